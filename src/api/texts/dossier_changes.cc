// SPDX-License-Identifier: EUPL-1.2
#include "api/schema_texts.h"

namespace overstap::api {
namespace {

constexpr schema_text kTexts[] = {
    {"person_change", "", "Absent members stay as they are; an empty text means no longer known."},
    {"dossier_change", "", "Absent members stay as they are."},
    {"dossier_change", "situation", "Replaces it."},
    {"dossier_change", "externalRef", "The number of the own organisation; never a BSN."},
    {"chosen_step", "nextStep", "What happens next."},
    {"new_fact", "code", "Code of /fact-codes of this kind."},
    {"new_fact", "detail", "For example with whom, and how to reach them."},
    {"new_fact", "seen", "Who asks saw the proof today. false when absent."},
    {"new_task", "forPerson", "The person does it herself; else somebody at the desk."},
    {"new_task", "goal", "Absent: of the whole dossier."},
    {"task_change", "", "Absent members stay as they are."},
    {"new_note", "group", "Who may see this group reads the note; situation when absent."},
    {"closing", "text", "What there is to say about it."},
    {"reopening", "", "Whoever opens it again becomes its owner."},
    {"other_dossier", "other", "Of the same region."},
    {"merged_dossier", "", "The dossier that goes on."},
    {"merged_dossier", "version", "For If-Match."},
    {"duplicate_reason", "", "What two dossiers have in common; sound: the names sound alike."},
    {"possible_duplicate", "", "A dossier that may be of the same person."},
    {"possible_duplicate", "name", "Absent without a legal ground for contact data."},
    {"possible_duplicate", "organisation", "Whose it is."},
    {"synthesis", "", "Plain sentences made of what the dossier holds, nothing else."},
    {"synthesis", "asOf", "Day on which it was made."},
    {"synthesis", "whatRuns", "What runs elsewhere, and work that others do."},
    {"synthesis", "doneSinceLast", "Since the last time that a next step was chosen, newest first."},
    {"synthesis", "openQuestions", "What is not known and matters."},
    {"synthesis", "proposals", "What there is to do about it."},
};

}  // namespace

std::span<schema_text const> dossier_changes_texts() {
  return kTexts;
}

}  // namespace overstap::api
