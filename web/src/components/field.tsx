// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Icon } from './icon';

export interface FieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
}

/// Ids of what describes the control, for aria-describedby.
export function describedBy({ id, hint, error }: Omit<FieldProps, 'label'>): string | undefined {
  const ids = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter((part) => part !== '');
  return ids.length === 0 ? undefined : ids.join(' ');
}

export function ErrorText({ id, text }: { id: string; text: string | undefined }) {
  if (text === undefined) {
    return null;
  }
  return (
    <div className="utrecht-form-field__error-message utrecht-form-field-error-message" id={`${id}-error`}>
      <Icon name="warning" /> {text}
    </div>
  );
}

/// Label, hint and error of one control; the control itself is the child.
export function Field({ id, label, hint, error, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className={`utrecht-form-field${error === undefined ? '' : ' utrecht-form-field--invalid'}`}>
      <div className="utrecht-form-field__label">
        <label className="utrecht-form-label" htmlFor={id}>
          {label}
        </label>
      </div>
      {hint === undefined ? null : (
        <div className="utrecht-form-field__description utrecht-form-field-description" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <ErrorText id={id} text={error} />
      <div className="utrecht-form-field__input">{children}</div>
    </div>
  );
}

/// A question with several controls.
export function FieldGroup({ id, label, hint, error, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className={`utrecht-form-fieldset${error === undefined ? '' : ' utrecht-form-fieldset--invalid'}`}>
      <fieldset className="utrecht-form-fieldset__fieldset--html-fieldset" id={id} tabIndex={-1} aria-describedby={describedBy({ id, hint, error })}>
        <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{label}</legend>
        {hint === undefined ? null : (
          <div className="utrecht-form-field-description" id={`${id}-hint`}>
            {hint}
          </div>
        )}
        <ErrorText id={id} text={error} />
        {children}
      </fieldset>
    </div>
  );
}
