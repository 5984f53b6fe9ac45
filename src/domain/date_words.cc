// SPDX-License-Identifier: EUPL-1.2
#include "domain/date_words.h"

#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace overstap {

std::string in_words(civil_date d, language l) {
  constexpr std::pair<std::string_view, std::string_view> kMonths[] = {{"januari", "January"},
                                                                       {"februari", "February"},
                                                                       {"maart", "March"},
                                                                       {"april", "April"},
                                                                       {"mei", "May"},
                                                                       {"juni", "June"},
                                                                       {"juli", "July"},
                                                                       {"augustus", "August"},
                                                                       {"september", "September"},
                                                                       {"oktober", "October"},
                                                                       {"november", "November"},
                                                                       {"december", "December"}};
  auto const ymd = std::chrono::year_month_day{d};
  auto const& month = kMonths[static_cast<unsigned>(ymd.month()) - 1];
  return fmt::format("{} {} {}",
                     static_cast<unsigned>(ymd.day()),
                     l == language::nl ? month.first : month.second,
                     static_cast<int>(ymd.year()));
}

}  // namespace overstap
