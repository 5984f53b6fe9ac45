// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { FormField } from '../../api/problem';
import { useBarriers, useCredentials } from '../../api/queries';
import { CheckboxList, RadioRow } from '../../components/choice';
import { FieldGroup } from '../../components/field';
import { NumberField } from '../../components/number-field';
import { capital } from '../../lib/text';
import { contractKinds, type PlanState } from '../../plan/plan-state';
import { Disclosure } from './disclosure';
import { PayerQuestion } from './payer-question';

interface MoreQuestionsProps {
  plan: PlanState;
  asked: FormField | undefined;
  hours: { min: string; max: string; error: string | undefined };
  forceOpen: boolean;
  onHours: (which: 'hoursMin' | 'hoursMax', text: string) => void;
  onChange: (changes: Partial<PlanState>) => void;
}

type YesNo = 'yes' | 'no' | 'unsaid';
const yesNo = (value: boolean | undefined): YesNo => (value === undefined ? 'unsaid' : value ? 'yes' : 'no');
const fromYesNo = (value: YesNo): boolean | undefined => (value === 'unsaid' ? undefined : value === 'yes');
const here: readonly FormField[] = ['barriers', 'credentials', 'hours', 'contracts', 'shifts', 'support'];

function anythingTold(plan: PlanState): boolean {
  return (
    plan.barriers.length > 0 ||
    plan.credentials !== undefined ||
    plan.payers !== undefined ||
    plan.contracts.length > 0 ||
    plan.hoursMin !== undefined ||
    plan.hoursMax !== undefined ||
    plan.shifts !== undefined ||
    plan.support !== undefined
  );
}

/// Questions that nobody has to answer.
export function MoreQuestions({ plan, asked, hours, forceOpen, onHours, onChange }: MoreQuestionsProps) {
  const { t } = useTranslation();
  const startOpen = anythingTold(plan) || (asked !== undefined && here.includes(asked));
  return (
    <Disclosure title={t('form.more')} startOpen={startOpen} forceOpen={forceOpen}>
      {(open) => (
        <div className="ovs-more">
          <p className="ovs-note">{t('form.moreHint')}</p>
          <BarrierQuestion plan={plan} open={open} onChange={onChange} />
          <CredentialQuestion plan={plan} open={open} onChange={onChange} />
          <PayerQuestion
            label={t('form.payers')}
            hint={t('form.payersHint')}
            language={plan.language}
            place={plan.place}
            told={plan.payers}
            open={open}
            onTold={(payers) => onChange({ payers })}
          />
          <FieldGroup id="field-hours" label={t('form.hours')} error={hours.error}>
            <div className="ovs-pair">
              <NumberField id="field-hoursMin" label={t('form.hoursMin')} unit={t('form.unitHours')} value={hours.min} onChange={(text) => onHours('hoursMin', text)} />
              <NumberField id="field-hoursMax" label={t('form.hoursMax')} unit={t('form.unitHours')} value={hours.max} onChange={(text) => onHours('hoursMax', text)} />
            </div>
          </FieldGroup>
          <FieldGroup id="field-contracts" label={t('form.contracts')} hint={t('form.contractsHint')}>
            <CheckboxList
              name="contracts"
              options={contractKinds.map((kind) => ({ code: kind, name: capital(t(`vacancy.contractKind.${kind}`)) }))}
              chosen={plan.contracts}
              onChange={(chosen) => onChange({ contracts: contractKinds.filter((kind) => chosen.includes(kind)) })}
            />
          </FieldGroup>
          <YesNoQuestion id="shifts" label={t('form.shifts')} value={plan.shifts} onChange={(shifts) => onChange({ shifts })} />
          <YesNoQuestion id="support" label={t('form.support')} value={plan.support} onChange={(support) => onChange({ support })} />
        </div>
      )}
    </Disclosure>
  );
}

function YesNoQuestion({ id, label, value, onChange }: { id: 'shifts' | 'support'; label: string; value: boolean | undefined; onChange: (value: boolean | undefined) => void }) {
  const { t } = useTranslation();
  return (
    <FieldGroup id={`field-${id}`} label={label}>
      <RadioRow
        name={id}
        value={yesNo(value)}
        options={[
          { value: 'yes', label: t('form.yes') },
          { value: 'no', label: t('form.no') },
          { value: 'unsaid', label: t('form.unsaid') },
        ]}
        onChange={(answer) => onChange(fromYesNo(answer))}
      />
    </FieldGroup>
  );
}

interface PartProps {
  plan: PlanState;
  open: boolean;
  onChange: (changes: Partial<PlanState>) => void;
}

function BarrierQuestion({ plan, open, onChange }: PartProps) {
  const { t } = useTranslation();
  const barriers = useBarriers(plan.language, open);
  return (
    <FieldGroup id="field-barriers" label={t('form.barriers')} hint={t('form.barriersHint')} error={barriers.isError ? t('errors.part') : undefined}>
      <CheckboxList name="barriers" options={barriers.data ?? []} chosen={plan.barriers} onChange={(chosen) => onChange({ barriers: chosen })} />
    </FieldGroup>
  );
}

/// Two steps, so that "I have none of these" differs from "I did not answer".
function CredentialQuestion({ plan, open, onChange }: PartProps) {
  const { t } = useTranslation();
  const credentials = useCredentials(plan.language, open);
  const told = plan.credentials !== undefined;
  return (
    <FieldGroup id="field-credentials" label={t('form.credentials')} hint={t('form.credentialsHint')} error={credentials.isError ? t('errors.part') : undefined}>
      <RadioRow
        name="credentials-told"
        value={told ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: t('form.credentialsAsk') },
          { value: 'no', label: t('form.credentialsSkip') },
        ]}
        onChange={(answer) => onChange({ credentials: answer === 'yes' ? [] : undefined })}
      />
      {told ? (
        <CheckboxList
          name="credentials"
          options={credentials.data ?? []}
          chosen={plan.credentials ?? []}
          onChange={(chosen) => onChange({ credentials: chosen })}
        />
      ) : null}
    </FieldGroup>
  );
}
