// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/desk-types';
import { useSignedIn } from '../../api/session';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useFormat } from '../../lib/use-format';
import { AskModal } from './ask-modal';
import { ReopenModal } from './close-modals';
import { LateBadge } from './late-badge';
import { NextStepModal, nextStepOf } from './next-step-modal';
import { mayDecide, mayWrite } from './rights';

/// Who helps, what is next and when: what every open dossier has, always in view.
export function NowCard({ dossier, today }: { dossier: Dossier; today: string }) {
  const { t } = useTranslation('dossier');
  const { longDate } = useFormat();
  const { role } = useSignedIn().account;
  const [open, setOpen] = useState<'next' | 'handOver' | 'reopen'>();
  const close = () => setOpen(undefined);
  const { id, owner, nextStep, nextStepOn, outcome, closedAt, returned, escalation } = dossier;
  return (
    <section className="ovs-now" aria-label={t('now.title')}>
      <dl className="ovs-now__facts">
        {owner === undefined ? null : (
          <div>
            <dt>{t('now.owner')}</dt>
            <dd>
              {owner.name}
              <span className="ovs-now__more">{owner.organisation.name}</span>
            </dd>
          </div>
        )}
        {nextStep === undefined ? null : (
          <div className="ovs-now__step">
            <dt>{t('now.nextStep')}</dt>
            <dd>{nextStep}</dd>
          </div>
        )}
        {nextStepOn === undefined ? null : (
          <div>
            <dt>{t('now.on')}</dt>
            <dd>
              {longDate(nextStepOn)} <LateBadge on={nextStepOn} today={today} />
            </dd>
          </div>
        )}
        {outcome === undefined ? null : (
          <div>
            <dt>{t('now.outcome')}</dt>
            <dd>
              {t(`outcome.${outcome}`)}
              {closedAt === undefined ? null : <span className="ovs-now__more">{t('now.closed', { date: longDate(closedAt.slice(0, 10)) })}</span>}
            </dd>
          </div>
        )}
      </dl>
      <div className="ovs-button-row ovs-no-print">
        {mayWrite(dossier) ? <Button onClick={() => setOpen('next')}>{t('now.change')}</Button> : null}
        {mayDecide(dossier, role) && dossier.state === 'open' ? (
          <Button looks="subtle" onClick={() => setOpen('handOver')}>
            {t('now.handOver')}
          </Button>
        ) : null}
        {mayDecide(dossier, role) && dossier.state === 'closed' ? <Button onClick={() => setOpen('reopen')}>{t('now.reopen')}</Button> : null}
      </div>
      {returned === undefined ? null : (
        <Notice kind="warning">
          <p>{t(`now.returned.${returned}`)}</p>
        </Notice>
      )}
      {escalation > 0 ? (
        <Notice kind="warning">
          <p>{t('now.escalated')}</p>
        </Notice>
      ) : null}
      {open === 'next' ? <NextStepModal id={id} start={nextStepOf(dossier)} today={today} onClose={close} /> : null}
      {open === 'handOver' ? <AskModal dossier={dossier} kind="handOver" today={today} onClose={close} /> : null}
      {open === 'reopen' ? <ReopenModal id={id} today={today} onClose={close} /> : null}
    </section>
  );
}
