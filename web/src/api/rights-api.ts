// SPDX-License-Identifier: EUPL-1.2
// What the person may decide: who sees what on which ground, consent and objection, who looked, and her own data.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { currentLanguage } from '../i18n';
import { client, match } from './desk-client';
import type { components } from './schema';
import { done, take } from './take';

type Schemas = components['schemas'];

export type Erasure = Schemas['Erasure'];
export type GroundLine = Schemas['GroundLine'];
export type LegalGround = Schemas['LegalGround'];
export type LogLine = Schemas['LogLine'];
export type NewConsent = Schemas['NewConsent'];
export type NewObjection = Schemas['NewObjection'];

export function groundsQuery(id: string) {
  return queryOptions({
    queryKey: ['dossier', id, 'grounds'],
    queryFn: async ({ signal }) => (await take(client.GET('/dossiers/{id}/grounds', { params: { path: { id } }, signal }))).items,
  });
}

/// In the language on screen: the server writes the sentences.
export function logQuery(id: string) {
  const language = currentLanguage();
  return infiniteQueryOptions({
    queryKey: ['dossier', id, 'log', language],
    queryFn: ({ signal, pageParam }) =>
      take(client.GET('/dossiers/{id}/log', { params: { path: { id }, query: { language, ...(pageParam === undefined ? {} : { before: pageParam }) } }, signal })),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (last) => last.before,
  });
}

export const rightsApi = {
  giveConsent: async (id: string, body: NewConsent) => (await take(client.POST('/dossiers/{id}/consents', { params: { path: { id } }, body }))).items,
  recordConsent: async (id: string, body: NewConsent) => (await take(client.POST('/dossiers/{id}/recorded-consents', { params: { path: { id } }, body }))).items,
  withdrawConsent: (id: string, item: string) => done(client.DELETE('/dossiers/{id}/consents/{item}', { params: { path: { id, item } } })),
  object: async (id: string, body: NewObjection) => (await take(client.POST('/dossiers/{id}/objections', { params: { path: { id } }, body }))).items,
  decide: async (id: string, item: string, body: { uphold: boolean; reason: string }) =>
    (await take(client.POST('/dossiers/{id}/objections/{item}/decision', { params: { path: { id, item } }, body }))).items,
  ownData: (id: string): Promise<Blob> => take(client.GET('/dossiers/{id}/export', { params: { path: { id } }, parseAs: 'blob' })),
  erase: (id: string, version: number) => take(client.POST('/dossiers/{id}/erasure', { params: { path: { id }, header: match(version) } })),
};
