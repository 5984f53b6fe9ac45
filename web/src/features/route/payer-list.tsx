// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';
import './payer-list.css';

export interface PayerLine {
  key: string;
  name: ReactNode;
  amountCents: number;
  /// How sure it is.
  standing: ReactNode;
  /// It pays nothing: the amount is what was asked.
  refused?: boolean;
  /// What can be done about it.
  action?: ReactNode;
}

/// Who pays for a step, line by line, in the order in which payers pay.
export function PayerList({ lines }: { lines: PayerLine[] }) {
  const { money } = useFormat();
  return (
    <ul className="ovs-payers">
      {lines.map(({ key, name, amountCents, standing, refused = false, action }) => (
        <li key={key}>
          <span className="ovs-payers__name">{name}</span>
          <span className={`ovs-payers__amount${refused ? ' ovs-payers__amount--refused' : ''}`}>{money(amountCents)}</span>
          {standing}
          {action}
        </li>
      ))}
    </ul>
  );
}

/// As of which day it is told what these payers pay, the oldest one, and that each of them decides.
export function PayersDecide({ payments }: { payments: { asOf?: string }[] }) {
  const { t } = useTranslation('translation');
  const { longDate } = useFormat();
  const days = payments.flatMap(({ asOf }) => asOf ?? []).sort();
  const [oldest] = days;
  return payments.length === 0 ? null : (
    <p className="ovs-note">
      {oldest === undefined ? null : t(oldest === days.at(-1) ? 'payers.asOf' : 'payers.asOfAll', { date: longDate(oldest) })} {t('payers.decides')}
    </p>
  );
}
