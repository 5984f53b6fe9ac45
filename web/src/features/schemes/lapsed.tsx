// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { SchemeSummary } from '../../api/types';
import { Notice } from '../../components/notice';
import { useFormat } from '../../lib/use-format';
import { toHash, type PlanState } from '../../plan/plan-state';

/// Schemes of which nothing can be said: their next rules are not known here yet.
export function Lapsed({ plan, schemes }: { plan: PlanState; schemes: SchemeSummary[] }) {
  const { t } = useTranslation('schemes');
  const { longDate } = useFormat();
  return schemes.length === 0 ? null : (
    <Notice kind="warning">
      <p>{t('lapsed')}</p>
      <ul className="ovs-list">
        {schemes.map(({ scheme, name, until }) => (
          <li key={scheme}>
            <a className="nl-link" href={toHash({ ...plan, view: 'schemes', scheme })}>
              {name}
            </a>
            {until === undefined ? null : <>. {t('lapsedUntil', { date: longDate(until) })}</>}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
