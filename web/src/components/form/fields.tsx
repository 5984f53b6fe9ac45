// SPDX-License-Identifier: EUPL-1.2
// The fields of a form: each takes its label, value and error from it.
import { useState, type HTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../lib/dates';
import { Button } from '../button';
import { CheckboxList, RadioRow } from '../choice';
import { describedBy, Field, FieldGroup } from '../field';
import { noDate, type FormState, type NamesOf } from './use-form';

interface FieldOf<V, T> {
  form: FormState<V>;
  name: NamesOf<V, T>;
  hint?: string;
  optional?: boolean;
}

function useField<V>({ form, name, hint, optional = false }: FieldOf<V, never> | FieldOf<V, string> | FieldOf<V, string[]> | FieldOf<V, boolean>) {
  const { t } = useTranslation('desk');
  const id = `${form.id}-${name}`;
  const error = form.errors[name];
  return {
    id,
    hint,
    error,
    label: optional ? t('form.optional', { label: form.labels[name] }) : form.labels[name],
    aria: { 'aria-invalid': error === undefined ? undefined : (true as const), 'aria-describedby': describedBy({ id, hint, error }) },
    looks: `utrecht-textbox utrecht-textbox--html-input${error === undefined ? '' : ' utrecht-textbox--invalid'}`,
  };
}

type TextFieldProps<V> = FieldOf<V, string> & {
  type?: 'text' | 'email' | 'tel';
  autoComplete?: string;
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  most?: number;
};

export function TextField<V>(props: TextFieldProps<V>) {
  const { form, name, type = 'text', autoComplete = 'off', inputMode, most } = props;
  const { aria, looks, ...field } = useField(props);
  return (
    <Field {...field}>
      <input
        className={looks}
        id={field.id}
        type={type}
        inputMode={inputMode}
        autoComplete={autoComplete}
        autoCapitalize={type === 'text' ? undefined : 'none'}
        maxLength={most}
        value={form.values[name] as string}
        onChange={(event) => form.set(name, event.target.value as V[typeof name])}
        {...aria}
      />
    </Field>
  );
}

export function TextArea<V>(props: FieldOf<V, string> & { rows?: number; most?: number }) {
  const { form, name, rows = 3, most } = props;
  const { aria, looks, ...field } = useField(props);
  return (
    <Field {...field}>
      <textarea
        className={`${looks} ovs-textarea`}
        id={field.id}
        rows={rows}
        maxLength={most}
        value={form.values[name] as string}
        onChange={(event) => form.set(name, event.target.value as V[typeof name])}
        {...aria}
      />
    </Field>
  );
}

/// With a button that shows what was typed, so that nobody has to type it twice.
export function PasswordField<V>(props: FieldOf<V, string> & { autoComplete: 'current-password' | 'new-password' }) {
  const { form, name, autoComplete } = props;
  const { t } = useTranslation('desk');
  const [shown, setShown] = useState(false);
  const { aria, looks, ...field } = useField(props);
  return (
    <Field {...field}>
      <div className="ovs-password">
        <input
          className={looks}
          id={field.id}
          type={shown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          value={form.values[name] as string}
          onChange={(event) => form.set(name, event.target.value as V[typeof name])}
          {...aria}
        />
        <Button aria-pressed={shown} aria-controls={field.id} onClick={() => setShown(!shown)}>
          {t('form.showPassword')}
        </Button>
      </div>
    </Field>
  );
}

/// `today`: gives buttons for days that are often chosen, in weeks from then.
export function DateField<V>(props: FieldOf<V, string> & { today?: string }) {
  const { form, name, today } = props;
  const { t } = useTranslation('desk');
  const { aria, looks, ...field } = useField(props);
  const value = form.values[name] as string;
  // The browser's field keeps what is half typed; a day that a button sets needs a new one.
  const [set, setSet] = useState(0);
  const [first, setFirst] = useState(value);
  return (
    <Field {...field}>
      <div className="ovs-date-row">
        <input
          key={set}
          className={`${looks} ovs-date`}
          id={field.id}
          type="date"
          defaultValue={first}
          onChange={(event) => form.set(name, (event.target.validity.badInput ? noDate : event.target.value) as V[typeof name])}
          {...aria}
        />
        {today === undefined
          ? null
          : [1, 7, 14].map((days) => (
              <Button
                key={days}
                looks="subtle"
                className="ovs-quick"
                onClick={() => {
                  setFirst(addDays(today, days));
                  setSet(set + 1);
                  form.set(name, addDays(today, days) as V[typeof name]);
                }}
              >
                {t(days === 1 ? 'form.tomorrow' : days === 7 ? 'form.inOneWeek' : 'form.inTwoWeeks')}
              </Button>
            ))}
      </div>
    </Field>
  );
}

export function SelectField<V>(props: FieldOf<V, string> & { options: { value: string; label: string }[]; empty: string }) {
  const { form, name, options, empty } = props;
  const { aria, looks, ...field } = useField(props);
  return (
    <Field {...field}>
      <select className={`${looks} ovs-select`} id={field.id} value={form.values[name] as string} onChange={(event) => form.set(name, event.target.value as V[typeof name])} {...aria}>
        <option value="">{empty}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

export function RadioField<V>(props: FieldOf<V, string> & { options: { value: string; label: string }[]; onPick?: () => void }) {
  const { form, name, options, onPick } = props;
  const { id, label, hint, error } = useField(props);
  return (
    <FieldGroup id={id} label={label} hint={hint} error={error}>
      <RadioRow
        name={id}
        value={form.values[name] as string}
        options={options}
        onChange={(value) => {
          form.set(name, value as V[typeof name]);
          onPick?.();
        }}
      />
    </FieldGroup>
  );
}

export function ChecksField<V>(props: FieldOf<V, string[]> & { options: { code: string; name: string }[] }) {
  const { form, name, options } = props;
  const { id, label, hint, error } = useField(props);
  return (
    <FieldGroup id={id} label={label} hint={hint} error={error}>
      <CheckboxList name={id} options={options} chosen={form.values[name] as string[]} onChange={(chosen) => form.set(name, chosen as V[typeof name])} />
    </FieldGroup>
  );
}

export function CheckField<V>({ form, name, hint }: FieldOf<V, boolean>) {
  const id = `${form.id}-${name}`;
  const checked = form.values[name] as boolean;
  return (
    <div>
      <label className={`ovs-checkbox${checked ? ' ovs-checkbox--checked' : ''}`}>
        <input
          className="utrecht-checkbox utrecht-checkbox--html-input"
          type="checkbox"
          id={id}
          checked={checked}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={() => form.set(name, !checked as V[typeof name])}
        />
        <span>{form.labels[name]}</span>
      </label>
      {hint === undefined ? null : (
        <p className="ovs-note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
