// SPDX-License-Identifier: EUPL-1.2
// Short names for the shapes of the desk; schema.d.ts is made from the API document.
import type { components } from './schema';

type Schemas = components['schemas'];

export type AgreedGround = Schemas['AgreedGround'];
export type CardAnswer = Schemas['CardAnswer'];
export type DataGroup = Schemas['DataGroup'];
export type Dossier = Schemas['Dossier'];
export type DossierChange = Schemas['DossierChange'];
export type DossierEvent = Schemas['DossierEvent'];
export type DossierFact = Schemas['DossierFact'];
export type Duplicate = Schemas['PossibleDuplicate'];
export type FactKind = Schemas['FactKind'];
export type GoalSummary = Schemas['GoalSummary'];
export type JobEndCause = Schemas['JobEndCause'];
export type NewDossier = Schemas['NewDossier'];
export type NewFact = Schemas['NewFact'];
export type NewOffer = Schemas['NewOffer'];
export type NewTask = Schemas['NewTask'];
export type NextStep = Schemas['ChosenStep'];
export type Offer = Schemas['Offer'];
export type OfferAnswer = Schemas['OfferReply'];
export type OfferKind = Schemas['OfferKind'];
export type OfferState = Schemas['OfferState'];
export type OpenSession = Schemas['RunningSession'];
export type Outcome = Schemas['Outcome'];
export type Partner = Schemas['Partner'];
export type Preferences = Schemas['Preferences'];
export type Purpose = Schemas['ProcessingPurpose'];
export type Role = Schemas['AccountRole'];
export type Session = Schemas['AccountSession'];
export type Situation = Schemas['Situation'];
export type SituationKind = Schemas['SituationKind'];
export type Task = Schemas['DossierTask'];
export type TaskChange = Schemas['TaskChange'];
export type Withheld = Schemas['WithheldGroup'];
export type Worklist = Schemas['Worklist'];
export type WorklistItem = Schemas['WorklistItem'];
export type WorklistReason = Schemas['WorklistReason'];
export type WorklistView = Schemas['WorklistView'];
