// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { useOccupations, useRegions } from '../../api/queries';
import { ButtonLink } from '../../components/button';
import { useFormat } from '../../lib/use-format';
import { capital } from '../../lib/text';
import { payersLeftOut } from '../../plan/payers';
import { toHash, type PlanState } from '../../plan/plan-state';

/// What was asked, as on a ticket: from, to and the rest.
export function QuestionSummary({ plan }: { plan: PlanState }) {
  const { t } = useTranslation();
  const { shortDate, money } = useFormat();
  const from = useOccupations(plan.from, plan.language);
  const to = useOccupations(plan.to, plan.language);
  const regions = useRegions(plan.language);
  const names = (jobs: ({ label: string } | undefined)[]) => jobs.map((job) => capital(job?.label ?? '…')).join(', ');
  const placeName = regions.data?.items.flatMap((region) => region.municipalities).find((item) => item.code === plan.place)?.name;
  const leftOut = payersLeftOut(plan).length;
  const facts = [
    // The line is there from the start: what is below it must not move under somebody's finger.
    plan.place === undefined ? undefined : (placeName ?? '…'),
    plan.km === undefined ? undefined : t('results.km', { count: plan.km }),
    plan.lastDay === undefined ? undefined : `${t('route.lastDay')}: ${shortDate(plan.lastDay)}`,
    plan.learn === undefined ? undefined : t('results.learn', { count: plan.learn }),
    plan.budget === undefined ? undefined : t('results.budget', { amount: money(plan.budget * 100) }),
    leftOut === 0 ? undefined : t('payers.without', { count: leftOut }),
  ].filter((fact) => fact !== undefined);
  return (
    <div className="ovs-question">
      <dl className="ovs-question__stops">
        <div>
          <dt>{t('results.from')}</dt>
          <dd>{plan.from.length === 0 ? t('results.noJob') : names(from.jobs)}</dd>
        </div>
        <div>
          <dt>{t('results.to')}</dt>
          <dd>{plan.to.length === 0 ? t('results.open') : names(to.jobs)}</dd>
        </div>
      </dl>
      {facts.length > 0 ? (
        <ul className="ovs-question__facts">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      ) : null}
      <ButtonLink className="ovs-question__change" href={toHash({ ...plan, view: 'start' })}>
        {t('results.change')}
      </ButtonLink>
    </div>
  );
}
