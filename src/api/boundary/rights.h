// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/describe.hpp>

#include "api/boundary/common.h"
#include "api/boundary/withheld.h"

/// What the person may decide and see: grounds, consent, objection, who looked, erasure.
namespace overstap::api::boundary {

enum class objection_state { open, upheld, rejected };
BOOST_DESCRIBE_ENUM(objection_state, open, upheld, rejected)

struct running_consent {
  uuid id;
  moment givenAt;
  civil_date endsOn;
  bool recordedByDesk;
};
BOOST_DESCRIBE_STRUCT(running_consent, (), (id, givenAt, endsOn, recordedByDesk))

struct last_objection {
  uuid id;
  moment raisedAt;
  objection_state state;
  std::optional<std::string> reason;
  std::optional<std::string> decision;
};
BOOST_DESCRIBE_STRUCT(last_objection, (), (id, raisedAt, state, reason, decision))

struct ground_line {
  uuid organisation;
  std::string organisationName;
  std::string organisationKind;
  processing_purpose purpose;
  data_group group;
  legal_ground ground;
  std::string article;
  std::string controller;
  bool open;
  std::optional<running_consent> consent;
  std::optional<last_objection> objection;
};
BOOST_DESCRIBE_STRUCT(ground_line,
                      (),
                      (organisation,
                       organisationName,
                       organisationKind,
                       purpose,
                       group,
                       ground,
                       article,
                       controller,
                       open,
                       consent,
                       objection))

struct grounds {
  std::vector<ground_line> items;
};
BOOST_DESCRIBE_STRUCT(grounds, (), (items))

struct new_consent {
  uuid organisation;
  processing_purpose purpose;
  list<data_group, 5> groups;
  civil_date endsOn;
};
BOOST_DESCRIBE_STRUCT(new_consent, (), (organisation, purpose, groups, endsOn))

struct new_objection {
  uuid organisation;
  processing_purpose purpose;
  data_group group;
  std::optional<text<1, 2000>> reason;
};
BOOST_DESCRIBE_STRUCT(new_objection, (), (organisation, purpose, group, reason))

struct objection_decision {
  bool uphold;
  text<1, 2000> reason;
};
BOOST_DESCRIBE_STRUCT(objection_decision, (), (uphold, reason))

struct log_query {
  std::optional<bounded<0, 9'999'999'999'999>> before;
  std::optional<bounded<1, 100>> limit;
  std::optional<boundary::language> language;
};
BOOST_DESCRIBE_STRUCT(log_query, (), (before, limit, language))

struct log_line {
  moment at;
  std::string role;
  std::optional<std::string> organisation;
  std::string action;
  std::string purpose;
  std::vector<data_group> groups;
  std::vector<legal_ground> grounds;
  bool list;
  std::string sentence;
};
BOOST_DESCRIBE_STRUCT(log_line, (), (at, role, organisation, action, purpose, groups, grounds, list, sentence))

struct processing_log {
  std::vector<log_line> items;
  std::optional<std::int64_t> before;
};
BOOST_DESCRIBE_STRUCT(processing_log, (), (items, before))

struct kept_part {
  std::string what;
  std::optional<civil_date> until;
};
BOOST_DESCRIBE_STRUCT(kept_part, (), (what, until))

struct erasure {
  std::vector<std::string> erased;
  std::vector<kept_part> kept;
};
BOOST_DESCRIBE_STRUCT(erasure, (), (erased, kept))

}  // namespace overstap::api::boundary
