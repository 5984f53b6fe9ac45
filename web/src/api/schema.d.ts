// SPDX-License-Identifier: EUPL-1.2
// Made from openapi/openapi.json by `npm run generate`. Do not edit.

export interface paths {
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an own account
         * @description For a person. The sign-in name is given by the system, so that nobody can find out whether somebody has an account. She is signed in.
         */
        post: operations["registerPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set when an agreement ends
         * @description Access ends on that day; open dossiers go back to the desk with a next step.
         */
        patch: operations["endAgreement"];
        trace?: never;
    };
    "/agreements/{id}/grounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change purposes and grounds
         * @description Instead of those before; they hold at once.
         */
        put: operations["changeAgreementGrounds"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The region in numbers
         * @description Numbers of ten people or more. What is absent is smaller, or would tell a smaller one. The ministry sees all regions together.
         */
        get: operations["getBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendars/{secret}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The calendar of a plan
         * @description As iCalendar, for calendar programs. Sensitive steps are appointments without a name.
         */
        get: operations["readCalendar"];
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
    "/dossier-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find somebody by name
         * @description Open and closed dossiers of the asker's organisation. A POST, so that the name stands in no address. What is shown is one row of the processing log.
         */
        post: operations["searchDossiers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The worklist
         * @description Open dossiers in pages, by day of the next step. A guide also sees what is stuck with other partners of the region, without names. A page is one row of the processing log.
         */
        get: operations["listDossiers"];
        put?: never;
        /**
         * Open a dossier
         * @description Whoever works for a partner becomes its owner. A person opens one for herself: the guide with duty of the desk of her municipality becomes its owner, with a first talk in five working days. Nobody asks for a benefit. That somebody is known already is told to nobody here.
         */
        post: operations["openDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One dossier
         * @description Everything that its page shows. Of a dossier that was merged into another, the other one: its id differs from the one asked for.
         */
        get: operations["getDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what is known
         * @description Contact data, door, situation or the own number. What is absent stays as it is.
         */
        patch: operations["changeDossier"];
        trace?: never;
    };
    "/dossiers/{id}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the person sign in
         * @description Gives the person of a dossier an account, or a new code when she has one. She sees on her time line that it was done.
         */
        post: operations["givePersonAccount"];
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
    "/dossiers/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A secret address for the calendar
         * @description By the person only. The address before it stops working.
         */
        post: operations["makeCalendar"];
        /**
         * Revoke the address of the calendar
         * @description By the person only.
         */
        delete: operations["revokeCalendar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a dossier
         * @description Questions that wait are withdrawn; who worked in it for others no longer has access.
         */
        post: operations["closeDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give consent
         * @description By the person; a consent that runs for the same use is replaced. Answers the grounds as they are then.
         */
        post: operations["giveConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/consents/{item}": {
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
         * Withdraw consent
         * @description By the person, at once. What was done before stays lawful.
         */
        delete: operations["withdrawConsent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/distinctions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * These are different people
         * @description The suggestion goes away and does not come back.
         */
        post: operations["tellApart"];
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
    "/dossiers/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dossiers that may be of the same person
         * @description For guides of the region only: that somebody is known elsewhere is personal data itself.
         */
        get: operations["listDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase one's own data
         * @description The profile, documents and calendar are erased at once. The file of the public task stays until its retention date; the answer says what and why.
         */
        post: operations["eraseOwnData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened
         * @description The time line in pages of 30, newest first, with that of dossiers that were merged into it.
         */
        get: operations["listDossierEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is kept about oneself
         * @description A JSON file with every row of every table, opened, and the processing log (AVG art. 15 and 20).
         */
        get: operations["exportOwnData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a fact
         * @description The same code again takes the place of the earlier one.
         */
        post: operations["addFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/facts/{item}": {
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
         * A fact no longer holds
         * @description It stays in the time line.
         */
        delete: operations["endFact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose a goal and a route
         * @description Dates, costs and reasons are worked out again; 409 when the route does not lead there as things stand now, or the goal is there already.
         */
        post: operations["chooseRoute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/goals/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Reach, drop or take up a goal
         * @description Its plan stays.
         */
        patch: operations["changeGoal"];
        trace?: never;
    };
    "/dossiers/{id}/goals/{item}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Agree to the plan (akkoord)
         * @description By the person only, to the plan that she looked at; 409 when it is another one by now.
         */
        put: operations["agreeToPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/goals/{item}/replanning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan again from today
         * @description The plan as it is and the routes from today. What runs and own steps go on; what was agreed for later stays while it helps, and few changes of it are one more thing to be good at; what was only proposed makes room. Hours of other goals count. 409 when more than eight steps are agreed. Stores nothing.
         */
        post: operations["replanRoute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/goals/{item}/route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Take another route to the goal
         * @description All that is still to come, as planning again gives it. Agreed steps among them stay as they are; other agreed or proposed ones are replaced, and what runs goes on. 409 when they do not lead there as things stand now.
         */
        put: operations["changeRoute"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/goals/{item}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a step outside the catalogue
         * @description The plan is another one: the person agrees again.
         */
        post: operations["addOwnStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/grounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who may see what, and on which ground
         * @description Per organisation, purpose and group of data: the legal ground, consent and objection.
         */
        get: operations["getGrounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who used the data, when and why
         * @description Every reading and writing of the dossier, and every list on which it stood, newest first, in plain words.
         */
        get: operations["getProcessingLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/merging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Two dossiers of one person become one
         * @description The other one becomes a sign post to this one. Both time lines and logs are read together; what had to give way stands in the time line. A closed dossier is merged into an open one, never the other way.
         */
        post: operations["mergeDossiers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/next-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose the next step
         * @description By who looks after the dossier. What had come back or was escalated is dealt with.
         */
        put: operations["chooseNextStep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a note
         * @description Notes are never changed. The person can read them.
         */
        post: operations["addNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Object to a use
         * @description By the person, where the ground is not consent (AVG art. 21). The group is closed to that organisation until the owner of the dossier decides.
         */
        post: operations["raiseObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/objections/{item}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on an objection
         * @description Upheld: the group stays closed. Rejected: it opens again. The person reads the reason.
         */
        post: operations["decideObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask another organisation
         * @description To take the dossier over, or to do one piece of work. Until it is accepted the owner stays responsible; refused or not answered in time it comes back with a next step. One hand-over at a time.
         */
        post: operations["makeOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The plan
         * @description All goals and actions of a person on one page. A provider that works in the dossier gets its own steps, and when the person is taken.
         */
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
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
    "/dossiers/{id}/recorded-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down a consent given at the desk
         * @description By the owner of the dossier, of what the person said or signed at the desk. She sees it and can withdraw it.
         */
        post: operations["recordConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a closed dossier again
         * @description Whoever opens it again becomes its owner.
         */
        post: operations["reopenDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Routes for this person
         * @description The planner's answer for what the dossier knows of the person, beside what is under way in it. Stores nothing.
         */
        post: operations["findRoutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/steps/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a step
         * @description Forward one state at a time, back one at a time; stopped from any of them, with a reason.
         */
        patch: operations["changeStep"];
        trace?: never;
    };
    "/dossiers/{id}/synthesis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One page for the next conversation
         * @description Plain sentences made of what the dossier holds.
         */
        get: operations["getSynthesis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add something to do
         * @description For the person or for somebody at the desk.
         */
        post: operations["addTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/tasks/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change something to do
         * @description What is absent stays as it is.
         */
        patch: operations["changeTask"];
        trace?: never;
    };
    "/dossiers/{id}/why-not": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Why not this service, for this person?
         * @description The exact reason why a service is in none of the routes to this goal, or where it is in them. To a goal that the plan has, they are the routes of planning again. Stores nothing.
         */
        post: operations["whyNotForPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fact-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a fact of a dossier can say
         * @description Target groups, barriers, benefits and what can run elsewhere, sorted by kind and code.
         */
        get: operations["getFactCodes"];
        put?: never;
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
         * @description 200 when requests can be answered; 503 with the reason, within a second or so, when the program stops, holds no taxonomy, or its database is away, has no free connection or was changed by another version.
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
    "/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What runs by itself
         * @description Each job with its last run, its result and when it runs next. For the operator of the service; `overstap jobs list` tells the same.
         */
        get: operations["getJobs"];
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
    "/journeys/replan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Journeys for somebody who is on the way
         * @description What now, from today or a later day: every undominated set of steps beside what is under way, with as one more thing to be good at that few bookings change. A booked step that no longer helps is in none of them. Nothing is stored.
         */
        post: operations["replanJourneys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journeys/why-not": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Why not this service?
         * @description The exact reason why a service is in none of the journeys that the same question has, or where it is in them. Nothing is stored.
         */
        post: operations["whyNot"];
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
    "/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Questions to my organisation
         * @description What is asked and why, which data would be shared on which ground. No name, and no dossier before acceptance.
         */
        get: operations["listOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offers/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a question
         * @description Who accepts a hand-over becomes the owner and plans the next step. A refusal needs a reason.
         */
        post: operations["answerOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offers/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The work is done
         * @description By who accepted it, who then no longer has access.
         */
        post: operations["finishOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offers/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a question
         * @description While it waits, or while the work runs: then who did it no longer has access.
         */
        post: operations["withdrawOffer"];
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
    "/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Partners of the region
         * @description Which organisations work together, with the agreement that runs, else the next, else the last. The ministry sees all regions.
         */
        get: operations["getPartners"];
        put?: never;
        /**
         * Join with an invitation
         * @description Makes the organisation, its agreement with the usual legal grounds of its kind, and its first administrator, who is signed in.
         */
        post: operations["joinByInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners/{id}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new agreement with a partner
         * @description After those before have ended, with the usual legal grounds of its kind.
         */
        post: operations["addAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invitations of the region
         * @description Newest first. Codes are not shown again.
         */
        get: operations["getInvitations"];
        put?: never;
        /**
         * Invite a partner
         * @description Into the own region. The code is shown once, works once and lasts 14 days.
         */
        post: operations["invitePartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passwords": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a password with a one-time code
         * @description The first password, or a new one when it was forgotten. A code lasts 24 hours and five tries. One refusal, after the same time, whatever is wrong.
         */
        post: operations["setPasswordByCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who may pay for steps
         * @description Employers, funds, benefit bodies and money of the region with what they pay, in the order in which they pay. Each decides itself. The transitievergoeding is the worker's own money and is not among them.
         */
        get: operations["getPayers"];
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
    "/schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Schemes on a day
         * @description Every scheme that has a valid version on that day, sorted by code.
         */
        get: operations["getSchemes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schemes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One scheme
         * @description All its versions with their sources, conditions, amounts, duties and what to check by hand.
         */
        get: operations["getScheme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schemes/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the schemes say for these facts
         * @description Every scheme of one side with its verdict, why, the amount as a range, what to do and by when; and the question whose answer would tell most. The executing body decides. Nothing is stored.
         */
        post: operations["evaluateSchemes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schemes/training-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the schemes say for a plan to train own staff
         * @description For each line the schemes that pay for such a training, for the firm those that pay once, the total as a range over all lines, and the question whose answer would tell most. Nothing is asked about a person. The executing body decides. Nothing is stored.
         */
        post: operations["evaluateTrainingPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in
         * @description The account, its organisation and region, and the token that everything that changes something sends along.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /**
         * Sign out
         * @description Ends this session and clears its cookie.
         */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the password
         * @description Asks for the present password again, and ends the other sessions of this account.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own sessions
         * @description Where this account is signed in, the last used first.
         */
        get: operations["getSessions"];
        put?: never;
        /**
         * Sign in
         * @description Sets the session cookie. One refusal, after the same time, for a name that nobody has, a wrong password, a closed account and too many tries: after five the waiting time doubles from 30 seconds to an hour.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}": {
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
         * End a session
         * @description Ends one of the own sessions at once.
         */
        delete: operations["endSession"];
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
    "/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accounts of the own organisation
         * @description For the administrator of a partner, in the order in which they were made.
         */
        get: operations["getStaff"];
        put?: never;
        /**
         * Make an account
         * @description With a role that fits the kind of organisation, and a one-time code that is shown once. The first guide of a region takes over for its desk.
         */
        post: operations["addStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change or close an account
         * @description If-Match is the version of the member. Closing ends its sessions and gives its open dossiers to the guide with duty, all at once.
         */
        patch: operations["changeStaff"];
        trace?: never;
    };
    "/staff/{id}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a one-time code
         * @description For who forgot the password. The code before it no longer works.
         */
        post: operations["giveStaffCode"];
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
        /** @description Somebody who works at the desk. */
        AccountRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /**
         * @description What somebody can do: guide (gids of the desk), specialist (of UWV, a municipality or a union), provider (carries out steps), employerAdviser, employer, partnerAdmin (accounts of the own organisation), regionManager (partners and numbers), national (numbers), serviceOperator (the service, no content).
         * @enum {string}
         */
        AccountRole: "person" | "guide" | "specialist" | "provider" | "employerAdviser" | "employer" | "partnerAdmin" | "regionManager" | "national" | "serviceOperator";
        /** @description Who is signed in. */
        AccountSession: {
            account: components["schemas"]["SessionAccount"];
            /** @description For the header X-Overstap-Csrf of everything that changes something. */
            csrfToken: string;
            /** @description A made-up account for demonstration. */
            demo: boolean;
            /**
             * Format: uuid
             * @description Of a person: her newest.
             */
            dossier?: string;
            /**
             * Format: date-time
             * @description When it ends if nothing is asked meanwhile.
             */
            endsAt: string;
            /** @description Absent for a person, a region manager, the ministry and the operator. */
            organisation?: components["schemas"]["SessionOrganisation"];
            /** @description Of the organisation, or that a manager manages. */
            region?: components["schemas"]["RegionRef"];
        };
        /**
         * @description A closed account cannot sign in.
         * @enum {string}
         */
        AccountState: "active" | "closed";
        /** @description The legal ground for a group of data and a purpose. */
        AgreedGround: {
            /** @description Of the law, as text. */
            article: string;
            ground: components["schemas"]["LegalGround"];
            group: components["schemas"]["DataGroup"];
            purpose: components["schemas"]["ProcessingPurpose"];
        };
        AgreedPlan: {
            /**
             * Format: int32
             * @description Of the plan that the person looked at.
             */
            planNumber: number;
        };
        /** @description A purpose with what the organisation is for it. */
        AgreedPurpose: {
            controller: components["schemas"]["Controllership"];
            purpose: components["schemas"]["ProcessingPurpose"];
        };
        /** @description A cooperation agreement (samenwerkingsovereenkomst). */
        Agreement: {
            /**
             * Format: date
             * @description The first day without access; absent: until further notice.
             */
            endsOn?: string;
            grounds: components["schemas"]["AgreedGround"][];
            /** Format: uuid */
            id: string;
            purposes: components["schemas"]["AgreedPurpose"][];
            /** Format: date */
            startsOn: string;
            state: components["schemas"]["AgreementState"];
            /**
             * Format: int64
             * @description For If-Match of a change.
             */
            version: number;
        };
        /** @description When an agreement ends. */
        AgreementEnd: {
            /**
             * Format: date
             * @description The first day without access, today or later.
             */
            endsOn: string;
        };
        /**
         * @description How it stands today.
         * @enum {string}
         */
        AgreementState: "future" | "running" | "ended";
        /** @description All purposes and grounds of an agreement. */
        AgreementTerms: {
            grounds: components["schemas"]["AgreedGround"][];
            purposes: components["schemas"]["AgreedPurpose"][];
        };
        /** @description The service that was asked about. */
        AskedWagon: {
            /** Format: uuid */
            id: string;
            kind: string;
            kindName: string;
            provider: string;
            title: string;
        };
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
            /** @description Active goals, planned again; the plan stays until somebody takes the new route. Empty for who does not see the plan. */
            goals: components["schemas"]["GoalOutlook"][];
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
        /** @description The best journeys with the service, each with one that is at least as good in everything. */
        BeatenJourney: {
            /**
             * Format: int64
             * @description Position of `instead` in the journeys of the same question.
             */
            beatenBy: number;
            /** @description The two are equally good in everything. */
            equal: boolean;
            instead: components["schemas"]["Journey"];
            journey: components["schemas"]["Journey"];
        };
        /** @description A region in numbers of ten people or more; without region all of them together. */
        Board: {
            /**
             * Format: int64
             * @description In the last 365 days.
             */
            closed?: number;
            /**
             * Format: int64
             * @description Of dossiers opened in the last 90 days, whole days.
             */
            medianDaysToFirstTalk?: number;
            /**
             * Format: int64
             * @description Open dossiers with a question that waits for an answer.
             */
            offersWaiting?: number;
            /** Format: int64 */
            open?: number;
            /** @description Of the closed ones: every outcome there is, or none when too few were closed. */
            outcomes: components["schemas"]["BoardOutcome"][];
            /**
             * Format: int64
             * @description Open dossiers of which the next step should have been done.
             */
            overdue?: number;
            region?: components["schemas"]["RegionRef"];
            /**
             * Format: int64
             * @description Overdue ones that escalated to the desk.
             */
            stuck?: number;
            /** @description Something is left out. */
            suppressed: boolean;
            /** @description Regions where no guide takes over for the desk, so that nothing can come back to it. The region manager lets the agreement of a desk run on, or the administrator of another desk lets one of its guides take over. */
            withoutGuide: components["schemas"]["RegionRef"][];
            /**
             * Format: int64
             * @description Always 0: the database refuses an open dossier without an owner.
             */
            withoutOwner: number;
        };
        /** @description An outcome and how many had it; absent when too few. */
        BoardOutcome: {
            outcome: components["schemas"]["Outcome"];
            /** Format: int64 */
            people?: number;
        };
        /** @description A booking as it stands now. */
        BookedSession: {
            /** @description By itself: the session still starts on that day, and the service is not under way or booked twice. */
            canBeKept: boolean;
            provider?: string;
            /** Format: uuid */
            session: string;
            /** Format: date */
            start: string;
            title?: string;
            /**
             * Format: uuid
             * @description Absent, like title and provider: the session is not there any more.
             */
            wagon?: string;
        };
        /** @description When the person is taken, without a word of what by. */
        BusyBlock: {
            /**
             * Format: date
             * @description First day after it.
             */
            endOn: string;
            /** Format: int64 */
            hoursPerWeek: number;
            /** Format: date */
            startOn: string;
        };
        CalendarAddress: {
            /** @description Path of the calendar on this server. Secret, and told once: whoever has it reads the dates of the plan. */
            path: string;
        };
        /**
         * @description Why a question to another organisation lies with the owner again.
         * @enum {string}
         */
        CameBack: "refused" | "expired" | "done";
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
        /** @description From and to; equal when all that matters is known. */
        CentsRange: {
            /** Format: int64 */
            high: number;
            /** Format: int64 */
            low: number;
            per: components["schemas"]["PerTime"];
        };
        /**
         * @description How sure it is: found in a source that was read, or sure, fairly sure or unsure from general knowledge.
         * @enum {string}
         */
        Certainty: "found" | "sure" | "fairlySure" | "unsure";
        /**
         * @description What could be changed so that a journey opens.
         * @enum {string}
         */
        Change: "later" | "moreHours" | "farther" | "moreBudget" | "longerTrain" | "onePayerMore" | "unknownFact" | "missingOffer";
        /** @description A session of the catalogue, and the day on which it starts. */
        ChosenSession: {
            /** Format: uuid */
            session: string;
            /** Format: date */
            start: string;
        };
        ChosenStep: {
            /** @description What happens next. */
            nextStep: string;
            /** Format: date */
            nextStepOn: string;
        };
        /**
         * @description noGround: the cooperation agreement gives none. notShared: not part of the work that was accepted.
         * @enum {string}
         */
        ClosedBecause: "noGround" | "noConsent" | "objection" | "notShared";
        Closing: {
            outcome: components["schemas"]["Outcome"];
            /** @description What there is to say about it. */
            text?: string;
        };
        /** @description What a completion chance is based on. At least 20 people started; fewer say too little. */
        CompletionCounts: {
            /**
             * Format: int64
             * @description How many of them finished.
             */
            completed: number;
            /**
             * Format: int64
             * @description How many people began.
             */
            started: number;
        };
        /** @description An occupation or skill of the taxonomy. */
        ConceptRef: {
            /** @description There is no word in the language asked for: the English one is shown. */
            borrowed: boolean;
            /** Format: uuid */
            id: string;
            label: string;
        };
        /** @description A consent that the person gives while the dossier is opened, for an organisation whose legal ground is consent. She sees it and can withdraw it. */
        ConsentAtDesk: {
            /**
             * Format: date
             * @description First day on which it no longer holds, at most two years ahead.
             */
            endsOn: string;
            groups: components["schemas"]["DataGroup"][];
        };
        /**
         * @description Kind of contract; workBasedLearning is leerwerk (BBL).
         * @enum {string}
         */
        Contract: "permanent" | "temporary" | "agency" | "workBasedLearning";
        /**
         * @description What the organisation is for a purpose (AVG art. 4 and 26).
         * @enum {string}
         */
        Controllership: "controller" | "jointController" | "processor";
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
        Dossier: {
            /** Format: date-time */
            closedAt?: string;
            /** @description Partner or channel where it started. */
            door?: string;
            /**
             * Format: int64
             * @description 0; 1: on the desk's list of what is stuck; 2: the desk took it over.
             */
            escalation: number;
            /** @description The newest 30; GET the events for the rest. */
            events: components["schemas"]["DossierEvent"][];
            /** @description The number of the asker's own organisation. */
            externalRef?: string;
            facts: components["schemas"]["DossierFact"][];
            goals: components["schemas"]["GoalSummary"][];
            /** Format: uuid */
            id: string;
            marks: components["schemas"]["InterestMark"][];
            municipality: components["schemas"]["PlaceRef"];
            nextStep?: string;
            /** Format: date */
            nextStepOn?: string;
            offers: components["schemas"]["Offer"][];
            /** Format: date-time */
            openedAt: string;
            outcome?: components["schemas"]["Outcome"];
            owner?: components["schemas"]["DossierOwner"];
            person?: components["schemas"]["Person"];
            region: components["schemas"]["RegionRef"];
            /** @description Until the owner sets a next step. */
            returned?: components["schemas"]["CameBack"];
            situation?: components["schemas"]["Situation"];
            standing: components["schemas"]["Standing"];
            state: components["schemas"]["DossierState"];
            tasks: components["schemas"]["DossierTask"][];
            /**
             * Format: int64
             * @description For If-Match; also the ETag.
             */
            version: number;
            /** @description Groups of data that stay closed to the one who asks. */
            withheld: components["schemas"]["WithheldGroup"][];
        };
        /** @description Absent members stay as they are. */
        DossierChange: {
            door?: string;
            /** @description The number of the own organisation; never a BSN. */
            externalRef?: string;
            person?: components["schemas"]["PersonChange"];
            /** @description Replaces it. */
            situation?: components["schemas"]["Situation"];
        };
        /** @description Something that happened. */
        DossierEvent: {
            /** Format: date-time */
            at: string;
            /** @description Absent: the service itself. */
            by?: string;
            /** @description The group of data that it belongs to. */
            group: components["schemas"]["DataGroup"];
            /** @description Unique in the time line. */
            key: string;
            /** @description Short code, for example next-step, note, offer-accepted. */
            kind: string;
            organisation?: string;
            text: string;
        };
        DossierEvents: {
            /** @description Newest first. */
            items: components["schemas"]["DossierEvent"][];
            /** @description Absent on the last page. */
            nextCursor?: string;
        };
        /** @description Something known about the person, as somebody recorded it. */
        DossierFact: {
            /** @description Code of /fact-codes. */
            code: string;
            detail?: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["FactKind"];
            /** @description What the code is called. */
            label: string;
            /** @description Who saw the proof; no copy is kept. */
            seenBy?: string;
            /** Format: date */
            seenOn?: string;
        };
        /** @description Who is responsible; of a closed dossier who was. */
        DossierOwner: {
            /** Format: uuid */
            id: string;
            name: string;
            organisation: components["schemas"]["OrganisationRef"];
        };
        DossierSearch: {
            /** @description Every word begins a word of the name, capitals and accents aside: "jan pet" finds Petra Jansen. */
            name: string;
        };
        /**
         * @description open: somebody has the next step.
         * @enum {string}
         */
        DossierState: "open" | "closed";
        /** @description Something to do (actie). */
        DossierTask: {
            /** Format: date-time */
            doneAt?: string;
            /** Format: date */
            dueOn?: string;
            /** @description The person does it herself; else somebody at the desk. */
            forPerson: boolean;
            /**
             * Format: uuid
             * @description Absent: of the whole dossier.
             */
            goal?: string;
            /** Format: uuid */
            id: string;
            what: string;
        };
        /**
         * @description What two dossiers have in common; sound: the names sound alike.
         * @enum {string}
         */
        DuplicateReason: "name" | "sound" | "birthDate" | "email" | "phone" | "account";
        /** @description What was erased and what stays for now. */
        Erasure: {
            /** @description profile, documents, calendar. */
            erased: string[];
            kept: components["schemas"]["KeptPart"][];
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
        FactChoice: {
            code: string;
            name: string;
        };
        /** @description What a fact of a dossier can say. */
        FactCode: {
            code: string;
            kind: components["schemas"]["FactKind"];
            name: string;
        };
        FactCodes: {
            items: components["schemas"]["FactCode"][];
        };
        /**
         * @description Target group (doelgroep), barrier, benefit, or what already runs elsewhere (loopt al bij).
         * @enum {string}
         */
        FactKind: "targetGroup" | "barrier" | "benefit" | "runsElsewhere";
        FactQuestion: {
            /** @description How rules speak of it: a noun, "the first working day"; of a yes-no a statement, "the employer is bankrupt". */
            called: string;
            choices: components["schemas"]["FactChoice"][];
            fact: string;
            /** @description How to answer; after the question. */
            hint?: string;
            least?: string;
            most?: string;
            question: string;
            /** @description The names of the schemes for whose sake it is asked: what else is known leaves it open there. */
            schemes: string[];
            type: components["schemas"]["FactType"];
            unit?: string;
        };
        /** @enum {string} */
        FactType: "yesNo" | "integer" | "money" | "date" | "choice";
        FoundDossier: {
            /**
             * Format: date-time
             * @description Absent: it is open.
             */
            closedAt?: string;
            /** Format: uuid */
            id: string;
            municipality: components["schemas"]["PlaceRef"];
            name: string;
            /** Format: date */
            nextStepOn?: string;
            /** @description Who is responsible; of a closed dossier who was. */
            owner: string;
            state: components["schemas"]["DossierState"];
        };
        FoundDossiers: {
            /** @description Open ones first, then by name; at most 20. */
            items: components["schemas"]["FoundDossier"][];
            /** @description More were found: type more of the name. */
            more: boolean;
        };
        /** @description A payer's part of what a step asks of the person. */
        FundingLine: {
            /** Format: int64 */
            amountCents: number;
            /**
             * Format: date
             * @description The day on which somebody looked at what this payer pays, when it was worked out who pays; absent: nobody wrote it down.
             */
            asOf?: string;
            /** @description It is known that this payer pays. Otherwise only the payer can tell. */
            certain: boolean;
            /** @description The plan counts on this payer though it is known not to pay: ask it first. Until it refuses, planning again counts on it too. */
            despite?: components["schemas"]["KnownNot"];
            /** @description False: the payer is not in GET /payers any more. What it granted, and what was applied for, stays as it was. */
            listed: boolean;
            name: string;
            /** Format: uuid */
            payer: string;
            state: components["schemas"]["FundingState"];
        };
        /**
         * @description How a payer's part stands. Each payer decides itself.
         * @enum {string}
         */
        FundingState: "expected" | "applied" | "granted" | "refused";
        GivenAnswer: {
            answer: components["schemas"]["CardAnswer"];
            /** Format: uuid */
            skill: string;
        };
        GivenAnswers: {
            /** @description Each skill once. */
            answers: components["schemas"]["GivenAnswer"][];
        };
        GoalChange: {
            state: components["schemas"]["GoalState"];
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
            /** @description False: the search limit of this server was reached, better journeys may exist. A goal that is asked by name is searched further. */
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
            /** @description Sorted by date, own cost, public cost, steps and certainty. Empty: there is none, see `openingsLookedFor`. */
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
            /** @description There is no journey, and what would open one was looked for. It is looked for when the question names the goal, or finds no other; without a journey and false: ask for this goal alone. */
            openingsLookedFor: boolean;
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
        /** @description How a goal stands, and how it would stand with a new route. */
        GoalOutlook: {
            /**
             * Format: date
             * @description Absent: no route was found.
             */
            atWorkAfter?: string;
            /** Format: date */
            atWorkBefore?: string;
            /** @description Another route is possible, or none any more. */
            changed: boolean;
            /** Format: uuid */
            goal: string;
            occupation: components["schemas"]["ConceptRef"];
            /** Format: int64 */
            stepsAfter: number;
            /**
             * Format: int64
             * @description Steps still to be done.
             */
            stepsBefore: number;
        };
        /**
         * @description Whether it is still worked on.
         * @enum {string}
         */
        GoalState: "active" | "reached" | "dropped";
        /** @description A goal of the person; GET the plan for its steps. */
        GoalSummary: {
            /** @description The person agreed to the plan as it stands (akkoord). */
            agreed: boolean;
            /** Format: date */
            atWorkOn?: string;
            /**
             * Format: int64
             * @description Steps that are completed.
             */
            done: number;
            /** Format: uuid */
            id: string;
            occupation: components["schemas"]["ConceptRef"];
            state: components["schemas"]["GoalState"];
            /** Format: int64 */
            steps: number;
        };
        /** @description Whether one organisation may see one group of data for one purpose, and why. */
        GroundLine: {
            /** @description The article of law, as the cooperation agreement names it. */
            article: string;
            /** @description Only where the ground is consent; absent: not given. */
            consent?: components["schemas"]["RunningConsent"];
            /** @description controller, joint-controller or processor. */
            controller: string;
            ground: components["schemas"]["LegalGround"];
            group: components["schemas"]["DataGroup"];
            objection?: components["schemas"]["LastObjection"];
            /** @description The group can be seen: the ground holds today and nobody objected. */
            open: boolean;
            /** Format: uuid */
            organisation: string;
            organisationKind: string;
            organisationName: string;
            purpose: components["schemas"]["ProcessingPurpose"];
        };
        /** @description Every use of every organisation that has to do with the dossier. */
        Grounds: {
            items: components["schemas"]["GroundLine"][];
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
        /**
         * @description Who sells a step of the route: the owner's organisation, or that of an assessor.
         * @enum {string}
         */
        InterestKind: "ownerSellsStep" | "assessorSellsStep";
        /** @description Somebody who advises and also sells, so that everybody sees it. */
        InterestMark: {
            kind: components["schemas"]["InterestKind"];
            organisation: components["schemas"]["OrganisationRef"];
            /** Format: uuid */
            step: string;
        };
        /** @description An organisation that was asked to join. */
        Invitation: {
            /** @description Only in the answer to its making; to be handed over. */
            code?: string;
            /** Format: date */
            endsOn?: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["OrganisationKind"];
            municipality: string;
            name: string;
            /** Format: date */
            startsOn: string;
            state: components["schemas"]["InvitationState"];
        };
        Invitations: {
            items: components["schemas"]["Invitation"][];
        };
        /**
         * @description Whether its code can be used.
         * @enum {string}
         */
        InvitationState: "open" | "used" | "expired";
        /** @description Something that runs by itself, on one node at a time. Names and numbers: nothing about a person. */
        Job: {
            /** @description What it does, in a sentence. */
            about: string;
            /**
             * Format: int64
             * @description From the end of a run that succeeded to the next.
             */
            everySeconds: number;
            /**
             * Format: date-time
             * @description Of the last run that ended.
             */
            finishedAt?: string;
            name: string;
            /**
             * Format: date-time
             * @description When it runs next, if no node is busy with something else.
             */
            nextAt: string;
            /** @description What the last run that ended did, in numbers, or why it failed; empty before the first. */
            result: string;
            /**
             * Format: date-time
             * @description Of the last run, on any node.
             */
            startedAt?: string;
            state: components["schemas"]["JobState"];
            /**
             * Format: date-time
             * @description When a run last did all there was to do.
             */
            succeededAt?: string;
        };
        /**
         * @description Why a job ends.
         * @enum {string}
         */
        JobEndCause: "contractEnds" | "redundancy" | "collectiveRedundancy" | "bankruptcy" | "selfEmploymentStops" | "health" | "ownWish";
        Jobs: {
            items: components["schemas"]["Job"][];
        };
        /**
         * @description How the last run stands. stopped: with its program, the next run does the rest. cutOff: its program was killed, it runs again.
         * @enum {string}
         */
        JobState: "never" | "running" | "done" | "failed" | "stopped" | "cutOff";
        /** @description An invited organisation joins. */
        Joining: {
            /** @description Name of the first administrator, who makes the other accounts. */
            administrator: string;
            code: string;
            /** @description 12 to 200 characters, no well-known one. */
            password: string;
        };
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
            /**
             * Format: int64
             * @description How many of the bookings told it does not keep; 0 when none were told.
             */
            changes: number;
            /**
             * Format: int64
             * @description Chance that every step is finished of which it is known; the others are `stepsWithUnknownChance`. Absent when it is known of none.
             */
            knownChancePercent?: number;
            /**
             * Format: int64
             * @description The same when only those pay of whom it is certain.
             */
            ownCostAtMostCents: number;
            /**
             * Format: int64
             * @description What is left for the visitor when every expected payer pays.
             */
            ownCostCents: number;
            /**
             * Format: int64
             * @description What others pay.
             */
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
        /** @description The question to the planner, for somebody who is on the way. */
        JourneyReplanRequest: {
            /** @description Sessions with a booked place that are still to come. A journey keeps one, or counts it as a change; it is kept without asking for a free place, distance or time to decide. */
            booked?: components["schemas"]["ChosenSession"][];
            /** @description Services that she has completed: what they give, she has. */
            done?: string[];
            /** @description With exactly one goal, or a vacancy. */
            question: components["schemas"]["JourneyRequest"];
            /** @description What she is doing now and goes on with. */
            underWay?: components["schemas"]["UnderWay"][];
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
            /** @description Facts about the schemes that payers follow, as in POST /schemes/evaluate. What is not told is not no: such a payer is expected to pay. */
            moneyFacts?: components["schemas"]["ToldFact"][];
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
            /** @description What is known of payers of GET /payers. An employer or a sociaal plan counts only for who tells of it here. */
            toldPayers?: components["schemas"]["ToldPayer"][];
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
            /** @description Codes of /credentials that she was taken to hold, because she told nothing of credentials; empty when she did. To add one to them, tell these and that one. */
            takenAsHeld: string[];
            /** Format: date */
            today: string;
        };
        JudgedCondition: {
            /** @description Of a condition on one fact; absent when it has parts. */
            article?: string;
            /** Format: int64 */
            depth: number;
            /** @description On a fact that only the person tells: who knows the answer knows it about her. */
            ofPerson: boolean;
            text: string;
            verdict: components["schemas"]["SchemeVerdict"];
        };
        /** @description What the law keeps for now. */
        KeptPart: {
            /**
             * Format: date
             * @description Absent: counted from the day on which the dossier is closed.
             */
            until?: string;
            /** @description public-file: the file of the public task (AVG art. 17(3), Archiefwet); log: who looked. */
            what: string;
        };
        /**
         * @description Why it is known that a payer does not pay. scheme: its scheme says no. answer: it refused, or somebody said so.
         * @enum {string}
         */
        KnownNot: "scheme" | "answer";
        /**
         * @description Dutch or English. Where a label has no Dutch words the English ones are shown and `borrowed` is true.
         * @enum {string}
         */
        Language: "nl" | "en";
        /** @description The last objection to this use (AVG art. 21). */
        LastObjection: {
            /** @description Why it was decided so, in the words of who decided. */
            decision?: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            raisedAt: string;
            /** @description Why the person objects, in her own words. */
            reason?: string;
            state: components["schemas"]["ObjectionState"];
        };
        /**
         * @description Public task, legal duty, contract or consent (AVG art. 6).
         * @enum {string}
         */
        LegalGround: "publicTask" | "legalDuty" | "contract" | "consent";
        /** @description One use of the data of the person. */
        LogLine: {
            /** @description What was done, as in the access table; job:… for what the service did by itself. */
            action: string;
            /** Format: date-time */
            at: string;
            /** @description Beside `groups`; empty when the person did it herself. */
            grounds: components["schemas"]["LegalGround"][];
            groups: components["schemas"]["DataGroup"][];
            /** @description A list on which she stood. */
            list: boolean;
            /** @description Name of the organisation; absent: the person herself, or the service. */
            organisation?: string;
            purpose: string;
            /** @description Role of who did it, as in the access table. */
            role: string;
            /** @description The same in plain words. */
            sentence: string;
        };
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
        /** @description The dossier that goes on. */
        MergedDossier: {
            /** Format: uuid */
            id: string;
            /**
             * Format: int64
             * @description For If-Match.
             */
            version: number;
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
        /** @description What a session needs and can not be had in time. */
        MissingNeed: {
            kind: components["schemas"]["AtomKind"];
            /** @description The skill or credential, or what has to be out of the way. */
            name: string;
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
        /** @description Days of another agreement. */
        NewAgreement: {
            /**
             * Format: date
             * @description The first day without access; absent: until further notice.
             */
            endsOn?: string;
            /** Format: date */
            startsOn: string;
        };
        /** @description Consent of the person, where the ground of the organisation is consent. */
        NewConsent: {
            /**
             * Format: date
             * @description First day on which it no longer holds: after today, at most two years ahead.
             */
            endsOn: string;
            /** @description Groups of data, at least one. */
            groups: components["schemas"]["DataGroup"][];
            /** Format: uuid */
            organisation: string;
            purpose: components["schemas"]["ProcessingPurpose"];
        };
        NewDossier: {
            /** @description Of a partner only. */
            consent?: components["schemas"]["ConsentAtDesk"];
            /** @description Partner or channel where it started (deur). Sensitive: a union can reveal a membership. */
            door?: string;
            /** @description The number by which the partner itself knows the person; never a BSN. */
            externalRef?: string;
            /** @description What happens next. Absent: a first talk. Of a partner only. */
            nextStep?: string;
            /**
             * Format: date
             * @description On which day. Absent: in five working days.
             */
            nextStepOn?: string;
            person: components["schemas"]["NewPerson"];
            situation: components["schemas"]["Situation"];
        };
        NewFact: {
            /** @description Code of /fact-codes of this kind. */
            code: string;
            /** @description For example with whom, and how to reach them. */
            detail?: string;
            kind: components["schemas"]["FactKind"];
            /** @description Who asks saw the proof today. false when absent. */
            seen?: boolean;
        };
        NewGoal: {
            /**
             * Format: uuid
             * @description Absent with a vacancy, which has its own.
             */
            occupation?: string;
            /** @description Of a route that was just found; none when the person is ready now. */
            steps: components["schemas"]["ChosenSession"][];
            /** Format: uuid */
            vacancy?: string;
            /** @description The same as when the route was found. */
            wishes?: components["schemas"]["RouteWishes"];
        };
        /** @description Who is asked to join the region, from when until when. */
        NewInvitation: {
            /**
             * Format: date
             * @description The first day without access; absent: until further notice.
             */
            endsOn?: string;
            kind: components["schemas"]["OrganisationKind"];
            /** @description GM code. */
            municipality: string;
            /** @description When somebody offers steps in the region under this name already, it becomes the same organisation. */
            name: string;
            /** Format: date */
            startsOn: string;
        };
        NewNote: {
            /** @description Who may see this group reads the note; situation when absent. */
            group?: components["schemas"]["DataGroup"];
            text: string;
        };
        /** @description Objection of the person to one use, where its ground is not consent. */
        NewObjection: {
            group: components["schemas"]["DataGroup"];
            /** Format: uuid */
            organisation: string;
            purpose: components["schemas"]["ProcessingPurpose"];
            /** @description Why, in her own words; may be left out. */
            reason?: string;
        };
        NewOffer: {
            /**
             * Format: uuid
             * @description Absent: anybody there whose role can do it.
             */
            account?: string;
            /**
             * Format: date
             * @description On this day it is too late: it comes back with a next step.
             */
            answerBefore: string;
            /** @description Shared once it is accepted; the agreement of who is asked has to give a ground for each. */
            groups: components["schemas"]["DataGroup"][];
            kind: components["schemas"]["OfferKind"];
            /** Format: uuid */
            organisation: string;
            /** @description Of a piece of work. Absent: the usual one of who is asked. */
            purpose?: components["schemas"]["ProcessingPurpose"];
            /**
             * Format: uuid
             * @description Of the plan, for a piece of work.
             */
            step?: string;
            /** @description Read before acceptance: without a name. */
            what: string;
            /** @description Read before acceptance: without a name. */
            why: string;
        };
        /** @description Who it is about. What is left out is unknown. */
        NewPerson: {
            address?: string;
            /** Format: date */
            birthDate?: string;
            email?: string;
            /** @description Where the person lives: GM code. */
            municipality: string;
            name: string;
            phone?: string;
        };
        /** @description A person makes her own account. */
        NewPersonAccount: {
            /** @description How she wants to be called. */
            name: string;
            /** @description 12 to 200 characters, no well-known one. */
            password: string;
        };
        NewRoute: {
            steps: components["schemas"]["ChosenSession"][];
            wishes?: components["schemas"]["RouteWishes"];
        };
        /** @description Who gets an account. */
        NewStaffMember: {
            name: string;
            role: components["schemas"]["AccountRole"];
        };
        NewStep: {
            /**
             * Format: date
             * @description First day after it, at most four years after the start.
             */
            endOn: string;
            fund?: string;
            /** Format: int32 */
            hoursPerWeek: number;
            /** @description Code of GET /v1/wagon-kinds. A sensitive kind makes the step sensitive. */
            kind?: string;
            /**
             * Format: uuid
             * @description A partner: its providers see this step when they are asked for work.
             */
            organisation?: string;
            /**
             * Format: int32
             * @description 0 when absent.
             */
            ownPriceCents?: number;
            provider?: string;
            /**
             * Format: int32
             * @description 0 when absent.
             */
            publicPriceCents?: number;
            sensitive?: boolean;
            /** Format: date */
            startOn: string;
            title: string;
        };
        NewTask: {
            /** Format: date */
            dueOn?: string;
            /** @description The person does it herself; else somebody at the desk. */
            forPerson: boolean;
            /**
             * Format: uuid
             * @description Absent: of the whole dossier.
             */
            goal?: string;
            what: string;
        };
        /** @description Decision on an objection, with the reason that the person reads. */
        ObjectionDecision: {
            reason: string;
            /** @description true: the group stays closed. */
            uphold: boolean;
        };
        /**
         * @description open: not decided yet. While open or upheld the group is closed to that organisation.
         * @enum {string}
         */
        ObjectionState: "open" | "upheld" | "rejected";
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
        /** @description A question to another organisation or to a colleague. Until it is accepted the owner stays responsible. */
        Offer: {
            /** @description Whom it is meant for. Absent: anybody of the organisation. */
            account?: string;
            /** @description What was answered, or the result of the work. */
            answer?: string;
            /**
             * Format: date
             * @description On this day it is too late.
             */
            answerBefore: string;
            /** Format: date-time */
            answeredAt?: string;
            /**
             * Format: uuid
             * @description Absent for who is asked and has not accepted.
             */
            dossier?: string;
            groups: components["schemas"]["OfferedGroup"][];
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["OfferKind"];
            /** Format: date-time */
            madeAt: string;
            madeBy: string;
            madeByOrganisation: string;
            municipality: components["schemas"]["PlaceRef"];
            organisation: components["schemas"]["OrganisationRef"];
            purpose: components["schemas"]["ProcessingPurpose"];
            state: components["schemas"]["OfferState"];
            /**
             * Format: uuid
             * @description The step of the plan that it is about.
             */
            step?: string;
            what: string;
            why: string;
        };
        /** @description A group of data that is shared when the offer is accepted, and on which ground. */
        OfferedGroup: {
            /** @description The law behind it. */
            article?: string;
            /** @description Of the agreement of who is asked, as it stands today. Absent: it no longer gives one. */
            ground?: components["schemas"]["LegalGround"];
            group: components["schemas"]["DataGroup"];
        };
        /**
         * @description handOver: become the owner; work: one piece of work.
         * @enum {string}
         */
        OfferKind: "handOver" | "work";
        OfferReply: {
            accept: boolean;
            /** @description Of who accepts a hand-over: she becomes the owner. */
            nextStep?: string;
            /** Format: date */
            nextStepOn?: string;
            /** @description The reason, when it is refused. */
            text?: string;
        };
        Offers: {
            /** @description Those that wait first, by day; then the others, newest first; at most 200. */
            items: components["schemas"]["Offer"][];
        };
        /**
         * @description waiting until somebody answers, the day comes, or it is withdrawn.
         * @enum {string}
         */
        OfferState: "waiting" | "accepted" | "refused" | "expired" | "withdrawn" | "done";
        /** @description A code to set a password with, once. */
        OneTimeCode: {
            /** @description Shown once, to be handed over; nobody can look it up. */
            code: string;
            /** Format: date-time */
            expiresAt: string;
        };
        /** @description One or two changes of the question that open a journey; a smaller change, or one of the two alone, does not. First all single changes, then the pairs. */
        Opening: {
            changes: components["schemas"]["Relaxation"][];
            opens: components["schemas"]["Journey"];
        };
        /**
         * @description Kind of partner; desk is the desk (loket) of a region.
         * @enum {string}
         */
        OrganisationKind: "desk" | "municipality" | "uwv" | "tradeUnion" | "school" | "nrto" | "oval" | "abu" | "cedris" | "employer" | "library" | "sbb";
        /** @description An organisation that works at the desk. */
        OrganisationRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        OtherDossier: {
            /**
             * Format: uuid
             * @description Of the same region.
             */
            other: string;
        };
        /**
         * @description How it ended.
         * @enum {string}
         */
        Outcome: "placed" | "placedWithTraining" | "selfEmployed" | "education" | "benefitOnly" | "moved" | "ownWish" | "noContact" | "died";
        /** @description An organisation that works together in a region. */
        Partner: {
            /** @description The one that runs, else the next, else the last. */
            agreement?: components["schemas"]["Agreement"];
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["OrganisationKind"];
            /** @description GM code. */
            municipality: string;
            name: string;
            region: components["schemas"]["RegionRef"];
            /**
             * Format: int64
             * @description Open accounts.
             */
            staff: number;
        };
        Partners: {
            items: components["schemas"]["Partner"][];
        };
        /** @description A password for who was given a one-time code. */
        PasswordByCode: {
            /** @description As it was given; dashes, spaces and capitals do not matter. */
            code: string;
            login: string;
            /** @description 12 to 200 characters, no well-known one. */
            newPassword: string;
        };
        /** @description A new password for who is signed in. */
        PasswordChange: {
            /** @description 12 to 200 characters, no well-known one. */
            newPassword: string;
            oldPassword: string;
        };
        /** @description Somebody who may pay the own price of a step for a person. What it pays is decided per person. */
        Payer: {
            /**
             * Format: date
             * @description The day on which somebody looked at what it pays.
             */
            asOf: string;
            /**
             * Format: date
             * @description Pays for steps that start on this day or later; absent: always.
             */
            from?: string;
            /** Format: uuid */
            id: string;
            /** @description GM code, for who lives there; absent: everywhere. */
            municipality?: string;
            name: string;
            /** @description Payers that never pay for the same step. */
            notWith: string[];
            /** @description Kinds of steps, as in /wagon-kinds. */
            paysFor: components["schemas"]["NamedCode"][];
            /**
             * Format: int64
             * @description Of the price of a step, rounded down to a cent.
             */
            percent: number;
            /**
             * Format: int64
             * @description The most for one person, over all her steps; absent: no such limit.
             */
            perPersonCents?: number;
            /**
             * Format: int64
             * @description The most for one step; absent: no such limit.
             */
            perStepCents?: number;
            /**
             * Format: int64
             * @description The most for one person in a calendar year, by the starts of the steps; absent: no such limit.
             */
            perYearCents?: number;
            /** @description Code of the region, for who lives there; absent: everywhere. */
            region?: string;
            /** @description Code of the scheme in /schemes that says who can have it; absent: only the payer can tell. */
            scheme?: string;
            /** @description An employer or sociaal plan pays before a sector fund, then UWV or the municipality, then the region. */
            tier: components["schemas"]["PayerTier"];
            /**
             * Format: date
             * @description Pays for steps that start on this day or sooner; absent: always.
             */
            until?: string;
        };
        /** @description What a payer answered, or that it was asked. */
        PayerAnswer: {
            /** Format: uuid */
            payer: string;
            state: components["schemas"]["FundingState"];
        };
        Payers: {
            items: components["schemas"]["Payer"][];
        };
        /**
         * @description In the order in which they pay: the employer or a sociaal plan, the O&O-fonds of the sector, UWV or the municipality, money of the region.
         * @enum {string}
         */
        PayerTier: "employer" | "sectorFund" | "benefitBody" | "region";
        /** @description A part of the price that a payer is expected to pay. */
        Payment: {
            /** Format: int64 */
            amountCents: number;
            /**
             * Format: date
             * @description The day on which somebody looked at what this payer pays.
             */
            asOf: string;
            /** @description It is known that this payer pays. Otherwise only the payer can tell. */
            certain: boolean;
            name: string;
            /** Format: uuid */
            payer: string;
            /** @description The scheme that it follows, of GET /schemes. */
            scheme?: string;
            tier: components["schemas"]["PayerTier"];
        };
        /** @description Who it is about. */
        Person: {
            address?: string;
            /** Format: date */
            birthDate?: string;
            email?: string;
            /** @description She can sign in herself. */
            hasAccount: boolean;
            name: string;
            phone?: string;
        };
        /** @description Absent members stay as they are; an empty text means no longer known. */
        PersonChange: {
            address?: string;
            /** Format: date */
            birthDate?: string;
            email?: string;
            municipality?: string;
            name?: string;
            phone?: string;
        };
        /** @description With what the person of a dossier signs in for the first time, or again. */
        PersonLogin: {
            code: string;
            /** Format: date-time */
            expiresAt: string;
            login: string;
        };
        /** @enum {string} */
        PerTime: "year" | "month" | "once";
        /** @description A municipality. */
        PlaceRef: {
            /** @description GM code of Statistics Netherlands (CBS). */
            code: string;
            name: string;
        };
        /** @description All goals and actions of a person. A provider gets ownSteps and busy only. */
        Plan: {
            busy: components["schemas"]["BusyBlock"][];
            /** Format: uuid */
            dossier: string;
            /** @description Active ones first. */
            goals: components["schemas"]["PlanGoal"][];
            /** @description There is a secret address of the calendar; told to the person only. */
            hasCalendar: boolean;
            marks: components["schemas"]["InterestMark"][];
            nextStep?: string;
            /** Format: date */
            nextStepOn?: string;
            /** @description Steps that the asker's organisation carries out; for providers. */
            ownSteps: components["schemas"]["PlanStep"][];
            person?: string;
            standing: components["schemas"]["Standing"];
            state: components["schemas"]["DossierState"];
            tasks: components["schemas"]["DossierTask"][];
            /** Format: date */
            today: string;
            /** Format: int64 */
            version: number;
            withheld: components["schemas"]["WithheldGroup"][];
        };
        /** @description The last time that the person agreed (akkoord). */
        PlanAgreement: {
            /** Format: date-time */
            at: string;
            /**
             * Format: int64
             * @description To this plan; the plan of now may be a later one.
             */
            planNumber: number;
        };
        /** @description Work that the person goes for, and the plan to it. */
        PlanGoal: {
            /** @description The person agreed to the plan as it stands. */
            agreed: boolean;
            /**
             * Format: date
             * @description First day at work by this plan.
             */
            atWorkOn?: string;
            /**
             * Format: int64
             * @description Chance, as known today, that every step is finished that is not yet; absent when that of any is not known.
             */
            chancePercent?: number;
            /** Format: uuid */
            id: string;
            /**
             * Format: int64
             * @description The same of the steps of which it is known. Absent when it is known of none.
             */
            knownChancePercent?: number;
            lastAgreement?: components["schemas"]["PlanAgreement"];
            occupation: components["schemas"]["ConceptRef"];
            /**
             * Format: int64
             * @description The same when only those pay of whom it is certain, and who granted it. In a plan that was just worked out it is exact: who pays for certain takes over what others leave, as far as its budget goes.
             */
            ownPriceAtMostCents: number;
            /**
             * Format: int64
             * @description Of the steps that were not stopped, when everybody pays who is counted on.
             */
            ownPriceCents: number;
            /**
             * Format: int64
             * @description One more with every change of the plan.
             */
            planNumber: number;
            /** Format: int64 */
            publicPriceCents: number;
            state: components["schemas"]["GoalState"];
            /** @description By start. */
            steps: components["schemas"]["PlanStep"][];
            /**
             * Format: int64
             * @description Steps to finish of which it is not known how many people finish them. Those of the dossier's own making do not count.
             */
            stepsWithUnknownChance: number;
            /**
             * Format: uuid
             * @description Absent: any job of the occupation.
             */
            vacancy?: string;
        };
        /** @description A route from today: the steps and payers that the goal has when it is taken, with what is over or under way. */
        PlannedRoute: {
            /** Format: date */
            atWorkOn: string;
            /**
             * Format: int64
             * @description As of the plan.
             */
            chancePercent?: number;
            /** @description All that is still to come, bookings that are kept too, as PUT …/route takes it. */
            chosen: components["schemas"]["ChosenSession"][];
            /**
             * Format: int64
             * @description As of the plan.
             */
            knownChancePercent?: number;
            /**
             * Format: int64
             * @description As of the plan.
             */
            ownPriceAtMostCents: number;
            /** Format: int64 */
            ownPriceCents: number;
            /** Format: int64 */
            publicPriceCents: number;
            steps: components["schemas"]["PlanStep"][];
            /**
             * Format: int64
             * @description As of the plan.
             */
            stepsWithUnknownChance: number;
        };
        /** @description Why a step is in the plan. */
        PlanReason: {
            /**
             * Format: uuid
             * @description The later step of the plan that needs it.
             */
            forStep?: string;
            kind: components["schemas"]["AtomKind"];
            /** @description The skill or credential gained, or what is no longer in the way. */
            name: string;
            /** @description The skill of the work that it helps. */
            required?: string;
            why: components["schemas"]["Purpose"];
        };
        /** @description A step as it was planned: its dates, prices and reasons stay what they were when the catalogue changes. */
        PlanStep: {
            completion?: components["schemas"]["CompletionCounts"];
            /**
             * Format: int64
             * @description Of 100 people who start this offer, how many finish, as known today; absent when not known.
             */
            completionPercent?: number;
            /** @description Who decides, when somebody has to. */
            decidedBy?: string;
            /**
             * Format: date
             * @description First day after it.
             */
            endOn: string;
            /** @description Who pays the public part. */
            fund?: string;
            /** @description By which rule, in plain words. */
            fundRule?: string;
            /** @description Sensitive, and closed to the asker: only state, dates and hours are told. */
            hidden: boolean;
            /** Format: int64 */
            hoursPerWeek: number;
            /**
             * Format: uuid
             * @description Absent: a proposal that is not stored.
             */
            id?: string;
            /** @description It is the job: being at work counts from its start. */
            inJob: boolean;
            /** @description Code of GET /v1/wagon-kinds. */
            kind?: string;
            kindName?: string;
            /** @description Absent: online, or not told. */
            municipality?: components["schemas"]["PlaceRef"];
            /** @description With a benefit permission is asked first. */
            needsPermission: boolean;
            /** @description States that it can get by a change. */
            nextStates: components["schemas"]["StepState"][];
            /** @description Why it stopped, or what was said of it. */
            note?: string;
            /**
             * Format: uuid
             * @description The partner that carries it out, when it is one.
             */
            organisation?: string;
            /** @description Of the dossier's own making: its dates can be changed. */
            own: boolean;
            /**
             * Format: int64
             * @description What is left for the person.
             */
            ownPriceCents?: number;
            /** @description Payers of the rest, in the order in which they pay; those that refused are kept. */
            payments: components["schemas"]["FundingLine"][];
            provider?: string;
            /** Format: int64 */
            publicPriceCents?: number;
            reasons: components["schemas"]["PlanReason"][];
            result?: string;
            /** @description An appointment in what is shared or put in a calendar. */
            sensitive: boolean;
            /** Format: uuid */
            session?: string;
            /** Format: date */
            startOn: string;
            state: components["schemas"]["StepState"];
            title: string;
            /**
             * Format: uuid
             * @description Absent: of the dossier's own making, or hidden.
             */
            wagon?: string;
        };
        PlanWhyNotRequest: {
            /**
             * Format: uuid
             * @description Absent with a vacancy.
             */
            occupation?: string;
            /**
             * Format: uuid
             * @description A vacancy as the goal instead.
             */
            vacancy?: string;
            /**
             * Format: uuid
             * @description The id of a service of GET /v1/wagons.
             */
            wagon: string;
            /** @description The same as when the routes were found. */
            wishes?: components["schemas"]["RouteWishes"];
        };
        /** @description A dossier that may be of the same person. */
        PossibleDuplicate: {
            /** Format: uuid */
            id: string;
            municipality: components["schemas"]["PlaceRef"];
            /** @description Absent without a legal ground for contact data. */
            name?: string;
            /** @description Whose it is. */
            organisation: components["schemas"]["OrganisationRef"];
            reasons: components["schemas"]["DuplicateReason"][];
            state: components["schemas"]["DossierState"];
        };
        PossibleDuplicates: {
            items: components["schemas"]["PossibleDuplicate"][];
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
        /** @description Who used the data of the person, newest first. */
        ProcessingLog: {
            /**
             * Format: int64
             * @description For the next page; absent: the end.
             */
            before?: number;
            items: components["schemas"]["LogLine"][];
        };
        /**
         * @description Why data is used: guidance to other work, carrying out a step, or looking for a job. Enforcement of benefits is no purpose of the desk.
         * @enum {string}
         */
        ProcessingPurpose: "guidance" | "training" | "placement";
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
            standing: components["schemas"]["Standing"];
            state: components["schemas"]["DossierState"];
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
         * @description A limit of the question.
         * @enum {string}
         */
        QuestionLimit: "date" | "hours" | "budget" | "distance" | "steps";
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
            /** @description unknownFact: the code of it, of /credentials. */
            credential?: string;
            /** @description missingOffer: what nobody offers. unknownFact: what the visitor may have already, because she told nothing of it. */
            offer?: string;
            /**
             * Format: uuid
             * @description onePayerMore: the payer that is known not to pay; as if it did.
             */
            payer?: string;
            what: components["schemas"]["Change"];
        };
        /** @description Whoever opens it again becomes its owner. */
        Reopening: {
            nextStep: string;
            /** Format: date */
            nextStepOn: string;
            reason?: string;
        };
        ReplannedJourneys: {
            /** @description In the order of the request. */
            booked: components["schemas"]["BookedSession"][];
            /** Format: date */
            earliest: string;
            /**
             * Format: int64
             * @description Position in the journeys of `goal`: keeps most of what was booked, then is the fastest. Absent without a journey.
             */
            fewestChanges?: number;
            /** @description The same as in planning, with one more thing to be good at: few changes of what was booked. */
            goal: components["schemas"]["GoalJourneys"];
            /** Format: date */
            latest: string;
            /** @description Codes of /credentials that she was taken to hold, as in planning; empty when she told of credentials. */
            takenAsHeld: string[];
            /** Format: date */
            today: string;
        };
        /** @description A route from today, and what it does with the steps of the plan. */
        ReplannedRoute: {
            /**
             * Format: int64
             * @description How many agreed steps that are still to come it does not keep as they are.
             */
            bookingsChanged: number;
            /** @description By start. What is over is no part of it. */
            changes: components["schemas"]["RouteChange"][];
            route: components["schemas"]["PlannedRoute"];
        };
        /** @description The plan as it is, and as it could be from today. */
        Replanning: {
            before: components["schemas"]["PlanGoal"];
            /**
             * Format: int64
             * @description Position in `routes`.
             */
            cheapest?: number;
            /** @description False: the search was cut off, there may be a better route. */
            complete: boolean;
            /**
             * Format: int64
             * @description Position in `routes`.
             */
            fastest?: number;
            /**
             * Format: int64
             * @description Position in `routes`: keeps most of what was agreed, then is the fastest. Absent without a route, like the others.
             */
            fewestChanges?: number;
            /**
             * Format: date
             * @description The last day on which it looked for being at work.
             */
            latest: string;
            /**
             * Format: int64
             * @description Position in `routes`.
             */
            mostCertain?: number;
            /** @description Changes of the wishes that open a route, smallest first; as of a journey. */
            openings: components["schemas"]["Opening"][];
            /** @description There are no routes. */
            openingsLookedFor: boolean;
            /** @description None is worse than another in everything, and no step can be left out; none: there is no way. */
            routes: components["schemas"]["ReplannedRoute"][];
            /** @description Codes of credentials, when nothing was told of them. */
            takenAsHeld: string[];
        };
        ReplanRequest: {
            /** @description Wanted of this search only. */
            wishes?: components["schemas"]["RouteWishes"];
        };
        /** @description What planning again does with a step. */
        RouteChange: {
            /**
             * Format: date
             * @description Of what moved: the day before.
             */
            startedOn?: string;
            /** @description As it would be; of what is gone, as it was. */
            step: components["schemas"]["PlanStep"];
            what: components["schemas"]["RouteChangeKind"];
        };
        /**
         * @description moved: the same step at another time or place.
         * @enum {string}
         */
        RouteChangeKind: "kept" | "moved" | "added" | "gone";
        RoutesRequest: {
            /**
             * Format: uuid
             * @description Absent, without a vacancy too: the best occupations.
             */
            occupation?: string;
            /**
             * Format: int32
             * @description How many occupations; 6 when absent.
             */
            targets?: number;
            /**
             * Format: uuid
             * @description A vacancy as the only goal instead.
             */
            vacancy?: string;
            wishes?: components["schemas"]["RouteWishes"];
        };
        /** @description Wanted of this search only. Absent: as profile and situation say. */
        RouteWishes: {
            /** @description Payers of GET /payers that are expected to pay, never certain, also when it is known that they do not: what they refused or what their scheme says stays on record. As with the opening onePayerMore. */
            countedOn?: string[];
            /** Format: date */
            earliest?: string;
            /** Format: date */
            lastWorkingDay?: string;
            /** Format: date */
            latest?: string;
            /**
             * Format: int32
             * @description Per week while the job lasts; 16 when nothing says otherwise.
             */
            learningHours?: number;
            /** Format: int32 */
            learningHoursAfter?: number;
            /**
             * Format: int32
             * @description How far she travels, kilometres in a straight line.
             */
            maxKm?: number;
            /**
             * Format: int32
             * @description 4 when absent.
             */
            maxSteps?: number;
            /** Format: int32 */
            ownBudgetCents?: number;
            /** @description What is known of payers of GET /payers. An employer or a sociaal plan counts only for who tells of it here. */
            toldPayers?: components["schemas"]["ToldPayer"][];
        };
        /** @description A session that can not be taken. */
        RuledOutSession: {
            /** @description Where it is; absent when online. */
            municipality?: string;
            obstacle: components["schemas"]["SessionObstacle"];
            /** Format: uuid */
            session: string;
            /**
             * Format: date
             * @description Absent: any Monday.
             */
            start?: string;
        };
        /** @description A consent that runs. */
        RunningConsent: {
            /**
             * Format: date
             * @description First day on which it no longer holds.
             */
            endsOn: string;
            /** Format: date-time */
            givenAt: string;
            /** Format: uuid */
            id: string;
            /** @description Given at the desk and written down by the owner of the dossier. */
            recordedByDesk: boolean;
        };
        /** @description Somewhere the account is signed in. */
        RunningSession: {
            /** @description The one that asks. */
            current: boolean;
            /** @description Browser and system as they were at sign-in; empty when not known. */
            device: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            seenAt: string;
            /** Format: date-time */
            startedAt: string;
        };
        RunningSessions: {
            items: components["schemas"]["RunningSession"][];
        };
        Scheme: {
            code: string;
            gives: components["schemas"]["SchemeGift"];
            side: components["schemas"]["SchemeSide"];
            /** @description Newest first. */
            versions: components["schemas"]["SchemeVersion"][];
        };
        SchemeAmount: {
            certainty: components["schemas"]["Certainty"];
            per: components["schemas"]["PerTime"];
            /** Format: int64 */
            source: number;
            text: string;
            when: components["schemas"]["SchemeCondition"][];
        };
        SchemeAnswer: {
            decisions: components["schemas"]["SchemeDecision"][];
            /** @description Schemes of which nothing is decided because their last rules here ended before that day, although the scheme did not: what holds now is not known. */
            lapsed: components["schemas"]["SchemeSummary"][];
            /** @description The questions of the facts that are not asked now, in the same order. */
            later: components["schemas"]["FactQuestion"][];
            /** @description The fact that tells most; absent when nothing matters any more. */
            nextQuestion?: components["schemas"]["FactQuestion"];
            /** Format: date */
            on: string;
            /**
             * Format: int64
             * @description How many facts still matter, without those that are not asked now.
             */
            openQuestions: number;
            /** @description The questions of the facts that were told, in the same order. */
            told: components["schemas"]["FactQuestion"][];
            /** @description Of what can be combined. The executing body decides. */
            total: components["schemas"]["CentsRange"][];
        };
        SchemeApplication: {
            before?: string;
            how: string;
            where: string;
        };
        SchemeCondition: {
            /**
             * Format: int64
             * @description Parts of a condition come after it, one deeper.
             */
            depth: number;
            /**
             * Format: int64
             * @description Position in the sources of the version.
             */
            source?: number;
            text: string;
        };
        SchemeDecision: {
            amounts: components["schemas"]["CentsRange"][];
            apply?: components["schemas"]["SchemeApplication"];
            /**
             * Format: date
             * @description Last day on which it can be asked for.
             */
            applyBefore?: string;
            /**
             * Format: date
             * @description The day on which its sources were read, the oldest of them.
             */
            asOf: string;
            byHand: string[];
            /** @description False: another that it can not be combined with certainly gives at least as much. */
            counts: boolean;
            duties: string[];
            /**
             * Format: date
             * @description First day after the period.
             */
            ends?: string;
            executedBy: string;
            gives: components["schemas"]["SchemeGift"];
            name: string;
            notWith: string[];
            /** @description Its period ran out before the day of the decision. */
            over: boolean;
            permissionFirst?: string;
            proof: string[];
            /** Format: date */
            rulesFrom: string;
            scheme: string;
            /** Format: date */
            starts?: string;
            /** @description Every condition with its verdict, as the rule is written. */
            trace: components["schemas"]["JudgedCondition"][];
            verdict: components["schemas"]["SchemeVerdict"];
            what: string;
        };
        /**
         * @description What it comes to: money, a risk taken over, guidance, training, a permission, or a duty.
         * @enum {string}
         */
        SchemeGift: "money" | "risk" | "guidance" | "training" | "permission" | "duty";
        /** @description Nothing of it is stored or logged. */
        SchemeQuestion: {
            answerIn?: components["schemas"]["Language"];
            facts?: components["schemas"]["ToldFact"][];
            /** @description Facts that are not asked now: the next question is another one. They stay unknown. */
            later?: string[];
            /**
             * Format: date
             * @description The day of the decision: the rules of that day are used. Today when absent.
             */
            on?: string;
            side: components["schemas"]["SchemeSide"];
            /** @description Employer when absent. */
            toldBy?: components["schemas"]["ToldBy"];
            /** @description Codes of schemes that are left out of the decisions and of the total, such as those that a person does not show; nothing is asked for their sake. */
            without?: string[];
        };
        Schemes: {
            items: components["schemas"]["SchemeSummary"][];
            /** @description Schemes whose last rules here ended before that day although the scheme did not: what holds now is not known. */
            lapsed: components["schemas"]["SchemeSummary"][];
            /** Format: date */
            on: string;
        };
        /**
         * @description Whose scheme it is: what an employer gets or owes, or what a person does.
         * @enum {string}
         */
        SchemeSide: "employer" | "person";
        SchemeSource: {
            article: string;
            /**
             * Format: date
             * @description The day on which the source was read.
             */
            asOf: string;
            certainty: components["schemas"]["Certainty"];
            url: string;
        };
        SchemeSummary: {
            /**
             * Format: date
             * @description The day on which its sources were read, the oldest of them.
             */
            asOf: string;
            executedBy: string;
            /**
             * Format: date
             * @description First day of the version that is valid.
             */
            from: string;
            gives: components["schemas"]["SchemeGift"];
            name: string;
            /** @description Code for /schemes/{code}. */
            scheme: string;
            side: components["schemas"]["SchemeSide"];
            /**
             * Format: date
             * @description Last day; absent when no end is known.
             */
            until?: string;
            what: string;
        };
        /**
         * @description Unknown is not no: a fact is missing that decides.
         * @enum {string}
         */
        SchemeVerdict: "no" | "unknown" | "yes";
        /** @description A version of a rule. A change of the law is a new version; an old one is never edited. */
        SchemeVersion: {
            amounts: components["schemas"]["SchemeAmount"][];
            apply?: components["schemas"]["SchemeApplication"];
            /** @description It was so before from too; since when was not found out. */
            beganEarlier: boolean;
            /** @description What no fact decides: to be checked by a person. */
            byHand: string[];
            conditions: components["schemas"]["SchemeCondition"][];
            duties: string[];
            /** @description Why there is no next version, and what came instead. */
            ended?: string;
            executedBy: string;
            /** Format: date */
            from: string;
            lasts?: string;
            name: string;
            /** @description Codes of schemes that can not be combined with it. */
            notWith: string[];
            permissionFirst?: string;
            proof: string[];
            sources: components["schemas"]["SchemeSource"][];
            /** Format: date */
            until?: string;
            what: string;
        };
        /** @description A dated or rolling run of a step. */
        Session: {
            /**
             * Format: int64
             * @description Weeks that a decision takes before the start.
             */
            decisionWeeks: number;
            /** @description Who pays that. */
            fund: string;
            /** Format: int64 */
            hoursPerWeek: number;
            /** Format: uuid */
            id: string;
            /** @description Name of the place; absent when online. */
            municipality?: string;
            /**
             * Format: int64
             * @description What is asked for this person: she pays it, or payers do.
             */
            ownPriceCents: number;
            /**
             * Format: int64
             * @description What is paid for everybody who comes, without asking.
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
        /** @description The account. */
        SessionAccount: {
            /** Format: uuid */
            id: string;
            /** @description Its sign-in name; the system gives them. */
            login: string;
            name: string;
            role: components["schemas"]["AccountRole"];
        };
        /**
         * @description Why a session can not be taken, the first that holds. underWay: the service is being followed now. tooEarly: before the first day, before it can be decided, or in a job before the present one ends. otherJob: it is the work of another occupation. needs: what it asks for can not be had before it starts.
         * @enum {string}
         */
        SessionObstacle: "underWay" | "noSeat" | "outOfReach" | "tooEarly" | "tooLate" | "tooManyHours" | "tooExpensive" | "otherJob" | "needs";
        /** @description The organisation that the account belongs to. */
        SessionOrganisation: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["OrganisationKind"];
            name: string;
        };
        /** @description Who somebody says she is. */
        SignIn: {
            /** @description The sign-in name as it was given; capitals, spaces and dashes do not matter. */
            login: string;
            password: string;
        };
        /** @description Where somebody stands with work. */
        Situation: {
            /** @description Absent: unknown. The cause health is sensitive: who may not see sensitive data reads it as unknown. */
            cause?: components["schemas"]["JobEndCause"];
            /**
             * Format: date
             * @description Last day of the job or the business. Absent: unknown.
             */
            jobEndsOn?: string;
            kind: components["schemas"]["SituationKind"];
        };
        /**
         * @description Where somebody stands. A benefit is never asked.
         * @enum {string}
         */
        SituationKind: "employedAtRisk" | "selfEmployed" | "jobSeeker" | "exploring";
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
        /** @description What is absent stays as it is. */
        StaffChange: {
            /** @description true: this guide takes over for the desk of the region from now on. */
            duty?: boolean;
            name?: string;
            /** @description closed: its open dossiers go to the guide with duty. active: opens it again. */
            state?: components["schemas"]["AccountState"];
        };
        /** @description The accounts of an organisation. */
        StaffList: {
            items: components["schemas"]["StaffMember"][];
            /** @description That an account of this kind of organisation can have. */
            roles: components["schemas"]["AccountRole"][];
        };
        /** @description An account of the organisation. */
        StaffMember: {
            /** @description Takes over for the desk of the region when nobody else is there. */
            duty: boolean;
            /** Format: uuid */
            id: string;
            login: string;
            name: string;
            /**
             * Format: int64
             * @description Open dossiers that it owns.
             */
            openDossiers: number;
            role: components["schemas"]["AccountRole"];
            state: components["schemas"]["AccountState"];
            /**
             * Format: int64
             * @description For If-Match of a change.
             */
            version: number;
        };
        /** @description A new account with the code for its first password. */
        StaffMemberWithCode: {
            code: components["schemas"]["OneTimeCode"];
            member: components["schemas"]["StaffMember"];
        };
        /**
         * @description How the asker stands to the dossier.
         * @enum {string}
         */
        Standing: "self" | "owner" | "colleague" | "engaged";
        /** @description One step of a journey: a course, a validation, advice, debt help, a job coach and so on. */
        Step: {
            /** @description Exactly as it was booked before; only when planning again. */
            booked: boolean;
            completion?: components["schemas"]["CompletionCounts"];
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
            /** @description Who pays that. */
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
             * @description What is left for the visitor to pay.
             */
            ownPriceCents: number;
            /** @description Who is expected to pay the rest, in the order in which payers pay. Each payer decides itself. */
            payments: components["schemas"]["Payment"][];
            provider: string;
            /**
             * Format: int64
             * @description What is paid for everybody who comes, without asking.
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
        StepChange: {
            /**
             * Format: date
             * @description Of an own step only.
             */
            endOn?: string;
            note?: string;
            /** @description After it who pays for the steps of the goal is worked out again: what was granted stays, who refused pays nothing. */
            payment?: components["schemas"]["PayerAnswer"];
            result?: string;
            /**
             * Format: date
             * @description Of an own step only.
             */
            startOn?: string;
            /** @description One of `nextStates`. stopped needs a note. */
            state?: components["schemas"]["StepState"];
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
        /**
         * @description How a step stands.
         * @enum {string}
         */
        StepState: "proposed" | "agreed" | "started" | "completed" | "stopped";
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
        /** @description Plain sentences made of what the dossier holds, nothing else. */
        Synthesis: {
            /**
             * Format: date
             * @description Day on which it was made.
             */
            asOf: string;
            /** @description Since the last time that a next step was chosen, newest first. */
            doneSinceLast: string[];
            goals: string[];
            /** @description What is not known and matters. */
            openQuestions: string[];
            openTasks: string[];
            /** @description What there is to do about it. */
            proposals: string[];
            situation: string;
            /** @description What runs elsewhere, and work that others do. */
            whatRuns: string[];
            who: string;
        };
        /** @description A dossier that the desk took over from the asker in the last four weeks. */
        TakenOver: {
            /** Format: uuid */
            id: string;
            municipality: components["schemas"]["PlaceRef"];
            name?: string;
            /** Format: date */
            on: string;
            /** @description Whose it is now. */
            organisation: string;
        };
        /** @description Absent members stay as they are. */
        TaskChange: {
            done?: boolean;
            /** Format: date */
            dueOn?: string;
            what?: string;
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
        /**
         * @description Who tells the facts. An employer is asked nothing about a person: that stays unknown and the answer says what would have to hold.
         * @enum {string}
         */
        ToldBy: "employer" | "person";
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
        ToldFact: {
            fact: string;
            /** @description true or false, a whole number, euros as 1250.50, a date, or a code. */
            value: string;
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
        /** @description What is known of one payer. */
        ToldPayer: {
            /** Format: uuid */
            payer: string;
            /** @description Whether it pays for the person. Absent: it may, only the payer can tell. */
            pays?: boolean;
        };
        ToldResult: {
            /** @description Free text for the person; no citizen service number. */
            remark?: string;
            /** Format: uuid */
            skill: string;
            verdict: components["schemas"]["AssessmentVerdict"];
        };
        TrainingLine: {
            /** @description About the training: for each person. Money about the employer: the part of this line, which is added up. */
            facts?: components["schemas"]["ToldFact"][];
            /** @description Facts that are not asked now for this line. */
            later?: string[];
            /**
             * Format: int32
             * @description How many people do this training.
             */
            people: number;
        };
        TrainingLineAnswer: {
            /** @description Of the schemes that ask about the training; amounts are for all people of the line. */
            decisions: components["schemas"]["SchemeDecision"][];
            /** @description The questions of the facts that are not asked now, in the same order. */
            later: components["schemas"]["FactQuestion"][];
            /** Format: int64 */
            people: number;
            /** @description The questions of the facts that were told, in the same order. */
            told: components["schemas"]["FactQuestion"][];
        };
        /** @description A plan to train own staff. Nothing of it is stored or logged. */
        TrainingPlan: {
            answerIn?: components["schemas"]["Language"];
            /** @description About the employer. */
            facts?: components["schemas"]["ToldFact"][];
            /** @description Facts that are not asked now: the next question is another one. They stay unknown. */
            later?: string[];
            lines: components["schemas"]["TrainingLine"][];
            /**
             * Format: date
             * @description The day of the decision: the rules of that day are used. Today when absent.
             */
            on?: string;
        };
        TrainingPlanAnswer: {
            /**
             * Format: int64
             * @description What the lines say that they cost; absent when some line does not say.
             */
            costs?: number;
            /** @description Of the schemes that ask about the employer only: once for the whole plan, so that what they give at most holds over all lines. */
            decisions: components["schemas"]["SchemeDecision"][];
            /** @description Schemes of which nothing is decided because what holds now is not known. */
            lapsed: components["schemas"]["SchemeSummary"][];
            /** @description The questions about the employer that are not asked now. */
            later: components["schemas"]["FactQuestion"][];
            lines: components["schemas"]["TrainingLineAnswer"][];
            nextQuestion?: components["schemas"]["TrainingQuestion"];
            /** Format: date */
            on: string;
            /**
             * Format: int64
             * @description How many facts still matter, without those that are not asked now.
             */
            openQuestions: number;
            /** @description The questions of the facts about the employer that were told. */
            told: components["schemas"]["FactQuestion"][];
            /** @description Of what can be combined, over all lines. The executing body decides. */
            total: components["schemas"]["CentsRange"][];
        };
        TrainingQuestion: {
            /**
             * Format: int64
             * @description Position of the line that it is about; absent when it is about the employer.
             */
            line?: number;
            question: components["schemas"]["FactQuestion"];
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
        /** @description Something that goes on whatever is planned: it takes its hours, and gives what its service gives. */
        UnderWay: {
            /**
             * Format: date
             * @description First day after it.
             */
            end: string;
            /** Format: int32 */
            hoursPerWeek: number;
            /** Format: date */
            start: string;
            /**
             * Format: uuid
             * @description The service; absent, or one that is not offered any more: it only takes hours.
             */
            wagon?: string;
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
            completion?: components["schemas"]["CompletionCounts"];
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
        /**
         * @description inRoute: it is in a journey. givesNothing: the goal asks for nothing that it gives and that is not there yet. noSession: none of its sessions can be taken. noRoute: no journey with it leads to the goal within what was asked, in which each step helps. noBetter: there are such journeys, and for each another one that is at least as good in everything.
         * @enum {string}
         */
        WagonOutcome: "inRoute" | "givesNothing" | "noSession" | "noRoute" | "noBetter";
        Wagons: {
            items: components["schemas"]["Wagon"][];
            /** @description Pass as `cursor` for the next page; absent on the last one. */
            nextCursor?: string;
        };
        /** @description One outcome; the lists that do not belong to it are empty. */
        WhyNot: {
            /** @description False: the search limit of this server was reached; what was seen until then. */
            complete: boolean;
            /** @description noRoute: limits that each alone, taken away, open a journey with it. */
            lifting: components["schemas"]["QuestionLimit"][];
            /** @description noSession: what its sessions need and can not be had in time. */
            missing: components["schemas"]["MissingNeed"][];
            outcome: components["schemas"]["WagonOutcome"];
            /** @description inRoute: positions in the journeys of the same question. */
            routes: number[];
            /** @description noSession: every session of the service with what stands in its way. */
            sessions: components["schemas"]["RuledOutSession"][];
            wagon: components["schemas"]["AskedWagon"];
            /** @description noBetter: the best journeys with it, the fastest first. */
            withIt: components["schemas"]["BeatenJourney"][];
        };
        /** @description Why a service is in none of the best journeys. */
        WhyNotRequest: {
            /** @description With exactly one goal, or a vacancy. */
            question: components["schemas"]["JourneyRequest"];
            /**
             * Format: uuid
             * @description The id of a service of /wagons.
             */
            wagon: string;
        };
        /** @description A group of data that stays closed to the one who asks, and why. */
        WithheldGroup: {
            group: components["schemas"]["DataGroup"];
            why: components["schemas"]["ClosedBecause"];
        };
        Worklist: {
            counts: components["schemas"]["WorklistCounts"];
            /** @description By day of the next step, ties by id. */
            items: components["schemas"]["WorklistItem"][];
            /** @description Absent on the last page. */
            nextCursor?: string;
            takenOver: components["schemas"]["TakenOver"][];
            /** Format: date */
            today: string;
        };
        /** @description How many dossiers each view has. */
        WorklistCounts: {
            /** Format: int64 */
            all: number;
            /** Format: int64 */
            mine: number;
            /** Format: int64 */
            stuck: number;
            /** Format: int64 */
            today: number;
            /** Format: int64 */
            waiting: number;
        };
        /** @description An open dossier. Of another partner's dossier, on the list of what is stuck, there is no name and no next step. */
        WorklistItem: {
            /**
             * Format: int64
             * @description Calendar days since the next step was due; 0 when it is not late.
             */
            daysLate: number;
            /** Format: uuid */
            id: string;
            /** Format: date */
            jobEndsOn?: string;
            municipality: components["schemas"]["PlaceRef"];
            name?: string;
            nextStep?: string;
            /** Format: date */
            nextStepOn: string;
            organisation: components["schemas"]["OrganisationRef"];
            owner: components["schemas"]["AccountRef"];
            reasons: components["schemas"]["WorklistReason"][];
            situation?: components["schemas"]["SituationKind"];
            /**
             * Format: int64
             * @description For If-Match.
             */
            version: number;
        };
        /**
         * @description Why it is on the list.
         * @enum {string}
         */
        WorklistReason: "due" | "overdue" | "offerWaiting" | "offerRefused" | "returned" | "workDone" | "stuck" | "escalated" | "newDuplicate";
        /**
         * @description today: of mine, due, overdue or come back; waiting: of mine, a question to another organisation waits; stuck: what the desk has to look at; mine; all: of my organisation.
         * @enum {string}
         */
        WorklistView: "today" | "waiting" | "stuck" | "mine" | "all";
        WorkResult: {
            /** @description What came of it. */
            text: string;
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
        /** @description Too many attempts from this address; `Retry-After` says how long to wait. */
        TooMany: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "Retry-After": components["headers"]["RetryAfter"];
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
        /** @description Seconds to wait. */
        RetryAfter: string;
        /** @description Sets or clears the session cookie. */
        SetCookie: string;
        /** @description The version of what is answered, for If-Match. */
        Version: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    registerPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPersonAccount"];
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["Version"];
                    Location: components["headers"]["Location"];
                    "Set-Cookie": components["headers"]["SetCookie"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["OverLimit"];
            415: components["responses"]["UnsupportedType"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Unexpected"];
        };
    };
    endAgreement: {
        parameters: {
            query?: never;
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
                "application/json": components["schemas"]["AgreementEnd"];
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
                    "application/json": components["schemas"]["Agreement"];
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
    changeAgreementGrounds: {
        parameters: {
            query?: never;
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
                "application/json": components["schemas"]["AgreementTerms"];
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
                    "application/json": components["schemas"]["Agreement"];
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
    getBoard: {
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
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    readCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The last part of the path of a calendar. */
                secret: string;
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
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
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
    searchDossiers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierSearch"];
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
                    "application/json": components["schemas"]["FoundDossiers"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["OverLimit"];
            415: components["responses"]["UnsupportedType"];
            default: components["responses"]["Unexpected"];
        };
    };
    listDossiers: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
                /** @description 50 when absent. */
                limit?: number;
                /** @description today when absent. */
                view?: components["schemas"]["WorklistView"];
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
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Worklist"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    openDossier: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
            };
            header?: {
                /** @description Chosen by the caller, new for each creation: the same one again makes nothing twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDossier"];
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
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["OverLimit"];
            415: components["responses"]["UnsupportedType"];
            default: components["responses"]["Unexpected"];
        };
    };
    getDossier: {
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
                    "application/json": components["schemas"]["Dossier"];
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
    changeDossier: {
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
                "application/json": components["schemas"]["DossierChange"];
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
                    "application/json": components["schemas"]["Dossier"];
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
    givePersonAccount: {
        parameters: {
            query?: never;
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonLogin"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
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
    makeCalendar: {
        parameters: {
            query?: never;
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
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["Version"];
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarAddress"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    revokeCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identity of the thing asked for. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    closeDossier: {
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
                "application/json": components["schemas"]["Closing"];
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
                    "application/json": components["schemas"]["Dossier"];
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
    giveConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identity of the thing asked for. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConsent"];
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
                    "application/json": components["schemas"]["Grounds"];
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
    withdrawConsent: {
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
            /** @description Done. */
            204: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    tellApart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identity of the thing asked for. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtherDossier"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
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
    listDuplicates: {
        parameters: {
            query?: never;
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PossibleDuplicates"];
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
    eraseOwnData: {
        parameters: {
            query?: never;
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
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
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
    listDossierEvents: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                before?: string;
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierEvents"];
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
    exportOwnData: {
        parameters: {
            query?: never;
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
    addFact: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFact"];
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
                    "application/json": components["schemas"]["Dossier"];
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
    endFact: {
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
                    "application/json": components["schemas"]["Dossier"];
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
    chooseRoute: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
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
                "application/json": components["schemas"]["NewGoal"];
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
                    "application/json": components["schemas"]["Plan"];
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
    changeGoal: {
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
                "application/json": components["schemas"]["GoalChange"];
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
                    "application/json": components["schemas"]["Plan"];
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
    agreeToPlan: {
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
                "application/json": components["schemas"]["AgreedPlan"];
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
                    "application/json": components["schemas"]["Plan"];
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
    replanRoute: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
            };
            header?: never;
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
                "application/json": components["schemas"]["ReplanRequest"];
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
                    "application/json": components["schemas"]["Replanning"];
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
    changeRoute: {
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
                "application/json": components["schemas"]["NewRoute"];
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
                    "application/json": components["schemas"]["Plan"];
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
    addOwnStep: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
            };
            header?: {
                /** @description Chosen by the caller, new for each creation: the same one again makes nothing twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
                "application/json": components["schemas"]["NewStep"];
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
                    "application/json": components["schemas"]["Plan"];
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
    getGrounds: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["Grounds"];
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
    getProcessingLog: {
        parameters: {
            query?: {
                /** @description `before` of the page before this one; absent for the newest. */
                before?: number;
                /** @description Language of the sentences; nl when absent. */
                language?: components["schemas"]["Language"];
                /** @description At most this many rows; 50 when absent. */
                limit?: number;
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessingLog"];
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
    mergeDossiers: {
        parameters: {
            query?: never;
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
                "application/json": components["schemas"]["OtherDossier"];
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
                    "application/json": components["schemas"]["MergedDossier"];
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
    chooseNextStep: {
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
                "application/json": components["schemas"]["ChosenStep"];
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
                    "application/json": components["schemas"]["Dossier"];
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
    addNote: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
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
                "application/json": components["schemas"]["NewNote"];
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
                    "application/json": components["schemas"]["Dossier"];
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
    raiseObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identity of the thing asked for. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewObjection"];
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
                    "application/json": components["schemas"]["Grounds"];
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
    decideObjection: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionDecision"];
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
                    "application/json": components["schemas"]["Grounds"];
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
    makeOffer: {
        parameters: {
            query?: never;
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
                "application/json": components["schemas"]["NewOffer"];
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
                    "application/json": components["schemas"]["Offer"];
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
    getPlan: {
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
                    "application/json": components["schemas"]["Plan"];
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
    recordConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identity of the thing asked for. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConsent"];
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
                    "application/json": components["schemas"]["Grounds"];
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
    reopenDossier: {
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
                "application/json": components["schemas"]["Reopening"];
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
                    "application/json": components["schemas"]["Dossier"];
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
    findRoutes: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoutesRequest"];
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
    changeStep: {
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
                "application/json": components["schemas"]["StepChange"];
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
                    "application/json": components["schemas"]["Plan"];
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
    getSynthesis: {
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Synthesis"];
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
    addTask: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
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
                "application/json": components["schemas"]["NewTask"];
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
                    "application/json": components["schemas"]["Dossier"];
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
    changeTask: {
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
                "application/json": components["schemas"]["TaskChange"];
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
                    "application/json": components["schemas"]["Dossier"];
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
    whyNotForPerson: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanWhyNotRequest"];
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
                    "application/json": components["schemas"]["WhyNot"];
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
    getFactCodes: {
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
                    "application/json": components["schemas"]["FactCodes"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
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
    getJobs: {
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
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Jobs"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
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
    replanJourneys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JourneyReplanRequest"];
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
                    "application/json": components["schemas"]["ReplannedJourneys"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["OverLimit"];
            415: components["responses"]["UnsupportedType"];
            default: components["responses"]["Unexpected"];
        };
    };
    whyNot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhyNotRequest"];
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
                    "application/json": components["schemas"]["WhyNot"];
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
    listOffers: {
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
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offers"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    answerOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identity of the thing asked for. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferReply"];
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
                    "application/json": components["schemas"]["Offer"];
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
    finishOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identity of the thing asked for. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkResult"];
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
                    "application/json": components["schemas"]["Offer"];
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
    withdrawOffer: {
        parameters: {
            query?: never;
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
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
    getPartners: {
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
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partners"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    joinByInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Joining"];
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["Version"];
                    Location: components["headers"]["Location"];
                    "Set-Cookie": components["headers"]["SetCookie"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["OverLimit"];
            415: components["responses"]["UnsupportedType"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Unexpected"];
        };
    };
    addAgreement: {
        parameters: {
            query?: never;
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
                "application/json": components["schemas"]["NewAgreement"];
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
                    "application/json": components["schemas"]["Agreement"];
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
    getInvitations: {
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
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitations"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    invitePartner: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, new for each creation: the same one again makes nothing twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitation"];
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
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["OverLimit"];
            415: components["responses"]["UnsupportedType"];
            default: components["responses"]["Unexpected"];
        };
    };
    setPasswordByCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordByCode"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["OverLimit"];
            415: components["responses"]["UnsupportedType"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Unexpected"];
        };
    };
    getPayers: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
                /** @description Only payers for who lives in this labour-market region, those of the whole country included. */
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
                    "application/json": components["schemas"]["Payers"];
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
    getSchemes: {
        parameters: {
            query?: {
                /** @description Language of the answer; nl when absent. */
                language?: components["schemas"]["Language"];
                /** @description The rules of this day; today when absent. Ended schemes are found on a day in the past. */
                on?: string;
                /** @description Both when absent. */
                side?: components["schemas"]["SchemeSide"];
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
                    "application/json": components["schemas"]["Schemes"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getScheme: {
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
                    "application/json": components["schemas"]["Scheme"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    evaluateSchemes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchemeQuestion"];
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
                    "application/json": components["schemas"]["SchemeAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["OverLimit"];
            415: components["responses"]["UnsupportedType"];
            default: components["responses"]["Unexpected"];
        };
    };
    evaluateTrainingPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrainingPlan"];
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
                    "application/json": components["schemas"]["TrainingPlanAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["OverLimit"];
            415: components["responses"]["UnsupportedType"];
            default: components["responses"]["Unexpected"];
        };
    };
    getSession: {
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
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "Set-Cookie": components["headers"]["SetCookie"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["OverLimit"];
            415: components["responses"]["UnsupportedType"];
            default: components["responses"]["Unexpected"];
        };
    };
    getSessions: {
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
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunningSessions"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["Version"];
                    Location: components["headers"]["Location"];
                    "Set-Cookie": components["headers"]["SetCookie"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["OverLimit"];
            415: components["responses"]["UnsupportedType"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Unexpected"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identity of the thing asked for. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
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
    getStaff: {
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
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Unexpected"];
        };
    };
    addStaff: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, new for each creation: the same one again makes nothing twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStaffMember"];
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
                    "application/json": components["schemas"]["StaffMemberWithCode"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["OverLimit"];
            415: components["responses"]["UnsupportedType"];
            default: components["responses"]["Unexpected"];
        };
    };
    changeStaff: {
        parameters: {
            query?: never;
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
                "application/json": components["schemas"]["StaffChange"];
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
                    "application/json": components["schemas"]["StaffMember"];
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
    giveStaffCode: {
        parameters: {
            query?: never;
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneTimeCode"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
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
                /** @description Only steps with this in their Dutch or English title: two letters or digits at least; case and accents are forgiven. */
                query?: string;
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
