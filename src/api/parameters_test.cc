// SPDX-License-Identifier: EUPL-1.2
#include "api/parameters.h"

#include <gmock/gmock.h>

#include "api/boundary/parameters.h"
#include "api/codec.h"

using namespace overstap;
using namespace overstap::api;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

namespace {

std::vector<field_error> wrong(std::string_view query) {
  auto found = std::vector<field_error>{};
  read_query(query, shape_of<boundary::suggest_query>(), found);
  return found;
}

boundary::suggest_query right(std::string_view query) {
  auto found = std::vector<field_error>{};
  auto const v = read_query(query, shape_of<boundary::suggest_query>(), found);
  EXPECT_THAT(found, IsEmpty()) << query;
  return decode_valid<boundary::suggest_query>(v);
}

TEST(read_query, decodes_and_reads_numbers) {
  auto const q = right("query=caf%C3%A9+au%20lait&language=en&limit=50");
  EXPECT_EQ(q.query.value, "café au lait");
  EXPECT_EQ(q.language, boundary::language::en);
  EXPECT_EQ(q.limit->value, 50);
  EXPECT_EQ(right("query=123").query.value, "123");
}

TEST(read_query, reads_no_further_than_the_query) {
  EXPECT_EQ(right(std::string_view{"query=x&limit=59"}.substr(0, 15)).limit->value, 5);
}

TEST(read_query, refuses_with_the_name_of_the_parameter) {
  EXPECT_THAT(wrong(""), ElementsAre(field_error{"?query", "required: plain text of 1 to 200 characters"}));
  EXPECT_THAT(wrong("query=x&limit=51&language=de&Limit=3"),
              UnorderedElementsAre(field_error{"?limit", "a whole number from 1 to 50"},
                                   field_error{"?language", "one of: nl, en"},
                                   field_error{"?Limit", "only: query, language, limit"}));
  EXPECT_THAT(wrong("query=x&limit=5x"), ElementsAre(field_error{"?limit", "a whole number from 1 to 50"}));
  EXPECT_THAT(wrong("query=x&limit"), ElementsAre(field_error{"?limit", "a whole number from 1 to 50"}));
  EXPECT_THAT(wrong("query=x&query=y"), ElementsAre(field_error{"?query", "given once"}));
  EXPECT_THAT(wrong("query=%FF"), ElementsAre(field_error{"?query", "plain text of 1 to 200 characters"}));
  EXPECT_THAT(wrong("query=a%00b"), ElementsAre(field_error{"?query", "plain text of 1 to 200 characters"}));
  EXPECT_THAT(wrong("query=%zz"), ElementsAre(field_error{"?", "name=value pairs with percent-encoding"}));
}

TEST(read_path, refuses_with_the_name_of_the_variable) {
  auto found = std::vector<field_error>{};
  read_path({"x"}, shape_of<boundary::id_path>(), found);
  EXPECT_THAT(found, ElementsAre(field_error{"{id}", "a UUID of 36 characters"}));
}

}  // namespace
