// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../api/desk-types';
import { planDoc } from '../../api/plan-api';
import { Button } from '../../components/button';
import { useFormat } from '../../lib/use-format';
import { LateBadge } from '../dossier/late-badge';
import { NextStepModal } from '../dossier/next-step-modal';
import { mayWrite } from '../dossier/rights';
import { voiceOf } from './voice';

/// What is next with this person, and when.
export function PlanNext({ plan }: { plan: Plan }) {
  const { t } = useTranslation(['plan', 'dossier']);
  const { longDate } = useFormat();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const { dossier, nextStep, nextStepOn, version, today } = plan;
  const voice = voiceOf(plan);
  if (nextStep === undefined || nextStepOn === undefined) {
    return null;
  }
  return (
    <section className="ovs-now ovs-now--still" aria-label={t(`next.${voice}`)}>
      <dl className="ovs-now__facts">
        <div className="ovs-now__step">
          <dt>{t(`next.${voice}`)}</dt>
          <dd>{nextStep}</dd>
        </div>
        <div>
          <dt>{t('next.on')}</dt>
          <dd>
            {longDate(nextStepOn)} {voice === 'other' ? <LateBadge on={nextStepOn} today={today} /> : null}
          </dd>
        </div>
      </dl>
      {voice === 'other' && mayWrite(plan) ? (
        <div className="ovs-button-row ovs-no-print">
          <Button onClick={() => setOpen(true)}>{t('dossier:now.change')}</Button>
        </div>
      ) : null}
      {open ? (
        <NextStepModal
          id={dossier}
          start={{ nextStep, nextStepOn }}
          version={version}
          today={today}
          onClose={() => {
            setOpen(false);
            void queries.invalidateQueries({ queryKey: planDoc(dossier).queryKey });
          }}
        />
      ) : null}
    </section>
  );
}
