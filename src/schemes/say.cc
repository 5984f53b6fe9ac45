// SPDX-License-Identifier: EUPL-1.2
#include "schemes/say.h"

#include <fmt/format.h>

namespace overstap::schemes {
namespace {

std::string euros(std::int64_t cents) {
  auto whole = std::to_string(cents / 100);
  for (auto at = static_cast<std::ptrdiff_t>(whole.size()) - 3; at > 0; at -= 3) {
    whole.insert(static_cast<std::size_t>(at), " ");
  }
  return cents % 100 == 0 ? "€ " + whole : fmt::format("€ {}.{:02}", whole, cents % 100);
}

std::string say(fact const& f, comparison const& c) {
  switch (f.type) {
    case fact_type::yes_no:
      return f.name + ": " + to_text(f, c.least);
    case fact_type::choice: {
      auto codes = std::string{};
      for (auto v = f.least; v <= f.most; ++v) {
        if ((c.codes >> static_cast<unsigned>(v) & 1U) != 0) {
          codes += (codes.empty() ? "" : ", ") + to_text(f, v);
        }
      }
      return f.name + ": one of " + codes;
    }
    case fact_type::integer:
    case fact_type::money:
    case fact_type::date:
      break;
  }
  auto text = f.name + ":";
  text += c.least > f.least ? " from " + to_text(f, c.least) : "";
  text += c.most < f.most ? " up to " + to_text(f, c.most) : "";
  return text;
}

}  // namespace

std::string say(rule_book const& book, condition const& c) {
  switch (c.what) {
    case condition::kind::all:
      return "all of these";
    case condition::kind::any:
      return "one of these";
    case condition::kind::not_:
      return "not this";
    case condition::kind::compare:
      return say(book.facts[c.compare.fact], c.compare);
  }
  __builtin_unreachable();
}

std::string say(cents_range const& a) {
  return a.low == a.high ? euros(a.low) : euros(a.low) + " - " + euros(a.high);
}

std::string_view say(verdict v) noexcept {
  switch (v) {
    case verdict::no:
      return "no";
    case verdict::unknown:
      return "unknown";
    case verdict::yes:
      return "yes";
  }
  __builtin_unreachable();
}

std::string_view say(certainty c) noexcept {
  switch (c) {
    case certainty::found:
      return "found";
    case certainty::sure:
      return "sure";
    case certainty::fairly_sure:
      return "fairly sure";
    case certainty::unsure:
      return "unsure";
  }
  __builtin_unreachable();
}

}  // namespace overstap::schemes
