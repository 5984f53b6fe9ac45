// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/identities.h"

namespace overstap::store {

class database;

/// What is needed to find out whether somebody is who she says.
struct login_record {
  account_id account;
  bool active{};
  std::optional<std::string> password_hash;  ///< absent: never had a password
};
std::optional<login_record> find_login(database& db, std::string const& login);
std::optional<login_record> find_login(database& db, account_id account);

void set_password(database& db, account_id account, std::string const& hash);

/// How often somebody failed, and until when no more tries count.
struct attempts {
  std::int64_t failures{};
  std::int64_t blocked_until{};
  std::int64_t last_at{};
};
/// Zeros when there were none. Nobody else counts under this name until the transaction ends; a row is written in any
/// case, so that a known and an unknown name take the same work.
attempts lock_attempts(database& db, std::string const& name);
void save_attempts(database& db, std::string const& name, attempts const& a);
void forget_attempts(database& db, std::string const& name);

struct code_record {
  std::string code_hash;
  std::int64_t expires_at{};
};
/// Replaces the one before it.
void set_code(database& db, account_id account, code_record const& c);
std::optional<code_record> find_code(database& db, account_id account);
void remove_code(database& db, account_id account);

}  // namespace overstap::store
