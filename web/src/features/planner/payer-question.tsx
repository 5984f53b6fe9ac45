// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { useEmployerPayers } from '../../api/queries';
import type { Language } from '../../api/types';
import { CheckboxList } from '../../components/choice';
import { FieldGroup } from '../../components/field';
import { choosePayers } from '../../plan/payers';
import type { PlanState } from '../../plan/plan-state';

interface PayerQuestionProps {
  label: string;
  hint: string;
  language: Language;
  /// Where the person lives: her municipality, or the region when only that is known.
  place?: string | undefined;
  region?: string | undefined;
  told: PlanState['payers'];
  open: boolean;
  onTold: (payers: PlanState['payers']) => void;
}

/// An employer or a sociaal plan pays only for its own people. Nothing to ask where none is known.
export function PayerQuestion({ label, hint, language, place, region, told, open, onTold }: PayerQuestionProps) {
  const { t } = useTranslation();
  const { payers, isError } = useEmployerPayers(language, { place, region }, open);
  const before = told ?? [];
  return payers.length === 0 && !isError ? null : (
    <FieldGroup id="field-payers" label={label} hint={hint} error={isError ? t('errors.part') : undefined}>
      <CheckboxList
        name="payers"
        options={payers.map(({ id, name }) => ({ code: id, name }))}
        chosen={before.filter(({ pays }) => pays !== false).map(({ payer }) => payer)}
        onChange={(chosen) =>
          onTold(
            choosePayers(
              before,
              payers.map(({ id }) => id),
              chosen,
            ),
          )
        }
      />
    </FieldGroup>
  );
}
