// SPDX-License-Identifier: EUPL-1.2
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { describedBy, Field, type FieldProps } from './field';

export interface Choice {
  id: string;
  label: string;
  detail?: string | undefined;
}

interface ComboboxProps extends FieldProps {
  text: string;
  onText: (text: string) => void;
  choices: Choice[];
  onChoose: (choice: Choice) => void;
  state: 'idle' | 'loading' | 'ready' | 'failed';
}

/// Text field with a list to choose from, as in the ARIA pattern "combobox with list autocomplete": the focus
/// stays in the field, the arrows move through the list, Enter takes the marked choice (or the first), Escape closes.
export function Combobox({ id, label, hint, error, text, onText, choices, onChoose, state }: ComboboxProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [marked, setMarked] = useState(-1);
  const list = `${id}-list`;
  const shown = open && state !== 'idle';
  const position = Math.min(marked, choices.length - 1);

  const close = () => {
    setOpen(false);
    setMarked(-1);
  };
  const choose = (choice: Choice | undefined) => {
    if (choice !== undefined) {
      onChoose(choice);
      close();
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        setOpen(true);
        const step = event.key === 'ArrowDown' ? 1 : -1;
        if (choices.length > 0) {
          const from = position < 0 && step < 0 ? 0 : position;
          setMarked((from + step + choices.length) % choices.length);
        }
        break;
      }
      case 'Enter':
        if (shown && choices.length > 0) {
          event.preventDefault();
          choose(choices[Math.max(position, 0)]);
        }
        break;
      case 'Escape':
        if (shown) {
          event.preventDefault();
          close();
        } else if (text !== '') {
          onText('');
        }
        break;
      default:
    }
  };

  const count = state === 'ready' ? (choices.length === 0 ? t('combobox.none') : t('combobox.count', { count: choices.length })) : '';
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <div className="utrecht-combobox">
        <input
          className={`utrecht-textbox utrecht-textbox--html-input utrecht-combobox__input${error === undefined ? '' : ' utrecht-textbox--invalid'}`}
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={list}
          aria-activedescendant={shown && position >= 0 ? `${list}-${position}` : undefined}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={describedBy({ id, hint, error })}
          value={text}
          onChange={(event) => {
            onText(event.target.value);
            setOpen(true);
            setMarked(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        <div className={`utrecht-combobox__popover utrecht-combobox__popover--block-end ovs-popover${shown ? '' : ' utrecht-combobox__popover--hidden'}`}>
          <div className="utrecht-listbox utrecht-listbox--html-div ovs-listbox" role="listbox" id={list} aria-label={label}>
            {choices.map((choice, index) => (
              // The keyboard works through the input, which keeps the focus.
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={choice.id}
                id={`${list}-${index}`}
                className={`utrecht-listbox__option utrecht-listbox__option--html-div${index === position ? ' utrecht-listbox__option--active ovs-option--marked' : ''}`}
                role="option"
                aria-selected={index === position}
                tabIndex={-1}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(choice)}
              >
                <span className="ovs-option__label">{choice.label}</span>
                {choice.detail === undefined ? null : <span className="ovs-option__detail">{choice.detail}</span>}
              </div>
            ))}
          </div>
          {state === 'loading' && choices.length === 0 ? <p className="ovs-popover__note">{t('combobox.loading')}</p> : null}
          {state === 'failed' ? <p className="ovs-popover__note">{t('combobox.failed')}</p> : null}
          {state === 'ready' && choices.length === 0 ? <p className="ovs-popover__note">{t('combobox.none')}</p> : null}
        </div>
        <span className="ovs-hidden" role="status">
          {shown ? (state === 'failed' ? t('combobox.failed') : count) : ''}
        </span>
      </div>
    </Field>
  );
}
