// SPDX-License-Identifier: EUPL-1.2
import api from '../../api/client';
import { useJourneyRequest } from '../../api/queries';
import type { GoalJourneys } from '../../api/types';
import { toHash, type PlanState } from '../../plan/plan-state';
import { routeKey } from '../../plan/routes';
import { WhyNotCourse } from '../course/why-not-course';

/// "Why not this course?" of a visitor who goes to one job.
export function MissedCourse({ plan, goal }: { plan: PlanState; goal: GoalJourneys }) {
  const { request } = useJourneyRequest({ ...plan, to: [goal.occupation.id] });
  return (
    <WhyNotCourse
      about={[request]}
      ask={(wagon) => api.whyNot(request, wagon)}
      goal={goal}
      open={(journey, text) => (
        <a className="nl-link" href={toHash({ ...plan, view: 'route', goal: goal.occupation.id, route: routeKey(journey) })}>
          {text}
        </a>
      )}
    />
  );
}
