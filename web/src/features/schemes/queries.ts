// SPDX-License-Identifier: EUPL-1.2
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import api from '../../api/client';
import type { Language } from '../../api/types';
import { questionOf, type OneFlow } from './flow';
import { planOf, type TrainingFlow } from './training-flow';

/// The answer before stays on the screen until the next one is there.
export function useSchemeAnswer(flow: OneFlow) {
  const request = questionOf(flow);
  return useQuery({ queryKey: ['schemeAnswer', request], queryFn: ({ signal }) => api.evaluateSchemes(request, signal), placeholderData: keepPreviousData });
}

/// Without the schemes that she does not show. Nothing of an answer before: it can hold one of them.
export function useSheetAnswer(flow: OneFlow) {
  const request = questionOf(flow, flow.without ?? []);
  return useQuery({ queryKey: ['schemeAnswer', request], queryFn: ({ signal }) => api.evaluateSchemes(request, signal) });
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
