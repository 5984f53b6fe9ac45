// SPDX-License-Identifier: EUPL-1.2
// The same page speaks to a person of her own plan, and to an adviser of somebody else's.
import type { Plan, PlanGoal, PlanStep } from '../../api/desk-types';
import { planDoc } from '../../api/plan-api';
import { mayWrite } from '../dossier/rights';
import type { TaskPage } from '../dossier/task-page';

export type Voice = 'own' | 'other';

export function voiceOf({ standing }: Plan): Voice {
  return standing === 'self' ? 'own' : 'other';
}

export function planTasks(plan: Plan): TaskPage {
  return { dossier: plan.dossier, tasks: plan.tasks, writable: mayWrite(plan), doc: planDoc(plan.dossier), keep: () => undefined };
}

/// A step of the plan as it is now; undefined when another route took its place.
export function stepIn({ goals }: Plan, id: string | undefined): PlanStep | undefined {
  return goals.flatMap(({ steps }) => steps).find((step) => step.id === id);
}

export function goalIn({ goals }: Plan, id: string): PlanGoal | undefined {
  return goals.find((goal) => goal.id === id);
}
