// SPDX-License-Identifier: EUPL-1.2
#include "casework/sign_in.h"

#include "casework/back_off.h"
#include "casework/login_name.h"
#include "casework/work.h"
#include "store/login_store.h"

namespace overstap::casework {

result<account_id> verify_credentials(office const& o, std::string_view typed, vault::secret const& password) {
  struct attempt {
    std::optional<store::login_record> known;
    std::string counter;
    bool counts;
  };
  auto const login = normalised_login(typed);
  auto const now = static_cast<std::int64_t>(o.desk.time.unix_milliseconds());
  auto const tried = in_open_transaction(o, [&](store::database& db) -> result<attempt> {
    auto known = store::find_login(db, login);
    auto counter = counter_of(proof::password, o.keys, login, known);
    auto const counts = begin_password_try(db, counter, now);
    return attempt{std::move(known), std::move(counter), counts};
  });
  if (!tried) {
    return std::unexpected{tried.error()};
  }
  // Outside a transaction: it is slow on purpose. Always, and always one: time tells nothing.
  auto const& known = tried->known;
  auto const right = known && known->password_hash ? o.passwords.verify(*known->password_hash, password)
                                                   : o.passwords.verify_nobody(password);
  if (!right || !tried->counts || !known->active) {
    return std::unexpected{error{errc::unauthenticated,
                                 "This sign-in name and password do not belong together, or there were too many tries "
                                 "shortly one after another. Wait a little before you try again.",
                                 {}}};
  }
  auto const rehashed =
      o.passwords.needs_rehash(*known->password_hash) ? std::optional{o.passwords.hash(password)} : std::nullopt;
  return in_open_transaction(o, [&](store::database& db) -> result<account_id> {
    store::forget_attempts(db, tried->counter);
    if (rehashed) {
      store::set_password(db, known->account, *rehashed);
    }
    return known->account;
  });
}

}  // namespace overstap::casework
