// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FundingLine, FundingState, Plan, PlanStep } from '../../api/desk-types';
import { Badge, type BadgeKind } from '../../components/badge';
import { Button } from '../../components/button';
import { useFormat } from '../../lib/use-format';
import { mayNotPay, wholePrice } from '../../plan/payers';
import { mayWrite } from '../dossier/rights';
import { PayerList, PayersDecide, type PayerLine } from '../route/payer-list';
import { PaymentModal } from './payment-modal';
import { voiceOf } from './voice';

const badges: Record<FundingState, BadgeKind> = { expected: 'plain', applied: 'soon', granted: 'good', refused: 'alert' };

interface StepPaymentsProps {
  plan: Plan;
  step: PlanStep;
  /// Class of what is an appointment on paper.
  secret: string | undefined;
}

/// Who pays for a step of the plan, how that stands, and what is left for the person. Nothing where it costs nobody anything.
export function StepPayments({ plan, step, secret }: StepPaymentsProps) {
  const { t } = useTranslation(['plan', 'translation']);
  const { money } = useFormat();
  const [open, setOpen] = useState<FundingLine>();
  const { payments, fund, ownPriceCents = 0, publicPriceCents = 0 } = step;
  if (wholePrice(step) === 0) {
    return null;
  }
  const lines: PayerLine[] = payments.map((line) => ({
    key: line.payer,
    name: line.listed ? line.name : t('payment.notListed', { name: line.name }),
    amountCents: line.amountCents,
    refused: line.state === 'refused',
    standing: (
      <>
        <Badge kind={badges[line.state]}>{t(`payment.state.${line.state}`)}</Badge>
        {line.despite === undefined ? null : <Badge kind="alert">{t(`payment.despite.${line.despite}`)}</Badge>}
      </>
    ),
    ...(mayWrite(plan)
      ? {
          action: (
            <Button looks="subtle" className="ovs-no-print" aria-label={t('payment.changeLong', { name: line.name, title: step.title })} onClick={() => setOpen(line)}>
              {t('payment.change')}
            </Button>
          ),
        }
      : {}),
  }));
  if (publicPriceCents > 0) {
    // Who pays tells of a benefit: for whom that is closed, all that others pay is one amount.
    const told = fund !== undefined && !plan.withheld.some(({ group }) => group === 'sensitive');
    lines.push({
      key: 'public',
      name: told ? fund : t('translation:payers.others'),
      amountCents: publicPriceCents,
      standing: told ? <Badge kind="good">{t('translation:payers.everybody')}</Badge> : null,
    });
  }
  return (
    <div className="ovs-payers-row">
      <dt>{t('translation:payers.title')}</dt>
      <dd>
        {lines.length === 0 ? null : (
          <div className={secret}>
            <PayerList lines={lines} />
            <PayersDecide payments={payments} />
          </div>
        )}
        <p className="ovs-payers__own">{t(`payment.${payments.some(mayNotPay) ? 'ownIf' : 'own'}.${voiceOf(plan)}`, { amount: money(ownPriceCents) })}</p>
        {open === undefined ? null : <PaymentModal plan={plan} step={step} line={open} onClose={() => setOpen(undefined)} />}
      </dd>
    </div>
  );
}
