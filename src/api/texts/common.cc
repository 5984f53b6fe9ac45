// SPDX-License-Identifier: EUPL-1.2
#include "api/schema_texts.h"

namespace overstap::api {
namespace {

constexpr schema_text kTexts[] = {
    {"language",
     "",
     "Dutch or English. Where a label has no Dutch words the English ones are shown and `borrowed` is true."},
    {"evidence",
     "",
     "How well a skill is shown: she says so, used it at work, or has a diploma, certificate or validation (EVC)."},
    {"importance", "", "Whether a job cannot do without the skill."},
    {"contract", "", "Kind of contract; workBasedLearning is leerwerk (BBL)."},
    {"reach", "", "How near a job is, from the fit: viable, stretch or far."},
    {"concept_ref", "", "An occupation or skill of the taxonomy."},
    {"concept_ref", "borrowed", "There is no word in the language asked for: the English one is shown."},
    {"held_skill", "", "A skill that the visitor has."},
    {"visitor",
     "",
     "What a visitor tells about herself. Everything may be left out; what is left out is unknown, which is not no. "
     "Nothing of it is stored or logged."},
    {"visitor", "occupations", "What she does or did; brings the skills of these occupations."},
    {"visitor", "skills", "Added to what the occupations bring; the best level counts."},
    {"visitor", "credentials", "Codes of /credentials that she holds. Absent: not told; empty: none."},
    {"visitor", "barriers", "Codes of /barriers that are in the way."},
    {"visitor", "municipality", "Where she lives: GM code, for example GM0394."},
    {"visitor", "maxKm", "How far she will travel, kilometres in a straight line."},
    {"visitor", "hoursMin", "Fewest hours of work per week."},
    {"visitor", "hoursMax", "Most hours of work per week."},
    {"visitor", "availableFrom", "First day on which she can start."},
    {"visitor", "contracts", "Contracts that she accepts. Absent: not told."},
    {"visitor", "shifts", "Whether she works irregular hours. Absent: not told."},
    {"visitor", "needsSupport", "She works with a job coach or adapted hours: only vacancies open to that."},
    {"desk", "", "The desk (loket) where a person can talk to somebody."},
    {"region_ref", "", "A labour-market region."},
    {"matched_skill", "", "A skill of the job that the visitor covers, with the skill of hers that covers it."},
    {"matched_skill", "contribution", "How much of the skill is covered, parts per million."},
    {"skill_gap", "", "A skill of the job that the visitor does not fully cover."},
    {"skill_gap", "lost", "Part of the whole fit that this skill would add, parts per million."},
};

}  // namespace

std::span<schema_text const> common_texts() {
  return kTexts;
}

}  // namespace overstap::api
