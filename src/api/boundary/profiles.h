// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/describe.hpp>

#include "api/boundary/matches.h"
#include "api/boundary/withheld.h"

namespace overstap::api::boundary {

enum class skill_answer { have, bit, no };
BOOST_DESCRIBE_ENUM(skill_answer, have, bit, no)

enum class card_answer { have, bit, no, unknown };
BOOST_DESCRIBE_ENUM(card_answer, have, bit, no, unknown)

enum class skill_source { occupation, card, assessment, import, document };
BOOST_DESCRIBE_ENUM(skill_source, occupation, card, assessment, import, document)

enum class assessment_verdict { yes, partly, no };
BOOST_DESCRIBE_ENUM(assessment_verdict, yes, partly, no)

using years = bounded<0, 60>;
using remark_text = text<1, 1000>;

struct profile_occupation {
  uuid id;
  std::string label;
  bool borrowed;
  std::optional<std::int64_t> years;
};
BOOST_DESCRIBE_STRUCT(profile_occupation, (), (id, label, borrowed, years))

struct profile_skill {
  uuid id;
  std::string label;
  bool borrowed;
  skill_answer answer;
  evidence level;
  skill_source source;
  std::optional<std::string> author;
  std::optional<std::string> organisation;
  civil_date on;
  std::optional<uuid> document;
  std::optional<std::string> remark;
};
BOOST_DESCRIBE_STRUCT(profile_skill,
                      (),
                      (id, label, borrowed, answer, level, source, author, organisation, on, document, remark))

struct profile_credential {
  uuid id;
  std::string code;
  std::string name;
  std::optional<civil_date> validUntil;
  bool expired;
  std::optional<std::string> seenBy;
  std::optional<std::string> seenByOrganisation;
  std::optional<civil_date> seenOn;
  std::optional<uuid> document;
};
BOOST_DESCRIBE_STRUCT(profile_credential,
                      (),
                      (id, code, name, validUntil, expired, seenBy, seenByOrganisation, seenOn, document))

/// Given and taken.
struct preferences {
  std::optional<bounded<0, 300>> maxKm;
  std::optional<bounded<0, 60>> hoursMin;
  std::optional<bounded<0, 60>> hoursMax;
  std::optional<bounded<0, 60>> learningHours;
  std::optional<civil_date> availableFrom;
  std::optional<list<contract, 4>> contracts;
  std::optional<bool> shifts;
  std::optional<bounded<0, 100'000>> hourlyPayMinCents;
  std::optional<bounded<0, 100'000'000>> ownBudgetCents;
};
BOOST_DESCRIBE_STRUCT(
    preferences,
    (),
    (maxKm, hoursMin, hoursMax, learningHours, availableFrom, contracts, shifts, hourlyPayMinCents, ownBudgetCents))

struct profile_document {
  uuid id;
  std::string name;
  std::string mediaType;
  std::int64_t size;
  civil_date madeOn;
};
BOOST_DESCRIBE_STRUCT(profile_document, (), (id, name, mediaType, size, madeOn))

struct assessment_result {
  uuid skill;
  std::string label;
  bool borrowed;
  assessment_verdict verdict;
  std::optional<std::string> remark;
};
BOOST_DESCRIBE_STRUCT(assessment_result, (), (skill, label, borrowed, verdict, remark))

struct assessment {
  uuid id;
  civil_date on;
  std::string assessor;
  std::string organisation;
  bool sellsStep;
  std::optional<uuid> step;
  std::optional<std::string> remark;
  std::vector<assessment_result> results;
};
BOOST_DESCRIBE_STRUCT(assessment, (), (id, on, assessor, organisation, sellsStep, step, remark, results))

struct skill_card {
  uuid id;
  std::string label;
  bool borrowed;
  std::optional<std::string> description;
  importance kind;
  std::int64_t opens;
  bool filledIn;
};
BOOST_DESCRIBE_STRUCT(skill_card, (), (id, label, borrowed, description, kind, opens, filledIn))

struct profile_findability {
  std::int64_t searched;
  std::int64_t flagged;
  std::int64_t matches;
  std::optional<missing_fact> question;
};
BOOST_DESCRIBE_STRUCT(profile_findability, (), (searched, flagged, matches, question))

/// GET /v1/dossiers/{id}/profile?language=nl
struct profile {
  std::int64_t version;
  std::vector<profile_occupation> occupations;
  std::vector<profile_skill> skills;
  std::vector<profile_credential> credentials;
  bool credentialsTold;
  boundary::preferences preferences;
  std::vector<profile_document> documents;
  std::vector<assessment> assessments;
  std::vector<skill_card> cards;
  profile_findability findability;
  std::vector<withheld_group> withheld;
};
BOOST_DESCRIBE_STRUCT(profile,
                      (),
                      (version,
                       occupations,
                       skills,
                       credentials,
                       credentialsTold,
                       preferences,
                       documents,
                       assessments,
                       cards,
                       findability,
                       withheld))

/// PUT /v1/dossiers/{id}/profile/occupations
struct told_occupation {
  uuid id;
  std::optional<boundary::years> years;
};
BOOST_DESCRIBE_STRUCT(told_occupation, (), (id, years))
struct told_occupations {
  list<told_occupation, 10> occupations;
};
BOOST_DESCRIBE_STRUCT(told_occupations, (), (occupations))

/// POST /v1/dossiers/{id}/profile/answers
struct given_answer {
  uuid skill;
  card_answer answer;
};
BOOST_DESCRIBE_STRUCT(given_answer, (), (skill, answer))
struct given_answers {
  list<given_answer, 50> answers;
};
BOOST_DESCRIBE_STRUCT(given_answers, (), (answers))

/// PUT /v1/dossiers/{id}/profile/skills/{item}
struct told_level {
  evidence level;
  std::optional<uuid> document;
  std::optional<remark_text> remark;
};
BOOST_DESCRIBE_STRUCT(told_level, (), (level, document, remark))

/// POST /v1/dossiers/{id}/profile/credentials
struct told_credential {
  code_text code;
  std::optional<civil_date> validUntil;
  std::optional<bool> seen;
  std::optional<uuid> document;
};
BOOST_DESCRIBE_STRUCT(told_credential, (), (code, validUntil, seen, document))

/// PUT /v1/dossiers/{id}/profile/credentials
struct told_all_credentials {
  bool told;
};
BOOST_DESCRIBE_STRUCT(told_all_credentials, (), (told))

}  // namespace overstap::api::boundary
