// SPDX-License-Identifier: EUPL-1.2
#include "schemes/fact.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

namespace overstap::schemes {
namespace {

std::optional<std::int64_t> whole_number(std::string_view text) {
  auto n = std::int64_t{};
  auto const* const end = text.data() + text.size();
  auto const [stopped, failed] = std::from_chars(text.data(), end, n);
  return failed == std::errc{} && stopped == end ? std::optional{n} : std::nullopt;
}

/// Euros with at most two decimals, as cents.
std::optional<std::int64_t> cents(std::string_view text) {
  constexpr auto kMostEuros = std::int64_t{1'000'000'000};
  auto const point = text.find('.');
  auto const euros = whole_number(text.substr(0, point));
  if (!euros || *euros < 0 || *euros > kMostEuros) {
    return std::nullopt;
  }
  if (point == std::string_view::npos) {
    return *euros * 100;
  }
  auto decimals = std::string{text.substr(point + 1)};
  if (decimals.empty() || decimals.size() > 2 ||
      !std::ranges::all_of(decimals, [](char c) { return c >= '0' && c <= '9'; })) {
    return std::nullopt;
  }
  decimals.resize(2, '0');
  return *euros * 100 + *whole_number(decimals);
}

std::optional<fact_value> read(fact const& f, std::string_view text) {
  switch (f.type) {
    case fact_type::yes_no:
      return text == "true"    ? std::optional{fact_value{1}}
             : text == "false" ? std::optional{fact_value{0}}
                               : std::nullopt;
    case fact_type::integer:
      return whole_number(text);
    case fact_type::money:
      return cents(text);
    case fact_type::date: {
      auto const d = parse_date(text);
      return d ? std::optional{to_value(*d)} : std::nullopt;
    }
    case fact_type::choice: {
      auto const at = std::ranges::find(f.choices, text, &choice::code);
      return at == f.choices.end() ? std::nullopt : std::optional{fact_value{at - f.choices.begin()}};
    }
  }
  __builtin_unreachable();
}

}  // namespace

std::string_view to_string(unit u) noexcept {
  switch (u) {
    case unit::hours:
      return "hours";
    case unit::days:
      return "days";
    case unit::weeks:
      return "weeks";
    case unit::months:
      return "months";
    case unit::years:
      return "years";
    case unit::percent:
      return "percent";
  }
  __builtin_unreachable();
}

std::optional<fact_value> parse_value(fact const& f, std::string_view text) {
  auto const v = read(f, text);
  return v && *v >= f.least && *v <= f.most ? v : std::nullopt;
}

std::string to_text(fact const& f, fact_value v) {
  switch (f.type) {
    case fact_type::yes_no:
      return v != 0 ? "true" : "false";
    case fact_type::integer:
      return std::to_string(v);
    case fact_type::money:
      return v % 100 == 0 ? std::to_string(v / 100) : fmt::format("{}.{:02}", v / 100, v % 100);
    case fact_type::date:
      return overstap::to_string(civil_date{days{v}});
    case fact_type::choice:
      return f.choices[static_cast<std::size_t>(v)].code;
  }
  __builtin_unreachable();
}

std::string allowed_values(fact const& f) {
  switch (f.type) {
    case fact_type::yes_no:
      return "true or false";
    case fact_type::integer:
      return fmt::format("{} from {} to {}", to_string(*f.unit), f.least, f.most);
    case fact_type::money:
      return fmt::format("euros from {} to {}", to_text(f, f.least), to_text(f, f.most));
    case fact_type::date:
      return "a date like 2026-01-31";
    case fact_type::choice: {
      auto codes = std::string{};
      for (auto const& c : f.choices) {
        codes += (codes.empty() ? "" : ", ") + c.code;
      }
      return codes;
    }
  }
  __builtin_unreachable();
}

}  // namespace overstap::schemes
