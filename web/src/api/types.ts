// SPDX-License-Identifier: EUPL-1.2
// Short names for the shapes of the API; schema.d.ts is made from the API document.
import type { components } from './schema';

type Schemas = components['schemas'];

export type Change = Schemas['Change'];
export type ConceptRef = Schemas['ConceptRef'];
export type Contract = Schemas['Contract'];
export type DeskContact = Schemas['Desk'];
export type Evidence = Schemas['Evidence'];
export type Fact = Schemas['Fact'];
export type FactQuestion = Schemas['FactQuestion'];
export type GoalJourneys = Schemas['GoalJourneys'];
export type Journey = Schemas['Journey'];
export type JourneyRequest = Schemas['JourneyRequest'];
export type Journeys = Schemas['Journeys'];
export type Language = Schemas['Language'];
export type MissingFact = Schemas['MissingFact'];
export type Occupation = Schemas['Occupation'];
export type Opening = Schemas['Opening'];
export type Regions = Schemas['Regions'];
export type Payment = Schemas['Payment'];
export type Relaxation = Schemas['Relaxation'];
export type RouteWishes = Schemas['RouteWishes'];
export type Scheme = Schemas['Scheme'];
export type SchemeAnswer = Schemas['SchemeAnswer'];
export type SchemeApplication = Schemas['SchemeApplication'];
export type SchemeCondition = Schemas['SchemeCondition'];
export type SchemeDecision = Schemas['SchemeDecision'];
export type SchemeQuestion = Schemas['SchemeQuestion'];
export type SchemeSide = Schemas['SchemeSide'];
export type SchemeSummary = Schemas['SchemeSummary'];
export type SchemeVersion = Schemas['SchemeVersion'];
export type TrainingPlan = Schemas['TrainingPlan'];
export type TrainingPlanAnswer = Schemas['TrainingPlanAnswer'];
export type CentsRange = Schemas['CentsRange'];
export type JudgedCondition = Schemas['JudgedCondition'];
export type Step = Schemas['Step'];
export type StepReason = Schemas['StepReason'];
export type ToldPayer = Schemas['ToldPayer'];
export type VacancyHit = Schemas['VacancyHit'];
export type VacancySearch = Schemas['VacancySearch'];
export type Verdict = Schemas['Verdict'];
export type Visitor = Schemas['Visitor'];
export type WhyNot = Schemas['WhyNot'];
export type ReplanRequest = Schemas['JourneyReplanRequest'];
export type Replanned = Schemas['ReplannedJourneys'];
