// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../api/desk-types';
import { planApi, planDoc } from '../../api/plan-api';
import { useWrite } from '../../api/writes';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { say } from '../../components/say';
import { Section } from '../../components/section';
import { WriteFailure } from '../../components/write-failure';

/// The secret address with which her own calendar shows the steps. It is shown once: the desk keeps no copy of it.
export function CalendarCard({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plan');
  const queries = useQueryClient();
  const id = useId();
  const [address, setAddress] = useState<string>();
  const readAgain = () => queries.invalidateQueries({ queryKey: planDoc(plan.dossier).queryKey });
  const make = useWrite({
    send: () => planApi.makeCalendar(plan.dossier),
    onDone: ({ path }) => {
      setAddress(`${window.location.origin}${path}`);
      say(t('calendar.made'));
      void readAgain();
    },
  });
  const revoke = useWrite({
    send: () => planApi.revokeCalendar(plan.dossier),
    onDone: () => {
      setAddress(undefined);
      say(t('calendar.revoked'));
      void readAgain();
    },
  });
  const copy = () => {
    navigator.clipboard.writeText(address ?? '').then(
      () => say(t('calendar.copied')),
      () => say(t('calendar.copyFailed'), 'error'),
    );
  };
  const error = make.error ?? revoke.error;
  const busy = make.isPending || revoke.isPending;
  return (
    <Section title={t('calendar.title')} className="ovs-no-print">
      <p>{t(plan.hasCalendar ? 'calendar.has' : 'calendar.lead')}</p>
      {error === null ? null : <WriteFailure error={error} />}
      {address === undefined ? null : (
        <div className="ovs-form">
          <div>
            <label className="utrecht-form-label" htmlFor={id}>
              {t('calendar.address')}
            </label>
            <input className="utrecht-textbox utrecht-textbox--html-input" id={id} type="text" readOnly value={address} onFocus={(event) => event.target.select()} aria-describedby={`${id}-once`} />
            <p className="ovs-note" id={`${id}-once`}>
              {t('calendar.once')}
            </p>
          </div>
          <p>
            <Button looks="primary" onClick={copy}>
              <Icon name="link" /> {t('calendar.copy')}
            </Button>
          </p>
        </div>
      )}
      <div className="ovs-button-row">
        {plan.state === 'open' ? (
          <Button aria-disabled={busy} onClick={() => make.mutate(undefined)}>
            <Icon name="calendar" /> {t(plan.hasCalendar ? 'calendar.again' : 'calendar.make')}
          </Button>
        ) : null}
        {plan.hasCalendar ? (
          <Button looks="subtle" aria-disabled={busy} onClick={() => revoke.mutate(undefined)}>
            {t('calendar.revoke')}
          </Button>
        ) : null}
      </div>
    </Section>
  );
}
