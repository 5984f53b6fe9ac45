// SPDX-License-Identifier: EUPL-1.2
#include "casework/one_time_codes.h"

#include <algorithm>

#include "casework/back_off.h"
#include "casework/login_name.h"
#include "casework/sessions.h"
#include "casework/work.h"
#include "store/login_store.h"
#include "store/sign_in_store.h"
#include "vault/token.h"

namespace overstap::casework {
namespace {

constexpr auto kAccountCodes = std::string_view{"account-code"};
// Tries are forgotten when they count no longer: only when no code of that time is left to guess.
static_assert(kCodeLasts <= kForgetTries);

bool is_code(office const& o, store::code_record const& stored, vault::secret const& told, std::int64_t now) {
  auto const hashes = o.keys.token_hashes(kAccountCodes, told);
  return now < stored.expires_at &&
         std::ranges::any_of(hashes, [&](std::string const& h) { return vault::same(h, stored.code_hash); });
}

}  // namespace

given_code give_code(office const& o, store::database& db, account_id account) {
  auto const code = vault::make_code();
  auto const now = static_cast<std::int64_t>(o.desk.time.unix_milliseconds());
  auto const expires = now + kCodeLasts.count();
  store::set_code(db, account, {o.keys.token_hash(kAccountCodes, code), expires});
  store::forget_attempts(db, counter_of(proof::code, o.keys, {}, store::login_record{account, true, {}}));
  return {std::string{code.reveal()}, expires};
}

result<void> use_code(office const& o, std::string_view typed, std::string_view code, vault::secret const& password) {
  auto const login = normalised_login(typed);
  if (auto const fits = check_password(password, login, "/newPassword"); !fits) {
    return fits;
  }
  // Outside the transaction, because it is slow on purpose; whether or not it is needed, so that time tells nothing.
  auto const hash = o.passwords.hash(password);
  auto const told = vault::parse_code(code);
  auto const now = static_cast<std::int64_t>(o.desk.time.unix_milliseconds());
  auto const done = in_open_transaction(o, [&](store::database& db) -> result<bool> {
    auto const known = store::find_login(db, login);
    auto const counts = begin_code_try(db, counter_of(proof::code, o.keys, login, known), now);
    auto const stored = known ? store::find_code(db, known->account) : std::nullopt;
    if (!counts || !told || !stored || !known->active || !is_code(o, *stored, *told, now)) {
      return false;  // a value, so that the try stays counted
    }
    store::set_password(db, known->account, hash);
    store::remove_code(db, known->account);
    store::end_sign_ins(db, known->account);
    store::forget_attempts(db, counter_of(proof::code, o.keys, login, known));
    store::forget_attempts(db, counter_of(proof::password, o.keys, login, known));
    return true;
  });
  if (!done) {
    return std::unexpected{done.error()};
  }
  if (!*done) {
    return std::unexpected{
        error{errc::unauthenticated,
              "This sign-in name and code do not belong together, or the code is too old or was tried "
              "too often. Ask for a new code.",
              {}}};
  }
  return {};
}

}  // namespace overstap::casework
