// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { JobEndCause, Situation, SituationKind } from '../../api/desk-types';
import { DateField, RadioField, SelectField } from '../../components/form/fields';
import type { FormState } from '../../components/form/use-form';
import { told } from '../../lib/told';

export interface SituationForm {
  /// Empty until it was told.
  kind: SituationKind | '';
  jobEndsOn: string;
  cause: JobEndCause | '';
}

const kinds: SituationKind[] = ['employedAtRisk', 'jobSeeker', 'selfEmployed', 'exploring'];
const causes: JobEndCause[] = ['contractEnds', 'redundancy', 'collectiveRedundancy', 'bankruptcy', 'selfEmploymentStops', 'health', 'ownWish'];

/// Of somebody who works and explores, no job ends.
function jobEnds(kind: SituationKind | ''): boolean {
  return kind !== '' && kind !== 'exploring';
}

export function situationValues({ kind, jobEndsOn, cause }: Situation): SituationForm {
  return { kind, jobEndsOn: jobEndsOn ?? '', cause: cause ?? '' };
}

/// Of a form in which the kind was told.
export function situationOf({ kind: chosen, jobEndsOn, cause }: SituationForm): Situation {
  const kind = chosen as SituationKind;
  return jobEnds(kind) ? { kind, ...told('jobEndsOn', jobEndsOn), ...(cause === '' ? {} : { cause }) } : { kind };
}

interface SituationFieldsProps<V> {
  form: FormState<V>;
  /// In the words of who fills it in.
  words: { kind: (kind: SituationKind) => string; cause: (cause: JobEndCause) => string; causeUnknown: string };
}

export function SituationFields<V extends SituationForm>({ form, words }: SituationFieldsProps<V>) {
  // The three fields, whatever else the form holds.
  const own = form as unknown as FormState<SituationForm>;
  return (
    <>
      <RadioField form={own} name="kind" options={kinds.map((value) => ({ value, label: words.kind(value) }))} />
      {jobEnds(own.values.kind) ? (
        <>
          <DateField form={own} name="jobEndsOn" optional />
          <SelectField form={own} name="cause" optional empty={words.causeUnknown} options={causes.map((value) => ({ value, label: words.cause(value) }))} />
        </>
      ) : null}
    </>
  );
}

/// An adviser's words for the situation of somebody else.
export function useAdviserWords(): SituationFieldsProps<SituationForm>['words'] {
  const { t } = useTranslation('dossier');
  return { kind: (kind) => t(`kind.${kind}`), cause: (cause) => t(`cause.${cause}`), causeUnknown: t('situation.causeUnknown') };
}
