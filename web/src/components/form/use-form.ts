// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem';
import { holdsCitizenNumber } from '../../lib/citizen-number';

export type NameOf<V> = keyof V & string;
/// Names of the fields that hold a `T`.
export type NamesOf<V, T> = { [K in NameOf<V>]: V[K] extends T ? K : never }[NameOf<V>];
export type FormErrors<V> = Partial<Record<NameOf<V>, string>>;

/// What a date field holds while something is typed that is no date.
export const noDate = '?';

interface FormOptions<V> {
  /// Begins the id of every field, so it differs between forms on one page.
  id: string;
  labels: Record<NameOf<V>, string>;
  start: V;
  /// Fields that may not stay empty.
  required?: NameOf<V>[];
  check?: (values: V) => FormErrors<V>;
  /// Of a field whose name is not the last part of the server's JSON pointer.
  pointers?: Record<string, NameOf<V>>;
  /// Fails with what the page could not handle itself; the form shows it and keeps what was typed. False: nothing was
  /// stored, and the page says why.
  send: (values: V) => Promise<unknown>;
}

export interface FormState<V> {
  id: string;
  labels: Record<NameOf<V>, string>;
  values: V;
  errors: FormErrors<V>;
  failure: Error | undefined;
  busy: boolean;
  /// Something was typed and not stored yet.
  unsaved: boolean;
  set: <K extends NameOf<V>>(name: K, value: V[K]) => void;
  submit: () => void;
  /// Other values than were typed, sent at once.
  sendOther: (values: V) => void;
}

/// Of what is wrong in a form, above its fields.
export function summaryId(form: string): string {
  return `${form}-summary`;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;
}

export function useForm<V extends object>({ id, labels, start, required = [], check, pointers = {}, send }: FormOptions<V>): FormState<V> {
  const { t } = useTranslation('desk');
  const [values, setValues] = useState(start);
  const [errors, setErrors] = useState<FormErrors<V>>({});
  const [failure, setFailure] = useState<Error>();
  const [busy, setBusy] = useState(false);
  const [stored, setStored] = useState(start);

  const findErrors = (): FormErrors<V> => {
    const found: FormErrors<V> = {};
    for (const name of Object.keys(labels) as NameOf<V>[]) {
      const value: unknown = values[name];
      if (value === noDate) {
        found[name] = t('form.date', { label: labels[name] });
      } else if (required.includes(name) && isEmpty(value)) {
        found[name] = t('form.required', { label: labels[name] });
      } else if (typeof value === 'string' && holdsCitizenNumber(value)) {
        found[name] = t('form.citizenNumber', { label: labels[name] });
      }
    }
    return { ...check?.(values), ...found };
  };

  const refusedFields = (error: unknown): FormErrors<V> => {
    const found: FormErrors<V> = {};
    for (const { pointer, allowed } of error instanceof ApiProblem ? error.fields : []) {
      const last = pointer.slice(pointer.lastIndexOf('/') + 1);
      const name = pointers[pointer] ?? (Object.keys(labels) as NameOf<V>[]).find((one) => one === last);
      if (name !== undefined) {
        found[name] = t(allowed.includes('citizen service number') ? 'form.citizenNumber' : 'form.refused', { label: labels[name] });
      }
    }
    return found;
  };

  const show = (found: FormErrors<V>, other: Error | undefined) => {
    setErrors(found);
    setFailure(Object.keys(found).length > 0 ? undefined : other);
    if (Object.keys(found).length > 0 || other !== undefined) {
      // The summary is only there after the next drawing.
      requestAnimationFrame(() => document.getElementById(summaryId(id))?.focus());
    }
  };

  const sendNow = async (now: V) => {
    setBusy(true);
    try {
      if ((await send(now)) !== false) {
        setStored(now);
      }
      show({}, undefined);
    } catch (error) {
      show(refusedFields(error), error instanceof Error ? error : new Error('unknown failure'));
    } finally {
      setBusy(false);
    }
  };

  return {
    id,
    labels,
    values,
    errors,
    failure,
    busy,
    unsaved: !same(values, stored),
    set: (name, value) => {
      setValues((all) => ({ ...all, [name]: value }));
      setErrors(({ [name]: _gone, ...rest }) => rest as FormErrors<V>);
    },
    submit: () => {
      if (busy) {
        return;
      }
      const found = findErrors();
      if (Object.keys(found).length > 0) {
        show(found, undefined);
      } else {
        void sendNow(values);
      }
    },
    sendOther: (other) => {
      setValues(other);
      void sendNow(other);
    },
  };
}
