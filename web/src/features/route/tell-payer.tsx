// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button';
import { LazyDetails } from '../../components/lazy-details';
import { Notice } from '../../components/notice';
import { payersLeftOut, tellPayer } from '../../plan/payers';
import type { PlanState } from '../../plan/plan-state';
import { goTo } from '../../plan/use-plan';

const answers = [
  { key: 'payers.pays', pays: true },
  { key: 'payers.paysNot', pays: false },
  { key: 'payers.paysUnknown', pays: undefined },
] as const;

/// She may know whether a payer pays for her: the routes are looked for again.
export function TellPayer({ plan, payer, name }: { plan: PlanState; payer: string; name: string }) {
  const { t } = useTranslation('translation');
  const told = plan.payers?.find((one) => one.payer === payer)?.pays;
  return (
    <LazyDetails title={t('payers.tell')} className="ovs-details ovs-details--small ovs-tell-payer ovs-no-print">
      {() => (
        <div className="ovs-button-row" role="group" aria-label={`${name}: ${t('payers.tell')}`}>
          {answers.map(({ key, pays }) => (
            <Button key={key} className={pays === told ? 'nl-button--pressed' : undefined} aria-pressed={pays === told} onClick={() => goTo(tellPayer(plan, payer, pays), 'step')}>
              {t(key)}
            </Button>
          ))}
        </div>
      )}
    </LazyDetails>
  );
}

/// What she said of payers that are in no route any more because of it.
export function PayersLeftOut({ plan }: { plan: PlanState }) {
  const { t } = useTranslation('translation');
  const out = payersLeftOut(plan);
  if (out.length === 0) {
    return null;
  }
  const all = () => goTo(out.reduce((next, { payer }) => tellPayer(next, payer, undefined), plan), 'step');
  return (
    <Notice kind="info">
      <p>{t('payers.leftOut', { count: out.length })}</p>
      <p className="ovs-no-print">
        <Button onClick={all}>{t('payers.again')}</Button>
      </p>
    </Notice>
  );
}
