// SPDX-License-Identifier: EUPL-1.2
// The texts that are not on every page: one pair of files per area, loaded with its pages. A new area is one line here.
import type account from './account.nl.json';
import type board from './board.nl.json';
import type compare from './compare.nl.json';
import type course from './course.nl.json';
import type desk from './desk.nl.json';
import type dossier from './dossier.nl.json';
import type mine from './mine.nl.json';
import type offers from './offers.nl.json';
import type partners from './partners.nl.json';
import type profile from './profile.nl.json';
import type replan from './replan.nl.json';
import type rights from './rights.nl.json';
import type schemes from './schemes.nl.json';
import type staff from './staff.nl.json';
import type plan from './plan.nl.json';
import type worklist from './worklist.nl.json';

export interface AreaTexts {
  desk: typeof desk;
  account: typeof account;
  board: typeof board;
  compare: typeof compare;
  course: typeof course;
  dossier: typeof dossier;
  mine: typeof mine;
  offers: typeof offers;
  partners: typeof partners;
  profile: typeof profile;
  replan: typeof replan;
  rights: typeof rights;
  schemes: typeof schemes;
  staff: typeof staff;
  plan: typeof plan;
  worklist: typeof worklist;
}

export type Area = keyof AreaTexts;
