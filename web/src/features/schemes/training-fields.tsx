// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button';
import { RadioRow } from '../../components/choice';
import { describedBy, Field, FieldGroup } from '../../components/field';
import { noDate } from '../../components/form/use-form';
import { NumberField } from '../../components/number-field';
import { trainingLimits } from '../../plan/training';
import type { Draft, DraftField } from './training-draft';
import { useDraftErrors } from './use-draft-errors';

interface TrainingFieldsProps {
  draft: Draft;
  title: string;
  wrong: DraftField[];
  onChange: (draft: Draft) => void;
  onRemove: (() => void) | undefined;
}

/// One line of the plan.
export function TrainingFields({ draft, title, wrong, onChange, onRemove }: TrainingFieldsProps) {
  const { t } = useTranslation('schemes');
  const errorOf = useDraftErrors();
  const [firstDate] = useState(draft.starts);
  const id = `line-${draft.key}`;
  const error = (field: DraftField) => (wrong.includes(field) ? errorOf(draft, field) : undefined);
  const date = { id: `${id}-starts`, label: t('training.startsField'), error: error('starts') };
  return (
    <fieldset className="ovs-card ovs-training-line">
      <legend className="nl-heading nl-heading--level-2">{title}</legend>
      <Field id={`${id}-name`} label={t('training.name')} hint={t('training.nameHint')}>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id={`${id}-name`}
          type="text"
          autoComplete="off"
          maxLength={trainingLimits.name}
          value={draft.name}
          aria-describedby={`${id}-name-hint`}
          onChange={(event) => onChange({ ...draft, name: event.target.value })}
        />
      </Field>
      <FieldGroup id={`${id}-kind`} label={t('training.kind')}>
        <RadioRow
          name={`${id}-kind`}
          value={draft.kind}
          options={[
            { value: 'course', label: t('training.course') },
            { value: 'project', label: t('training.projectKind') },
          ]}
          onChange={(kind) => onChange({ ...draft, kind })}
        />
      </FieldGroup>
      {draft.kind === 'project' ? null : (
        <NumberField id={`${id}-people`} label={t('training.peopleField')} unit={t('training.peopleUnit')} error={error('people')} value={draft.people} onChange={(people) => onChange({ ...draft, people })} />
      )}
      <NumberField
        id={`${id}-costs`}
        label={t(draft.kind === 'project' ? 'training.projectCosts' : 'training.costs')}
        hint={t(draft.kind === 'project' ? 'training.projectHint' : 'training.emptyHint')}
        unit={t('training.euros')}
        error={error('costs')}
        value={draft.costs}
        onChange={(costs) => onChange({ ...draft, costs })}
      />
      <Field {...date} hint={t('training.emptyHint')}>
        <input
          className={`utrecht-textbox utrecht-textbox--html-input ovs-date${date.error === undefined ? '' : ' utrecht-textbox--invalid'}`}
          id={date.id}
          type="date"
          defaultValue={firstDate}
          aria-invalid={date.error === undefined ? undefined : true}
          aria-describedby={describedBy({ ...date, hint: '' })}
          onChange={(event) => onChange({ ...draft, starts: event.target.validity.badInput ? noDate : event.target.value })}
        />
      </Field>
      {onRemove === undefined ? null : (
        <div>
          <Button looks="subtle" onClick={onRemove}>
            {t('training.remove')} <span className="ovs-hidden">{title}</span>
          </Button>
        </div>
      )}
    </fieldset>
  );
}
