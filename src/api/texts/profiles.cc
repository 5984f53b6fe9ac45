// SPDX-License-Identifier: EUPL-1.2
#include "api/schema_texts.h"

namespace overstap::api {
namespace {

constexpr schema_text kTexts[] = {
    {"skill_answer", "", "What is known about a skill. A skill that is not on the list is not known."},
    {"card_answer",
     "",
     "Answer to a card. unknown: she does not know; nobody fills it in for her and it is asked last."},
    {"skill_source",
     "",
     "Where it comes from. occupation: filled in and not confirmed yet. document: the owner of the dossier saw proof."},
    {"assessment_verdict", "", "Whether the assessor saw the skill."},
    {"profile_occupation", "years", "Years of work in it, where told."},
    {"profile_skill", "", "A skill with its evidence: who says so, for whom, when, and with what."},
    {"profile_skill", "level", "Counts where the answer is have."},
    {"profile_skill", "author", "Who said so, for people who work for an organisation. Absent: the person herself."},
    {"profile_skill", "organisation", "Organisation of the author."},
    {"profile_skill", "on", "Day on which it was said or seen."},
    {"profile_skill", "document", "Document that shows it."},
    {"profile_credential", "id", "Identity in this profile."},
    {"profile_credential", "code", "Code of /credentials."},
    {"profile_credential", "validUntil", "Last day on which it counts; absent: no end."},
    {"profile_credential", "expired", "Its last day has passed: it does not count."},
    {"profile_credential", "seenBy", "Who saw it, instead of keeping a copy."},
    {"profile_credential", "seenByOrganisation", "Organisation of who saw it."},
    {"profile_credential", "document", "Document that shows it."},
    {"preferences", "", "What she wants and can. Absent: not known, which is not no."},
    {"preferences", "maxKm", "How far she will travel, kilometres in a straight line."},
    {"preferences", "hoursMin", "Fewest hours of work per week."},
    {"preferences", "hoursMax", "Most hours of work per week."},
    {"preferences", "learningHours", "Hours per week that she can learn."},
    {"preferences", "availableFrom", "First day on which she can start."},
    {"preferences", "contracts", "Contracts that she accepts."},
    {"preferences", "shifts", "Whether she works irregular hours."},
    {"preferences", "hourlyPayMinCents", "Least pay per hour that she looks for."},
    {"preferences", "ownBudgetCents", "What she can pay herself for a route."},
    {"profile_document", "", "An upload; its content is asked for by its id."},
    {"profile_document", "mediaType", "As found in the content: application/pdf, image/jpeg or image/png."},
    {"profile_document", "size", "Bytes."},
    {"assessment", "", "Result of a validation (EVC)."},
    {"assessment", "assessor", "Who assessed; empty when the name is not kept any more."},
    {"assessment", "sellsStep", "The organisation of the assessor offers a step of the route: to be shown."},
    {"assessment", "step", "Step of the plan that it belongs to."},
    {"skill_card", "", "A skill to ask about."},
    {"skill_card", "kind", "Whether the job cannot do without: an occupation of hers, else the vacancies counted."},
    {"skill_card", "opens", "Open vacancies nearby that ask for it."},
    {"skill_card", "filledIn", "Filled in from an occupation: to be confirmed."},
    {"profile_findability", "", "What vacancies find this person, and the one question that opens most."},
    {"profile_findability", "searched", "Open vacancies."},
    {"profile_findability", "flagged", "Of those, not refused but with a fact that is not known."},
    {"profile_findability", "matches", "Nearby, not refused, and her skills fit well enough to start."},
    {"profile_findability", "question", "The fact to tell first. Absent: there is none to tell."},
    {"profile", "version", "Of the dossier, for If-Match."},
    {"profile", "occupations", "In the order in which they were told."},
    {"profile", "credentialsTold", "The list of credentials is complete: what is not on it she does not hold."},
    {"profile", "cards", "What to ask next, at most 10, what opens most vacancies first."},
    {"profile", "withheld", "Groups of data that stay closed to the one who asks, so that marks can be missing."},
    {"told_occupation", "years", "Years of work in it."},
    {"given_answers", "answers", "Each skill once."},
    {"told_level", "document", "A document of this dossier that shows it."},
    {"told_level", "remark", "Free text; no citizen service number."},
    {"told_credential", "code", "Code of /credentials."},
    {"told_credential", "validUntil", "Last day on which it counts; absent: no end."},
    {"told_credential", "seen", "The one who asks saw it today. Not for the person herself."},
    {"told_credential", "document", "A document of this dossier that shows it."},
    {"told_all_credentials", "told", "Whether the list is complete."},
};

}  // namespace

std::span<schema_text const> profiles_texts() {
  return kTexts;
}

}  // namespace overstap::api
