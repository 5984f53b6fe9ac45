// SPDX-License-Identifier: EUPL-1.2
// Made from openapi/openapi.json by `npm run generate`. Do not edit.

export interface paths {
    "/barriers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What can be in the way
         * @description The codes that a visitor can name as being in the way of work, sorted by code.
         */
        get: operations["getBarriers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Licences, diplomas and certificates
         * @description The codes that a visitor can name as held, sorted by code.
         */
        get: operations["getCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter the result of a validation (EVC)
         * @description Per skill: yes is proven; partly leaves what she had, and is at least a bit; no takes the skill away unless other evidence proves it. Profile and matches change at once, and the answer says what changed.
         */
        post: operations["assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a document
         * @description A PDF, JPEG or PNG file, by its content and not by its name. It is seen by the virus scanner of this server where there is one, and kept sealed. Not with a citizen service number (BSN): in a PDF that is looked for only in text that is not compressed.
         */
        post: operations["addDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/documents/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A document
         * @description As it was uploaded.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        /**
         * Delete a document
         * @description Evidence that rested on it stays, with who saw it and when.
         */
        delete: operations["deleteDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The profile of a person
         * @description Occupations, skills with their evidence, credentials, preferences, documents and assessments; the skills to ask about next, and the one fact that would open most vacancies. What is not there is not known, which is not no.
         */
        get: operations["getProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/profile/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer about skills
         * @description have, a bit, no, or not known. Only what she has is looked at for work and routes; a bit and no are kept, so that nobody asks again. A skill that was proven stays so.
         */
        post: operations["answerCards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/profile/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Tell that somebody holds no other credentials
         * @description Also for somebody who holds none. false: it is not known, while there are none on the list.
         */
        put: operations["tellCredentialsComplete"];
        /**
         * Add a credential
         * @description A diploma, licence or certificate that she holds. One that is there already is replaced. From then on the list is taken as complete: what is not on it she does not hold.
         */
        post: operations["tellCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/profile/credentials/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a credential away
         * @description The others stay.
         */
        delete: operations["dropCredential"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/profile/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the profile along
         * @description As JSON, which can be imported again, or as a table for spreadsheets.
         */
        get: operations["exportProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/profile/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a profile in
         * @description Adds the JSON of an export. What is the same already stays as it is, and so does what was proven; a proven skill comes in as worked, because an import proves nothing.
         */
        post: operations["importProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/profile/occupations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Tell what somebody does and did
         * @description Replaces the list. New occupations fill in their skills: essential ones as worked, optional ones as declared. What somebody answered stays as it is.
         */
        put: operations["tellOccupations"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/profile/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Tell what somebody wants and can
         * @description Replaces all of them: what is absent is not known.
         */
        put: operations["tellPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/profile/skills/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Tell how well a skill is shown
         * @description Only the owner of the dossier sets proven, when she has seen the proof; an assessor does it with an assessment. A person sets worked for a skill that one of her occupations uses.
         */
        put: operations["tellSkillLevel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the program runs
         * @description Answers as long as the program runs.
         */
        get: operations["getLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the program can answer
         * @description Answers when the data is loaded.
         */
        get: operations["getReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Journeys to new work
         * @description For each goal every undominated set of steps that leads to being at work, with dates, costs and reasons; where there is none, the smallest change that opens one. Nothing is stored.
         */
        post: operations["planJourneys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/occupations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find occupations by what somebody types
         * @description Searches preferred and alternative labels in Dutch and English, best first.
         */
        get: operations["getOccupations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/occupations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One occupation with its skills
         * @description Labels, description and the skills that it asks for.
         */
        get: operations["getOccupation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document
         * @description The OpenAPI description of this interface.
         */
        get: operations["getOpenapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All labour-market regions
         * @description The regions (arbeidsmarktregio's) with their municipalities as of today and their desks.
         */
        get: operations["getRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One labour-market region
         * @description A region with its municipalities as of today and its desk.
         */
        get: operations["getRegion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find skills by what somebody types
         * @description Searches preferred and alternative labels in Dutch and English, best first.
         */
        get: operations["getSkills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/skills/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One skill
         * @description Labels, description, the occupations that use it and the skills nearest to it.
         */
        get: operations["getSkill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Other work that fits
         * @description Compares the visitor's skills with every occupation and answers the best ones with the reasons. Nothing is stored.
         */
        post: operations["findTransitions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vacancies/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vacancies that fit
         * @description The open vacancies that best fit the visitor's skills and facts, with the reasons. A missing fact is unknown and never counts as no. Nothing is stored.
         */
        post: operations["searchVacancies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Version and data
         * @description The versions of the program and of this interface, and where the data comes from.
         */
        get: operations["getVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wagon-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kinds of steps
         * @description The kinds of services that a journey is made of, sorted by code.
         */
        get: operations["getWagonKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wagons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services on offer
         * @description Courses, validation, advice, debt help and other services that can be a step, in pages, ordered by id.
         */
        get: operations["getWagons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wagons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One service
         * @description A service with its dates, places and prices.
         */
        get: operations["getWagon"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A skill that stands otherwise than before. */
        AssessedSkill: {
            after: components["schemas"]["SkillStanding"];
            before: components["schemas"]["SkillStanding"];
            borrowed: boolean;
            /** Format: uuid */
            id: string;
            label: string;
        };
        /** @description Result of a validation (EVC). */
        Assessment: {
            /** @description Who assessed; empty when the name is not kept any more. */
            assessor: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            on: string;
            organisation: string;
            remark?: string;
            results: components["schemas"]["AssessmentResult"][];
            /** @description The organisation of the assessor offers a step of the route: to be shown. */
            sellsStep: boolean;
            /**
             * Format: uuid
             * @description Step of the plan that it belongs to.
             */
            step?: string;
        };
        /** @description What the validation changed. */
        AssessmentChanges: {
            /**
             * Format: int64
             * @description The same with the new profile.
             */
            matchesAfter: number;
            /**
             * Format: int64
             * @description Vacancies nearby that fitted well enough to start.
             */
            matchesBefore: number;
            skills: components["schemas"]["AssessedSkill"][];
        };
        AssessmentOutcome: {
            changes: components["schemas"]["AssessmentChanges"];
            profile: components["schemas"]["Profile"];
        };
        AssessmentResult: {
            borrowed: boolean;
            label: string;
            remark?: string;
            /** Format: uuid */
            skill: string;
            verdict: components["schemas"]["AssessmentVerdict"];
        };
        /**
         * @description Whether the assessor saw the skill.
         * @enum {string}
         */
        AssessmentVerdict: "yes" | "partly" | "no";
        /**
         * @description What a step gives: a skill, a credential, or freedom from a barrier.
         * @enum {string}
         */
        AtomKind: "skill" | "credential" | "barrier";
        /**
         * @description Answer to a card. unknown: she does not know; nobody fills it in for her and it is asked last.
         * @enum {string}
         */
        CardAnswer: "have" | "bit" | "no" | "unknown";
        CarriedCredential: {
            code: string;
            /** @description For people; not read. */
            label?: string;
            /**
             * Format: date
             * @description Last day on which it counts; absent: no end.
             */
            validUntil?: string;
        };
        CarriedOccupation: {
            /** Format: uuid */
            id: string;
            /** @description For people; not read. */
            label?: string;
            /**
             * Format: int32
             * @description Years of work in it.
             */
            years?: number;
        };
        /** @description A profile to take along, without who said so. An import proves nothing. */
        CarriedProfile: {
            credentials: components["schemas"]["CarriedCredential"][];
            credentialsTold: boolean;
            format: components["schemas"]["ProfileFormat"];
            occupations: components["schemas"]["CarriedOccupation"][];
            preferences: components["schemas"]["Preferences"];
            skills: components["schemas"]["CarriedSkill"][];
        };
        CarriedSkill: {
            answer: components["schemas"]["CardAnswer"];
            /** @description From an occupation, not confirmed yet. */
            filledIn: boolean;
            /** Format: uuid */
            id: string;
            /** @description For people; not read. */
            label?: string;
            level: components["schemas"]["Evidence"];
        };
        /**
         * @description What could be changed so that a journey opens.
         * @enum {string}
         */
        Change: "later" | "moreHours" | "farther" | "moreBudget" | "longerTrain" | "missingOffer";
        /**
         * @description noGround: the cooperation agreement gives none. notShared: not part of the work that was accepted.
         * @enum {string}
         */
        ClosedBecause: "noGround" | "noConsent" | "objection" | "notShared";
        /** @description An occupation or skill of the taxonomy. */
        ConceptRef: {
            /** @description There is no word in the language asked for: the English one is shown. */
            borrowed: boolean;
            /** Format: uuid */
            id: string;
            label: string;
        };
        /**
         * @description Kind of contract; workBasedLearning is leerwerk (BBL).
         * @enum {string}
         */
        Contract: "permanent" | "temporary" | "agency" | "workBasedLearning";
        /**
         * @description Groups of data that a legal ground speaks of.
         * @enum {string}
         */
        DataGroup: "contact" | "situation" | "profile" | "plan" | "sensitive";
        /** @description The desk (loket) where a person can talk to somebody. */
        Desk: {
            address: string;
            hours: string;
            municipality: string;
            name: string;
            phone: string;
        };
        /**
         * @description How well a skill is shown: she says so, used it at work, or has a diploma, certificate or validation (EVC).
         * @enum {string}
         */
        Evidence: "declared" | "worked" | "proven";
        /**
         * @description json can be imported again; csv is for spreadsheets, with the evidence.
         * @enum {string}
         */
        ExportFormat: "json" | "csv";
        /**
         * @description The facts that filters look at.
         * @enum {string}
         */
        Fact: "travel" | "hours" | "credentials" | "start" | "contract" | "shifts" | "support";
        GivenAnswer: {
            answer: components["schemas"]["CardAnswer"];
            /** Format: uuid */
            skill: string;
        };
        GivenAnswers: {
            /** @description Each skill once. */
            answers: components["schemas"]["GivenAnswer"][];
        };
        /** @description All undominated journeys to one goal. */
        GoalJourneys: {
            /** @description Those of `requiredCredentials` that were taken as held, because none were told. */
            assumedCredentials: string[];
            /**
             * Format: int64
             * @description Position in `journeys`.
             */
            cheapest?: number;
            /** @description False: the search limit of this server was reached, better journeys may exist. */
            complete: boolean;
            /**
             * Format: int64
             * @description Position in `journeys`.
             */
            fastest?: number;
            /**
             * Format: int32
             * @description How well the skills cover those of the goal now, parts per million.
             */
            fit: number;
            gaps: components["schemas"]["SkillGap"][];
            howFar: components["schemas"]["Reach"];
            /** @description Sorted by date, own cost, public cost, steps and certainty. Empty: there is none, see `openings`. */
            journeys: components["schemas"]["Journey"][];
            /** Format: int64 */
            levelChange?: number;
            matched: components["schemas"]["MatchedSkill"][];
            /** Format: int64 */
            medianHourlyPayCents?: number;
            /**
             * Format: int64
             * @description Position in `journeys`.
             */
            mostCertain?: number;
            occupation: components["schemas"]["ConceptRef"];
            openings: components["schemas"]["Opening"][];
            /** Format: int64 */
            openVacancies: number;
            /** @description Names of the credentials that the job asks for. */
            requiredCredentials: string[];
            /** @description At most 5, for the visitor as she is at the end of the fastest journey. */
            vacancies: components["schemas"]["VacancyHit"][];
            /**
             * Format: uuid
             * @description Set when the goal is a vacancy.
             */
            vacancy?: string;
        };
        Health: {
            status: string;
        };
        /** @description A skill that the visitor has. */
        HeldSkill: {
            level: components["schemas"]["Evidence"];
            /** Format: uuid */
            skill: string;
        };
        /**
         * @description Whether a job cannot do without the skill.
         * @enum {string}
         */
        Importance: "essential" | "optional";
        /** @description A set of steps that leads to being at work. Without steps: she can start at once. */
        Journey: {
            /**
             * Format: date
             * @description First day at work.
             */
            atWork: string;
            /**
             * Format: int64
             * @description Chance that every step is finished; absent when that of any step is not known.
             */
            chancePercent?: number;
            /** Format: int64 */
            ownCostCents: number;
            /** Format: int64 */
            publicCostCents: number;
            steps: components["schemas"]["Step"][];
            /**
             * Format: int64
             * @description Steps of which it is not known how many people finish.
             */
            stepsWithUnknownChance: number;
            /**
             * Format: int64
             * @description Weeks from `earliest` to `atWork`, rounded up.
             */
            weeks: number;
        };
        /** @description The question to the planner. */
        JourneyRequest: {
            /** @description Language of the answer; nl when absent. */
            answerIn?: components["schemas"]["Language"];
            /**
             * Format: date
             * @description No step starts before this day; today when absent.
             */
            earliest?: string;
            /** @description Occupations to go to. Absent or empty: the best `targets` ones are looked for. */
            goals?: string[];
            /**
             * Format: date
             * @description Last day of the present job; absent when not known.
             */
            lastWorkingDay?: string;
            /**
             * Format: date
             * @description At work on this day at the latest; 78 weeks after `earliest` when absent.
             */
            latest?: string;
            /**
             * Format: int32
             * @description Hours per week for learning while the job lasts; 16 when absent.
             */
            learningHours?: number;
            /**
             * Format: int32
             * @description The same after the last working day; the larger of 32 and `learningHours` when absent.
             */
            learningHoursAfter?: number;
            /**
             * Format: int32
             * @description At most this many steps; 4 when absent.
             */
            maxSteps?: number;
            /**
             * Format: int32
             * @description What she can pay herself, in cents; no limit when absent.
             */
            ownBudgetCents?: number;
            /** @description The visitor. */
            person: components["schemas"]["Visitor"];
            /**
             * Format: int32
             * @description How many goals to look for; 6 when absent.
             */
            targets?: number;
            /**
             * Format: uuid
             * @description One vacancy as the only goal, instead of `goals`.
             */
            vacancy?: string;
        };
        Journeys: {
            /** @description The desk of that region: a person to talk to. */
            contact?: components["schemas"]["Desk"];
            /** Format: date */
            earliest: string;
            goals: components["schemas"]["GoalJourneys"][];
            /** Format: date */
            latest: string;
            /** @description The labour-market region where the visitor lives. */
            region?: components["schemas"]["RegionRef"];
            /** @description The data is made up, for demonstration. */
            synthetic: boolean;
            /** Format: date */
            today: string;
        };
        /**
         * @description Dutch or English. Where a label has no Dutch words the English ones are shown and `borrowed` is true.
         * @enum {string}
         */
        Language: "nl" | "en";
        /** @description A skill of the job that the visitor covers, with the skill of hers that covers it. */
        MatchedSkill: {
            /**
             * Format: int32
             * @description How much of the skill is covered, parts per million.
             */
            contribution: number;
            coveredBy: components["schemas"]["ConceptRef"];
            required: components["schemas"]["ConceptRef"];
        };
        /** @description What it would bring to tell one more fact. */
        MissingFact: {
            /**
             * Format: int64
             * @description Vacancies that ask for this fact.
             */
            hiddenFrom: number;
            /**
             * Format: int64
             * @description Vacancies whose only unknown is this fact.
             */
            turnsYes: number;
            what: components["schemas"]["Fact"];
        };
        Municipality: {
            /** @description GM code of Statistics Netherlands (CBS). */
            code: string;
            name: string;
        };
        NamedCode: {
            code: string;
            name: string;
        };
        NamedCodes: {
            items: components["schemas"]["NamedCode"][];
        };
        Occupation: {
            alternatives: string[];
            borrowed: boolean;
            description: string;
            /** @description Gone from the newest version of the taxonomy; old profiles still resolve. */
            ended: boolean;
            /** Format: uuid */
            id: string;
            /** @description Unit group of ISCO-08, four digits; empty when not known. */
            iscoGroup: string;
            label: string;
            skills: components["schemas"]["OccupationSkill"][];
            /** @description Identifier in ESCO, where it exists there. */
            uri: string;
        };
        OccupationSkill: {
            kind: components["schemas"]["Importance"];
            skill: components["schemas"]["ConceptRef"];
        };
        /** @description The smallest change of the question that opens a journey. */
        Opening: {
            changes: components["schemas"]["Relaxation"][];
            opens: components["schemas"]["Journey"];
        };
        /** @description What she wants and can. Absent: not known, which is not no. */
        Preferences: {
            /**
             * Format: date
             * @description First day on which she can start.
             */
            availableFrom?: string;
            /** @description Contracts that she accepts. */
            contracts?: components["schemas"]["Contract"][];
            /**
             * Format: int32
             * @description Least pay per hour that she looks for.
             */
            hourlyPayMinCents?: number;
            /**
             * Format: int32
             * @description Most hours of work per week.
             */
            hoursMax?: number;
            /**
             * Format: int32
             * @description Fewest hours of work per week.
             */
            hoursMin?: number;
            /**
             * Format: int32
             * @description Hours per week that she can learn.
             */
            learningHours?: number;
            /**
             * Format: int32
             * @description How far she will travel, kilometres in a straight line.
             */
            maxKm?: number;
            /**
             * Format: int32
             * @description What she can pay herself for a route.
             */
            ownBudgetCents?: number;
            /** @description Whether she works irregular hours. */
            shifts?: boolean;
        };
        /** @description Every error answer (RFC 9457). Never holds what was sent. */
        Problem: {
            /**
             * Format: int64
             * @description With 412: the version that is stored now, as in its ETag.
             */
            currentVersion?: number;
            /** @description What happened, for people. */
            detail: string;
            /** @description Every field that is wrong, all at once. */
            errors?: components["schemas"]["WrongField"][];
            instance: string;
            /** @description To be told to the people who run this server. */
            requestId: string;
            /** Format: int64 */
            status: number;
            title: string;
            /** @description Stable identifier of the kind of problem. */
            type: string;
        };
        Profile: {
            assessments: components["schemas"]["Assessment"][];
            /** @description What to ask next, at most 10, what opens most vacancies first. */
            cards: components["schemas"]["SkillCard"][];
            credentials: components["schemas"]["ProfileCredential"][];
            /** @description The list of credentials is complete: what is not on it she does not hold. */
            credentialsTold: boolean;
            documents: components["schemas"]["ProfileDocument"][];
            findability: components["schemas"]["ProfileFindability"];
            /** @description In the order in which they were told. */
            occupations: components["schemas"]["ProfileOccupation"][];
            preferences: components["schemas"]["Preferences"];
            skills: components["schemas"]["ProfileSkill"][];
            /**
             * Format: int64
             * @description Of the dossier, for If-Match.
             */
            version: number;
            /** @description Groups of data that stay closed to the one who asks, so that marks can be missing. */
            withheld: components["schemas"]["WithheldGroup"][];
        };
        ProfileCredential: {
            /** @description Code of /credentials. */
            code: string;
            /**
             * Format: uuid
             * @description Document that shows it.
             */
            document?: string;
            /** @description Its last day has passed: it does not count. */
            expired: boolean;
            /**
             * Format: uuid
             * @description Identity in this profile.
             */
            id: string;
            name: string;
            /** @description Who saw it, instead of keeping a copy. */
            seenBy?: string;
            /** @description Organisation of who saw it. */
            seenByOrganisation?: string;
            /** Format: date */
            seenOn?: string;
            /**
             * Format: date
             * @description Last day on which it counts; absent: no end.
             */
            validUntil?: string;
        };
        /** @description An upload; its content is asked for by its id. */
        ProfileDocument: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            madeOn: string;
            /** @description As found in the content: application/pdf, image/jpeg or image/png. */
            mediaType: string;
            name: string;
            /**
             * Format: int64
             * @description Bytes.
             */
            size: number;
        };
        /** @description What vacancies find this person, and the one question that opens most. */
        ProfileFindability: {
            /**
             * Format: int64
             * @description Of those, not refused but with a fact that is not known.
             */
            flagged: number;
            /**
             * Format: int64
             * @description Nearby, not refused, and her skills fit well enough to start.
             */
            matches: number;
            /** @description The fact to tell first. Absent: there is none to tell. */
            question?: components["schemas"]["MissingFact"];
            /**
             * Format: int64
             * @description Open vacancies.
             */
            searched: number;
        };
        /**
         * @description Form of the file.
         * @enum {string}
         */
        ProfileFormat: "overstapProfile1";
        ProfileOccupation: {
            borrowed: boolean;
            /** Format: uuid */
            id: string;
            label: string;
            /**
             * Format: int64
             * @description Years of work in it, where told.
             */
            years?: number;
        };
        /** @description A skill with its evidence: who says so, for whom, when, and with what. */
        ProfileSkill: {
            answer: components["schemas"]["SkillAnswer"];
            /** @description Who said so, for people who work for an organisation. Absent: the person herself. */
            author?: string;
            borrowed: boolean;
            /**
             * Format: uuid
             * @description Document that shows it.
             */
            document?: string;
            /** Format: uuid */
            id: string;
            label: string;
            /** @description Counts where the answer is have. */
            level: components["schemas"]["Evidence"];
            /**
             * Format: date
             * @description Day on which it was said or seen.
             */
            on: string;
            /** @description Organisation of the author. */
            organisation?: string;
            remark?: string;
            source: components["schemas"]["SkillSource"];
        };
        /**
         * @description Why a step is in a journey.
         * @enum {string}
         */
        Purpose: "goalDemands" | "laterStepNeeds" | "raisesFit" | "provesSkill";
        /**
         * @description How near a job is, from the fit: viable, stretch or far.
         * @enum {string}
         */
        Reach: "viable" | "stretch" | "far";
        /** @description A labour-market region with its municipalities as of today. */
        Region: {
            code: string;
            /** @description Its desk, where one is set. */
            contact?: components["schemas"]["Desk"];
            municipalities: components["schemas"]["Municipality"][];
            name: string;
        };
        /** @description A labour-market region. */
        RegionRef: {
            code: string;
            name: string;
        };
        Regions: {
            /** @description Sources of the places, to be shown with a map or list. */
            attribution: string;
            items: components["schemas"]["Region"][];
        };
        Relaxation: {
            /**
             * Format: int64
             * @description Weeks, hours, kilometres, euros or steps, by `what`.
             */
            amount: number;
            /** @description missingOffer: what nobody offers. */
            offer?: string;
            what: components["schemas"]["Change"];
        };
        /** @description A dated or rolling run of a step. */
        Session: {
            /**
             * Format: int64
             * @description Weeks that a decision takes before the start.
             */
            decisionWeeks: number;
            /** @description Who pays the public part. */
            fund: string;
            /** Format: int64 */
            hoursPerWeek: number;
            /** Format: uuid */
            id: string;
            /** @description Name of the place; absent when online. */
            municipality?: string;
            /**
             * Format: int64
             * @description What the visitor pays.
             */
            ownPriceCents: number;
            /**
             * Format: int64
             * @description What others pay.
             */
            publicPriceCents: number;
            /**
             * Format: int64
             * @description Free places.
             */
            seats: number;
            /**
             * Format: date
             * @description Absent: any Monday.
             */
            start?: string;
            /** Format: int64 */
            weeks: number;
        };
        Skill: {
            alternatives: string[];
            borrowed: boolean;
            description: string;
            /** @description Gone from the newest version of the taxonomy; old profiles still resolve. */
            ended: boolean;
            /** Format: uuid */
            id: string;
            label: string;
            /** @description Occupations that use it. */
            occupations: components["schemas"]["ConceptRef"][];
            /** @description Related skills, nearest first. */
            related: components["schemas"]["ConceptRef"][];
            /** @description Identifier in ESCO, where it exists there. */
            uri: string;
        };
        /**
         * @description What is known about a skill. A skill that is not on the list is not known.
         * @enum {string}
         */
        SkillAnswer: "have" | "bit" | "no";
        /** @description A skill to ask about. */
        SkillCard: {
            borrowed: boolean;
            description?: string;
            /** @description Filled in from an occupation: to be confirmed. */
            filledIn: boolean;
            /** Format: uuid */
            id: string;
            /** @description Whether the job cannot do without: an occupation of hers, else the vacancies counted. */
            kind: components["schemas"]["Importance"];
            label: string;
            /**
             * Format: int64
             * @description Open vacancies nearby that ask for it.
             */
            opens: number;
        };
        /** @description A skill of the job that the visitor does not fully cover. */
        SkillGap: {
            kind: components["schemas"]["Importance"];
            /**
             * Format: int32
             * @description Part of the whole fit that this skill would add, parts per million.
             */
            lost: number;
            skill: components["schemas"]["ConceptRef"];
        };
        /**
         * @description Where it comes from. occupation: filled in and not confirmed yet. document: the owner of the dossier saw proof.
         * @enum {string}
         */
        SkillSource: "occupation" | "card" | "assessment" | "import" | "document";
        /**
         * @description Answer and level of a skill in one word.
         * @enum {string}
         */
        SkillStanding: "unknown" | "no" | "bit" | "declared" | "worked" | "proven";
        /** @description One step of a journey: a course, a validation, advice, debt help, a job coach and so on. */
        Step: {
            /**
             * Format: int64
             * @description Of 100 people who start, how many finish; absent when not known.
             */
            completionPercent?: number;
            /** @description Who has to decide on it; absent when nobody. */
            decidedBy?: string;
            /**
             * Format: int64
             * @description Weeks that this decision takes.
             */
            decisionWeeks: number;
            /**
             * Format: int64
             * @description Straight-line distance, rounded up.
             */
            distanceKm?: number;
            /**
             * Format: date
             * @description First day after it.
             */
            end: string;
            /**
             * Format: int32
             * @description Fit with the goal after the step, parts per million.
             */
            fitAfter: number;
            /**
             * Format: int32
             * @description Fit with the goal before the step, parts per million.
             */
            fitBefore: number;
            /** @description Who pays the public part. */
            fund: string;
            /** @description The rule of that payer in one sentence. */
            fundRule: string;
            /** Format: int64 */
            hoursPerWeek: number;
            /** @description It is the job: being at work counts from its start. */
            inJob: boolean;
            /** @description Code of /wagon-kinds. */
            kind: string;
            kindName: string;
            /** @description Where it is; absent when online. */
            municipality?: string;
            /** @description With a benefit (WW, bijstand): ask for permission first. */
            needsPermission: boolean;
            /**
             * Format: int64
             * @description What the visitor pays.
             */
            ownPriceCents: number;
            provider: string;
            /**
             * Format: int64
             * @description What others pay.
             */
            publicPriceCents: number;
            reasons: components["schemas"]["StepReason"][];
            /** @description Starts any Monday. */
            rolling: boolean;
            /**
             * Format: int64
             * @description Free places.
             */
            seats: number;
            /** @description To be shown as "afspraak" in anything that is shared or put in a calendar. */
            sensitive: boolean;
            /** Format: uuid */
            session: string;
            /** @description Skills that it gives or proves. */
            skills: components["schemas"]["ConceptRef"][];
            /** Format: date */
            start: string;
            title: string;
            /** Format: uuid */
            wagon: string;
            /** Format: int64 */
            weeks: number;
        };
        StepReason: {
            /**
             * Format: int64
             * @description Position of the later step that needs it.
             */
            forStep?: number;
            kind: components["schemas"]["AtomKind"];
            /** @description The skill or credential gained, or the barrier removed. */
            name: string;
            /** @description The skill of the job that it helps. */
            required?: string;
            why: components["schemas"]["Purpose"];
        };
        Suggestion: {
            borrowed: boolean;
            /** Format: uuid */
            id: string;
            /** @description Preferred label. */
            label: string;
            /** @description The label that was found, often another name for the same. */
            matchedLabel: string;
        };
        Suggestions: {
            items: components["schemas"]["Suggestion"][];
        };
        ToldAllCredentials: {
            /** @description Whether the list is complete. */
            told: boolean;
        };
        /** @description Result of a validation (EVC). */
        ToldAssessment: {
            /**
             * Format: date
             * @description Day of the assessment.
             */
            on: string;
            /** @description Free text for the person; no citizen service number. */
            remark?: string;
            /** @description At least one, each skill once. */
            results: components["schemas"]["ToldResult"][];
            /**
             * Format: uuid
             * @description Step of the plan that it belongs to.
             */
            step?: string;
        };
        ToldCredential: {
            /** @description Code of /credentials. */
            code: string;
            /**
             * Format: uuid
             * @description A document of this dossier that shows it.
             */
            document?: string;
            /** @description The one who asks saw it today. Not for the person herself. */
            seen?: boolean;
            /**
             * Format: date
             * @description Last day on which it counts; absent: no end.
             */
            validUntil?: string;
        };
        ToldLevel: {
            /**
             * Format: uuid
             * @description A document of this dossier that shows it.
             */
            document?: string;
            level: components["schemas"]["Evidence"];
            /** @description Free text; no citizen service number. */
            remark?: string;
        };
        ToldOccupation: {
            /** Format: uuid */
            id: string;
            /**
             * Format: int32
             * @description Years of work in it.
             */
            years?: number;
        };
        ToldOccupations: {
            occupations: components["schemas"]["ToldOccupation"][];
        };
        ToldResult: {
            /** @description Free text for the person; no citizen service number. */
            remark?: string;
            /** Format: uuid */
            skill: string;
            verdict: components["schemas"]["AssessmentVerdict"];
        };
        /** @description Other work that fits, and how well. */
        Transition: {
            /**
             * Format: int32
             * @description How well the skills cover those of the job, parts per million.
             */
            fit: number;
            /** @description At most 10, largest first. */
            gaps: components["schemas"]["SkillGap"][];
            howFar: components["schemas"]["Reach"];
            /**
             * Format: int64
             * @description Skill level of the job (ISCO) less the highest of hers, -3 to 3.
             */
            levelChange?: number;
            /** @description At most 10. */
            matched: components["schemas"]["MatchedSkill"][];
            /**
             * Format: int64
             * @description Median hourly pay of those vacancies that tell it.
             */
            medianHourlyPayCents?: number;
            occupation: components["schemas"]["ConceptRef"];
            /**
             * Format: int64
             * @description Open vacancies in the visitor's area.
             */
            openVacancies: number;
        };
        TransitionRequest: {
            /** @description Language of the answer; nl when absent. */
            answerIn?: components["schemas"]["Language"];
            /**
             * Format: int32
             * @description At most this many; 20 when absent.
             */
            limit?: number;
            /** @description The visitor. */
            person: components["schemas"]["Visitor"];
            /** @description Leave out occupations without an open vacancy in her area. */
            withVacanciesOnly?: boolean;
        };
        Transitions: {
            items: components["schemas"]["Transition"][];
        };
        /** @description How each fact was judged. Vacancies with a fact that does not fit are not in the answer. */
        VacancyFilters: {
            contract: components["schemas"]["Verdict"];
            credentials: components["schemas"]["Verdict"];
            hours: components["schemas"]["Verdict"];
            shifts: components["schemas"]["Verdict"];
            start: components["schemas"]["Verdict"];
            support: components["schemas"]["Verdict"];
            travel: components["schemas"]["Verdict"];
        };
        /** @description An open vacancy, with the reasons why it is shown. */
        VacancyHit: {
            /**
             * Format: date
             * @description Last day to apply.
             */
            closes?: string;
            contractKind?: components["schemas"]["Contract"];
            /** @description Names of the credentials that are required. */
            credentials: string[];
            /**
             * Format: int64
             * @description Straight-line distance, rounded up; absent when it is not known where the visitor lives.
             */
            distanceKm?: number;
            employer: string;
            filters: components["schemas"]["VacancyFilters"];
            /**
             * Format: int32
             * @description How well the skills cover those of the vacancy, parts per million; absent when it lists none.
             */
            fit?: number;
            /** @description At most 6, largest first. */
            gaps: components["schemas"]["SkillGap"][];
            /** Format: int64 */
            hourlyPayMaxCents?: number;
            /** Format: int64 */
            hourlyPayMinCents?: number;
            /** Format: int64 */
            hoursMax?: number;
            /** Format: int64 */
            hoursMin?: number;
            /** Format: uuid */
            id: string;
            /** @description At most 6. */
            matched: components["schemas"]["MatchedSkill"][];
            /** @description Name of the municipality where the work is. */
            municipality: string;
            occupation: components["schemas"]["ConceptRef"];
            shifts: boolean;
            /** Format: date */
            start?: string;
            /** @description Open to people who work with a job coach or adapted hours. */
            supported: boolean;
            title: string;
        };
        VacancyHits: {
            /** @description Best first. */
            items: components["schemas"]["VacancyHit"][];
            missingFacts: components["schemas"]["MissingFact"][];
            /**
             * Format: int64
             * @description Vacancies that no filter refused.
             */
            total: number;
        };
        VacancySearch: {
            /** @description Language of the answer; nl when absent. */
            answerIn?: components["schemas"]["Language"];
            /** @description Leave out vacancies for which a fact is unknown. */
            demandKnown?: boolean;
            /**
             * Format: int32
             * @description At most this many; 50 when absent.
             */
            limit?: number;
            /**
             * Format: uuid
             * @description Only vacancies of this occupation.
             */
            occupation?: string;
            /** @description The visitor. */
            person: components["schemas"]["Visitor"];
        };
        /**
         * @description A filter on one fact. unknown: a fact is missing on either side, the vacancy is kept. obtainable: a credential is missing that some step gives.
         * @enum {string}
         */
        Verdict: "pass" | "unknown" | "obtainable";
        Version: {
            /** @description Version of this interface, also in the header API-Version. */
            api: string;
            /** @description Version of the program. */
            product: string;
            /** @description The data is made up, for demonstration. */
            synthetic: boolean;
            /** @description Attribution of the taxonomy, to be shown. */
            taxonomy: string;
        };
        /** @description What a visitor tells about herself. Everything may be left out; what is left out is unknown, which is not no. Nothing of it is stored or logged. */
        Visitor: {
            /**
             * Format: date
             * @description First day on which she can start.
             */
            availableFrom?: string;
            /** @description Codes of /barriers that are in the way. */
            barriers?: string[];
            /** @description Contracts that she accepts. Absent: not told. */
            contracts?: components["schemas"]["Contract"][];
            /** @description Codes of /credentials that she holds. Absent: not told; empty: none. */
            credentials?: string[];
            /**
             * Format: int32
             * @description Most hours of work per week.
             */
            hoursMax?: number;
            /**
             * Format: int32
             * @description Fewest hours of work per week.
             */
            hoursMin?: number;
            /**
             * Format: int32
             * @description How far she will travel, kilometres in a straight line.
             */
            maxKm?: number;
            /** @description Where she lives: GM code, for example GM0394. */
            municipality?: string;
            /** @description She works with a job coach or adapted hours: only vacancies open to that. */
            needsSupport?: boolean;
            /** @description What she does or did; brings the skills of these occupations. */
            occupations?: string[];
            /** @description Whether she works irregular hours. Absent: not told. */
            shifts?: boolean;
            /** @description Added to what the occupations bring; the best level counts. */
            skills?: components["schemas"]["HeldSkill"][];
        };
        /** @description A service that can be a step of a journey. */
        Wagon: {
            /**
             * Format: int64
             * @description Of 100 people who start, how many finish; absent when not known.
             */
            completionPercent?: number;
            /** @description Names of what it gives; "niet meer: …" or "no longer: …" for a barrier that it removes. */
            gives: string[];
            /** Format: uuid */
            id: string;
            /** @description It is the job: being at work counts from its start. */
            inJob: boolean;
            /** @description Code of /wagon-kinds. */
            kind: string;
            kindName: string;
            /** @description Names of what must hold before it starts; "niet: …" or "not: …" for a barrier that must be gone. */
            needs: string[];
            provider: string;
            /** @description To be shown as "afspraak" in anything that is shared. */
            sensitive: boolean;
            sessions: components["schemas"]["Session"][];
            title: string;
        };
        Wagons: {
            items: components["schemas"]["Wagon"][];
            /** @description Pass as `cursor` for the next page; absent on the last one. */
            nextCursor?: string;
        };
        /** @description A group of data that stays closed to the one who asks, and why. */
        WithheldGroup: {
            group: components["schemas"]["DataGroup"];
            why: components["schemas"]["ClosedBecause"];
        };
        WrongField: {
            /** @description What would be right. */
            allowed: string;
            /** @description JSON pointer into the body; ?name for a query parameter; {name} for one of the path; the name of a header. */
            pointer: string;
        };
    };
    responses: {
        /** @description The request is not valid; `errors` names every field at once. */
        BadRequest: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It cannot be done as things stand; `detail` says why. */
        Conflict: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The one who is signed in may not do this, or `X-Overstap-Csrf` is not right. */
        Forbidden: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The Accept header leaves out what this operation answers. */
        NotAcceptable: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing, or not for the one who is signed in. */
        NotFound: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is larger than allowed; `detail` names the limit. */
        OverLimit: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is missing. */
        PreconditionRequired: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It was changed since it was read; `currentVersion` is the version that is stored. */
        Stale: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in, or the session has ended. */
        Unauthenticated: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Any other refusal or failure, for example 405, 500 or 503. */
        Unexpected: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not of a content type that this operation reads. */
        UnsupportedType: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Chosen by the caller, new for each creation: the same one again makes nothing twice. */
        IdempotencyKey: string;
        /** @description The ETag of what is changed, as it was read. */
        IfMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description Pages of every origin may read this answer. */
        AllowOrigin: string;
        /** @description Full version of this interface. */
        ApiVersion: string;
        /** @description The name of the file. */
        ContentDisposition: string;
        /** @description The path of what was made. */
        Location: string;
        /** @description Identifies this request towards the people who run this server. */
        RequestId: string;
        /** @description The version of what is answered, for If-Match. */
        Version: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getBarriers: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedCodes"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getCredentials: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedCodes"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    assess: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
            };
            header: {
                /** @description The ETag of what is changed, as it was read. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identity of the thing asked for. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToldAssessment"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["Version"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentOutcome"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["OverLimit"];
            415: components["responses"]["UnsupportedType"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Unexpected"];
        };
    };
    addDocument: {
        parameters: {
            query: {
                /** @description Name of the file, as the person knows it; no citizen service number. */
                name: string;
            };
            header?: {
                /** @description Chosen by the caller, new for each creation: the same one again makes nothing twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identity of the thing asked for. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["Version"];
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["OverLimit"];
            415: components["responses"]["UnsupportedType"];
            default: components["responses"]["Unexpected"];
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identity of the dossier. */
                id: string;
                /** @description Identity of the thing in it. */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    deleteDocument: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
            };
            header: {
                /** @description The ETag of what is changed, as it was read. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identity of the dossier. */
                id: string;
                /** @description Identity of the thing in it. */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["Version"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Unexpected"];
        };
    };
    getProfile: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                /** @description Identity of the thing asked for. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["Version"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    answerCards: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
            };
            header: {
                /** @description The ETag of what is changed, as it was read. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identity of the thing asked for. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenAnswers"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["Version"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["OverLimit"];
            415: components["responses"]["UnsupportedType"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Unexpected"];
        };
    };
    tellCredentialsComplete: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
            };
            header: {
                /** @description The ETag of what is changed, as it was read. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identity of the thing asked for. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToldAllCredentials"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["Version"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["OverLimit"];
            415: components["responses"]["UnsupportedType"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Unexpected"];
        };
    };
    tellCredential: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
            };
            header: {
                /** @description The ETag of what is changed, as it was read. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identity of the thing asked for. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToldCredential"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["Version"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["OverLimit"];
            415: components["responses"]["UnsupportedType"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Unexpected"];
        };
    };
    dropCredential: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
            };
            header: {
                /** @description The ETag of what is changed, as it was read. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identity of the dossier. */
                id: string;
                /** @description Identity of the thing in it. */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["Version"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Unexpected"];
        };
    };
    exportProfile: {
        parameters: {
            query?: {
                /** @description json when absent. */
                format?: components["schemas"]["ExportFormat"];
                /** @description Language of the labels; nl when absent. */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                /** @description Identity of the thing asked for. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    importProfile: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
            };
            header: {
                /** @description The ETag of what is changed, as it was read. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identity of the thing asked for. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarriedProfile"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["Version"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["OverLimit"];
            415: components["responses"]["UnsupportedType"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Unexpected"];
        };
    };
    tellOccupations: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
            };
            header: {
                /** @description The ETag of what is changed, as it was read. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identity of the thing asked for. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToldOccupations"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["Version"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["OverLimit"];
            415: components["responses"]["UnsupportedType"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Unexpected"];
        };
    };
    tellPreferences: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
            };
            header: {
                /** @description The ETag of what is changed, as it was read. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identity of the thing asked for. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Preferences"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["Version"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["OverLimit"];
            415: components["responses"]["UnsupportedType"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Unexpected"];
        };
    };
    tellSkillLevel: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
            };
            header: {
                /** @description The ETag of what is changed, as it was read. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identity of the dossier. */
                id: string;
                /** @description Identity of the thing in it. */
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToldLevel"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["Version"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["OverLimit"];
            415: components["responses"]["UnsupportedType"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Unexpected"];
        };
    };
    getLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    planJourneys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JourneyRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Journeys"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["OverLimit"];
            415: components["responses"]["UnsupportedType"];
            default: components["responses"]["Unexpected"];
        };
    };
    getOccupations: {
        parameters: {
            query: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
                /** @description At most this many suggestions; 10 when absent. */
                limit?: number;
                /** @description What the visitor has typed so far. Typing errors, accents, case and gender forms are forgiven. */
                query: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getOccupation: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                /** @description Identity of the thing asked for. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Occupation"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getOpenapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getRegions: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regions"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getRegion: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                /** @description Code of the labour-market region (arbeidsmarktregio), for example AM18. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getSkills: {
        parameters: {
            query: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
                /** @description At most this many suggestions; 10 when absent. */
                limit?: number;
                /** @description What the visitor has typed so far. Typing errors, accents, case and gender forms are forgiven. */
                query: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getSkill: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                /** @description Identity of the thing asked for. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Skill"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    findTransitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transitions"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["OverLimit"];
            415: components["responses"]["UnsupportedType"];
            default: components["responses"]["Unexpected"];
        };
    };
    searchVacancies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VacancySearch"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VacancyHits"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["OverLimit"];
            415: components["responses"]["UnsupportedType"];
            default: components["responses"]["Unexpected"];
        };
    };
    getVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Version"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getWagonKinds: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedCodes"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getWagons: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
                /** @description Only steps of this kind, a code of /wagon-kinds. */
                kind?: string;
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
                /** @description At most this many on a page; 50 when absent. */
                limit?: number;
                /** @description Only steps offered in this labour-market region or online. */
                region?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wagons"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getWagon: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                /** @description Identity of the thing asked for. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wagon"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
}
