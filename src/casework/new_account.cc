// SPDX-License-Identifier: EUPL-1.2
#include "casework/new_account.h"

#include "base/invariant.h"
#include "casework/login_name.h"

namespace overstap::casework {
namespace {

std::string place_of_name(account_id account) {
  return "account.name:" + to_string(account);
}

std::string free_login(store::database& db) {
  constexpr auto kTries = 20;
  for (auto tries = 0; tries < kTries; ++tries) {
    if (auto login = make_login(); !store::login_is_taken(db, login)) {
      return login;
    }
  }
  throw infra_error{"nearly all sign-in names are taken"};
}

}  // namespace

store::account_record make_account(office const& o,
                                   store::database& db,
                                   account_request const& r,
                                   std::optional<std::string> const& password_hash) {
  auto const id = account_id{new_uuid(o.desk.time)};
  auto const a = store::account_record{.id = id,
                                       .login = free_login(db),
                                       .role = r.role,
                                       .name_sealed = seal_account_name(o, id, r.name),
                                       .organisation = r.organisation,
                                       .region = r.region,
                                       .demo = r.demo,
                                       .made_at = static_cast<std::int64_t>(o.desk.time.unix_milliseconds())};
  store::add_account(db, a, password_hash);
  return a;
}

std::string seal_account_name(office const& o, account_id account, std::string_view name) {
  return o.keys.seal(place_of_name(account), name);
}

std::string open_account_name(office const& o, store::account_record const& a) {
  return o.keys.open(place_of_name(a.id), a.name_sealed);
}

}  // namespace overstap::casework
