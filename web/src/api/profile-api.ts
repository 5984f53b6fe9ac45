// SPDX-License-Identifier: EUPL-1.2
// What a person can and wants. The version is that of the dossier.
import { currentLanguage } from '../i18n';
import { client, match, once } from './desk-client';
import type { CardAnswer, CarriedProfile, Preferences, Profile, ToldAssessment, ToldCredential, ToldLevel } from './desk-types';
import { take } from './take';
import type { Doc } from './writes';

export function profileDoc(id: string): Doc<Profile> {
  const language = currentLanguage();
  return {
    queryKey: ['dossier', id, 'profile', language],
    queryFn: ({ signal }) => take(client.GET('/dossiers/{id}/profile', { params: { path: { id }, query: { language } }, signal })),
  };
}

const at = (id: string, version: number) => ({ path: { id }, query: { language: currentLanguage() }, header: match(version) });
const itemAt = (id: string, item: string, version: number) => ({ ...at(id, version), path: { id, item } });

export interface GivenAnswer {
  skill: string;
  answer: CardAnswer;
}

export const profileApi = {
  setOccupations: (id: string, version: number, occupations: { id: string; years?: number }[]) =>
    take(client.PUT('/dossiers/{id}/profile/occupations', { params: at(id, version), body: { occupations } })),
  answer: (id: string, version: number, answers: GivenAnswer[]) => take(client.POST('/dossiers/{id}/profile/answers', { params: at(id, version), body: { answers } })),
  setLevel: (id: string, version: number, skill: string, body: ToldLevel) => take(client.PUT('/dossiers/{id}/profile/skills/{item}', { params: itemAt(id, skill, version), body })),
  setPreferences: (id: string, version: number, body: Preferences) => take(client.PUT('/dossiers/{id}/profile/preferences', { params: at(id, version), body })),
  addCredential: (id: string, version: number, body: ToldCredential) => take(client.POST('/dossiers/{id}/profile/credentials', { params: at(id, version), body })),
  tellAllCredentials: (id: string, version: number, told: boolean) => take(client.PUT('/dossiers/{id}/profile/credentials', { params: at(id, version), body: { told } })),
  removeCredential: (id: string, version: number, item: string) => take(client.DELETE('/dossiers/{id}/profile/credentials/{item}', { params: itemAt(id, item, version) })),
  assess: (id: string, version: number, body: ToldAssessment) => take(client.POST('/dossiers/{id}/assessments', { params: at(id, version), body })),
  bringIn: (id: string, version: number, body: CarriedProfile) => take(client.POST('/dossiers/{id}/profile/import', { params: at(id, version), body })),
  removeDocument: (id: string, version: number, item: string) => take(client.DELETE('/dossiers/{id}/documents/{item}', { params: itemAt(id, item, version) })),
  addDocument: (id: string, file: File, key: string) =>
    take(
      client.POST('/dossiers/{id}/documents', {
        params: { path: { id }, query: { name: file.name.slice(0, 200) }, header: once(key) },
        // The document of the API calls bytes a string.
        body: file as unknown as string,
        bodySerializer: () => file,
        headers: { 'content-type': 'application/octet-stream' },
      }),
    ),
};

/// Where the browser fetches a file by itself.
export function documentAddress(id: string, item: string): string {
  return `/v1/dossiers/${id}/documents/${item}`;
}

export function exportAddress(id: string, format: 'json' | 'csv'): string {
  return `/v1/dossiers/${id}/profile/export?format=${format}&language=${currentLanguage()}`;
}
