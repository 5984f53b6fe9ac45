// SPDX-License-Identifier: EUPL-1.2
import createClient from 'openapi-fetch';
import type { paths } from './schema';
import { take } from './take';
import type { JourneyRequest, Language, ReplanRequest, SchemeQuestion, TrainingPlan, VacancySearch } from './types';

const client = createClient<paths>({
  baseUrl: '/v1',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  headers: { accept: 'application/json' },
});

const api = {
  version: (signal: AbortSignal) => take(client.GET('/version', { signal })),
  regions: (language: Language, signal: AbortSignal) => take(client.GET('/regions', { params: { query: { language } }, signal })),
  occupations: (query: string, language: Language, signal: AbortSignal) =>
    take(client.GET('/occupations', { params: { query: { query, language, limit: 8 } }, signal })),
  occupation: (id: string, language: Language, signal: AbortSignal) =>
    take(client.GET('/occupations/{id}', { params: { path: { id }, query: { language } }, signal })),
  skills: (query: string, language: Language, signal: AbortSignal) => take(client.GET('/skills', { params: { query: { query, language, limit: 8 } }, signal })),
  barriers: (language: Language, signal: AbortSignal) => take(client.GET('/barriers', { params: { query: { language } }, signal })),
  credentials: (language: Language, signal: AbortSignal) => take(client.GET('/credentials', { params: { query: { language } }, signal })),
  journeys: (body: JourneyRequest, signal: AbortSignal) => take(client.POST('/journeys', { body, signal })),
  replan: (body: ReplanRequest, signal: AbortSignal) => take(client.POST('/journeys/replan', { body, signal })),
  whyNot: (question: JourneyRequest, wagon: string) => take(client.POST('/journeys/why-not', { body: { question, wagon } })),
  wagons: (query: string, language: Language, signal: AbortSignal) => take(client.GET('/wagons', { params: { query: { query, language, limit: 8 } }, signal })),
  wagon: (id: string, language: Language, signal: AbortSignal) => take(client.GET('/wagons/{id}', { params: { path: { id }, query: { language } }, signal })),
  vacancies: (body: VacancySearch, signal: AbortSignal) => take(client.POST('/vacancies/search', { body, signal })),
  schemes: (on: string | undefined, language: Language, signal: AbortSignal) =>
    take(client.GET('/schemes', { params: { query: { language, ...(on === undefined ? {} : { on }) } }, signal })),
  scheme: (code: string, language: Language, signal: AbortSignal) => take(client.GET('/schemes/{code}', { params: { path: { code }, query: { language } }, signal })),
  payers: (language: Language, region: string | undefined, signal: AbortSignal) =>
    take(client.GET('/payers', { params: { query: { language, ...(region === undefined ? {} : { region }) } }, signal })),
  evaluateSchemes: (body: SchemeQuestion, signal: AbortSignal) => take(client.POST('/schemes/evaluate', { body, signal })),
  trainingPlan: (body: TrainingPlan, signal: AbortSignal) => take(client.POST('/schemes/training-plan', { body, signal })),
};

export default api;
