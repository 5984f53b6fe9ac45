// SPDX-License-Identifier: EUPL-1.2
#include "store/location.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace overstap::store {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(location, a_name_is_a_sqlite_file) {
  auto const at = location::parse("a folder/over stap.db");
  ASSERT_TRUE(at);
  EXPECT_EQ(at->kind(), backend::sqlite);
  EXPECT_EQ(at->file(), "a folder/over stap.db");
  EXPECT_FALSE(at->is_in_memory());
  EXPECT_TRUE(location::parse(":memory:")->is_in_memory());
}

TEST(location, a_url_is_postgresql_and_its_password_is_kept_out_of_the_name) {
  for (auto const& [text, name, password] : {
           std::tuple{"postgresql://u@h:5433/n", "postgresql://u@h:5433/n", ""},
           std::tuple{"postgres://u:s%2Fe@h/n?sslmode=require", "postgres://u@h/n?sslmode=require", "s/e"},
           std::tuple{"postgresql://u@/n?host=/tmp/x&password=geheim&port=1",
                      "postgresql://u@/n?host=/tmp/x&port=1",
                      "geheim"},
           std::tuple{"postgresql://h/n?password=geheim", "postgresql://h/n", "geheim"},
           std::tuple{"postgresql:///n?user=a", "postgresql:///n?user=a", ""},
           std::tuple{"postgresql://[::1]:5433/n", "postgresql://[::1]:5433/n", ""},
           std::tuple{"postgresql://u:s@[::1]:5433/n", "postgresql://u@[::1]:5433/n", "s"},
       }) {
    auto const at = location::parse(text);
    ASSERT_TRUE(at) << text;
    EXPECT_EQ(at->kind(), backend::postgresql);
    EXPECT_EQ(at->name(), name);
    EXPECT_EQ(at->password(), password);
    EXPECT_EQ(at->with_password(), text);
  }
}

TEST(location, what_is_neither_is_refused_without_repeating_it) {
  for (auto const* const text : {"",
                                 "mysql://u@h/n",
                                 "a\"b.db",
                                 "postgresql://u:geheim@h:5432",
                                 "postgresql://u:geheim@h:port%/n",
                                 "postgresql://u:geheim@h/n?geheim=1"}) {
    auto const at = location::parse(text);
    ASSERT_FALSE(at) << text;
    EXPECT_EQ(at.error().code, errc::bad_request);
    EXPECT_THAT(at.error().detail, HasSubstr("postgresql://user@host:port/name"));
    EXPECT_THAT(at.error().detail, Not(HasSubstr("geheim")));
  }
}

}  // namespace
}  // namespace overstap::store
