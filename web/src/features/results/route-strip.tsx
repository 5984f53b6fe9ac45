// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { Journey } from '../../api/types';
import { useFormat } from '../../lib/use-format';
import { endKey, endOf } from '../../plan/routes';

/// The stops of a route on one line (below each other on a phone): today, each step with its dates, work.
export function RouteStrip({ journey, start }: { journey: Journey; start: string }) {
  const { t } = useTranslation();
  const { dayMonth, shortDate } = useFormat();
  if (journey.steps.length === 0) {
    return (
      <p className="ovs-direct">
        <strong>{t('route.direct')}.</strong> {t('route.directText')}
      </p>
    );
  }
  return (
    <ol className="ovs-strip" aria-label={`${t('route.stepsStrip')}: ${t('route.steps', { count: journey.steps.length })}`}>
      {journey.steps.map((step) => (
        <li key={step.session} className={`ovs-strip__stop${step.inJob ? ' ovs-strip__stop--job' : ''}`}>
          <span className="ovs-strip__date">{step.start.slice(0, 4) === start.slice(0, 4) ? dayMonth(step.start) : shortDate(step.start)}</span>
          <span className="ovs-strip__name">{step.title}</span>
          <span className="ovs-strip__weeks">{t('route.weeks', { count: step.weeks })}</span>
        </li>
      ))}
      <li className="ovs-strip__stop ovs-strip__stop--end">
        <span className="ovs-strip__date">{shortDate(journey.atWork)}</span>
        <span className="ovs-strip__name">{t(endKey(journey))}</span>
        {endOf(journey) === 'trial' ? <span className="ovs-strip__weeks">{t('route.trialNote')}</span> : null}
      </li>
    </ol>
  );
}
