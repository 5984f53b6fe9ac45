// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { GoalSummary } from '../../api/desk-types';
import { Badge } from '../../components/badge';
import { Empty } from '../../components/empty';
import { Section } from '../../components/section';
import { capital } from '../../lib/text';
import { useFormat } from '../../lib/use-format';

export function Goals({ goals }: { goals: GoalSummary[] }) {
  const { t } = useTranslation('dossier');
  const { longDate } = useFormat();
  return (
    <Section title={t('goals.title')}>
      {goals.length === 0 ? (
        <Empty title={t('goals.empty')}>
          <p>{t('goals.emptyText')}</p>
          <p>
            <a className="nl-link" href="/">
              {t('goals.planner')}
            </a>
          </p>
        </Empty>
      ) : (
        <ul className="ovs-rows">
          {goals.map(({ id, occupation, state, atWorkOn, steps, done, agreed }) => (
            <li key={id}>
              <div>
                <p className="ovs-strong" lang={occupation.borrowed ? 'en' : undefined}>
                  {capital(occupation.label)}
                </p>
                <p className="ovs-note">
                  {t('goals.progress', { done, steps })}
                  {atWorkOn === undefined ? null : `, ${t('goals.atWork', { date: longDate(atWorkOn) })}`}
                </p>
              </div>
              {state === 'active' ? <Badge kind={agreed ? 'good' : 'soon'}>{t(agreed ? 'goals.agreed' : 'goals.notAgreed')}</Badge> : <Badge>{t(`goals.state.${state}`)}</Badge>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
