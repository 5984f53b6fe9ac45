// SPDX-License-Identifier: EUPL-1.2
#include "base/csv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace overstap;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

result<std::vector<csv_row>> all(std::string_view text) {
  auto rows = std::vector<csv_row>{};
  auto const read = read_csv("t.csv", text, [&](csv_row const& row) -> result<void> {
    rows.push_back(row);
    return {};
  });
  if (!read) {
    return std::unexpected{read.error()};
  }
  return rows;
}

TEST(csv, quotes_newlines_and_line_numbers) {
  auto const rows =
      all("\xef\xbb\xbf"
          "a,b\r\n\"one\ntwo\",\"say \"\"hi\"\"\"\n\n 3 ,\n");
  ASSERT_TRUE(rows);
  ASSERT_EQ(rows->size(), 3U);
  EXPECT_THAT((*rows)[0].fields, ElementsAre("a", "b"));
  EXPECT_THAT((*rows)[1].fields, ElementsAre("one\ntwo", "say \"hi\""));
  EXPECT_EQ((*rows)[1].line, 2U);
  EXPECT_THAT((*rows)[2].fields, ElementsAre(" 3 ", ""));
  EXPECT_EQ((*rows)[2].line, 5U);
  EXPECT_EQ((*rows)[2].row, 3U);
}

TEST(csv, an_empty_file_has_no_rows) {
  EXPECT_TRUE(all("")->empty());
}

TEST(csv, a_broken_quote_says_where) {
  auto const stray = all("a,b\nx,y\"z\n");
  ASSERT_FALSE(stray);
  EXPECT_EQ(stray.error().fields.at(0).pointer, "t.csv:2:2");
  auto const open = all("a,b\nx,\"y\n");
  ASSERT_FALSE(open);
  EXPECT_THAT(open.error().detail, HasSubstr("closing quote"));
}

TEST(csv, invalid_utf8_and_control_characters_are_refused) {
  EXPECT_FALSE(all("a\n\xc3\x28\n"));
  EXPECT_FALSE(all(std::string_view{"a\nb\0c\n", 6}));
}

TEST(csv_table, picks_columns_in_the_order_asked) {
  auto seen = std::vector<std::string>{};
  auto const take = [&](csv_row const& row) -> result<void> {
    seen = row.fields;
    return {};
  };
  ASSERT_TRUE(read_csv_table("t.csv", "x,y,z\n1,2,3\n", {"z", "x"}, {}, take));
  EXPECT_THAT(seen, ElementsAre("3", "1"));
  EXPECT_FALSE(read_csv_table("t.csv", "x,y\n1,2\n", {"z"}, {}, take));
  EXPECT_FALSE(read_csv_table("t.csv", "", {"x"}, {}, take));
  EXPECT_FALSE(read_csv_table("t.csv", "x,y\n1\n", {"x"}, {}, take));
  EXPECT_FALSE(read_csv_table("t.csv", "x,y\n1,2,3\n", {"x"}, {.ragged = true}, take));
  ASSERT_TRUE(read_csv_table("t.csv", "x,y\n1\n", {"y"}, {.ragged = true}, take));
  EXPECT_THAT(seen, ElementsAre(""));
}

TEST(csv, stops_at_the_first_refusal_of_the_taker) {
  auto taken = 0;
  auto const read = read_csv("t.csv", "a\nb\nc\n", [&](csv_row const&) -> result<void> {
    ++taken;
    return std::unexpected{error{errc::bad_request, "no", {}}};
  });
  EXPECT_FALSE(read);
  EXPECT_EQ(taken, 1);
}

RC_GTEST_PROP(csv, reading_what_was_written_gives_it_back, ()) {
  auto const letter = rc::gen::element('a', 'b', ',', '"', '\n', ' ', '\r');
  auto const field = rc::gen::container<std::string>(letter);
  auto rows =
      *rc::gen::container<std::vector<std::vector<std::string>>>(rc::gen::container<std::vector<std::string>>(field));
  std::erase_if(rows, [](auto const& row) { return row.empty() || (row.size() == 1 && row[0].empty()); });
  auto text = std::string{};
  for (auto const& row : rows) {
    text += csv_line(row);
  }
  auto const read = all(text);
  RC_ASSERT(read.has_value());
  RC_ASSERT(read->size() == rows.size());
  for (auto i = std::size_t{0}; i < rows.size(); ++i) {
    RC_ASSERT((*read)[i].fields == rows[i]);
  }
}

}  // namespace
