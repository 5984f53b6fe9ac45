// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "casework/office.h"
#include "store/account_records.h"

namespace overstap::store {
class database;
}

namespace overstap::casework {

/// Who gets an account.
struct account_request {
  access::role role{};
  std::string name;
  partner_id organisation{};  ///< nil: none
  region_code region{};  ///< empty: none
  bool demo{};
};

/// Makes an account with a sign-in name of its own, in the transaction that is open. Without a password hash it begins
/// with a one-time code.
store::account_record make_account(office const& o,
                                   store::database& db,
                                   account_request const& r,
                                   std::optional<std::string> const& password_hash);

/// The name of an account as it is stored.
std::string seal_account_name(office const& o, account_id account, std::string_view name);
std::string open_account_name(office const& o, store::account_record const& a);

}  // namespace overstap::casework
