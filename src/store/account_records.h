// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "access/subject.h"
#include "domain/identities.h"

namespace overstap::store {

class database;

struct account_record {
  account_id id;
  std::string login;
  access::role role{};
  std::string name_sealed;  ///< "account.name:<id>"
  partner_id organisation;  ///< nil: none
  region_code region;  ///< empty: none
  bool active{true};
  bool demo{};
  std::int64_t made_at{};
  std::int64_t version{1};
};

void add_account(database& db, account_record const& a, std::optional<std::string> const& password_hash);
bool login_is_taken(database& db, std::string const& login);
/// Nobody else changes it until the transaction ends.
std::optional<account_record> lock_account(database& db, account_id id);
/// Its name and whether it is active; the version becomes one more. An account that owns an open dossier or has duty
/// cannot be closed: the database refuses.
void change_account(database& db, account_record const& a);

struct staff_row {
  account_record account;
  std::int64_t open_dossiers{};
  bool on_duty{};  ///< takes over for the desk of the region
};
/// The accounts of an organisation, in the order in which they were made; ties by id.
std::vector<staff_row> list_staff(database& db, partner_id organisation);

/// Who takes over at the desk of a region.
struct duty_record {
  account_id account;
  partner_id organisation;
};
std::optional<duty_record> find_duty(database& db, region_code const& region);
/// An active account of an organisation; the database refuses a closed one.
void set_duty(database& db, region_code const& region, account_id account);

}  // namespace overstap::store
