// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { Step } from '../../api/types';
import { Badge } from '../../components/badge';
import { useFormat } from '../../lib/use-format';
import { mayNotPay, wholePrice } from '../../plan/payers';
import { toHash, type PlanState } from '../../plan/plan-state';
import { PayerList, PayersDecide, type PayerLine } from './payer-list';
import { TellPayer } from './tell-payer';

/// Who pays for a step, and what is left for her. Nothing where it costs nobody anything. On paper a private step does
/// not say who pays.
export function StepPayers({ plan, step }: { plan: PlanState; step: Step }) {
  const { t } = useTranslation('translation');
  const { money } = useFormat();
  if (wholePrice(step) === 0) {
    return null;
  }
  const secret = step.sensitive ? 'ovs-no-print' : undefined;
  const lines: PayerLine[] = step.payments.map((payment) => ({
    key: payment.payer,
    name: payment.scheme === undefined ? payment.name : <SchemeLink plan={plan} scheme={payment.scheme} name={payment.name} />,
    amountCents: payment.amountCents,
    standing: <Badge kind={payment.certain ? 'good' : 'plain'}>{t(payment.certain ? 'payers.certain' : 'payers.expected')}</Badge>,
    // Only the page of a route asks; elsewhere the answers belong to another page.
    ...(plan.view === 'route' ? { action: <TellPayer plan={plan} payer={payment.payer} name={payment.name} /> } : {}),
  }));
  if (step.publicPriceCents > 0) {
    lines.push({ key: 'public', name: step.fund === '' ? t('payers.others') : step.fund, amountCents: step.publicPriceCents, standing: <Badge kind="good">{t('payers.everybody')}</Badge> });
  }
  return (
    <div className="ovs-payers-row">
      <dt>{t('payers.title')}</dt>
      <dd>
        {lines.length === 0 ? null : (
          <div className={secret}>
            <PayerList lines={lines} />
            <PayersDecide payments={step.payments} />
          </div>
        )}
        <p className="ovs-payers__own">{t(step.payments.some(mayNotPay) ? 'payers.ownIf' : 'payers.own', { amount: money(step.ownPriceCents) })}</p>
        {step.fundRule === '' ? null : <p className={`ovs-note${secret === undefined ? '' : ` ${secret}`}`}>{step.fundRule}</p>}
      </dd>
    </div>
  );
}

function SchemeLink({ plan, scheme, name }: { plan: PlanState; scheme: string; name: string }) {
  // Where somebody is helped, the planner is another site.
  const inPlanner = plan.view === 'route' || plan.view === 'replan';
  return (
    <a className="nl-link" href={`${inPlanner ? '' : '/'}${toHash({ ...plan, view: 'schemes', scheme })}`}>
      {name}
    </a>
  );
}
