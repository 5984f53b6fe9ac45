// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/describe.hpp>

#include "api/boundary/accounts.h"
#include "api/boundary/withheld.h"

/// Which organisations work together in a region, on which grounds, and the region in numbers.
namespace overstap::api::boundary {

/// Why data is used. Enforcement of benefits is not among them.
enum class controllership { controller, jointController, processor };
BOOST_DESCRIBE_ENUM(controllership, controller, jointController, processor)

enum class agreement_state { future, running, ended };
BOOST_DESCRIBE_ENUM(agreement_state, future, running, ended)

struct agreed_purpose {
  processing_purpose purpose;
  controllership controller;
};
BOOST_DESCRIBE_STRUCT(agreed_purpose, (), (purpose, controller))

struct agreed_ground {
  processing_purpose purpose;
  data_group group;
  legal_ground ground;
  text<1, 300> article;
};
BOOST_DESCRIBE_STRUCT(agreed_ground, (), (purpose, group, ground, article))

struct agreement {
  uuid id;
  civil_date startsOn;
  std::optional<civil_date> endsOn;
  agreement_state state;
  std::vector<agreed_purpose> purposes;
  std::vector<agreed_ground> grounds;
  std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(agreement, (), (id, startsOn, endsOn, state, purposes, grounds, version))

struct partner {
  uuid id;
  std::string name;
  organisation_kind kind;
  region_ref region;
  std::string municipality;
  std::optional<boundary::agreement> agreement;
  std::int64_t staff;
};
BOOST_DESCRIBE_STRUCT(partner, (), (id, name, kind, region, municipality, agreement, staff))

struct partners {
  std::vector<partner> items;
};
BOOST_DESCRIBE_STRUCT(partners, (), (items))

struct new_agreement {
  civil_date startsOn;
  std::optional<civil_date> endsOn;
};
BOOST_DESCRIBE_STRUCT(new_agreement, (), (startsOn, endsOn))

struct agreement_end {
  civil_date endsOn;
};
BOOST_DESCRIBE_STRUCT(agreement_end, (), (endsOn))

struct agreement_terms {
  list<agreed_purpose, 3> purposes;
  list<agreed_ground, 15> grounds;
};
BOOST_DESCRIBE_STRUCT(agreement_terms, (), (purposes, grounds))

enum class invitation_state { open, used, expired };
BOOST_DESCRIBE_ENUM(invitation_state, open, used, expired)

struct invitation {
  uuid id;
  std::string name;
  organisation_kind kind;
  std::string municipality;
  civil_date startsOn;
  std::optional<civil_date> endsOn;
  invitation_state state;
  moment expiresAt;
  std::optional<std::string> code;  ///< only in the answer to its making
};
BOOST_DESCRIBE_STRUCT(invitation, (), (id, name, kind, municipality, startsOn, endsOn, state, expiresAt, code))

struct invitations {
  std::vector<invitation> items;
};
BOOST_DESCRIBE_STRUCT(invitations, (), (items))

struct new_invitation {
  text<1, 120> name;
  organisation_kind kind;
  code_text municipality;
  civil_date startsOn;
  std::optional<civil_date> endsOn;
};
BOOST_DESCRIBE_STRUCT(new_invitation, (), (name, kind, municipality, startsOn, endsOn))

struct joining {
  code_typed code;
  person_name administrator;
  password_text password;
};
BOOST_DESCRIBE_STRUCT(joining, (), (code, administrator, password))

struct board_outcome {
  boundary::outcome outcome;
  std::optional<std::int64_t> people;
};
BOOST_DESCRIBE_STRUCT(board_outcome, (), (outcome, people))

struct board {
  std::optional<region_ref> region;
  std::vector<region_ref> withoutGuide;
  std::int64_t withoutOwner;
  std::optional<std::int64_t> open;
  std::optional<std::int64_t> overdue;
  std::optional<std::int64_t> stuck;
  std::optional<std::int64_t> offersWaiting;
  std::optional<std::int64_t> medianDaysToFirstTalk;
  std::optional<std::int64_t> closed;
  std::vector<board_outcome> outcomes;
  bool suppressed;
};
BOOST_DESCRIBE_STRUCT(board,
                      (),
                      (region,
                       withoutGuide,
                       withoutOwner,
                       open,
                       overdue,
                       stuck,
                       offersWaiting,
                       medianDaysToFirstTalk,
                       closed,
                       outcomes,
                       suppressed))

}  // namespace overstap::api::boundary
