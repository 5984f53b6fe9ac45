// SPDX-License-Identifier: EUPL-1.2
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, refusedFields, type FormField } from '../api/problem';
import { announce } from './announce';
import { Button, TextButton } from './button';
import { Notice } from './notice';

interface FailureProps {
  error: Error;
  onRetry: () => void;
  /// Brings the visitor to a field of the first page.
  onField: (field: FormField | undefined) => void;
}

/// What went wrong in the visitor's words, and what she can do now.
export function Failure({ error, onRetry, onField }: FailureProps) {
  const { t } = useTranslation();
  const refused = error instanceof ApiProblem && error.status < 500;
  const title = refused ? t('errors.refusedTitle') : error instanceof ApiProblem ? t('errors.serverTitle') : t('errors.offlineTitle');
  useEffect(() => announce(title), [title]);
  const fields = refused ? refusedFields(error) : [];
  return (
    <Notice kind="error">
      <h2 className="nl-heading nl-heading--level-2">{title}</h2>
      {refused ? (
        <>
          <p className="nl-paragraph">{fields.length > 0 ? t('errors.refused') : t('errors.refusedAny')}</p>
          {fields.length > 0 ? (
            <ul className="ovs-list">
              {fields.map((field) => (
                <li key={field}>
                  <TextButton onClick={() => onField(field)}>{t(`errors.field.${field}`)}</TextButton>
                </li>
              ))}
            </ul>
          ) : null}
          <p>
            <Button looks="primary" onClick={() => onField(fields[0])}>
              {t('errors.change')}
            </Button>
          </p>
        </>
      ) : (
        <>
          <p className="nl-paragraph">{error instanceof ApiProblem ? t('errors.server') : t('errors.offline')}</p>
          <p>
            <Button looks="primary" onClick={onRetry}>
              {t('errors.retry')}
            </Button>
          </p>
        </>
      )}
    </Notice>
  );
}
