// SPDX-License-Identifier: EUPL-1.2
#include "api/schema_texts.h"

namespace overstap::api {
namespace {

constexpr schema_text kTexts[] = {
    {"payers_query",
     "region",
     "Only payers for who lives in this labour-market region, those of the whole country included."},
    {"payers_query", "language", "Language of the answer; nl when absent."},
    {"payer", "", "Somebody who may pay the own price of a step for a person. What it pays is decided per person."},
    {"payer",
     "tier",
     "An employer or sociaal plan pays before a sector fund, then UWV or the municipality, then the region."},
    {"payer", "scheme", "Code of the scheme in /schemes that says who can have it; absent: only the payer can tell."},
    {"payer", "paysFor", "Kinds of steps, as in /wagon-kinds."},
    {"payer", "percent", "Of the price of a step, rounded down to a cent."},
    {"payer", "perPersonCents", "The most for one person, over all her steps; absent: no such limit."},
    {"payer",
     "perYearCents",
     "The most for one person in a calendar year, by the starts of the steps; absent: no such limit."},
    {"payer", "perStepCents", "The most for one step; absent: no such limit."},
    {"payer", "from", "Pays for steps that start on this day or later; absent: always."},
    {"payer", "until", "Pays for steps that start on this day or sooner; absent: always."},
    {"payer", "notWith", "Payers that never pay for the same step."},
    {"payer", "region", "Code of the region, for who lives there; absent: everywhere."},
    {"payer", "municipality", "GM code, for who lives there; absent: everywhere."},
    {"payer", "asOf", "The day on which somebody looked at what it pays."},
};

}  // namespace

std::span<schema_text const> payers_texts() {
  return kTexts;
}

}  // namespace overstap::api
