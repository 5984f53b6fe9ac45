// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { invitationsQuery, partnersApi, type Invitation, type NewInvitation, type OrganisationKind } from '../../api/partners-api';
import { hasStatus } from '../../api/problem';
import { useWrite } from '../../api/writes';
import { DateField, SelectField, TextField } from '../../components/form/fields';
import { FormModal } from '../../components/form/form-modal';
import { PlaceField } from '../../components/form/place-field';
import { useForm } from '../../components/form/use-form';
import { OnceCode } from '../../components/once-code';
import { today } from '../../lib/dates';
import { told } from '../../lib/told';
import { useFormat } from '../../lib/use-format';

const kinds: OrganisationKind[] = ['desk', 'municipality', 'uwv', 'tradeUnion', 'school', 'nrto', 'oval', 'abu', 'cedris', 'employer', 'library', 'sbb'];

interface InviteForm {
  name: string;
  kind: OrganisationKind | '';
  municipality: string;
  startsOn: string;
  endsOn: string;
}

/// Asks an organisation to join, and shows the code that it joins with.
export function InviteModal({ onClose }: { onClose: () => void }) {
  const [made, setMade] = useState<Invitation>();
  return made === undefined ? <InviteFields onMade={setMade} onClose={onClose} /> : <MadeCode made={made} onClose={onClose} />;
}

function MadeCode({ made, onClose }: { made: Invitation; onClose: () => void }) {
  const { t } = useTranslation('partners');
  const { moment } = useFormat();
  return (
    <OnceCode
      title={t('invite.codeTitle', { name: made.name })}
      lead={t('invite.codeLead', { until: moment(made.expiresAt) })}
      items={[
        { label: t('invite.address'), value: `${window.location.origin}/inloggen/partner` },
        { label: t('invite.code'), value: made.code ?? '' },
      ]}
      onClose={onClose}
    />
  );
}

function InviteFields({ onMade, onClose }: { onMade: (made: Invitation) => void; onClose: () => void }) {
  const { t } = useTranslation(['partners', 'desk']);
  const queries = useQueryClient();
  const write = useWrite({
    send: (input: NewInvitation, key) => partnersApi.invite(input, key),
    onDone: (made) => {
      void queries.invalidateQueries({ queryKey: invitationsQuery.queryKey });
      onMade(made);
    },
  });
  const form = useForm<InviteForm>({
    id: 'invite',
    labels: { name: t('invite.name'), kind: t('invite.kind'), municipality: t('invite.municipality'), startsOn: t('invite.startsOn'), endsOn: t('invite.endsOn') },
    start: { name: '', kind: '', municipality: '', startsOn: today(), endsOn: '' },
    required: ['name', 'kind', 'municipality', 'startsOn'],
    check: ({ startsOn, endsOn }) => (endsOn !== '' && endsOn <= startsOn ? { endsOn: t('agreement.endWrong') } : {}),
    send: async ({ name, kind, municipality, startsOn, endsOn }) =>
      kind !== '' && (await write.mutateAsync({ name: name.trim(), kind, municipality, startsOn, ...told('endsOn', endsOn) })),
  });
  return (
    <FormModal title={t('invite.title')} form={form} submit={t('invite.submit')} onClose={onClose} explain={(error) => (hasStatus(error, 409) ? t('invite.known') : undefined)}>
      <p className="nl-paragraph">{t('invite.lead')}</p>
      <TextField form={form} name="name" most={120} />
      <SelectField form={form} name="kind" empty={t('desk:form.choose')} options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))} />
      <PlaceField form={form} name="municipality" />
      <DateField form={form} name="startsOn" />
      <DateField form={form} name="endsOn" optional hint={t('agreement.endHint')} />
    </FormModal>
  );
}
