// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { GoalJourneys } from '../../api/types';
import { percent } from '../../lib/format';
import { useFormat } from '../../lib/use-format';

/// A bar of a hundred parts; the words beside it say the same.
export function FitBar({ share }: { share: number }) {
  return (
    <svg className="ovs-fit__bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="ovs-fit__back" width="100" height="6" />
      <rect className="ovs-fit__part" width={percent(share)} height="6" />
    </svg>
  );
}

/// How near the job is, in words.
export function reachWords({ fit, howFar }: GoalJourneys): 'results.reach.good' | `results.reach.${GoalJourneys['howFar']}` {
  return howFar === 'viable' && percent(fit) >= 50 ? 'results.reach.good' : `results.reach.${howFar}`;
}

/// `fit`: something is known of what the person can do, so that the fit says something.
export function GoalFacts({ goal, fit }: { goal: GoalJourneys; fit: boolean }) {
  const { t } = useTranslation();
  const { money, count } = useFormat();
  const level = goal.levelChange === undefined ? 'unknown' : goal.levelChange > 0 ? 'higher' : goal.levelChange < 0 ? 'lower' : 'same';
  return (
    <>
      {fit ? (
        <div className={`ovs-fit ovs-fit--${goal.howFar}`}>
          <span className="ovs-fit__words">{t(reachWords(goal))}</span>
          <FitBar share={goal.fit} />
          <span className="ovs-fit__number">{t('results.fit', { percent: percent(goal.fit) })}</span>
        </div>
      ) : null}
      <ul className="ovs-goal__facts">
        <li>{goal.openVacancies === 0 ? t('results.vacanciesNone') : t('results.vacancies', { count: goal.openVacancies, value: count(goal.openVacancies) })}</li>
        <li>{goal.medianHourlyPayCents === undefined ? t('results.payUnknown') : t('results.pay', { amount: money(goal.medianHourlyPayCents) })}</li>
        <li>{t(`results.level.${level}`)}</li>
      </ul>
    </>
  );
}
