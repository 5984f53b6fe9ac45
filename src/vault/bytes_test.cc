// SPDX-License-Identifier: EUPL-1.2
#include "vault/bytes.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "vault/digest.h"

using namespace overstap::vault;

namespace {

RC_GTEST_PROP(bytes, come_back_from_text, (std::string const& bytes)) {
  RC_ASSERT(parse_base64url(to_base64url(bytes)) == bytes);
  if (!bytes.empty()) {
    RC_ASSERT(parse_hex(to_hex(bytes), bytes.size())->reveal() == bytes);
  }
}

TEST(bytes, of_text_that_is_not_exactly_right_are_none) {
  EXPECT_EQ(parse_base64url("YQ"), "a");
  for (auto const* const text : {"YQ==", "YR", "Y", "Y Q", "YQ\n", "+Q", "/Q"}) {
    EXPECT_FALSE(parse_base64url(text)) << text;
  }
  EXPECT_EQ(parse_hex("0aFf", 2)->reveal(), "\x0a\xff");
  for (auto const* const hex : {"", "0aF", "0aFf00", "0aFg", "0a:ff", " 0af"}) {
    EXPECT_FALSE(parse_hex(hex, 2)) << hex;
  }
}

TEST(bytes, of_chance_differ) {
  EXPECT_NE(random_bytes(16).reveal(), random_bytes(16).reveal());
}

TEST(digest, is_blake2b_of_256_bits) {
  // From another implementation: python3 -c 'import hashlib; print(hashlib.blake2b(b"abc",
  // digest_size=32).hexdigest())'
  constexpr auto kAbc = "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319";
  EXPECT_EQ(to_hex(hash("abc")), kAbc);
  EXPECT_EQ(parse_digest(kAbc), hash("abc"));
  EXPECT_FALSE(parse_digest(std::string_view{kAbc}.substr(1)));
}

}  // namespace
