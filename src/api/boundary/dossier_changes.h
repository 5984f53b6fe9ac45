// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/describe.hpp>

#include "api/boundary/dossiers.h"

/// What changes a dossier, and what a guide reads to decide. PATCH: what is absent stays as it is.
namespace overstap::api::boundary {

struct person_change {
  std::optional<text<1, 120>> name;
  std::optional<civil_date> birthDate;
  std::optional<text<0, 200>> email;
  std::optional<text<0, 40>> phone;
  std::optional<text<0, 300>> address;
  std::optional<code_text> municipality;
};
BOOST_DESCRIBE_STRUCT(person_change, (), (name, birthDate, email, phone, address, municipality))

/// PATCH /v1/dossiers/{id}
struct dossier_change {
  std::optional<person_change> person;
  std::optional<text<0, 120>> door;
  std::optional<boundary::situation> situation;
  std::optional<text<0, 60>> externalRef;
};
BOOST_DESCRIBE_STRUCT(dossier_change, (), (person, door, situation, externalRef))

/// PUT /v1/dossiers/{id}/next-step
struct chosen_step {
  text<1, 300> nextStep;
  civil_date nextStepOn;
};
BOOST_DESCRIBE_STRUCT(chosen_step, (), (nextStep, nextStepOn))

/// POST /v1/dossiers/{id}/facts
struct new_fact {
  fact_kind kind;
  code_text code;
  std::optional<text<1, 300>> detail;
  std::optional<bool> seen;
};
BOOST_DESCRIBE_STRUCT(new_fact, (), (kind, code, detail, seen))

/// POST /v1/dossiers/{id}/tasks
struct new_task {
  text<1, 300> what;
  bool forPerson;
  std::optional<civil_date> dueOn;
  std::optional<uuid> goal;
};
BOOST_DESCRIBE_STRUCT(new_task, (), (what, forPerson, dueOn, goal))

/// PATCH /v1/dossiers/{id}/tasks/{item}
struct task_change {
  std::optional<text<1, 300>> what;
  std::optional<civil_date> dueOn;
  std::optional<bool> done;
};
BOOST_DESCRIBE_STRUCT(task_change, (), (what, dueOn, done))

/// POST /v1/dossiers/{id}/notes
struct new_note {
  boundary::text<1, 4000> text;
  std::optional<data_group> group;
};
BOOST_DESCRIBE_STRUCT(new_note, (), (text, group))

/// POST /v1/dossiers/{id}/closing
struct closing {
  boundary::outcome outcome;
  std::optional<boundary::text<1, 1000>> text;
};
BOOST_DESCRIBE_STRUCT(closing, (), (outcome, text))

/// POST /v1/dossiers/{id}/reopening
struct reopening {
  text<1, 300> nextStep;
  civil_date nextStepOn;
  std::optional<text<1, 1000>> reason;
};
BOOST_DESCRIBE_STRUCT(reopening, (), (nextStep, nextStepOn, reason))

/// POST /v1/dossiers/{id}/merging and …/distinctions
struct other_dossier {
  uuid other;
};
BOOST_DESCRIBE_STRUCT(other_dossier, (), (other))

struct merged_dossier {
  uuid id;
  std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(merged_dossier, (), (id, version))

enum class duplicate_reason { name, sound, birthDate, email, phone, account };
BOOST_DESCRIBE_ENUM(duplicate_reason, name, sound, birthDate, email, phone, account)

struct possible_duplicate {
  uuid id;
  std::optional<std::string> name;
  place_ref municipality;
  organisation_ref organisation;
  dossier_state state;
  std::vector<duplicate_reason> reasons;
};
BOOST_DESCRIBE_STRUCT(possible_duplicate, (), (id, name, municipality, organisation, state, reasons))

/// GET /v1/dossiers/{id}/duplicates
struct possible_duplicates {
  std::vector<possible_duplicate> items;
};
BOOST_DESCRIBE_STRUCT(possible_duplicates, (), (items))

/// GET /v1/dossiers/{id}/synthesis
struct synthesis {
  civil_date asOf;
  std::string who;
  std::string situation;
  std::vector<std::string> whatRuns;
  std::vector<std::string> goals;
  std::vector<std::string> doneSinceLast;
  std::vector<std::string> openTasks;
  std::vector<std::string> openQuestions;
  std::vector<std::string> proposals;
};
BOOST_DESCRIBE_STRUCT(synthesis,
                      (),
                      (asOf, who, situation, whatRuns, goals, doneSinceLast, openTasks, openQuestions, proposals))

}  // namespace overstap::api::boundary
