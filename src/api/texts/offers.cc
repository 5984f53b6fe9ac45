// SPDX-License-Identifier: EUPL-1.2
#include "api/schema_texts.h"

namespace overstap::api {
namespace {

constexpr schema_text kTexts[] = {
    {"new_offer", "account", "Absent: anybody there whose role can do it."},
    {"new_offer", "what", "Read before acceptance: without a name."},
    {"new_offer", "why", "Read before acceptance: without a name."},
    {"new_offer", "purpose", "Of a piece of work. Absent: the usual one of who is asked."},
    {"new_offer", "groups", "Shared once it is accepted; the agreement of who is asked has to give a ground for each."},
    {"new_offer", "step", "Of the plan, for a piece of work."},
    {"new_offer", "answerBefore", "On this day it is too late: it comes back with a next step."},
    {"offer_reply", "text", "The reason, when it is refused."},
    {"offer_reply", "nextStep", "Of who accepts a hand-over: she becomes the owner."},
    {"work_result", "text", "What came of it."},
    {"offers", "items", "Those that wait first, by day; then the others, newest first; at most 200."},
};

}  // namespace

std::span<schema_text const> offers_texts() {
  return kTexts;
}

}  // namespace overstap::api
