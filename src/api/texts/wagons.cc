// SPDX-License-Identifier: EUPL-1.2
#include "api/schema_texts.h"

namespace overstap::api {
namespace {

constexpr schema_text kTexts[] = {
    {"session", "", "A dated or rolling run of a step."},
    {"session", "start", "Absent: any Monday."},
    {"session", "municipality", "Name of the place; absent when online."},
    {"session", "seats", "Free places."},
    {"session", "ownPriceCents", "What is asked for this person: she pays it, or payers do."},
    {"session", "publicPriceCents", "What is paid for everybody who comes, without asking."},
    {"session", "fund", "Who pays that."},
    {"session", "decisionWeeks", "Weeks that a decision takes before the start."},
    {"wagon", "", "A service that can be a step of a journey."},
    {"wagon", "kind", "Code of /wagon-kinds."},
    {"wagon", "inJob", "It is the job: being at work counts from its start."},
    {"wagon", "sensitive", "To be shown as \"afspraak\" in anything that is shared."},
    {"wagon",
     "needs",
     "Names of what must hold before it starts; \"niet: …\" or \"not: …\" for a barrier that must be gone."},
    {"wagon", "gives", "Names of what it gives; \"niet meer: …\" or \"no longer: …\" for a barrier that it removes."},
    {"completion_counts",
     "",
     "What a completion chance is based on. At least 20 people started; fewer say too little."},
    {"completion_counts", "started", "How many people began."},
    {"completion_counts", "completed", "How many of them finished."},
    {"wagon", "completionPercent", "Of 100 people who start, how many finish; absent when not known."},
    {"wagons", "nextCursor", "Pass as `cursor` for the next page; absent on the last one."},
};

}  // namespace

std::span<schema_text const> wagons_texts() {
  return kTexts;
}

}  // namespace overstap::api
