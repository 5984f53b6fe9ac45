// SPDX-License-Identifier: EUPL-1.2
import { describedBy, Field, type FieldProps } from './field';

interface NumberFieldProps extends FieldProps {
  value: string;
  unit: string;
  onChange: (text: string) => void;
}

/// Plain text with a number keyboard: type=number changes its value when a mouse wheel turns over it.
export function NumberField({ id, label, hint, error, value, unit, onChange }: NumberFieldProps) {
  const described = describedBy({ id, hint, error });
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <div className="ovs-number">
        <input
          className={`utrecht-textbox utrecht-textbox--html-input${error === undefined ? '' : ' utrecht-textbox--invalid'}`}
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={[described, `${id}-unit`].filter((part) => part !== undefined).join(' ')}
        />
        <span className="ovs-number__unit" id={`${id}-unit`}>
          {unit}
        </span>
      </div>
    </Field>
  );
}
