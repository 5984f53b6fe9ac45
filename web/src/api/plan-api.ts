// SPDX-License-Identifier: EUPL-1.2
// The plan of a person: goals, the steps to them, and routes to choose from.
import { currentLanguage } from '../i18n';
import { client, match, once } from './desk-client';
import type { ChosenSession, GoalState, NewGoal, NewStep, Plan, Preferences, StepChange } from './desk-types';
import { done, take } from './take';
import type { RouteWishes } from './types';
import type { Doc } from './writes';

const inLanguage = (id: string) => ({ path: { id }, query: { language: currentLanguage() } });
const itemIn = (id: string, item: string) => ({ ...inLanguage(id), path: { id, item } });
const itemAt = (id: string, item: string, version: number) => ({ ...itemIn(id, item), header: match(version) });

export function planDoc(id: string): Doc<Plan> {
  return {
    queryKey: ['dossier', id, 'plan', currentLanguage()],
    queryFn: ({ signal }) => take(client.GET('/dossiers/{id}/plan', { params: inLanguage(id), signal })),
  };
}

export interface RouteSearch {
  /// Absent: the work that fits best.
  occupation?: string;
  wishes: RouteWishes;
}

export function routesQuery(id: string, search: RouteSearch) {
  return {
    queryKey: ['dossier', id, 'routes', currentLanguage(), search],
    queryFn: ({ signal }: { signal: AbortSignal }) => take(client.POST('/dossiers/{id}/routes', { params: inLanguage(id), body: search, signal })),
  };
}

/// Of the profile.
export async function preferencesOf(id: string): Promise<Preferences> {
  return (await take(client.GET('/dossiers/{id}/profile', { params: inLanguage(id) }))).preferences;
}

export const planApi = {
  whyNot: (id: string, occupation: string, wagon: string, wishes: RouteWishes) => take(client.POST('/dossiers/{id}/why-not', { params: inLanguage(id), body: { occupation, wagon, wishes } })),
  choose: (id: string, body: NewGoal, key: string) => take(client.POST('/dossiers/{id}/goals', { params: { ...inLanguage(id), header: once(key) }, body })),
  changeGoal: (id: string, version: number, goal: string, state: GoalState) => take(client.PATCH('/dossiers/{id}/goals/{item}', { params: itemAt(id, goal, version), body: { state } })),
  addStep: (id: string, goal: string, body: NewStep) => take(client.POST('/dossiers/{id}/goals/{item}/steps', { params: itemIn(id, goal), body })),
  changeStep: (id: string, version: number, step: string, body: StepChange) => take(client.PATCH('/dossiers/{id}/steps/{item}', { params: itemAt(id, step, version), body })),
  replan: (id: string, goal: string, wishes: RouteWishes) => take(client.POST('/dossiers/{id}/goals/{item}/replanning', { params: itemIn(id, goal), body: { wishes } })),
  takeRoute: (id: string, version: number, goal: string, steps: ChosenSession[], wishes: RouteWishes) =>
    take(client.PUT('/dossiers/{id}/goals/{item}/route', { params: itemAt(id, goal, version), body: { steps, wishes } })),
  agree: (id: string, version: number, goal: string, planNumber: number) => take(client.PUT('/dossiers/{id}/goals/{item}/agreement', { params: itemAt(id, goal, version), body: { planNumber } })),
  makeCalendar: (id: string) => take(client.POST('/dossiers/{id}/calendar', { params: { path: { id } } })),
  revokeCalendar: (id: string) => done(client.DELETE('/dossiers/{id}/calendar', { params: { path: { id } } })),
};
