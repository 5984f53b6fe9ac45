// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import type { Dossier } from '../../api/desk-types';
import { dossierDoc } from '../../api/dossier-api';

/// What the page about the person said a moment ago. It is not read for this: that would be a line in her log.
export function useKnownDossier(id: string): Dossier | undefined {
  return useQueryClient().getQueryData<Dossier>(dossierDoc(id).queryKey);
}
