// SPDX-License-Identifier: EUPL-1.2
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormField } from '../../api/problem';
import { TextButton } from '../../components/button';
import { Notice } from '../../components/notice';

interface ErrorSummaryProps {
  ref: Ref<HTMLDivElement>;
  errors: { field: FormField; text: string }[];
  onField: (field: FormField) => void;
}

export function ErrorSummary({ ref, errors, onField }: ErrorSummaryProps) {
  const { t } = useTranslation();
  return (
    <div ref={ref} tabIndex={-1} role="alert" className="ovs-error-summary">
      <Notice kind="error">
        <h2 className="nl-heading nl-heading--level-3">{t('errors.summary', { count: errors.length })}</h2>
        <ul className="ovs-list">
          {errors.map(({ field, text }) => (
            <li key={field}>
              <TextButton onClick={() => onField(field)}>{text}</TextButton>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
