// SPDX-License-Identifier: EUPL-1.2
// The operations of the desk that the pages use.
import type {
  CardAnswer,
  DataGroup,
  Dossier,
  DossierChange,
  DossierEvent,
  Duplicate,
  FactCode,
  FactKind,
  NewDossier,
  NewGoal,
  Offer,
  OfferKind,
  OpenSession,
  Outcome,
  Partner,
  Preferences,
  Session,
  Synthesis,
  Worklist,
  WorklistView,
} from './desk-types';
import type { Language } from './types';

interface Bare<Parameters, Answer, Status extends number> {
  parameters: Parameters;
  requestBody?: never;
  responses: Record<Status, { headers: Record<string, unknown>; content: { 'application/json': Answer } }>;
}
interface Operation<Parameters, Body, Answer, Status extends number> {
  parameters: Parameters;
  requestBody: Body;
  responses: Record<Status, { headers: Record<string, unknown>; content: { 'application/json': Answer } }>;
}
interface Json<B> {
  content: { 'application/json': B };
}
interface Empty {
  query?: never;
  header?: never;
  path?: never;
  cookie?: never;
}
interface At {
  path: { id: string };
}
interface Key {
  header?: { 'Idempotency-Key'?: string };
}
interface Match {
  header: { 'If-Match': string };
}
type Get<Parameters, Answer> = Bare<Parameters, Answer, 200>;
type Create<Parameters, Body, Answer> = Operation<Parameters & Key, Json<Body>, Answer, 201>;
type Change<Parameters, Body, Answer> = Operation<Parameters & Match, Json<Body>, Answer, 200>;

interface Version {
  version: number;
}
interface Lang {
  query?: { language?: Language };
}
interface Item {
  path: { id: string; item: string };
}

export interface DeskPaths {
  '/session': { get: Get<Empty, Session>; delete: Bare<Empty, never, 204> };
  '/sessions': { get: Get<Empty, { items: OpenSession[] }>; post: Operation<Empty, Json<{ login: string; password: string }>, Session, 201> };
  '/sessions/{id}': { delete: Bare<At, never, 204> };
  '/session/password': { put: Operation<Empty, Json<{ oldPassword: string; newPassword: string }>, never, 204> };
  '/accounts': { post: Operation<Empty, Json<{ name: string; password: string }>, Session, 201> };
  '/passwords': { post: Operation<Empty, Json<{ login: string; code: string; newPassword: string }>, never, 204> };
  '/fact-codes': { get: Get<Lang, { items: FactCode[] }> };
  '/partners': { get: Get<Empty, { items: Partner[] }> };
  '/dossiers': {
    get: Get<{ query?: { view?: WorklistView; cursor?: string; limit?: number } }, Worklist>;
    post: Create<Lang, NewDossier, Dossier>;
  };
  '/dossiers/{id}': { get: Get<At & Lang, Dossier>; patch: Change<At & Lang, DossierChange, Dossier> };
  '/dossiers/{id}/account': { post: Bare<At, { login: string; code: string; expiresAt: string }, 201> };
  '/dossiers/{id}/next-step': { put: Change<At & Lang, { nextStep: string; nextStepOn: string }, Dossier> };
  '/dossiers/{id}/facts': { post: Change<At & Lang, { kind: FactKind; code: string; detail?: string; seen?: boolean }, Dossier> };
  '/dossiers/{id}/facts/{item}': { delete: Bare<Item & Match & Lang, Dossier, 200> };
  '/dossiers/{id}/tasks': { post: Change<At & Lang, { what: string; forPerson: boolean; dueOn?: string; goal?: string }, Dossier> };
  '/dossiers/{id}/tasks/{item}': { patch: Change<Item & Lang, { what?: string; dueOn?: string; done?: boolean }, Dossier> };
  '/dossiers/{id}/notes': { post: Change<At & Lang, { text: string }, Dossier> };
  '/dossiers/{id}/offers': {
    post: Create<At, { kind: OfferKind; organisation: string; what: string; why: string; groups: DataGroup[]; step?: string; answerBefore: string }, Offer>;
  };
  '/dossiers/{id}/profile/occupations': { put: Change<At & Lang, { occupations: { id: string; years?: number }[] }, Version> };
  '/dossiers/{id}/profile/answers': { post: Change<At & Lang, { answers: { skill: string; answer: CardAnswer }[] }, Version> };
  '/dossiers/{id}/profile/preferences': { put: Change<At & Lang, Preferences, Version> };
  '/dossiers/{id}/profile/credentials': { post: Change<At & Lang, { code: string }, Version>; put: Change<At & Lang, { told: boolean }, Version> };
  '/dossiers/{id}/goals': { post: Create<At & Lang, NewGoal, Version> };
  '/offers': { get: Get<Empty, { items: Offer[] }> };
  '/offers/{id}/answer': { post: Operation<At, Json<{ accept: boolean; text?: string; nextStep?: string; nextStepOn?: string }>, Offer, 200> };
  '/offers/{id}/withdrawal': { post: Bare<At, Offer, 200> };
  '/offers/{id}/result': { post: Operation<At, Json<{ text: string }>, Offer, 200> };
  '/dossiers/{id}/closing': { post: Change<At & Lang, { outcome: Outcome; text?: string }, Dossier> };
  '/dossiers/{id}/reopening': { post: Change<At & Lang, { nextStep: string; nextStepOn: string; reason?: string }, Dossier> };
  '/dossiers/{id}/duplicates': { get: Get<At, { items: Duplicate[] }> };
  '/dossiers/{id}/merging': { post: Change<At & Lang, { other: string }, Dossier> };
  '/dossiers/{id}/events': { get: Get<At & { query?: { before?: string } }, { items: DossierEvent[]; nextCursor?: string }> };
  '/dossiers/{id}/synthesis': { get: Get<At & Lang, Synthesis> };
}
