// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { GoalJourneys, Journey, Replanned } from '../../api/types';
import { Badge, type BadgeKind } from '../../components/badge';
import { ButtonLink } from '../../components/button';
import { LazyDetails } from '../../components/lazy-details';
import { addDays } from '../../lib/dates';
import { useFormat } from '../../lib/use-format';
import { toHash, type PlanState } from '../../plan/plan-state';
import type { RouteLabel } from '../../plan/routes';
import { changesOf, takenAfter, type TakenChange } from '../../plan/taken';
import { RouteCard, routeActionClass } from '../results/route-card';
import { Timeline } from '../route/timeline';
import type { NamedStep } from './named-step';
import '../compare/compare.css';

const looks: Record<TakenChange['what'], BadgeKind> = { stays: 'plain', kept: 'plain', moved: 'soon', added: 'good', gone: 'alert' };

interface WayOnProps {
  plan: PlanState;
  named: NamedStep[];
  goal: GoalJourneys;
  journey: Journey;
  labels: RouteLabel[];
  found: Replanned;
}

/// One way to go on: what it changes, before and after beside each other.
export function WayOn({ plan, named, goal, journey, labels, found }: WayOnProps) {
  const { t } = useTranslation(['replan', 'translation']);
  const changes = changesOf(plan.taken ?? [], journey);
  const same = changes.every(({ what }) => what === 'stays' || what === 'kept');
  return (
    <RouteCard
      route={{ journey, labels }}
      earliest={found.earliest}
      compared={undefined}
      action={(title) => (
        <div className="ovs-again__way">
          <p className="ovs-again__count">{journey.changes === 0 ? t('replan:bookingsNone') : t('replan:bookings', { count: journey.changes })}</p>
          {same ? (
            <p>{t('replan:same')}</p>
          ) : (
            <LazyDetails title={t('replan:what')}>{() => <BeforeAfter title={title} changes={changes} named={named} />}</LazyDetails>
          )}
          {journey.steps.length === 0 ? null : (
            <LazyDetails title={t('replan:details')} className="ovs-details ovs-details--small ovs-no-print">
              {() => <Timeline plan={plan} goal={goal} journey={journey} today={found.today} />}
            </LazyDetails>
          )}
          {same ? null : (
            <ButtonLink looks="primary" className={`${routeActionClass} ovs-no-print`} href={toHash({ ...plan, taken: takenAfter(changes) })} aria-label={`${t('replan:take')}: ${title}`}>
              {t('replan:take')}
            </ButtonLink>
          )}
        </div>
      )}
    />
  );
}

function BeforeAfter({ title, changes, named }: { title: string; changes: TakenChange[]; named: NamedStep[] }) {
  const { t } = useTranslation('replan');
  return (
    <table className="ovs-compare">
      <caption className="ovs-hidden">{t('caption', { name: title })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('now')}</th>
          <th scope="col">{t('after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change, index) => (
          <ChangeRow key={index} change={change} named={named} />
        ))}
      </tbody>
    </table>
  );
}

function ChangeRow({ change: { what, was, is }, named }: { change: TakenChange; named: NamedStep[] }) {
  const { t } = useTranslation('replan');
  const old = named.find(({ step }) => step === was);
  return (
    <tr className="ovs-compare__steps">
      <td>{was === undefined ? <None /> : <Line title={old?.title ?? ''} sensitive={old?.sensitive ?? false} start={was.start} end={was.end} />}</td>
      <td>
        {is !== undefined ? (
          <Line title={is.title} sensitive={is.sensitive} start={is.start} end={is.end} />
        ) : what === 'stays' ? (
          <Line title={old?.title ?? ''} sensitive={old?.sensitive ?? false} start={was.start} end={was.end} />
        ) : (
          <span className="ovs-compare__none" aria-hidden="true">
            –
          </span>
        )}{' '}
        <Badge kind={looks[what]}>{t(`change.${what}`)}</Badge>
      </td>
    </tr>
  );
}

function None() {
  const { t } = useTranslation('compare');
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="ovs-hidden">{t('step.none')}</span>
    </>
  );
}

function Line({ title, sensitive, start, end }: { title: string; sensitive: boolean; start: string; end: string }) {
  const { t } = useTranslation('translation');
  const { shortDate } = useFormat();
  return (
    <>
      <span className={`ovs-compare__step${sensitive ? ' ovs-no-print' : ''}`}>{title}</span>
      {sensitive ? <span className="ovs-print-only">{t('route.appointment')}</span> : null}
      <span className="ovs-compare__when">{t('route.whenValue', { from: shortDate(start), to: shortDate(addDays(end, -1)) })}</span>
    </>
  );
}
