// SPDX-License-Identifier: EUPL-1.2
// The work list, dossiers and the questions between partners. Every write inside a dossier repeats its version.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { currentLanguage } from '../i18n';
import { client, match, once } from './desk-client';
import type { Dossier, DossierChange, NewDossier, NewFact, NewOffer, NewTask, NextStep, OfferAnswer, Outcome, TaskChange, WorklistView } from './desk-types';
import { done, take } from './take';
import type { Doc } from './writes';

const pageSize = 50;

export function worklistQuery(view: WorklistView) {
  return infiniteQueryOptions({
    queryKey: ['worklist', view, currentLanguage()],
    queryFn: ({ signal, pageParam }) =>
      take(client.GET('/dossiers', { params: { query: { view, language: currentLanguage(), limit: pageSize, ...(pageParam === undefined ? {} : { cursor: pageParam }) } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor,
  });
}

/// A name stands in no address and is not kept when the page is left.
export function searchQuery(name: string) {
  return queryOptions({
    queryKey: ['find', name],
    queryFn: ({ signal }) => take(client.POST('/dossier-searches', { body: { name }, signal })),
    enabled: name !== '',
    gcTime: 0,
  });
}

/// In the language on screen: the server writes the texts of the time line.
function inLanguage(id: string) {
  return { path: { id }, query: { language: currentLanguage() } };
}

export function dossierDoc(id: string): Doc<Dossier> {
  return {
    queryKey: ['dossier', id, 'page', currentLanguage()],
    queryFn: ({ signal }) => take(client.GET('/dossiers/{id}', { params: inLanguage(id), signal })),
  };
}

export const offersQuery = queryOptions({
  queryKey: ['offers'],
  queryFn: async ({ signal }) => (await take(client.GET('/offers', { signal }))).items,
});

export const partnersQuery = queryOptions({
  queryKey: ['partners'],
  queryFn: async ({ signal }) => (await take(client.GET('/partners', { signal }))).items,
});

export function factCodesQuery() {
  const language = currentLanguage();
  return queryOptions({
    queryKey: ['fact-codes', language],
    queryFn: async ({ signal }) => (await take(client.GET('/fact-codes', { params: { query: { language } }, signal }))).items,
    staleTime: Infinity,
  });
}

export function duplicatesQuery(id: string) {
  return queryOptions({
    queryKey: ['dossier', id, 'duplicates'],
    queryFn: async ({ signal }) => (await take(client.GET('/dossiers/{id}/duplicates', { params: { path: { id } }, signal }))).items,
  });
}

export function synthesisQuery(id: string) {
  return queryOptions({
    queryKey: ['dossier', id, 'synthesis', currentLanguage()],
    queryFn: ({ signal }) => take(client.GET('/dossiers/{id}/synthesis', { params: inLanguage(id), signal })),
  });
}

const at = (id: string, version: number) => ({ ...inLanguage(id), header: match(version) });
const itemAt = (id: string, item: string, version: number) => ({ ...at(id, version), path: { id, item } });

export const dossierApi = {
  open: (body: NewDossier, key: string) => take(client.POST('/dossiers', { params: { query: { language: currentLanguage() }, header: once(key) }, body })),
  change: (id: string, version: number, body: DossierChange) => take(client.PATCH('/dossiers/{id}', { params: at(id, version), body })),
  setNextStep: (id: string, version: number, body: NextStep) => take(client.PUT('/dossiers/{id}/next-step', { params: at(id, version), body })),
  addFact: (id: string, body: NewFact) => take(client.POST('/dossiers/{id}/facts', { params: inLanguage(id), body })),
  removeFact: (id: string, version: number, item: string) => take(client.DELETE('/dossiers/{id}/facts/{item}', { params: itemAt(id, item, version) })),
  addTask: (id: string, body: NewTask) => take(client.POST('/dossiers/{id}/tasks', { params: inLanguage(id), body })),
  changeTask: (id: string, version: number, item: string, body: TaskChange) => take(client.PATCH('/dossiers/{id}/tasks/{item}', { params: itemAt(id, item, version), body })),
  addNote: (id: string, text: string) => take(client.POST('/dossiers/{id}/notes', { params: inLanguage(id), body: { text } })),
  offer: (id: string, body: NewOffer, key: string) => take(client.POST('/dossiers/{id}/offers', { params: { path: { id }, header: once(key) }, body })),
  answerOffer: (id: string, body: OfferAnswer) => take(client.POST('/offers/{id}/answer', { params: { path: { id } }, body })),
  withdrawOffer: (id: string) => take(client.POST('/offers/{id}/withdrawal', { params: { path: { id } } })),
  reportResult: (id: string, text: string) => take(client.POST('/offers/{id}/result', { params: { path: { id } }, body: { text } })),
  close: (id: string, version: number, body: { outcome: Outcome; text?: string }) => take(client.POST('/dossiers/{id}/closing', { params: at(id, version), body })),
  reopen: (id: string, version: number, body: NextStep & { reason?: string }) => take(client.POST('/dossiers/{id}/reopening', { params: at(id, version), body })),
  merge: (id: string, version: number, other: string) => take(client.POST('/dossiers/{id}/merging', { params: { path: { id }, header: match(version) }, body: { other } })),
  distinguish: (id: string, other: string) => done(client.POST('/dossiers/{id}/distinctions', { params: { path: { id } }, body: { other } })),
  olderEvents: (id: string, before: string) => take(client.GET('/dossiers/{id}/events', { params: { path: { id }, query: { before } } })),
  giveAccount: (id: string) => take(client.POST('/dossiers/{id}/account', { params: { path: { id } } })),
};
