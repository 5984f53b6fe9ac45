// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormField } from '../../api/problem';
import { Button } from '../../components/button';
import { ErrorSummary } from '../../components/error-summary';
import { describedBy, Field } from '../../components/field';
import { Icon } from '../../components/icon';
import { NumberField } from '../../components/number-field';
import { wantedField } from '../../plan/focus-field';
import { isDate, limits, wholeEuros, wholeNumber, type PlanState } from '../../plan/plan-state';
import { goTo } from '../../plan/use-plan';
import { checkForm, fieldOrder, type FormErrors, type FormTexts } from './check-form';
import { JobPicker } from './job-picker';
import { MoreQuestions } from './more-questions';
import { PlacePicker } from './place-picker';
import { SkillCards } from './skill-cards';

function textsOf(plan: PlanState): FormTexts {
  const text = (value: number | undefined) => (value === undefined ? '' : String(value));
  return {
    fromText: '',
    toText: '',
    placeText: undefined,
    learn: text(plan.learn),
    km: text(plan.km),
    budget: text(plan.budget),
    hoursMin: text(plan.hoursMin),
    hoursMax: text(plan.hoursMax),
    lastDay: undefined,
  };
}

function focusField(field: FormField): void {
  const node = document.getElementById(`field-${field}`);
  node?.scrollIntoView({ block: 'center' });
  node?.focus({ preventScroll: true });
}

const summaryId = 'planner-summary';

