// SPDX-License-Identifier: EUPL-1.2
#include "domain/date_words.h"

#include <gtest/gtest.h>

namespace overstap {
namespace {

TEST(date_words, are_read_aloud_as_people_say_them) {
  EXPECT_EQ(in_words(parse_date("2027-01-21").value(), language::nl), "21 januari 2027");
  EXPECT_EQ(in_words(parse_date("2027-12-01").value(), language::nl), "1 december 2027");
  EXPECT_EQ(in_words(parse_date("2027-05-31").value(), language::en), "31 May 2027");
}

}  // namespace
}  // namespace overstap
