// SPDX-License-Identifier: EUPL-1.2
#include "api/schema_texts.h"

namespace overstap::api {
namespace {

constexpr schema_text kTexts[] = {
    {"verdict",
     "",
     "A filter on one fact. unknown: a fact is missing on either side, the vacancy is kept. obtainable: a credential "
     "is missing that some step gives."},
    {"fact", "", "The facts that filters look at."},
    {"transition_request", "person", "The visitor."},
    {"transition_request", "withVacanciesOnly", "Leave out occupations without an open vacancy in her area."},
    {"transition_request", "limit", "At most this many; 20 when absent."},
    {"transition_request", "answerIn", "Language of the answer; nl when absent."},
    {"transition", "", "Other work that fits, and how well."},
    {"transition", "fit", "How well the skills cover those of the job, parts per million."},
    {"transition", "openVacancies", "Open vacancies in the visitor's area."},
    {"transition", "medianHourlyPayCents", "Median hourly pay of those vacancies that tell it."},
    {"transition", "levelChange", "Skill level of the job (ISCO) less the highest of hers, -3 to 3."},
    {"transition", "matched", "At most 10."},
    {"transition", "gaps", "At most 10, largest first."},
    {"vacancy_search", "person", "The visitor."},
    {"vacancy_search", "occupation", "Only vacancies of this occupation."},
    {"vacancy_search", "demandKnown", "Leave out vacancies for which a fact is unknown."},
    {"vacancy_search", "limit", "At most this many; 50 when absent."},
    {"vacancy_search", "answerIn", "Language of the answer; nl when absent."},
    {"vacancy_filters", "", "How each fact was judged. Vacancies with a fact that does not fit are not in the answer."},
    {"vacancy_hit", "", "An open vacancy, with the reasons why it is shown."},
    {"vacancy_hit", "municipality", "Name of the municipality where the work is."},
    {"vacancy_hit",
     "distanceKm",
     "Straight-line distance, rounded up; absent when it is not known where the visitor lives."},
    {"vacancy_hit",
     "fit",
     "How well the skills cover those of the vacancy, parts per million; absent when it lists none."},
    {"vacancy_hit", "closes", "Last day to apply."},
    {"vacancy_hit", "credentials", "Names of the credentials that are required."},
    {"vacancy_hit", "supported", "Open to people who work with a job coach or adapted hours."},
    {"vacancy_hit", "matched", "At most 6."},
    {"vacancy_hit", "gaps", "At most 6, largest first."},
    {"missing_fact", "", "What it would bring to tell one more fact."},
    {"missing_fact", "turnsYes", "Vacancies whose only unknown is this fact."},
    {"missing_fact", "hiddenFrom", "Vacancies that ask for this fact."},
    {"vacancy_hits", "items", "Best first."},
    {"vacancy_hits", "total", "Vacancies that no filter refused."},
};

}  // namespace

std::span<schema_text const> matches_texts() {
  return kTexts;
}

}  // namespace overstap::api
