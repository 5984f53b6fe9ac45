// SPDX-License-Identifier: EUPL-1.2
// An explored route is kept: a dossier, what the visitor told about herself, and the route as a note in it.
import { addDays } from '../lib/dates';
import type { PlanState, SkillAnswer } from '../plan/plan-state';
import { currentLanguage } from '../i18n';
import { client, match } from './desk-client';
import type { CardAnswer, NewDossier, Preferences } from './desk-types';
import { dossierApi } from './dossier-api';
import { take } from './take';

export interface RouteToKeep {
  plan: PlanState;
  /// The route in words, as the person and her adviser read it.
  story: string;
}

/// How far the keeping came, so that trying again goes on there. Hold one per route.
export interface KeepProgress {
  dossier?: string;
  version: number;
  done: number;
}

const answers: Record<SkillAnswer, CardAnswer> = { yes: 'have', some: 'bit', no: 'no' };

export function preferencesOf(plan: PlanState): Preferences {
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

type Write = (id: string, version: number) => Promise<{ version: number }>;

/// What the visitor told, one write after the other.
function profileWrites({ plan }: RouteToKeep): Write[] {
  const at = (id: string, version: number) => ({ path: { id }, query: { language: currentLanguage() }, header: match(version) });
  const preferences = preferencesOf(plan);
  const skills = Object.entries(plan.skills);
  const writes: Write[] = [];
  if (plan.from.length > 0) {
    const occupations = plan.from.map((id) => ({ id }));
    writes.push((id, version) => take(client.PUT('/dossiers/{id}/profile/occupations', { params: at(id, version), body: { occupations } })));
  }
  if (skills.length > 0) {
    const body = { answers: skills.map(([skill, answer]) => ({ skill, answer: answers[answer] })) };
    writes.push((id, version) => take(client.POST('/dossiers/{id}/profile/answers', { params: at(id, version), body })));
  }
  if (Object.keys(preferences).length > 0) {
    writes.push((id, version) => take(client.PUT('/dossiers/{id}/profile/preferences', { params: at(id, version), body: preferences })));
  }
  for (const code of plan.credentials ?? []) {
    writes.push((id, version) => take(client.POST('/dossiers/{id}/profile/credentials', { params: at(id, version), body: { code } })));
  }
  if (plan.credentials !== undefined) {
    writes.push((id, version) => take(client.PUT('/dossiers/{id}/profile/credentials', { params: at(id, version), body: { told: true } })));
  }
  for (const code of plan.barriers) {
    writes.push((id) => dossierApi.addFact(id, { kind: 'barrier', code }));
  }
  return writes;
}

/// `into`: a new dossier, or the id of one that is there. What it already knows about the person stays as it is.
export async function keepRoute(route: RouteToKeep, into: NewDossier | string, progress: KeepProgress, key: string): Promise<string> {
  if (progress.dossier === undefined) {
    const { id, version } = typeof into === 'string' ? { id: into, version: 0 } : await dossierApi.open(into, key);
    progress.dossier = id;
    progress.version = version;
  }
  const id = progress.dossier;
  const writes = typeof into === 'string' ? [] : profileWrites(route);
  for (const write of writes.slice(progress.done)) {
    progress.version = (await write(id, progress.version)).version;
    progress.done += 1;
  }
  await dossierApi.addNote(id, route.story);
  return id;
}
