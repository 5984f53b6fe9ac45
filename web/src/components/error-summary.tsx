// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { TextButton } from './button';
import { Notice } from './notice';

interface ErrorSummaryProps<Name extends string> {
  id: string;
  errors: { field: Name; text: string }[];
  onField: (field: Name) => void;
}

export function ErrorSummary<Name extends string>({ id, errors, onField }: ErrorSummaryProps<Name>) {
  const { t } = useTranslation();
  return (
    <div id={id} tabIndex={-1} role="alert" className="ovs-error-summary">
      <Notice kind="error">
        <p className="ovs-error-summary__title">{t('errors.summary', { count: errors.length })}</p>
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
