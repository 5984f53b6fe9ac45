// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { GoalOutlook } from '../../api/desk-types';
import { capital } from '../../lib/text';
import { useFormat } from '../../lib/use-format';

/// Which routes of the plan can be another one by now. Nothing changes by itself: the plan is made again there.
export function RouteOutlooks({ goals }: { goals: GoalOutlook[] }) {
  const { t } = useTranslation('plan');
  const { longDate } = useFormat();
  const route = (steps: number, atWork: string | undefined) => (atWork === undefined ? t('outlook.none') : t('outlook.route', { count: steps, date: longDate(atWork) }));
  return goals.length === 0 ? null : (
    <section aria-labelledby="outlooks">
      <h3 className="nl-heading nl-heading--level-3" id="outlooks">
        {t('outlook.title')}
      </h3>
      <ul className="ovs-rows">
        {goals.map(({ goal, occupation, changed, stepsBefore, atWorkBefore, stepsAfter, atWorkAfter }) => (
          <li key={goal}>
            <div>
              <p className="ovs-strong" lang={occupation.borrowed ? 'en' : undefined}>
                {capital(occupation.label)}
              </p>
              <p>{changed ? t('outlook.changed', { before: route(stepsBefore, atWorkBefore), after: route(stepsAfter, atWorkAfter) }) : t('outlook.same')}</p>
            </div>
          </li>
        ))}
      </ul>
      {goals.some(({ changed }) => changed) ? <p className="ovs-note">{t('outlook.next')}</p> : null}
    </section>
  );
}
