// SPDX-License-Identifier: EUPL-1.2
// The shapes of the desk: what the API gives to somebody who is signed in.
import type { ConceptRef, Contract, JourneyRequest } from './types';

export type Role = 'person' | 'guide' | 'specialist' | 'provider' | 'employerAdviser' | 'employer' | 'partnerAdmin' | 'regionManager' | 'national' | 'serviceOperator';
export type Purpose = 'guidance' | 'training' | 'placement' | 'administration' | 'statistics';
export type DataGroup = 'contact' | 'situation' | 'profile' | 'plan' | 'sensitive';
export type LegalGround = 'publicTask' | 'legalDuty' | 'contract' | 'consent';

export interface Named {
  id: string;
  name: string;
}

export interface Coded {
  code: string;
  name: string;
}

export interface Session {
  account: { id: string; login: string; name: string; role: Role };
  organisation?: Named & { kind: string };
  region?: Coded;
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
export type JobEndCause = 'contractEnds' | 'redundancy' | 'collectiveRedundancy' | 'bankruptcy' | 'selfEmploymentStops' | 'health' | 'ownWish';
export interface Situation {
  kind: SituationKind;
  jobEndsOn?: string;
  cause?: JobEndCause;
}

export interface PersonData {
  name: string;
  birthDate?: string;
  email?: string;
  phone?: string;
  address?: string;
}

export type WorklistView = 'today' | 'waiting' | 'stuck' | 'mine' | 'all';
export type WorklistReason = 'due' | 'overdue' | 'offerWaiting' | 'offerRefused' | 'returned' | 'workDone' | 'stuck' | 'escalated' | 'newDuplicate';
export interface WorklistItem {
  id: string;
  name?: string;
  municipality: Coded;
  situation?: SituationKind;
  jobEndsOn?: string;
  owner: Named;
  organisation: Named;
  nextStep?: string;
  nextStepOn: string;
  daysLate: number;
  reasons: WorklistReason[];
  version: number;
}
export interface TakenOver {
  id: string;
  name?: string;
  municipality: Coded;
  on: string;
  organisation: string;
}
export interface Worklist {
  today: string;
  counts: Record<WorklistView, number>;
  items: WorklistItem[];
  takenOver: TakenOver[];
  nextCursor?: string;
}

export type FactKind = 'targetGroup' | 'barrier' | 'benefit' | 'runsElsewhere';
export interface FactCode extends Coded {
  kind: FactKind;
}
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
export interface OfferedGroup {
  group: DataGroup;
  ground?: LegalGround;
  article?: string;
}
export interface Offer {
  id: string;
  dossier?: string;
  kind: OfferKind;
  organisation: Named;
  account?: string;
  what: string;
  why: string;
  purpose: Purpose;
  groups: OfferedGroup[];
  step?: string;
  answerBefore: string;
  state: OfferState;
  answer?: string;
  answeredAt?: string;
  madeAt: string;
  madeBy: string;
  madeByOrganisation: string;
  municipality: Coded;
}

export interface GoalSummary {
  id: string;
  occupation: ConceptRef;
  state: 'active' | 'reached' | 'dropped';
  atWorkOn?: string;
  steps: number;
  done: number;
  agreed: boolean;
}

export interface DossierEvent {
  key: string;
  at: string;
  by?: string;
  organisation?: string;
  kind: string;
  group: DataGroup;
  text: string;
}

export type Outcome = 'placed' | 'placedWithTraining' | 'selfEmployed' | 'education' | 'benefitOnly' | 'moved' | 'ownWish' | 'noContact' | 'died';

export interface Withheld {
  group: DataGroup;
  why: 'noGround' | 'noConsent' | 'objection' | 'notShared';
}

export interface Dossier {
  id: string;
  version: number;
  state: 'open' | 'closed';
  region: Coded;
  municipality: Coded;
  standing: 'self' | 'owner' | 'colleague' | 'engaged';
  person?: PersonData & { hasAccount: boolean };
  door?: string;
  situation?: Situation;
  owner?: Named & { organisation: Named };
  nextStep?: string;
  nextStepOn?: string;
  /// Why it came back to its owner.
  returned?: 'refused' | 'expired' | 'done';
  escalation: number;
  externalRef?: string;
  facts: DossierFact[];
  tasks: Task[];
  offers: Offer[];
  goals: GoalSummary[];
  events: DossierEvent[];
  withheld: Withheld[];
  marks: { kind: 'ownerSellsStep' | 'assessorSellsStep'; organisation: Named; step: string }[];
  outcome?: Outcome;
  openedAt: string;
  closedAt?: string;
}

export interface NewDossier {
  person: PersonData & { municipality: string };
  door?: string;
  situation: Situation;
  nextStep?: string;
  nextStepOn?: string;
  externalRef?: string;
  consent?: { groups: DataGroup[]; endsOn: string };
}

export interface DossierChange {
  person?: PersonData & { municipality: string };
  door?: string;
  situation?: Situation;
}

export interface Duplicate {
  id: string;
  name?: string;
  municipality: Coded;
  reasons: ('name' | 'sound' | 'birthDate' | 'email' | 'phone' | 'account')[];
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

export interface AgreedGround {
  purpose: Purpose;
  group: DataGroup;
  ground: LegalGround;
  article: string;
}

export interface Partner extends Named {
  kind: string;
  agreement?: { state: 'running' | 'ended' | 'future'; grounds: AgreedGround[] };
}

export type CardAnswer = 'have' | 'bit' | 'no' | 'unknown';

export interface Preferences {
  maxKm?: number;
  hoursMin?: number;
  hoursMax?: number;
  learningHours?: number;
  availableFrom?: string;
  contracts?: Contract[];
  shifts?: boolean;
  ownBudgetCents?: number;
}

export interface NewGoal {
  occupation: string;
  steps: { session: string; start: string }[];
  question?: Omit<JourneyRequest, 'person'>;
}
