// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/describe.hpp>

#include "api/boundary/dossiers.h"
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
  dossier_state state;
  boundary::standing standing;
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
                       state,
                       standing,
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

enum class skill_standing { unknown, no, bit, declared, worked, proven };
BOOST_DESCRIBE_ENUM(skill_standing, unknown, no, bit, declared, worked, proven)

/// POST /v1/dossiers/{id}/assessments
struct told_result {
  uuid skill;
  assessment_verdict verdict;
  std::optional<remark_text> remark;
};
BOOST_DESCRIBE_STRUCT(told_result, (), (skill, verdict, remark))
struct told_assessment {
  std::optional<uuid> step;
  civil_date on;
  list<told_result, 200> results;
  std::optional<remark_text> remark;
};
BOOST_DESCRIBE_STRUCT(told_assessment, (), (step, on, results, remark))

struct assessed_skill {
  uuid id;
  std::string label;
  bool borrowed;
  skill_standing before;
  skill_standing after;
};
BOOST_DESCRIBE_STRUCT(assessed_skill, (), (id, label, borrowed, before, after))
struct goal_outlook {
  uuid goal;
  concept_ref occupation;
  std::optional<civil_date> atWorkBefore;
  std::int64_t stepsBefore;
  std::optional<civil_date> atWorkAfter;
  std::int64_t stepsAfter;
  bool changed;
};
BOOST_DESCRIBE_STRUCT(goal_outlook, (), (goal, occupation, atWorkBefore, stepsBefore, atWorkAfter, stepsAfter, changed))
struct assessment_changes {
  std::vector<assessed_skill> skills;
  std::int64_t matchesBefore;
  std::int64_t matchesAfter;
  std::vector<goal_outlook> goals;
};
BOOST_DESCRIBE_STRUCT(assessment_changes, (), (skills, matchesBefore, matchesAfter, goals))
struct assessment_outcome {
  assessment_changes changes;
  boundary::profile profile;
};
BOOST_DESCRIBE_STRUCT(assessment_outcome, (), (changes, profile))

/// GET /v1/dossiers/{id}/profile/export and POST /v1/dossiers/{id}/profile/import
enum class profile_format { overstapProfile1 };
BOOST_DESCRIBE_ENUM(profile_format, overstapProfile1)

using carried_label = text<0, 500>;
struct carried_occupation {
  uuid id;
  std::optional<carried_label> label;
  std::optional<boundary::years> years;
};
BOOST_DESCRIBE_STRUCT(carried_occupation, (), (id, label, years))
struct carried_skill {
  uuid id;
  std::optional<carried_label> label;
  card_answer answer;
  evidence level;
  bool filledIn;
};
BOOST_DESCRIBE_STRUCT(carried_skill, (), (id, label, answer, level, filledIn))
struct carried_credential {
  code_text code;
  std::optional<carried_label> label;
  std::optional<civil_date> validUntil;
};
BOOST_DESCRIBE_STRUCT(carried_credential, (), (code, label, validUntil))
struct carried_profile {
  profile_format format;
  list<carried_occupation, 10> occupations;
  list<carried_skill, 5000> skills;
  list<carried_credential, 200> credentials;
  bool credentialsTold;
  boundary::preferences preferences;
};
BOOST_DESCRIBE_STRUCT(carried_profile, (), (format, occupations, skills, credentials, credentialsTold, preferences))

enum class export_format { json, csv };
BOOST_DESCRIBE_ENUM(export_format, json, csv)
struct export_query {
  std::optional<export_format> format;
  std::optional<boundary::language> language;
};
BOOST_DESCRIBE_STRUCT(export_query, (), (format, language))

/// POST /v1/dossiers/{id}/documents?name=
struct document_query {
  text<1, 200> name;
};
BOOST_DESCRIBE_STRUCT(document_query, (), (name))

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
