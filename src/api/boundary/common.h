// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/describe.hpp>

#include "api/boundary/types.h"

namespace overstap::api::boundary {

enum class language { nl, en };
BOOST_DESCRIBE_ENUM(language, nl, en)

enum class evidence { declared, worked, proven };
BOOST_DESCRIBE_ENUM(evidence, declared, worked, proven)

enum class importance { essential, optional };
BOOST_DESCRIBE_ENUM(importance, essential, optional)

enum class contract { permanent, temporary, agency, workBasedLearning };
BOOST_DESCRIBE_ENUM(contract, permanent, temporary, agency, workBasedLearning)

enum class reach { viable, stretch, far };
BOOST_DESCRIBE_ENUM(reach, viable, stretch, far)

/// How a dossier ended.
enum class outcome {
  placed,
  placedWithTraining,
  selfEmployed,
  education,
  benefitOnly,
  moved,
  ownWish,
  noContact,
  died
};
BOOST_DESCRIBE_ENUM(
    outcome, placed, placedWithTraining, selfEmployed, education, benefitOnly, moved, ownWish, noContact, died)

struct concept_ref {
  uuid id;
  std::string label;
  bool borrowed;  ///< no word in this language: the English one is shown
};
BOOST_DESCRIBE_STRUCT(concept_ref, (), (id, label, borrowed))

struct held_skill {
  uuid skill;
  evidence level;
};
BOOST_DESCRIBE_STRUCT(held_skill, (), (skill, level))

/// What a visitor tells about herself. Everything may be left out; what is left out is unknown, not no.
struct visitor {
  std::optional<list<uuid, 10>> occupations;  ///< what she does or did
  std::optional<list<held_skill, 300>> skills;  ///< added to what the occupations bring
  std::optional<list<code_text, 64>> credentials;  ///< absent = not told
  std::optional<list<code_text, 16>> barriers;  ///< what is in the way
  std::optional<code_text> municipality;  ///< GM code
  std::optional<bounded<0, 300>> maxKm;
  std::optional<bounded<0, 60>> hoursMin;  ///< wanted hours of work per week
  std::optional<bounded<0, 60>> hoursMax;
  std::optional<civil_date> availableFrom;
  std::optional<list<contract, 4>> contracts;
  std::optional<bool> shifts;
  std::optional<bool> needsSupport;  ///< works with a job coach or adapted hours
};
BOOST_DESCRIBE_STRUCT(visitor,
                      (),
                      (occupations,
                       skills,
                       credentials,
                       barriers,
                       municipality,
                       maxKm,
                       hoursMin,
                       hoursMax,
                       availableFrom,
                       contracts,
                       shifts,
                       needsSupport))

struct desk {
  std::string name;
  std::string address;
  std::string phone;
  std::string hours;
  std::string municipality;
};
BOOST_DESCRIBE_STRUCT(desk, (), (name, address, phone, hours, municipality))

struct region_ref {
  std::string code;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(region_ref, (), (code, name))

struct matched_skill {
  concept_ref required;
  concept_ref coveredBy;
  share contribution;
};
BOOST_DESCRIBE_STRUCT(matched_skill, (), (required, coveredBy, contribution))

struct skill_gap {
  concept_ref skill;
  importance kind;
  share lost;  ///< part of the whole fit that this skill would add
};
BOOST_DESCRIBE_STRUCT(skill_gap, (), (skill, kind, lost))

}  // namespace overstap::api::boundary
