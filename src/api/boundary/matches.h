// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/describe.hpp>

#include "api/boundary/common.h"

namespace overstap::api::boundary {

/// POST /v1/transitions
struct transition_request {
  visitor person;
  std::optional<bool> withVacanciesOnly;
  std::optional<bounded<1, 100>> limit;  ///< 20 when absent
  std::optional<language> answerIn;  ///< nl when absent
};
BOOST_DESCRIBE_STRUCT(transition_request, (), (person, withVacanciesOnly, limit, answerIn))

struct transition {
  concept_ref occupation;
  share fit;
  reach howFar;
  std::int64_t openVacancies;
  std::optional<cents> medianHourlyPayCents;
  std::optional<std::int64_t> levelChange;
  std::vector<matched_skill> matched;  ///< at most 10
  std::vector<skill_gap> gaps;  ///< at most 10
};
BOOST_DESCRIBE_STRUCT(transition,
                      (),
                      (occupation, fit, howFar, openVacancies, medianHourlyPayCents, levelChange, matched, gaps))

struct transitions {
  std::vector<transition> items;
};
BOOST_DESCRIBE_STRUCT(transitions, (), (items))

/// POST /v1/vacancies/search
struct vacancy_search {
  visitor person;
  std::optional<uuid> occupation;  ///< only vacancies of this occupation
  std::optional<bool> demandKnown;  ///< leave out hits with an unknown fact
  std::optional<bounded<1, 100>> limit;  ///< 50 when absent
  std::optional<language> answerIn;
};
BOOST_DESCRIBE_STRUCT(vacancy_search, (), (person, occupation, demandKnown, limit, answerIn))

enum class verdict { pass, unknown, obtainable };
BOOST_DESCRIBE_ENUM(verdict, pass, unknown, obtainable)

struct vacancy_filters {
  verdict travel;
  verdict hours;
  verdict credentials;
  verdict start;
  verdict contract;
  verdict shifts;
  verdict support;
};
BOOST_DESCRIBE_STRUCT(vacancy_filters, (), (travel, hours, credentials, start, contract, shifts, support))

struct vacancy_hit {
  uuid id;
  std::string title;
  concept_ref occupation;
  std::string employer;
  std::string municipality;
  std::optional<std::int64_t> distanceKm;
  std::optional<share> fit;  ///< absent: the vacancy lists no skills
  std::optional<std::int64_t> hoursMin;
  std::optional<std::int64_t> hoursMax;
  std::optional<cents> hourlyPayMinCents;
  std::optional<cents> hourlyPayMaxCents;
  std::optional<civil_date> start;
  std::optional<civil_date> closes;
  std::optional<contract> contractKind;
  std::vector<std::string> credentials;  ///< names of what is required
  bool shifts;
  bool supported;
  vacancy_filters filters;
  std::vector<matched_skill> matched;  ///< at most 6
  std::vector<skill_gap> gaps;  ///< at most 6
};
BOOST_DESCRIBE_STRUCT(vacancy_hit,
                      (),
                      (id,
                       title,
                       occupation,
                       employer,
                       municipality,
                       distanceKm,
                       fit,
                       hoursMin,
                       hoursMax,
                       hourlyPayMinCents,
                       hourlyPayMaxCents,
                       start,
                       closes,
                       contractKind,
                       credentials,
                       shifts,
                       supported,
                       filters,
                       matched,
                       gaps))

enum class fact { travel, hours, credentials, start, contract, shifts, support };
BOOST_DESCRIBE_ENUM(fact, travel, hours, credentials, start, contract, shifts, support)

struct missing_fact {
  fact what;
  std::int64_t turnsYes;
  std::int64_t hiddenFrom;
};
BOOST_DESCRIBE_STRUCT(missing_fact, (), (what, turnsYes, hiddenFrom))

struct vacancy_hits {
  std::vector<vacancy_hit> items;
  std::int64_t total;
  std::vector<missing_fact> missingFacts;
};
BOOST_DESCRIBE_STRUCT(vacancy_hits, (), (items, total, missingFacts))

}  // namespace overstap::api::boundary
