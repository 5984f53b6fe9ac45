// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { JobEndCause, Situation, SituationKind } from '../../api/desk-types';
import { DateField, RadioField, SelectField } from '../../components/form/fields';
import type { FormState } from '../../components/form/use-form';
import { told } from '../../lib/told';

export interface SituationForm {
  kind: SituationKind;
  jobEndsOn: string;
  cause: JobEndCause | '';
}

const kinds: SituationKind[] = ['employedAtRisk', 'jobSeeker', 'selfEmployed', 'exploring'];
const causes: JobEndCause[] = ['contractEnds', 'redundancy', 'collectiveRedundancy', 'bankruptcy', 'selfEmploymentStops', 'health', 'ownWish'];

/// Of somebody who works and explores, no job ends.
function jobEnds(kind: SituationKind): boolean {
  return kind !== 'exploring';
}

export function situationValues({ kind, jobEndsOn, cause }: Situation): SituationForm {
  return { kind, jobEndsOn: jobEndsOn ?? '', cause: cause ?? '' };
}

export function situationOf({ kind, jobEndsOn, cause }: SituationForm): Situation {
  return jobEnds(kind) ? { kind, ...told('jobEndsOn', jobEndsOn), ...(cause === '' ? {} : { cause }) } : { kind };
}

export function SituationFields<V extends SituationForm>({ form }: { form: FormState<V> }) {
  const { t } = useTranslation('dossier');
  // The three fields, whatever else the form holds.
  const own = form as unknown as FormState<SituationForm>;
  return (
    <>
      <RadioField form={own} name="kind" options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))} />
      {jobEnds(own.values.kind) ? (
        <>
          <DateField form={own} name="jobEndsOn" optional />
          <SelectField form={own} name="cause" optional empty={t('situation.causeUnknown')} options={causes.map((value) => ({ value, label: t(`cause.${value}`) }))} />
        </>
      ) : null}
    </>
  );
}
