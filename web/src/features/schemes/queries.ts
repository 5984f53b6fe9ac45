// SPDX-License-Identifier: EUPL-1.2
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import api from '../../api/client';
import type { Language } from '../../api/types';
import { questionOf, type Flow } from './flow';

/// The answer before stays on the screen until the next one is there.
export function useSchemeAnswer(flow: Flow) {
  const request = questionOf(flow);
  return useQuery({ queryKey: ['schemeAnswer', request], queryFn: ({ signal }) => api.evaluateSchemes(request, signal), placeholderData: keepPreviousData });
}

export function useSchemes(on: string | undefined, language: Language) {
  return useQuery({ queryKey: ['schemes', language, on], queryFn: ({ signal }) => api.schemes(on, language, signal) });
}

export function useScheme(code: string, language: Language) {
  return useQuery({ queryKey: ['scheme', language, code], queryFn: ({ signal }) => api.scheme(code, language, signal) });
}
