// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Plan, PlanGoal } from '../../api/desk-types';
import { planApi, planDoc } from '../../api/plan-api';
import { hasStatus } from '../../api/problem';
import { useDocWrite } from '../../api/writes';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { say } from '../../components/say';
import { WriteFailure } from '../../components/write-failure';
import { useFormat } from '../../lib/use-format';
import { voiceOf } from './voice';

/// The person's akkoord: to which plan, and whether it is still that one.
export function Agreement({ plan, goal }: { plan: Plan; goal: PlanGoal }) {
  const { t } = useTranslation('plan');
  const { longDate } = useFormat();
  const voice = voiceOf(plan);
  const { planNumber, agreed, lastAgreement, state } = goal;
  const date = lastAgreement === undefined ? '' : longDate(lastAgreement.at.slice(0, 10));
  if (agreed) {
    return (
      <p className="ovs-agreement ovs-agreement--given">
        <Icon name="check" /> {t(`agree.given.${voice}`, { number: planNumber, date })}
      </p>
    );
  }
  if (state !== 'active') {
    return null;
  }
  return (
    <div className="ovs-agreement">
      <p>
        <strong>{t('agree.number', { number: planNumber })}.</strong>{' '}
        {lastAgreement === undefined ? t(`agree.none.${voice}`) : t(`agree.changed.${voice}`, { number: lastAgreement.planNumber, date })}
      </p>
      {voice === 'own' && plan.state === 'open' ? <Agree plan={plan} goal={goal} /> : null}
    </div>
  );
}

function Agree({ plan, goal }: { plan: Plan; goal: PlanGoal }) {
  const { t } = useTranslation('plan');
  const queries = useQueryClient();
  const { planNumber } = goal;
  const doc = planDoc(plan.dossier);
  const write = useDocWrite({
    doc,
    whenStale: 'stop',
    send: (number: number, version) => planApi.agree(plan.dossier, version, goal.id, number),
    onDone: () => say(t('agree.said', { number: planNumber })),
  });
  return (
    <>
      {write.isError ? <WriteFailure error={write.error} text={hasStatus(write.error, 409) || hasStatus(write.error, 412) ? t('agree.other') : undefined} /> : null}
      <p className="ovs-no-print">
        <Button
          looks="primary"
          aria-disabled={write.isPending}
          onClick={() =>
            write.mutate(planNumber, {
              // It is another plan by now: the page shows that one.
              onError: (error) => (hasStatus(error, 409) ? void queries.invalidateQueries({ queryKey: doc.queryKey }) : undefined),
            })
          }
        >
          {t('agree.button', { number: planNumber })}
        </Button>
      </p>
    </>
  );
}
