// SPDX-License-Identifier: EUPL-1.2
// The shapes of the desk: what the API gives to somebody who is signed in.

export type Role = 'person' | 'guide' | 'specialist' | 'provider' | 'employerAdviser' | 'employer' | 'partnerAdmin' | 'regionManager' | 'national' | 'serviceOperator';
export type Purpose = 'guidance' | 'training' | 'placement' | 'administration' | 'statistics';
export type DataGroup = 'contact' | 'situation' | 'profile' | 'plan' | 'sensitive';

export interface Named {
  id: string;
  name: string;
}

export interface Session {
  account: { id: string; login: string; name: string; role: Role };
  organisation?: Named & { kind: string };
  region?: { code: string; name: string };
  dossier?: string;
  csrfToken: string;
  endsAt: string;
  demo: boolean;
}

export interface OpenSession {
  id: string;
  device: string;
  startedAt: string;
  seenAt: string;
  current: boolean;
}

export type SituationKind = 'employedAtRisk' | 'selfEmployed' | 'jobSeeker' | 'exploring';
export type Cause = 'contractEnds' | 'redundancy' | 'collectiveRedundancy' | 'bankruptcy' | 'selfEmploymentStops' | 'health' | 'ownWish';
export interface Situation {
  kind: SituationKind;
  jobEndsOn?: string;
  cause?: Cause;
}

export interface PersonData {
  name: string;
  birthDate?: string;
  email?: string;
  phone?: string;
  address?: string;
}

export type WorklistView = 'today' | 'waiting' | 'stuck' | 'mine' | 'all';
export type WorklistReason = 'due' | 'overdue' | 'offerWaiting' | 'offerRefused' | 'stuck' | 'escalated' | 'returned' | 'newDuplicate';
export interface WorklistItem {
  id: string;
  name?: string;
  municipality: string;
  situation: SituationKind;
  jobEndsOn?: string;
  owner: Named;
  nextStep: string;
  nextStepOn: string;
  daysLate: number;
  reasons: WorklistReason[];
  version: number;
}
export interface Worklist {
  today: string;
  counts: Record<WorklistView, number>;
  items: WorklistItem[];
  nextCursor?: string;
}

export type FactKind = 'targetGroup' | 'barrier' | 'benefit' | 'runsElsewhere';
export interface DossierFact {
  id: string;
  kind: FactKind;
  code: string;
  label: string;
  detail?: string;
  seenBy?: string;
  seenOn?: string;
}

export interface Task {
  id: string;
  what: string;
  forPerson: boolean;
  dueOn?: string;
  doneAt?: string;
  goal?: string;
}

export type OfferKind = 'handOver' | 'work';
export type OfferState = 'waiting' | 'accepted' | 'refused' | 'expired' | 'withdrawn' | 'done';
export interface Offer {
  id: string;
  kind: OfferKind;
  organisation: Named;
  account?: Named;
  what: string;
  why: string;
  purpose: Purpose;
  groups: DataGroup[];
  step?: string;
  answerBefore: string;
  state: OfferState;
  answer?: string;
  madeAt: string;
  madeBy: string;
  dossier?: string;
  municipality?: string;
}

export interface GoalSummary {
  id: string;
  occupation: { id: string; label: string };
  state: 'active' | 'reached' | 'dropped';
  atWorkOn?: string;
  steps: number;
  done: number;
  agreed: boolean;
}

export interface DossierEvent {
  number: number;
  at: string;
  by?: string;
  organisation?: string;
  kind: string;
  text: string;
}

export type Outcome = 'placed' | 'placedWithTraining' | 'selfEmployed' | 'education' | 'benefitOnly' | 'moved' | 'ownWish' | 'noContact' | 'died';

export interface Dossier {
  id: string;
  version: number;
  state: 'open' | 'closed' | 'merged';
  region: string;
  municipality: string;
  standing: 'self' | 'owner' | 'colleague' | 'engaged' | 'asked';
  person?: PersonData & { hasAccount: boolean };
  door?: string;
  situation?: Situation;
  owner?: Named & { organisation: Named };
  nextStep?: string;
  nextStepOn?: string;
  escalation: 0 | 1 | 2;
  facts: DossierFact[];
  tasks: Task[];
  offers: Offer[];
  goals: GoalSummary[];
  events: DossierEvent[];
  withheld: { group: DataGroup; why: 'noGround' | 'noConsent' | 'objection' }[];
  marks: { kind: 'ownerSellsStep' | 'assessorSellsStep'; organisation: string; step: string }[];
  outcome?: Outcome;
  closedAt?: string;
  mergedInto?: string;
}

export interface NewDossier {
  person: PersonData & { municipality: string };
  door?: string;
  situation: Situation;
  nextStep?: string;
  nextStepOn?: string;
  externalRef?: string;
}

export interface Duplicate {
  id: string;
  name?: string;
  municipality: string;
  reasons: ('name' | 'sound' | 'birthDate' | 'email' | 'phone')[];
  organisation: Named;
}

export interface Synthesis {
  asOf: string;
  who: string;
  situation: string;
  whatRuns: string[];
  goals: string[];
  doneSinceLast: string[];
  openTasks: string[];
  openQuestions: string[];
  proposals: string[];
}
