// SPDX-License-Identifier: EUPL-1.2
// An explored route is kept: a dossier, what the visitor told about herself, and the route as a goal with its steps.
import { addDays } from '../lib/dates';
import type { PlanState, SkillAnswer } from '../plan/plan-state';
import { wishesOf } from '../plan/request';
import { currentLanguage } from '../i18n';
import { client, match } from './desk-client';
import type { CardAnswer, ChosenSession, NewDossier, Plan, Preferences, Profile } from './desk-types';
import { dossierApi } from './dossier-api';
import { planApi } from './plan-api';
import { hasStatus } from './problem';
import { take } from './take';

export interface RouteToKeep {
  plan: PlanState;
  occupation: string;
  steps: ChosenSession[];
}

/// How far the keeping came, so that trying again goes on there. Hold one per route.
export interface KeepProgress {
  dossier?: string;
  version: number;
  writes?: Write[];
  done: number;
}

type Write = (id: string, version: number) => Promise<{ version: number }>;

const answers: Record<SkillAnswer, CardAnswer> = { yes: 'have', some: 'bit', no: 'no' };

/// What the planner was told of what she wants.
export function wantsOf(plan: PlanState): Preferences {
  return {
    ...(plan.km === undefined ? {} : { maxKm: plan.km }),
    ...(plan.hoursMin === undefined ? {} : { hoursMin: plan.hoursMin }),
    ...(plan.hoursMax === undefined ? {} : { hoursMax: plan.hoursMax }),
    ...(plan.learn === undefined ? {} : { learningHours: plan.learn }),
    ...(plan.lastDay === undefined ? {} : { availableFrom: addDays(plan.lastDay, 1) }),
    ...(plan.contracts.length === 0 ? {} : { contracts: plan.contracts }),
    ...(plan.shifts === undefined ? {} : { shifts: plan.shifts }),
    ...(plan.budget === undefined ? {} : { ownBudgetCents: plan.budget * 100 }),
  };
}

const inLanguage = (id: string) => ({ path: { id }, query: { language: currentLanguage() } });
const at = (id: string, version: number) => ({ ...inLanguage(id), header: match(version) });

/// What the visitor told, one write after the other. `known`: a profile that is there already keeps what it has; what
/// she says now comes on top.
function profileWrites(plan: PlanState, known: Profile | undefined): Write[] {
  const wants = wantsOf(plan);
  const skills = Object.entries(plan.skills);
  const held = known?.credentials.map(({ code }) => code) ?? [];
  const writes: Write[] = [];
  const jobs = known?.occupations ?? [];
  const more = plan.from.filter((id) => !jobs.some((job) => job.id === id));
  if (more.length > 0) {
    const occupations = [...jobs.map(({ id, years }) => ({ id, ...(years === undefined ? {} : { years }) })), ...more.map((id) => ({ id }))];
    writes.push((id, version) => take(client.PUT('/dossiers/{id}/profile/occupations', { params: at(id, version), body: { occupations } })));
  }
  if (skills.length > 0) {
    const body = { answers: skills.map(([skill, answer]) => ({ skill, answer: answers[answer] })) };
    writes.push((id, version) => take(client.POST('/dossiers/{id}/profile/answers', { params: at(id, version), body })));
  }
  if (Object.keys(wants).length > 0) {
    const body = { ...known?.preferences, ...wants };
    writes.push((id, version) => take(client.PUT('/dossiers/{id}/profile/preferences', { params: at(id, version), body })));
  }
  for (const code of (plan.credentials ?? []).filter((one) => !held.includes(one))) {
    writes.push((id, version) => take(client.POST('/dossiers/{id}/profile/credentials', { params: at(id, version), body: { code } })));
  }
  if (plan.credentials !== undefined) {
    writes.push((id, version) => take(client.PUT('/dossiers/{id}/profile/credentials', { params: at(id, version), body: { told: true } })));
  }
  // Those that are noted already stay.
  for (const code of known === undefined ? plan.barriers : []) {
    writes.push((id) => dossierApi.addFact(id, { kind: 'barrier', code }));
  }
  return writes;
}

/// `into`: a new dossier, or the id of one that is there. Fails with 409 when the route no longer leads there; all else
/// is kept then.
export async function keepRoute({ plan, occupation, steps }: RouteToKeep, into: NewDossier | string, progress: KeepProgress, key: string): Promise<Plan> {
  let isNew = false;
  if (progress.dossier === undefined) {
    isNew = typeof into !== 'string';
    const { id, version } = typeof into === 'string' ? { id: into, version: 0 } : await dossierApi.open(into, key);
    progress.dossier = id;
    progress.version = version;
  }
  const id = progress.dossier;
  if (progress.writes === undefined) {
    const known = isNew ? undefined : await take(client.GET('/dossiers/{id}/profile', { params: inLanguage(id) }));
    progress.version = known?.version ?? progress.version;
    progress.writes = profileWrites(plan, known);
    progress.done = 0;
  }
  try {
    for (const write of progress.writes.slice(progress.done)) {
      progress.version = (await write(id, progress.version)).version;
      progress.done += 1;
    }
  } catch (error) {
    if (hasStatus(error, 412)) {
      // Somebody else wrote meanwhile: trying again begins with what is there by then.
      delete progress.writes;
    }
    throw error;
  }
  return planApi.choose(id, { occupation, steps, wishes: wishesOf(plan) }, `${key}-goal`);
}
