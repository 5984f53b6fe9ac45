// SPDX-License-Identifier: EUPL-1.2
#include "vault/key_ring.h"

#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "base/invariant.h"
#include "base/test_folder.h"
#include "vault/token.h"

using namespace overstap;
using namespace overstap::vault;
using testing::HasSubstr;
using testing::Not;
using namespace std::chrono_literals;

namespace {

constexpr auto kDay = civil_date{2026y / 11 / 25};
constexpr auto kContext = "contact.email:0192f0c1-0000-7000-8000-000000000001";

std::string failure_of(key_ring const& keys, std::string_view context, std::string_view sealed) {
  try {
    keys.open(context, sealed);
  } catch (infra_error const& e) {
    return e.what();
  }
  return "";
}

TEST(key_ring, what_is_sealed_opens_and_differs_each_time) {
  auto const keys = key_ring::generate(kDay);
  auto const sealed = keys.seal(kContext, "a@example.org");
  EXPECT_EQ(keys.open(kContext, sealed), "a@example.org");
  EXPECT_NE(keys.seal(kContext, "a@example.org"), sealed);
  EXPECT_THAT(sealed, testing::MatchesRegex(keys.current_id() + R"(\.[A-Za-z0-9_-]+)"));
  EXPECT_FALSE(keys.needs_resealing(sealed));
}

RC_GTEST_PROP(key_ring, any_bytes_come_back, (std::string const& context, std::string const& plain)) {
  auto const keys = key_ring::generate(kDay);
  RC_ASSERT(keys.open(context, keys.seal(context, plain)) == plain);
}

TEST(key_ring, long_text_comes_back) {
  auto const keys = key_ring::generate(kDay);
  for (auto const size : {31, 32, 33, 1'000'000}) {
    auto const plain = std::string(static_cast<std::size_t>(size), '\x80');
    EXPECT_EQ(keys.open(kContext, keys.seal(kContext, plain)), plain);
  }
}

TEST(key_ring, the_length_of_a_short_fact_does_not_show) {
  auto const keys = key_ring::generate(kDay);
  EXPECT_EQ(keys.seal(kContext, "wia").size(), keys.seal(kContext, "banenafspraak").size());
  EXPECT_EQ(keys.seal(kContext, "").size(), keys.seal(kContext, std::string(31, 'x')).size());
}

TEST(key_ring, moved_to_another_place_it_does_not_open) {
  auto const keys = key_ring::generate(kDay);
  auto const sealed = keys.seal("contact.email:1", "a@example.org");
  auto const why = failure_of(keys, "contact.email:2", sealed);
  EXPECT_THAT(why, HasSubstr("contact.email:2"));
  EXPECT_THAT(why, HasSubstr(keys.current_id()));
  EXPECT_THAT(failure_of(keys, "contact.phone:1", sealed), Not(""));
}

TEST(key_ring, any_other_character_anywhere_is_found) {
  auto const keys = key_ring::generate(kDay);
  // One with '_' and '-' in it, which decoders are free with.
  auto sealed = std::string{};
  while (!sealed.contains('_') || !sealed.contains('-')) {
    sealed = keys.seal(kContext, "a@example.org");
  }
  for (auto at = std::size_t{0}; at < sealed.size(); ++at) {
    for (auto c = 0; c < 256; ++c) {
      auto changed = sealed;
      changed[at] = static_cast<char>(c);
      EXPECT_EQ(failure_of(keys, kContext, changed).empty(), changed == sealed) << at << ' ' << c;
    }
  }
}

TEST(key_ring, a_cut_or_longer_text_is_found) {
  auto const keys = key_ring::generate(kDay);
  auto const sealed = keys.seal(kContext, "a@example.org");
  for (auto size = std::size_t{0}; size < sealed.size(); ++size) {
    EXPECT_NE(failure_of(keys, kContext, sealed.substr(0, size)), "") << size;
  }
  EXPECT_NE(failure_of(keys, kContext, sealed + "A"), "");
  EXPECT_NE(failure_of(keys, kContext, sealed + "="), "");
}

TEST(key_ring, another_ring_opens_nothing) {
  auto const keys = key_ring::generate(kDay);
  auto const other = key_ring::generate(kDay);
  auto const why = failure_of(other, kContext, keys.seal(kContext, "a@example.org"));
  EXPECT_THAT(why, HasSubstr("does not hold"));
  EXPECT_THAT(why, Not(HasSubstr("example.org")));
}

TEST(key_ring, after_a_rotation_the_new_key_seals_and_the_old_one_opens) {
  auto const folder = test_folder{};
  auto const file = folder.path() / "keys";
  auto const before = key_ring::generate(kDay);
  ASSERT_TRUE(before.save_new(file));
  auto const after = key_ring::add_key(file, kDay + days{30});
  ASSERT_TRUE(after);
  auto const sealed = before.seal(kContext, "a@example.org");
  EXPECT_EQ(after->open(kContext, sealed), "a@example.org");
  EXPECT_TRUE(after->needs_resealing(sealed));
  EXPECT_TRUE(after->needs_resealing(""));
  EXPECT_FALSE(after->needs_resealing(after->seal(kContext, "x")));
  EXPECT_NE(after->current_id(), before.current_id());
  EXPECT_EQ(after->blind_indexes("contact.email", "a@example.org"),
            (std::vector{after->blind_index("contact.email", "a@example.org"),
                         before.blind_index("contact.email", "a@example.org")}));
  auto const token = make_token();
  EXPECT_EQ(after->token_hashes("session", token),
            (std::vector{after->token_hash("session", token), before.token_hash("session", token)}));
}

TEST(key_ring, blind_indexes_differ_per_value_purpose_use_and_installation) {
  auto const keys = key_ring::generate(kDay);
  auto const other = key_ring::generate(kDay);
  auto const seen = std::set{keys.blind_index("contact.email", "a"),
                             keys.blind_index("contact.email", "b"),
                             keys.blind_index("contact.phone", "a"),
                             keys.blind_index("contact.emaila", ""),
                             other.blind_index("contact.email", "a"),
                             keys.token_hash("contact.email", secret{"a"}).substr(0, 32)};
  EXPECT_EQ(seen.size(), 6U);
  EXPECT_EQ(keys.blind_index("contact.email", "a"), keys.blind_index("contact.email", "a"));
  EXPECT_EQ(keys.blind_index("contact.email", "a").size(), 32U);
  EXPECT_EQ(keys.token_hash("session", secret{"a"}).size(), 64U);
}

TEST(key_ring, a_row_of_the_log_is_signed_by_the_named_key) {
  auto const keys = key_ring::generate(kDay);
  auto const other = key_ring::generate(kDay);
  EXPECT_TRUE(keys.knows(keys.current_id()));
  EXPECT_FALSE(keys.knows(other.current_id()));
  EXPECT_EQ(keys.log_signature(keys.current_id(), "row"), keys.log_signature(keys.current_id(), "row"));
  EXPECT_NE(keys.log_signature(keys.current_id(), "row"), keys.log_signature(keys.current_id(), "rov"));
  EXPECT_NE(keys.log_signature(keys.current_id(), "row"), other.log_signature(other.current_id(), "row"));
  EXPECT_THROW(static_cast<void>(keys.log_signature(other.current_id(), "row")), logic_bug);
}

}  // namespace
