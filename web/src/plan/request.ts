// SPDX-License-Identifier: EUPL-1.2
import type { Evidence, JourneyRequest, Occupation, RouteWishes, Visitor } from '../api/types';
import type { PlanState } from './plan-state';

const most = 300;
const rank: Record<Evidence, number> = { declared: 1, worked: 2, proven: 3 };

/// True when an answer takes something away from what the visitor's jobs bring: then the skills have to be told one by one.
export function needsOwnSkillList(plan: PlanState): boolean {
  return Object.values(plan.skills).some((answer) => answer !== 'yes');
}

/// What the jobs bring (ADR 0002: essential skills as worked, optional ones as declared), corrected by the answers.
export function ownSkills(plan: PlanState, jobs: Occupation[]): { skill: string; level: Evidence }[] {
  const levels = new Map<string, Evidence>();
  const raise = (skill: string, level: Evidence) => {
    const held = levels.get(skill);
    if (held === undefined || rank[level] > rank[held]) {
      levels.set(skill, level);
    }
  };
  for (const job of jobs) {
    for (const { skill, kind } of job.skills) {
      raise(skill.id, kind === 'essential' ? 'worked' : 'declared');
    }
  }
  for (const [skill, answer] of Object.entries(plan.skills)) {
    if (answer === 'no') {
      levels.delete(skill);
    } else {
      levels.set(skill, answer === 'yes' ? 'worked' : 'declared');
    }
  }
  return [...levels]
    .map(([skill, level]) => ({ skill, level }))
    .sort((a, b) => rank[b.level] - rank[a.level] || (a.skill < b.skill ? -1 : 1))
    .slice(0, most);
}

/// `jobs`: the occupations of `plan.from`; only read when `needsOwnSkillList(plan)`.
export function visitorOf(plan: PlanState, jobs: Occupation[]): Visitor {
  const person: Visitor = {};
  if (needsOwnSkillList(plan)) {
    person.skills = ownSkills(plan, jobs);
  } else {
    if (plan.from.length > 0) {
      person.occupations = plan.from;
    }
    const told = Object.keys(plan.skills);
    if (told.length > 0) {
      person.skills = told.map((skill) => ({ skill, level: 'worked' }));
    }
  }
  if (plan.credentials !== undefined) {
    person.credentials = plan.credentials;
  }
  if (plan.barriers.length > 0) {
    person.barriers = plan.barriers;
  }
  if (plan.contracts.length > 0) {
    person.contracts = plan.contracts;
  }
  if (plan.place !== undefined) {
    person.municipality = plan.place;
  }
  if (plan.km !== undefined) {
    person.maxKm = plan.km;
  }
  if (plan.hoursMin !== undefined) {
    person.hoursMin = plan.hoursMin;
  }
  if (plan.hoursMax !== undefined) {
    person.hoursMax = plan.hoursMax;
  }
  if (plan.shifts !== undefined) {
    person.shifts = plan.shifts;
  }
  if (plan.support !== undefined) {
    person.needsSupport = plan.support;
  }
  return person;
}

/// What is wanted of a search for somebody with a profile, besides where it goes.
export function wishesOf(plan: PlanState): RouteWishes {
  return { ...searchOf(plan), ...(plan.km === undefined ? {} : { maxKm: plan.km }), ...(plan.countedOn === undefined ? {} : { countedOn: plan.countedOn }) };
}

/// What is wanted of any search.
function searchOf(plan: PlanState): Omit<RouteWishes, 'maxKm' | 'countedOn'> {
  return {
    ...(plan.lastDay === undefined ? {} : { lastWorkingDay: plan.lastDay }),
    ...(plan.latest === undefined ? {} : { latest: plan.latest }),
    ...(plan.learn === undefined ? {} : { learningHours: plan.learn }),
    ...(plan.learnAfter === undefined ? {} : { learningHoursAfter: plan.learnAfter }),
    ...(plan.budget === undefined ? {} : { ownBudgetCents: plan.budget * 100 }),
    ...(plan.steps === undefined ? {} : { maxSteps: plan.steps }),
    ...(plan.payers === undefined ? {} : { toldPayers: plan.payers }),
  };
}

export function journeyRequest(plan: PlanState, jobs: Occupation[]): JourneyRequest {
  return {
    person: visitorOf(plan, jobs),
    answerIn: plan.language,
    ...(plan.to.length === 0 ? {} : { goals: plan.to }),
    ...searchOf(plan),
  };
}
