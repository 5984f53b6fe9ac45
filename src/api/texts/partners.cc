// SPDX-License-Identifier: EUPL-1.2
#include "api/schema_texts.h"

namespace overstap::api {
namespace {

constexpr schema_text kTexts[] = {
    {"controllership", "", "What the organisation is for a purpose (AVG art. 4 and 26)."},
    {"agreement_state", "", "How it stands today."},
    {"agreed_purpose", "", "A purpose with what the organisation is for it."},
    {"agreed_ground", "", "The legal ground for a group of data and a purpose."},
    {"agreed_ground", "article", "Of the law, as text."},
    {"agreement", "", "A cooperation agreement (samenwerkingsovereenkomst)."},
    {"agreement", "endsOn", "The first day without access; absent: until further notice."},
    {"agreement", "version", "For If-Match of a change."},
    {"partner", "", "An organisation that works together in a region."},
    {"partner", "municipality", "GM code."},
    {"partner", "agreement", "The one that runs, else the next, else the last."},
    {"partner", "staff", "Open accounts."},
    {"new_agreement", "", "Days of another agreement."},
    {"new_agreement", "endsOn", "The first day without access; absent: until further notice."},
    {"agreement_end", "", "When an agreement ends."},
    {"agreement_end", "endsOn", "The first day without access, today or later."},
    {"agreement_terms", "", "All purposes and grounds of an agreement."},
    {"invitation_state", "", "Whether its code can be used."},
    {"invitation", "", "An organisation that was asked to join."},
    {"invitation", "code", "Only in the answer to its making; to be handed over."},
    {"new_invitation", "", "Who is asked to join the region, from when until when."},
    {"new_invitation",
     "name",
     "When somebody offers steps in the region under this name already, it becomes the same organisation."},
    {"new_invitation", "municipality", "GM code."},
    {"new_invitation", "endsOn", "The first day without access; absent: until further notice."},
    {"joining", "", "An invited organisation joins."},
    {"joining", "administrator", "Name of the first administrator, who makes the other accounts."},
    {"joining", "password", "12 to 200 characters, no well-known one."},
    {"board_outcome", "", "An outcome and how many had it; absent when too few."},
    {"board", "", "A region in numbers of ten people or more; without region all of them together."},
    {"board",
     "withoutGuide",
     "Regions where no guide takes over for the desk, so that nothing can come back to it. The region manager lets the "
     "agreement of a desk run on, or the administrator of another desk lets one of its guides take over."},
    {"board", "withoutOwner", "Always 0: the database refuses an open dossier without an owner."},
    {"board", "overdue", "Open dossiers of which the next step should have been done."},
    {"board", "stuck", "Overdue ones that escalated to the desk."},
    {"board", "offersWaiting", "Open dossiers with a question that waits for an answer."},
    {"board", "medianDaysToFirstTalk", "Of dossiers opened in the last 90 days, whole days."},
    {"board", "closed", "In the last 365 days."},
    {"board", "outcomes", "Of the closed ones: every outcome there is, or none when too few were closed."},
    {"board", "suppressed", "Something is left out."},
};

}  // namespace

std::span<schema_text const> partners_texts() {
  return kTexts;
}

}  // namespace overstap::api
