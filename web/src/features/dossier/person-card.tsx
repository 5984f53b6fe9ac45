// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/desk-types';
import { dossierApi } from '../../api/dossier-api';
import { useSignedIn } from '../../api/session';
import { useWrite } from '../../api/writes';
import { Button } from '../../components/button';
import { Modal } from '../../components/modal';
import { PhoneLink } from '../../components/phone-link';
import { Section } from '../../components/section';
import { WriteFailure } from '../../components/write-failure';
import { useFormat } from '../../lib/use-format';
import { PersonModal } from './person-modal';
import { mayDecide, mayWrite } from './rights';

interface LineProps {
  label: string;
  children: ReactNode;
}

function Line({ label, children }: LineProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function PersonCard({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('dossier');
  const { longDate } = useFormat();
  const { role } = useSignedIn().account;
  const [open, setOpen] = useState(false);
  const { id, person, municipality, door, externalRef, openedAt } = dossier;
  const change = mayWrite(dossier) && person !== undefined;
  return (
    <Section
      title={t('person.title')}
      action={
        change ? (
          <Button looks="subtle" aria-label={t('person.changeTitle')} onClick={() => setOpen(true)}>
            {t('person.change')}
          </Button>
        ) : null
      }
    >
      <dl className="ovs-facts ovs-facts--one">
        {person === undefined ? null : (
          <>
            {person.birthDate === undefined ? null : <Line label={t('person.birthDate')}>{longDate(person.birthDate)}</Line>}
            {person.phone === undefined ? null : (
              <Line label={t('person.phone')}>
                <PhoneLink number={person.phone} />
              </Line>
            )}
            {person.email === undefined ? null : (
              <Line label={t('person.email')}>
                <a className="nl-link" href={`mailto:${person.email}`}>
                  {person.email}
                </a>
              </Line>
            )}
            {person.address === undefined ? null : <Line label={t('person.address')}>{person.address}</Line>}
          </>
        )}
        <Line label={t('person.municipality')}>{municipality.name}</Line>
        {door === undefined ? null : <Line label={t('person.door')}>{door}</Line>}
        {externalRef === undefined ? null : <Line label={t('person.externalRef')}>{externalRef}</Line>}
        <Line label={t('person.opened')}>{longDate(openedAt.slice(0, 10))}</Line>
        {person === undefined ? null : <Line label={t('person.account')}>{t(person.hasAccount ? 'person.hasAccount' : 'person.noAccount')}</Line>}
      </dl>
      {mayDecide(dossier, role) && person !== undefined ? <GiveAccount id={id} /> : null}
      {open && person !== undefined ? <PersonModal dossier={dossier} onClose={() => setOpen(false)} /> : null}
    </Section>
  );
}

/// A sign-in name and a code for the person, shown once.
function GiveAccount({ id }: { id: string }) {
  const { t } = useTranslation(['dossier', 'account']);
  const { moment } = useFormat();
  const give = useWrite({ send: (dossier: string) => dossierApi.giveAccount(dossier) });
  return (
    <>
      <p className="ovs-no-print">
        <Button looks="subtle" aria-disabled={give.isPending} onClick={() => give.mutate(id)}>
          {t('person.give')}
        </Button>
      </p>
      {give.isError ? <WriteFailure error={give.error} /> : null}
      {give.data === undefined ? null : (
        <Modal id="given" title={t('person.giveTitle')} onClose={() => give.reset()}>
          <p className="nl-paragraph">{t('person.giveLead', { until: moment(give.data.expiresAt) })}</p>
          <dl className="ovs-facts ovs-facts--one">
            <Line label={t('account:login')}>
              <strong className="ovs-code">{give.data.login}</strong>
            </Line>
            <Line label={t('account:code.code')}>
              <strong className="ovs-code">{give.data.code}</strong>
            </Line>
          </dl>
        </Modal>
      )}
    </>
  );
}
