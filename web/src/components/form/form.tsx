// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button';
import { ErrorSummary } from '../error-summary';
import { useLeaveGuard } from '../leave-guard';
import { WriteFailure } from '../write-failure';
import { summaryId, type FormState, type NameOf } from './use-form';

export function focusField(form: { id: string }, name: string): void {
  const node = document.getElementById(`${form.id}-${name}`);
  node?.scrollIntoView({ block: 'center' });
  node?.focus({ preventScroll: true });
}

interface FormProps<V> {
  form: FormState<V>;
  submit: string;
  /// Name of the form for a screen reader, where no heading above it says so.
  label?: string;
  onCancel?: () => void;
  /// The texts of refusals that only this form knows.
  explain?: (error: Error) => string | undefined;
  /// Asks before leaving with something unsaved.
  guard?: boolean;
  children: ReactNode;
}

/// Fields under each other, with a summary of what is wrong above and the buttons below. What was typed stays, whatever
/// the server answers.
export function Form<V extends object>({ form, submit, label, onCancel, explain, guard = true, children }: FormProps<V>) {
  const { t } = useTranslation('desk');
  useLeaveGuard(guard && form.unsaved && !form.busy);
  const wrong = (Object.keys(form.labels) as NameOf<V>[]).flatMap((field) => {
    const text = form.errors[field];
    return text === undefined ? [] : [{ field, text }];
  });
  return (
    <form
      className="ovs-form"
      noValidate
      aria-label={label}
      aria-busy={form.busy}
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
    >
      {wrong.length > 0 ? <ErrorSummary id={summaryId(form.id)} errors={wrong} onField={(field) => focusField(form, field)} /> : null}
      {form.failure === undefined ? null : (
        <div id={summaryId(form.id)} tabIndex={-1}>
          <WriteFailure error={form.failure} text={explain?.(form.failure)} />
        </div>
      )}
      {children}
      <div className="ovs-button-row">
        <Button looks="primary" type="submit" aria-disabled={form.busy}>
          {form.busy ? t('form.busy') : submit}
        </Button>
        {onCancel === undefined ? null : (
          <Button looks="subtle" onClick={onCancel}>
            {t('form.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
