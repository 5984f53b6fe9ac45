// SPDX-License-Identifier: EUPL-1.2
#include "vault/password.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/invariant.h"

using namespace overstap;
using namespace overstap::vault;

namespace {

/// The least that argon2id accepts: these tests are about answers, not about cost.
constexpr auto kCheap = password_cost{.passes = 1, .memory_bytes = 8192};

TEST(password, only_the_same_password_is_verified) {
  auto const hasher = password_hasher{kCheap};
  auto const stored = hasher.hash(secret{"vier losse woorden"});
  EXPECT_THAT(stored, testing::StartsWith("$argon2id$v=19$m=8,t=1,p=1$"));
  EXPECT_TRUE(hasher.verify(stored, secret{"vier losse woorden"}));
  EXPECT_FALSE(hasher.verify(stored, secret{"vier losse woordeN"}));
  EXPECT_FALSE(hasher.verify(stored, secret{"vier losse woorden "}));
  EXPECT_FALSE(hasher.verify(stored, secret{}));
  EXPECT_NE(hasher.hash(secret{"vier losse woorden"}), stored);
}

TEST(password, nothing_fits_what_is_not_a_hash) {
  auto const hasher = password_hasher{kCheap};
  for (auto const* const stored : {"", "vier losse woorden", "$argon2id$", "$argon2id$v=19$m=8,t=1,p=1$$"}) {
    EXPECT_FALSE(hasher.verify(stored, secret{"vier losse woorden"})) << stored;
    EXPECT_TRUE(hasher.needs_rehash(stored)) << stored;
  }
}

TEST(password, another_cost_asks_for_a_new_hash_and_still_verifies) {
  auto const before = password_hasher{kCheap};
  auto const after = password_hasher{{.passes = 2, .memory_bytes = 16384}};
  auto const stored = before.hash(secret{"vier losse woorden"});
  EXPECT_FALSE(before.needs_rehash(stored));
  EXPECT_TRUE(after.needs_rehash(stored));
  EXPECT_TRUE(after.verify(stored, secret{"vier losse woorden"}));
}

TEST(password, the_default_is_the_least_that_owasp_advises) {
  EXPECT_THAT(password_hasher{}.hash(secret{"vier losse woorden"}),
              testing::StartsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
}

TEST(password, nobody_has_every_password_wrong) {
  EXPECT_FALSE(password_hasher{kCheap}.verify_nobody(secret{"vier losse woorden"}));
}

TEST(password, a_cost_below_the_least_is_refused) {
  EXPECT_THROW(password_hasher({.passes = 0, .memory_bytes = 8192}), infra_error);
  EXPECT_THROW(password_hasher({.passes = 1, .memory_bytes = 1024}), infra_error);
}

}  // namespace
