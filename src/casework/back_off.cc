// SPDX-License-Identifier: EUPL-1.2
#include "casework/back_off.h"

#include <algorithm>

#include <fmt/format.h>

namespace overstap::casework {
namespace {

constexpr auto kCounterDigits = std::size_t{3};

std::int64_t wait_after(std::int64_t failures) noexcept {
  if (failures < kFreeTries) {
    return 0;
  }
  constexpr auto kMostDoublings = std::int64_t{20};
  auto const doublings = std::min(failures - kFreeTries, kMostDoublings);
  return std::min<std::int64_t>(kFirstWait.count() << doublings, kLongestWait.count());
}

}  // namespace

std::string counter_of(proof what,
                       vault::key_ring const& keys,
                       std::string_view login,
                       std::optional<store::login_record> const& known) {
  auto const kind = what == proof::password ? "password" : "code";
  auto const index = keys.blind_index("account.login", login).substr(0, kCounterDigits);
  return fmt::format("{}:{}", kind, known ? to_string(known->account) : index);
}

bool begin_password_try(store::database& db, std::string const& counter, std::int64_t now) {
  auto a = store::lock_attempts(db, counter);
  if (now - a.last_at >= kForgetTries.count()) {
    a = {};
  }
  auto const counts = now >= a.blocked_until;
  if (counts) {
    ++a.failures;
    a.blocked_until = now + wait_after(a.failures);
  }
  a.last_at = now;
  store::save_attempts(db, counter, a);
  return counts;
}

bool begin_code_try(store::database& db, std::string const& counter, std::int64_t now) {
  auto a = store::lock_attempts(db, counter);
  auto const counts = a.failures < kFreeTries;
  ++a.failures;
  a.last_at = now;
  store::save_attempts(db, counter, a);
  return counts;
}

}  // namespace overstap::casework