/// The question form. Each answer goes into the address at once; only what is not a valid answer yet lives here.
export function PlannerForm({ plan }: { plan: PlanState }) {
  const { t } = useTranslation();
  const [texts, setTexts] = useState(() => textsOf(plan));
  const [errors, setErrors] = useState<FormErrors>({});
  const [open, setOpen] = useState(plan.to.length === 0);
  const [asked] = useState(wantedField);

  useEffect(() => {
    if (asked !== undefined) {
      focusField(asked);
    }
  }, [asked]);

  const forget = (field: FormField) => setErrors(({ [field]: _gone, ...rest }) => rest);
  const change = (changes: Partial<PlanState>) => goTo({ ...plan, ...changes }, 'here');
  const setNumber = (name: 'learn' | 'km' | 'budget' | 'hoursMin' | 'hoursMax', text: string, range: { low: number; high: number }) => {
    setTexts((all) => ({ ...all, [name]: text }));
    forget(name === 'hoursMin' || name === 'hoursMax' ? 'hours' : name);
    change({ [name]: name === 'budget' ? wholeEuros(text) : wholeNumber(text.trim(), range) });
  };
  const message = (field: FormField) => {
    const key = errors[field];
    return key === undefined ? undefined : t(`errors.${key}`);
  };

  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    const found = checkForm(plan, texts);
    setErrors(found);
    if (Object.keys(found).length > 0) {
      // The summary is only there after the next drawing.
      requestAnimationFrame(() => document.getElementById(summaryId)?.focus());
      return;
    }
    // The limits that an earlier answer loosened belong to that answer.
    const { latest: _latest, steps: _steps, learnAfter: _after, ...rest } = plan;
    goTo({ ...rest, view: 'results' }, 'step');
  };

  const wrong = fieldOrder.filter((field) => errors[field] !== undefined);
  return (
    <form className="ovs-planner" onSubmit={onSubmit} noValidate aria-labelledby="planner-title">
      <h2 className="ovs-hidden" id="planner-title">
        {t('form.title')}
      </h2>
      {wrong.length > 0 ? (
        <ErrorSummary id={summaryId} errors={wrong.map((field) => ({ field, text: message(field) ?? '' }))} onField={focusField} />
      ) : null}
      <div className="ovs-from-to">
        <div className="ovs-from-to__stop">
          <JobPicker
            id="field-from"
            label={t('form.from')}
            hint={t('form.fromHint')}
            error={message('from')}
            language={plan.language}
            chosen={plan.from}
            most={limits.from}
            text={texts.fromText}
            onText={(fromText) => {
              setTexts((all) => ({ ...all, fromText }));
              forget('from');
            }}
            onChosen={(from) => change({ from, skills: from.length === 0 ? {} : plan.skills })}
          />
        </div>
        <div className="ovs-from-to__stop ovs-from-to__stop--end">
          <JobPicker
            id="field-to"
            label={t('form.to')}
            hint={t('form.toHint')}
            error={message('to')}
            language={plan.language}
            chosen={plan.to}
            most={limits.to}
            text={texts.toText}
            onText={(toText) => {
              setTexts((all) => ({ ...all, toText }));
              forget('to');
              setOpen(false);
            }}
            onChosen={(to) => {
              change({ to });
              setOpen(to.length === 0);
            }}
          />
          <Button
            className={`ovs-toggle${open ? ' nl-button--pressed' : ''}`}
            aria-pressed={open}
            onClick={() => {
              setOpen(true);
              setTexts((all) => ({ ...all, toText: '' }));
              forget('to');
              change({ to: [] });
            }}
          >
            {open ? <Icon name="check" /> : null}
            {t('form.toUnknown')}
          </Button>
          {open ? <p className="ovs-note">{t('form.toUnknownChosen')}</p> : null}
        </div>
      </div>
      <div className="ovs-grid">
        <PlacePicker
          id="field-place"
          label={t('form.place')}
          hint={t('form.placeHint')}
          error={message('place')}
          language={plan.language}
          text={texts.placeText}
          chosen={plan.place}
          onText={(placeText) => {
            setTexts((all) => ({ ...all, placeText }));
            forget('place');
          }}
          onChosen={(place) => change({ place })}
        />
        <NumberField
          id="field-km"
          label={t('form.km')}
          hint={t('form.kmHint')}
          unit={t('form.unitKm')}
          error={message('km')}
          value={texts.km}
          onChange={(text) => setNumber('km', text, limits.km)}
        />
        <Field id="field-lastDay" label={t('form.lastDay')} error={message('lastDay')}>
          <input
            className="utrecht-textbox utrecht-textbox--html-input ovs-date"
            id="field-lastDay"
            type="date"
            defaultValue={plan.lastDay}
            aria-invalid={errors.lastDay === undefined ? undefined : true}
            aria-describedby={describedBy({ id: 'field-lastDay', error: message('lastDay') })}
            onChange={(event) => {
              const value = event.target.value;
              const lastDay = event.target.validity.badInput ? 'lastDay' : value !== '' && !isDate(value) ? 'lastDayRange' : undefined;
              setTexts((all) => ({ ...all, lastDay }));
              forget('lastDay');
              change({ lastDay: isDate(value) ? value : undefined });
            }}
          />
        </Field>
        <NumberField
          id="field-learn"
          label={t('form.learn')}
          hint={t('form.learnHint')}
          unit={t('form.unitHours')}
          error={message('learn')}
          value={texts.learn}
          onChange={(text) => setNumber('learn', text, limits.hours)}
        />
        <NumberField
          id="field-budget"
          label={t('form.budget')}
          hint={t('form.budgetHint')}
          unit={t('form.unitEuro')}
          error={message('budget')}
          value={texts.budget}
          onChange={(text) => setNumber('budget', text, limits.budget)}
        />
      </div>
      <SkillCards plan={plan} asked={asked === 'skills'} onChange={(skills) => change({ skills })} />
      <MoreQuestions
        plan={plan}
        asked={asked}
        hours={{ min: texts.hoursMin, max: texts.hoursMax, error: message('hours') }}
        forceOpen={errors.hours !== undefined}
        onHours={(which, text) => setNumber(which, text, limits.hours)}
        onChange={change}
      />
      <div className="ovs-submit">
        <p className="ovs-privacy">
          <Icon name="lock" />
          <span>{t('start.privacy')}</span>
        </p>
        <Button looks="primary" type="submit" className="ovs-submit__button">
          {t('form.submit')} <Icon name="arrow" />
        </Button>
      </div>
    </form>
  );
}
