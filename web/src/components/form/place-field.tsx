// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { PlacePicker } from '../../features/planner/place-picker';
import { useFormat } from '../../lib/use-format';
import type { FormState, NamesOf } from './use-form';

/// A municipality, held as its code.
export function PlaceField<V>({ form, name, hint }: { form: FormState<V>; name: NamesOf<V, string>; hint?: string }) {
  const { language } = useFormat();
  const [text, setText] = useState<string>();
  const code = form.values[name] as string;
  return (
    <PlacePicker
      id={`${form.id}-${name}`}
      label={form.labels[name]}
      {...(hint === undefined ? {} : { hint })}
      error={form.errors[name]}
      language={language}
      text={text}
      chosen={code === '' ? undefined : code}
      onText={setText}
      onChosen={(chosen) => form.set(name, (chosen ?? '') as V[typeof name])}
    />
  );
}
