// SPDX-License-Identifier: EUPL-1.2
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import api from '../../api/client';
import type { Language } from '../../api/types';
import { questionOf, type OneFlow } from './flow';
import { planOf, type TrainingFlow } from './training-flow';

/// `without`: schemes that are left out. The answer before stays on the screen until the next one is there, but none that
/// can hold a scheme that is left out now.
export function useSchemeAnswer(flow: OneFlow, without: string[] = []) {
  const request = questionOf(flow, without);
  return useQuery({
    queryKey: ['schemeAnswer', request] as const,
    queryFn: ({ signal }) => api.evaluateSchemes(request, signal),
    placeholderData: (before, query) => (query?.queryKey[1].without?.join() === without.join() ? before : undefined),
  });
}

/// Asked when there are lines.
export function useTrainingAnswer(flow: TrainingFlow) {
  const request = planOf(flow);
  return useQuery({
    queryKey: ['trainingPlan', request],
    queryFn: ({ signal }) => api.trainingPlan(request, signal),
    placeholderData: keepPreviousData,
    enabled: request.lines.length > 0,
  });
}

export function useSchemes(on: string | undefined, language: Language) {
  return useQuery({ queryKey: ['schemes', language, on], queryFn: ({ signal }) => api.schemes(on, language, signal) });
}

export function useScheme(code: string, language: Language) {
  return useQuery({ queryKey: ['scheme', language, code], queryFn: ({ signal }) => api.scheme(code, language, signal) });
}
