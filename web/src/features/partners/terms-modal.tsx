// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Purpose } from '../../api/desk-types';
import { partnersQuery } from '../../api/dossier-api';
import { agreementDoc, partnersApi, type Agreement } from '../../api/partners-api';
import { SelectField, TextField } from '../../components/form/fields';
import { FormModal } from '../../components/form/form-modal';
import { useEditForm } from '../../components/form/use-edit-form';
import type { FormState } from '../../components/form/use-form';
import { say } from '../../components/say';
import { dataGroups } from '../../lib/data-groups';
import { articleField, controllers, fieldsOf, groundField, legalGrounds, purposes, termsOf, type TermFields } from './terms';

function useLabels(): TermFields {
  const { t } = useTranslation(['partners', 'dossier']);
  const labels: TermFields = {};
  for (const purpose of purposes) {
    labels[purpose] = t(`purpose.${purpose}`);
    for (const group of dataGroups) {
      labels[groundField(purpose, group)] = t(`dossier:group.${group}`);
      labels[articleField(purpose, group)] = t('terms.articleOf', { group: t(`dossier:group.${group}`).toLowerCase() });
    }
  }
  return labels;
}

/// All purposes and grounds of an agreement; they hold at once.
export function TermsModal({ agreement, onClose }: { agreement: Agreement; onClose: () => void }) {
  const { t } = useTranslation(['partners', 'dossier']);
  const queries = useQueryClient();
  const { form, conflict } = useEditForm<TermFields, Agreement>({
    id: 'terms',
    labels: useLabels(),
    doc: agreementDoc(agreement.id),
    start: fieldsOf(agreement),
    valuesOf: fieldsOf,
    version: agreement.version,
    check: (fields) =>
      Object.fromEntries(termsOf(fields).grounds.flatMap(({ purpose, group, article }) => (article === '' ? [[articleField(purpose, group), t('terms.articleMissing', { group: t(`dossier:group.${group}`) })]] : []))),
    send: (fields, _changed, version) => partnersApi.changeTerms(agreement.id, version, termsOf(fields)),
    onDone: () => {
      void queries.invalidateQueries({ queryKey: partnersQuery.queryKey });
      say(t('terms.saved'));
      onClose();
    },
  });
  return (
    <>
      <FormModal title={t('terms.title')} form={form} submit={t('terms.submit')} onClose={onClose} wide>
        <p className="nl-paragraph">{t('terms.changeLead')}</p>
        {purposes.map((purpose) => (
          <PurposeFields key={purpose} form={form} purpose={purpose} />
        ))}
      </FormModal>
      {conflict}
    </>
  );
}

function PurposeFields({ form, purpose }: { form: FormState<TermFields>; purpose: Purpose }) {
  const { t } = useTranslation(['partners', 'dossier']);
  return (
    <fieldset className="ovs-terms">
      <legend className="ovs-hidden">{t(`purpose.${purpose}`)}</legend>
      <SelectField form={form} name={purpose} empty={t('terms.noPurpose')} options={controllers.map((one) => ({ value: one, label: t(`controller.${one}`) }))} />
      {form.values[purpose] === ''
        ? null
        : dataGroups.map((group) => (
            <div key={group} className="ovs-form__pair">
              <SelectField form={form} name={groundField(purpose, group)} empty={t('terms.noGround')} options={legalGrounds.map((one) => ({ value: one, label: t(`dossier:ground.${one}`) }))} />
              {form.values[groundField(purpose, group)] === '' ? null : <TextField form={form} name={articleField(purpose, group)} most={300} />}
            </div>
          ))}
    </fieldset>
  );
}
