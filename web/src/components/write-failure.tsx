// SPDX-License-Identifier: EUPL-1.2
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/problem';
import { announce } from './announce';
import { Notice } from './notice';

export type FailureKey = 'offline' | 'server' | 'signedOut' | 'forbidden' | 'gone' | 'refused' | 'stale' | 'busy' | 'refusedFields';

export function failureKey(error: Error): FailureKey {
  if (!(error instanceof ApiProblem)) {
    return 'offline';
  }
  switch (error.status) {
    case 401:
      return 'signedOut';
    case 403:
      return 'forbidden';
    case 404:
      return 'gone';
    case 409:
      return 'refused';
    case 412:
      return 'stale';
    case 429:
      return 'busy';
    default:
      return error.status < 500 ? 'refusedFields' : 'server';
  }
}

/// Why something could not be stored, and that what was typed is still there. `text` says it in better words.
export function WriteFailure({ error, text }: { error: Error; text?: string | undefined }) {
  const { t } = useTranslation('desk');
  const key = failureKey(error);
  const message = text ?? t(`failure.write.${key}`);
  useEffect(() => announce(message), [message, error]);
  return (
    <Notice kind={key === 'stale' ? 'warning' : 'error'}>
      <p>{message}</p>
    </Notice>
  );
}
