// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalJourneys, Journey, WhyNot } from '../../api/types';
import { useFormat } from '../../lib/use-format';
import { groupObstacles, type ObstacleGroup } from '../../plan/obstacles';
import { labelsOf } from '../../plan/routes';
import { RouteComparison } from '../compare/route-comparison';

/// More would be a list that nobody reads.
const mostSessions = 4;

interface CourseVerdictProps {
  verdict: WhyNot;
  goal: GoalJourneys | undefined;
  open: ((journey: Journey, text: string) => ReactNode) | undefined;
}

/// Why a course is not in a route, in plain words.
export function CourseVerdict({ verdict, goal, open }: CourseVerdictProps) {
  const { t } = useTranslation('course');
  return (
    <>
      <p className="ovs-course__outcome">{t(`outcome.${verdict.outcome}`)}</p>
      <Details verdict={verdict} goal={goal} open={open} />
      {verdict.complete ? null : <p className="ovs-note">{t('incomplete')}</p>}
    </>
  );
}

function Details({ verdict, goal, open }: CourseVerdictProps) {
  switch (verdict.outcome) {
    case 'inRoute':
      return <InRoutes verdict={verdict} goal={goal} open={open} />;
    case 'givesNothing':
      return null;
    case 'noSession':
      return <NoSession verdict={verdict} />;
    case 'noRoute':
      return <NoRoute verdict={verdict} />;
    case 'noBetter':
      return <NoBetter verdict={verdict} />;
  }
}

function InRoutes({ verdict, goal, open }: CourseVerdictProps) {
  const { t } = useTranslation(['course', 'translation']);
  const { longDate } = useFormat();
  const routes = goal === undefined ? [] : verdict.routes.flatMap((position) => goal.journeys[position] ?? []);
  return goal === undefined || routes.length === 0 ? null : (
    <ul className="ovs-list">
      {routes.slice(0, mostSessions).map((journey, index) => {
        const labels = labelsOf(goal, journey);
        const text = t('translation:route.compareRoute', {
          label: labels.length === 0 ? t('translation:route.other') : labels.map((label) => t(`translation:route.label.${label}`)).join(' · '),
          date: longDate(journey.atWork),
        });
        return <li key={index}>{open === undefined ? text : open(journey, text)}</li>;
      })}
      {routes.length > mostSessions ? <li>{t('translation:route.skillsMore', { count: routes.length - mostSessions })}</li> : null}
    </ul>
  );
}

function NoSession({ verdict }: { verdict: WhyNot }) {
  const { t } = useTranslation('course');
  return (
    <>
      {verdict.sessions.length === 0 ? <p>{t('noneAtAll')}</p> : null}
      <ul className="ovs-list">
        {groupObstacles(verdict.sessions).map((group) => (
          <Obstacle key={group.obstacle} group={group} />
        ))}
      </ul>
      {verdict.missing.length === 0 ? null : <p>{t('missing', { names: verdict.missing.map(({ name }) => name).join('; ') })}</p>}
    </>
  );
}

function Obstacle({ group: { obstacle, sessions } }: { group: ObstacleGroup }) {
  const { t } = useTranslation(['course', 'translation']);
  const { shortDate } = useFormat();
  const names = sessions
    .slice(0, mostSessions)
    .map(({ start, municipality }) => [start === undefined ? t('course:anyMonday') : shortDate(start), municipality ?? t('translation:route.online')].join(', '));
  const rest = sessions.length - names.length;
  return (
    <li>
      <strong>{t(`course:obstacle.${obstacle}`)}</strong>
      <br />
      {names.join(' · ')}
      {rest > 0 ? ` ${t('translation:route.skillsMore', { count: rest })}` : ''}
    </li>
  );
}

function NoRoute({ verdict }: { verdict: WhyNot }) {
  const { t } = useTranslation('course');
  return verdict.lifting.length === 0 ? (
    <p>{t('liftingNone')}</p>
  ) : (
    <>
      <p>{t('lifting')}</p>
      <ul className="ovs-list">
        {verdict.lifting.map((limit) => (
          <li key={limit}>{t(`limit.${limit}`)}</li>
        ))}
      </ul>
    </>
  );
}

/// The route with the course, and the one that is no worse in anything, beside each other.
function NoBetter({ verdict }: { verdict: WhyNot }) {
  const { t } = useTranslation('course');
  const [first] = verdict.withIt;
  return first === undefined ? null : (
    <>
      {first.equal ? <p>{t('equal')}</p> : null}
      <RouteComparison
        caption={t('comparison')}
        left={{ name: t('withIt'), labels: [], journey: first.journey }}
        right={{ name: t('instead'), labels: [], journey: first.instead }}
      />
    </>
  );
}
