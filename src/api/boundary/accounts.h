// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/describe.hpp>

#include "api/boundary/common.h"

/// Signing in, and who can.
namespace overstap::api::boundary {

enum class account_role {
  person,
  guide,
  specialist,
  provider,
  employerAdviser,
  employer,
  partnerAdmin,
  regionManager,
  national,
  serviceOperator
};
BOOST_DESCRIBE_ENUM(account_role,
                    person,
                    guide,
                    specialist,
                    provider,
                    employerAdviser,
                    employer,
                    partnerAdmin,
                    regionManager,
                    national,
                    serviceOperator)

enum class organisation_kind {
  desk,
  municipality,
  uwv,
  tradeUnion,
  school,
  nrto,
  oval,
  abu,
  cedris,
  employer,
  library,
  sbb
};
BOOST_DESCRIBE_ENUM(
    organisation_kind, desk, municipality, uwv, tradeUnion, school, nrto, oval, abu, cedris, employer, library, sbb)

using login_text = text<1, 100>;
using password_text = text<1, 200>;
using code_typed = text<1, 40>;
using person_name = text<1, 100>;

struct sign_in {
  login_text login;
  password_text password;
};
BOOST_DESCRIBE_STRUCT(sign_in, (), (login, password))

struct session_account {
  uuid id;
  std::string login;
  std::string name;
  account_role role;
};
BOOST_DESCRIBE_STRUCT(session_account, (), (id, login, name, role))

struct session_organisation {
  uuid id;
  std::string name;
  organisation_kind kind;
};
BOOST_DESCRIBE_STRUCT(session_organisation, (), (id, name, kind))

struct account_session {
  session_account account;
  std::optional<session_organisation> organisation;
  std::optional<region_ref> region;
  std::optional<uuid> dossier;  ///< of a person: her newest
  std::string csrfToken;
  moment endsAt;
  bool demo;
};
BOOST_DESCRIBE_STRUCT(account_session, (), (account, organisation, region, dossier, csrfToken, endsAt, demo))

struct running_session {
  uuid id;
  std::string device;
  moment startedAt;
  moment seenAt;
  bool current;
};
BOOST_DESCRIBE_STRUCT(running_session, (), (id, device, startedAt, seenAt, current))

struct running_sessions {
  std::vector<running_session> items;
};
BOOST_DESCRIBE_STRUCT(running_sessions, (), (items))

struct password_change {
  password_text oldPassword;
  password_text newPassword;
};
BOOST_DESCRIBE_STRUCT(password_change, (), (oldPassword, newPassword))

struct password_by_code {
  login_text login;
  code_typed code;
  password_text newPassword;
};
BOOST_DESCRIBE_STRUCT(password_by_code, (), (login, code, newPassword))

struct new_person_account {
  person_name name;
  password_text password;
};
BOOST_DESCRIBE_STRUCT(new_person_account, (), (name, password))

struct one_time_code {
  std::string code;
  moment expiresAt;
};
BOOST_DESCRIBE_STRUCT(one_time_code, (), (code, expiresAt))

struct person_login {
  std::string login;
  std::string code;
  moment expiresAt;
};
BOOST_DESCRIBE_STRUCT(person_login, (), (login, code, expiresAt))

enum class account_state { active, closed };
BOOST_DESCRIBE_ENUM(account_state, active, closed)

struct staff_member {
  uuid id;
  std::string login;
  std::string name;
  account_role role;
  account_state state;
  std::int64_t openDossiers;
  bool duty;  ///< takes over for the desk of the region
  std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(staff_member, (), (id, login, name, role, state, openDossiers, duty, version))

struct staff_list {
  std::vector<staff_member> items;
  std::vector<account_role> roles;  ///< that an account of this organisation can have
};
BOOST_DESCRIBE_STRUCT(staff_list, (), (items, roles))

struct new_staff_member {
  person_name name;
  account_role role;
};
BOOST_DESCRIBE_STRUCT(new_staff_member, (), (name, role))

struct staff_member_with_code {
  staff_member member;
  one_time_code code;
};
BOOST_DESCRIBE_STRUCT(staff_member_with_code, (), (member, code))

struct staff_change {
  std::optional<person_name> name;
  std::optional<account_state> state;
  std::optional<bool> duty;
};
BOOST_DESCRIBE_STRUCT(staff_change, (), (name, state, duty))

}  // namespace overstap::api::boundary
