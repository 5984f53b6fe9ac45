// SPDX-License-Identifier: EUPL-1.2
#include "api/schema_texts.h"

namespace overstap::api {
namespace {

constexpr schema_text kTexts[] = {
    {"objection_state", "", "open: not decided yet. While open or upheld the group is closed to that organisation."},
    {"running_consent", "", "A consent that runs."},
    {"running_consent", "endsOn", "First day on which it no longer holds."},
    {"running_consent", "recordedByDesk", "Given at the desk and written down by the owner of the dossier."},
    {"last_objection", "", "The last objection to this use (AVG art. 21)."},
    {"last_objection", "reason", "Why the person objects, in her own words."},
    {"last_objection", "decision", "Why it was decided so, in the words of who decided."},
    {"ground_line", "", "Whether one organisation may see one group of data for one purpose, and why."},
    {"ground_line", "article", "The article of law, as the cooperation agreement names it."},
    {"ground_line", "controller", "controller, joint-controller or processor."},
    {"ground_line", "open", "The group can be seen: the ground holds today and nobody objected."},
    {"ground_line", "consent", "Only where the ground is consent; absent: not given."},
    {"grounds", "", "Every use of every organisation that has to do with the dossier."},
    {"new_consent", "", "Consent of the person, where the ground of the organisation is consent."},
    {"new_consent", "groups", "Groups of data, at least one."},
    {"new_consent", "endsOn", "First day on which it no longer holds: after today, at most two years ahead."},
    {"new_objection", "", "Objection of the person to one use, where its ground is not consent."},
    {"new_objection", "reason", "Why, in her own words; may be left out."},
    {"objection_decision", "", "Decision on an objection, with the reason that the person reads."},
    {"objection_decision", "uphold", "true: the group stays closed."},
    {"log_query", "before", "`before` of the page before this one; absent for the newest."},
    {"log_query", "limit", "At most this many rows; 50 when absent."},
    {"log_query", "language", "Language of the sentences; nl when absent."},
    {"log_line", "", "One use of the data of the person."},
    {"log_line", "role", "Role of who did it, as in the access table."},
    {"log_line", "organisation", "Name of the organisation; absent: the person herself, or the service."},
    {"log_line", "action", "What was done, as in the access table; job:… for what the service did by itself."},
    {"log_line", "grounds", "Beside `groups`; empty when the person did it herself."},
    {"log_line", "list", "A list on which she stood."},
    {"log_line", "sentence", "The same in plain words."},
    {"processing_log", "", "Who used the data of the person, newest first."},
    {"processing_log", "before", "For the next page; absent: the end."},
    {"kept_part", "", "What the law keeps for now."},
    {"kept_part", "what", "public-file: the file of the public task (AVG art. 17(3), Archiefwet); log: who looked."},
    {"kept_part", "until", "Absent: counted from the day on which the dossier is closed."},
    {"erasure", "", "What was erased and what stays for now."},
    {"erasure", "erased", "profile, documents, calendar."},
};

}  // namespace

std::span<schema_text const> rights_texts() {
  return kTexts;
}

}  // namespace overstap::api
