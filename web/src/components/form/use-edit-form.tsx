// SPDX-License-Identifier: EUPL-1.2
import { useRef, useState, type ReactNode } from 'react';
import { EditConflict, useEdit, type Doc, type Versioned } from '../../api/writes';
import { ConflictDialog } from '../conflict-dialog';
import { useForm, type FormErrors, type FormState, type NameOf } from './use-form';

interface EditFormOptions<V extends object, D extends Versioned> {
  id: string;
  labels: Record<NameOf<V>, string>;
  doc: Doc<D>;
  /// What stands in the fields when the form opens.
  start: V;
  /// What it proposes instead, for some of the fields.
  proposed?: Partial<V>;
  valuesOf: (doc: D) => V;
  send: (values: V, changed: NameOf<V>[], version: number) => Promise<D | undefined>;
  /// The version of `start`, when the page that shows the form did not read `doc`.
  version?: number;
  /// See `merge`.
  together?: boolean;
  required?: NameOf<V>[];
  check?: (values: V) => FormErrors<V>;
  pointers?: Record<string, NameOf<V>>;
  /// How a value reads in the dialog with both versions, where that is not the value itself.
  show?: Record<string, (value: string) => string>;
  /// Free texts, of which both versions can be kept.
  texts?: NameOf<V>[];
  /// `stored`: what the server answered.
  onDone: (stored: D | undefined, mine: V) => void;
}

/// A form that changes something which others may change at the same time. `conflict` has to be on the page: it shows
/// both versions when that happened.
export function useEditForm<V extends object, D extends Versioned>(options: EditFormOptions<V, D>): { form: FormState<V>; conflict: ReactNode } {
  const { doc, valuesOf, send, labels, start, version, together, show, texts = [], onDone } = options;
  const base = useRef(start);
  const [conflict, setConflict] = useState<EditConflict<V>>();
  const edit = useEdit<V, D>({
    doc,
    valuesOf,
    send,
    ...(version === undefined ? {} : { known: { values: start, version } }),
    ...(together === undefined ? {} : { together }),
  });
  const form = useForm<V>({
    ...options,
    start: { ...start, ...options.proposed },
    send: async (mine) => {
      try {
        onDone(await edit.mutateAsync({ base: base.current, mine }), mine);
        return true;
      } catch (error) {
        if (!(error instanceof EditConflict)) {
          throw error;
        }
        setConflict(error as EditConflict<V>);
        return false;
      }
    },
  });
  const text = (name: NameOf<V>, values: V) => {
    const value = String(values[name] ?? '');
    return value === '' ? '' : (show?.[name]?.(value) ?? value);
  };
  return {
    form,
    conflict:
      conflict === undefined ? null : (
        <ConflictDialog
          conflict={conflict}
          fields={(Object.keys(labels) as NameOf<V>[]).map((name) => ({
            name,
            label: labels[name],
            show: (values: V) => text(name, values),
            ...(texts.includes(name) ? { both: (mine: V, theirs: V) => `${String(theirs[name])}\n${String(mine[name])}` as V[NameOf<V>] } : {}),
          }))}
          onChoose={(chosen) => {
            base.current = conflict.theirs;
            setConflict(undefined);
            form.sendOther(chosen);
          }}
          onClose={() => setConflict(undefined)}
        />
      ),
  };
}
