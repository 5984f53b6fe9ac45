// SPDX-License-Identifier: EUPL-1.2
#include "schemes/rule.h"

#include <algorithm>

namespace overstap::schemes {
namespace {

template <typename Fits>
std::vector<std::size_t> positions(std::vector<rule> const& rules,
                                   side s,
                                   std::span<std::string const> without,
                                   Fits const& fits) {
  auto out = std::vector<std::size_t>{};
  for (auto at = std::size_t{0}; at < rules.size(); ++at) {
    if (rules[at].side == s && std::ranges::find(without, rules[at].scheme) == without.end() && fits(at)) {
      out.push_back(at);
    }
  }
  return out;
}

}  // namespace

civil_date rule::read_on() const {
  return std::ranges::min(sources, {}, &source::as_of).as_of;
}

std::optional<fact_idx> rule_book::find_fact(std::string_view name) const {
  auto const at = std::ranges::find(facts, name, &fact::name);
  return at == facts.end() ? std::nullopt : std::optional{fact_idx{static_cast<std::size_t>(at - facts.begin())}};
}

std::optional<civil_date> rule_book::last_day(std::size_t at) const {
  auto last = rules[at].until;
  if (at + 1 < rules.size() && rules[at + 1].scheme == rules[at].scheme) {
    auto const before_next = rules[at + 1].from - days{1};
    last = std::min(last.value_or(before_next), before_next);
  }
  return last;
}

bool rule_book::valid_on(std::size_t at, civil_date on) const {
  auto const last = last_day(at);
  return rules[at].from <= on && (!last || on <= *last);
}

bool rule_book::lapsed_on(std::size_t at, civil_date on) const {
  auto const& r = rules[at];
  auto const is_last = at + 1 == rules.size() || rules[at + 1].scheme != r.scheme;
  return is_last && r.until && *r.until < on && !r.ended;
}

std::vector<std::size_t> rule_book::valid_rules(side s, civil_date on, std::span<std::string const> without) const {
  return positions(rules, s, without, [&](std::size_t at) { return valid_on(at, on); });
}

std::vector<std::size_t> rule_book::lapsed_rules(side s, civil_date on, std::span<std::string const> without) const {
  return positions(rules, s, without, [&](std::size_t at) { return lapsed_on(at, on); });
}

}  // namespace overstap::schemes
