// SPDX-License-Identifier: EUPL-1.2
#include "domain/citizen_number.h"

#include <array>
#include <string>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace overstap;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<std::string> found_in(std::string const& text) {
  auto found = std::vector<std::string>{};
  for (auto const& s : find_citizen_numbers(text)) {
    found.push_back(text.substr(s.offset, s.size));
  }
  return found;
}

/// Eight digits and the ninth that the formula asks for; empty when that would have to be 10.
std::string with_last_digit(std::string const& eight) {
  auto sum = 0;
  for (auto i = 0; i < 8; ++i) {
    sum += (9 - i) * (eight[static_cast<std::size_t>(i)] - '0');
  }
  return sum % 11 == 10 ? std::string{} : eight + std::to_string(sum % 11);
}

TEST(citizen_number, nine_digits_that_pass_are_found_where_they_stand) {
  EXPECT_THAT(find_citizen_numbers("111222333"), ElementsAre(text_span{0, 9}));
  EXPECT_THAT(find_citizen_numbers("bsn: 123456782."), ElementsAre(text_span{5, 9}));
  EXPECT_THAT(found_in("één 111222333, twee 123456782 en 012345672"),
              ElementsAre("111222333", "123456782", "012345672"));
}

TEST(citizen_number, separators_between_groups_do_not_hide_it) {
  EXPECT_THAT(found_in("123.456.782"), ElementsAre("123.456.782"));
  EXPECT_THAT(found_in("x 1234 56 782 y"), ElementsAre("1234 56 782"));
  EXPECT_THAT(found_in("12-34-56-782"), ElementsAre("12-34-56-782"));
  EXPECT_THAT(found_in("1 2 3 4 5 6 7 8 2"), ElementsAre("1 2 3 4 5 6 7 8 2"));
  EXPECT_THAT(found_in("123\u00a0456\u00a0782 en 123\u2011456\u2013782"),
              ElementsAre("123\u00a0456\u00a0782", "123\u2011456\u2013782"));
}

TEST(citizen_number, beside_another_number_it_still_stands_out) {
  EXPECT_THAT(found_in("2026 123456782"), ElementsAre("123456782"));
  EXPECT_THAT(found_in("12-03-1980 123456782 111222333"), ElementsAre("123456782", "111222333"));
  EXPECT_THAT(found_in("NL123456782B01"), ElementsAre("123456782"));
  EXPECT_THAT(found_in("In 2026. 123.456.782"), ElementsAre("123.456.782"));
}

TEST(citizen_number, what_does_not_pass_is_left_alone) {
  for (auto const* const text :
       {"", "123456789", "111222334", "12345678", "000000000", "000000012", "123..456.782", "123/456/782"}) {
    EXPECT_THAT(found_in(text), IsEmpty()) << text;
  }
}

TEST(citizen_number, digits_of_a_longer_number_do_not_count) {
  for (auto const* const text : {"1234567820",
                                 "0123456782",
                                 "06-12345678",
                                 "020 1234567",
                                 "+31 123456782",
                                 "+31 6 12345678",
                                 "+31123456782",
                                 "0031 123456782",
                                 "NL91ABNA0417164300",
                                 "NL91 ABNA 0417 1643 00",
                                 "BE68 5390 0754 7034",
                                 "123 456 782 0",
                                 "123.456.7821"}) {
    EXPECT_THAT(found_in(text), IsEmpty()) << text;
  }
}

RC_GTEST_PROP(citizen_number, the_formula_decides, ()) {
  auto const eight = fmt::format("{:08}", *rc::gen::inRange(1'000'000, 100'000'000));
  auto const valid = with_last_digit(eight);
  for (auto last = '0'; last <= '9'; ++last) {
    auto const number = eight + last;
    RC_ASSERT(find_citizen_numbers("a " + number + " b").empty() == (number != valid));
  }
}

RC_GTEST_PROP(citizen_number, wherever_the_separators_are, ()) {
  auto const valid = with_last_digit(fmt::format("{:08}", *rc::gen::inRange(1'000'000, 100'000'000)));
  RC_PRE(!valid.empty());
  auto written = std::string{};
  for (auto const c : valid) {
    if (!written.empty()) {
      written += *rc::gen::element<std::string>("", "", " ", ".", "-", "\u00a0");
    }
    written += c;
  }
  RC_ASSERT(found_in("(" + written + ")") == std::vector{written});
}

RC_GTEST_PROP(citizen_number, any_bytes_are_read_to_the_end, (std::string const& text)) {
  auto last = std::size_t{0};
  for (auto const& s : find_citizen_numbers(text)) {
    RC_ASSERT(s.offset >= last);
    RC_ASSERT(s.offset + s.size <= text.size());
    last = s.offset + s.size;
  }
}

}  // namespace
