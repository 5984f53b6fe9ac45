// SPDX-License-Identifier: EUPL-1.2
import { keepPreviousData, QueryClient, useQueries, useQuery } from '@tanstack/react-query';
import { addDays } from '../lib/dates';
import { journeyRequest, needsOwnSkillList, visitorOf } from '../plan/request';
import type { PlanState } from '../plan/plan-state';
import api from './client';
import { ApiProblem } from './problem';
import type { JourneyRequest, Language, Occupation } from './types';

/// Kept in memory until the page closes, never stored.
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10 * 60 * 1000,
        gcTime: 30 * 60 * 1000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 1 && !(error instanceof ApiProblem && error.status < 500),
        retryDelay: 400,
      },
    },
  });
}

export function useVersion() {
  return useQuery({ queryKey: ['version'], queryFn: ({ signal }) => api.version(signal), staleTime: Infinity });
}

export function useRegions(language: Language) {
  return useQuery({ queryKey: ['regions', language], queryFn: ({ signal }) => api.regions(language, signal), staleTime: Infinity });
}

export function useOccupationSuggestions(query: string, language: Language) {
  const text = query.trim();
  return useQuery({
    queryKey: ['occupations', language, text],
    queryFn: async ({ signal }) => (await api.occupations(text, language, signal)).items,
    enabled: text.length >= 2,
    placeholderData: keepPreviousData,
  });
}

export function skillSuggestions(query: string, language: Language) {
  const text = query.trim();
  return { queryKey: ['skills', language, text], queryFn: async ({ signal }: { signal: AbortSignal }) => (await api.skills(text, language, signal)).items, placeholderData: keepPreviousData };
}

/// Courses and other steps with this in their title.
export function courseSuggestions(query: string, language: Language) {
  const text = query.trim();
  return { queryKey: ['courses', language, text], queryFn: async ({ signal }: { signal: AbortSignal }) => (await api.wagons(text, language, signal)).items };
}

function occupationQuery(id: string, language: Language) {
  return {
    queryKey: ['occupation', language, id],
    queryFn: ({ signal }: { signal: AbortSignal }) => api.occupation(id, language, signal),
    staleTime: Infinity,
  };
}

/// In the order of `ids`; undefined while one is loading or when it does not exist.
export function useOccupations(ids: string[], language: Language): { jobs: (Occupation | undefined)[]; ready: boolean; error: Error | null } {
  return useQueries({
    queries: ids.map((id) => occupationQuery(id, language)),
    combine: (results) => ({
      jobs: results.map((result) => result.data),
      ready: results.every((result) => !result.isPending),
      error: results.find((result) => result.error !== null)?.error ?? null,
    }),
  });
}

export function useBarriers(language: Language, enabled: boolean) {
  return useQuery({ queryKey: ['barriers', language], queryFn: async ({ signal }) => (await api.barriers(language, signal)).items, staleTime: Infinity, enabled });
}

export function useCredentials(language: Language, enabled: boolean) {
  return useQuery({ queryKey: ['credentials', language], queryFn: async ({ signal }) => (await api.credentials(language, signal)).items, staleTime: Infinity, enabled });
}

/// Employers and sociaal plannen that may pay for who lives there: they count only for who tells of them.
export function useEmployerPayers(language: Language, { place, region: told }: { place?: string | undefined; region?: string | undefined }, enabled: boolean) {
  const regions = useRegions(language);
  const region = told ?? regions.data?.items.find(({ municipalities }) => municipalities.some(({ code }) => code === place))?.code;
  const payers = useQuery({
    queryKey: ['payers', language, region],
    queryFn: async ({ signal }) => (await api.payers(language, region, signal)).items,
    staleTime: Infinity,
    enabled: enabled && regions.data !== undefined,
  });
  const here = payers.data?.filter((payer) => payer.tier === 'employer' && (payer.region ?? region) === region && (payer.municipality ?? place) === place);
  return { payers: here ?? [], isError: payers.isError };
}

/// How these payers are called; nothing of one that is not there.
export function usePayerNames(language: Language, payers: string[]): string[] {
  const all = useQuery({
    queryKey: ['payers', language],
    queryFn: async ({ signal }) => (await api.payers(language, undefined, signal)).items,
    staleTime: Infinity,
    enabled: payers.length > 0,
  });
  return payers.flatMap((payer) => all.data?.find(({ id }) => id === payer)?.name ?? []);
}

function known(jobs: (Occupation | undefined)[]): Occupation[] {
  return jobs.filter((job) => job !== undefined);
}

/// What is asked of the planner; `ready` when all of it is there.
export function useJourneyRequest(plan: PlanState): { request: JourneyRequest; ready: boolean } {
  const own = needsOwnSkillList(plan);
  const { jobs, ready } = useOccupations(own ? plan.from : [], plan.language);
  return { request: journeyRequest(plan, known(jobs)), ready };
}

export function journeysQuery(request: JourneyRequest) {
  return { queryKey: ['journeys', request], queryFn: ({ signal }: { signal: AbortSignal }) => api.journeys(request, signal) };
}

/// `keepShown`: while another answer is looked for, the last one stays on the page.
export function useJourneys(plan: PlanState, { keepShown = false } = {}) {
  const { request, ready } = useJourneyRequest(plan);
  return useQuery({ ...journeysQuery(request), enabled: ready, ...(keepShown ? { placeholderData: keepPreviousData } : {}) });
}

export function useVacancies(plan: PlanState, occupation: string) {
  const own = needsOwnSkillList(plan);
  const { jobs, ready } = useOccupations(own ? plan.from : [], plan.language);
  // Who knows the last working day knows from when she can start somewhere else.
  const start = plan.lastDay === undefined ? {} : { availableFrom: addDays(plan.lastDay, 1) };
  const request = { person: { ...visitorOf(plan, known(jobs)), ...start }, occupation, limit: 1, answerIn: plan.language };
  return useQuery({ queryKey: ['vacancies', request], queryFn: ({ signal }) => api.vacancies(request, signal), enabled: ready });
}
