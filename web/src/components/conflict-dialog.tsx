// SPDX-License-Identifier: EUPL-1.2
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditConflict } from '../api/writes';
import { Button } from './button';
import { FieldGroup } from './field';
import { Modal } from './modal';
import { RadioRow } from './choice';

export interface ConflictField<V> {
  name: keyof V & string;
  label: string;
  show: (values: V) => string;
  /// Of free text: both texts, one under the other.
  both?: (mine: V, theirs: V) => V[keyof V & string];
}

interface ConflictDialogProps<V extends object> {
  conflict: EditConflict<V>;
  fields: ConflictField<V>[];
  onChoose: (values: V) => void;
  onClose: () => void;
}

type Choice = 'mine' | 'theirs' | 'both';

/// Somebody else stored something in the same fields: both versions side by side, and a choice for each field. Nothing
/// is lost before the choice: closing goes back to the form with what was typed.
export function ConflictDialog<V extends object>({ conflict, fields, onChoose, onClose }: ConflictDialogProps<V>) {
  const { t } = useTranslation('desk');
  const id = useId();
  const [choices, setChoices] = useState<Partial<Record<string, Choice>>>({});
  const [asked, setAsked] = useState(false);
  const shown = fields.filter(({ name }) => conflict.fields.includes(name));
  const missing = shown.some(({ name }) => choices[name] === undefined);
  const choose = () => {
    if (missing) {
      setAsked(true);
      return;
    }
    const values = { ...conflict.merged };
    for (const { name, both } of shown) {
      const choice = choices[name];
      if (choice === 'mine') {
        values[name] = conflict.mine[name];
      } else if (choice === 'both' && both !== undefined) {
        values[name] = both(conflict.mine, conflict.theirs);
      }
    }
    onChoose(values);
  };
  return (
    <Modal id={id} title={t('conflict.title')} onClose={onClose} wide>
      <p className="nl-paragraph">{t('conflict.lead')}</p>
      {shown.map(({ name, label, show, both }) => (
        <FieldGroup key={name} id={`${id}-${name}`} label={label} error={asked && choices[name] === undefined ? t('conflict.choose') : undefined}>
          <dl className="ovs-versions">
            <div>
              <dt>{t('conflict.mine')}</dt>
              <dd>{show(conflict.mine) || t('conflict.empty')}</dd>
            </div>
            <div>
              <dt>{t('conflict.theirs')}</dt>
              <dd>{show(conflict.theirs) || t('conflict.empty')}</dd>
            </div>
          </dl>
          <RadioRow<Choice | ''>
            name={`${id}-${name}`}
            value={choices[name] ?? ''}
            options={[
              { value: 'mine', label: t('conflict.keepMine') },
              { value: 'theirs', label: t('conflict.keepTheirs') },
              ...(both === undefined ? [] : [{ value: 'both' as const, label: t('conflict.keepBoth') }]),
            ]}
            onChange={(value) => setChoices((all) => ({ ...all, [name]: value === '' ? undefined : value }))}
          />
        </FieldGroup>
      ))}
      <div className="ovs-button-row">
        <Button looks="primary" onClick={choose}>
          {t('conflict.save')}
        </Button>
        <Button looks="subtle" onClick={onClose}>
          {t('conflict.back')}
        </Button>
      </div>
    </Modal>
  );
}
