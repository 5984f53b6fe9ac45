// SPDX-License-Identifier: EUPL-1.2
#include "sim/labour_market.h"

#include <algorithm>
#include <numeric>

#include "base/invariant.h"
#include "base/text.h"

namespace overstap::sim {
namespace {

int level_of(std::string_view isco_group) noexcept {
  switch (isco_group.empty() ? '0' : isco_group.front()) {
    case '1':
    case '2':
      return 4;
    case '3':
      return 3;
    case '9':
      return 1;
    default:
      return 2;
  }
}

struct pay_level {
  std::int64_t from;  // cents
  std::int64_t spread;
};
constexpr auto kPay = std::to_array<pay_level>({{14'80, 1'60}, {15'60, 4'60}, {19'00, 8'00}, {24'50, 14'00}});
constexpr std::int64_t kPayStep = 5;

occupation_profile profile_of(taxonomy::taxonomy const& tax,
                              reference_data const& reference,
                              taxonomy::occupation_idx o) {
  auto p = occupation_profile{};
  p.id = tax.id_of(o);
  p.at = o;
  p.name = {std::string{tax.words_of(o, language::nl).preferred}, std::string{tax.words_of(o, language::en).preferred}};
  p.isco_group = std::string{tax.isco_group(o)};
  p.is = sector_of(p.isco_group, p.name.en);
  p.level = level_of(p.isco_group);
  p.at_airport = p.is == sector::aviation || fold(p.name.en).find("airport") != std::string::npos;

  auto skills = std::vector<taxonomy::weighted_skill>{};
  for (auto const& s : tax.skills_of(o)) {
    if (!tax.ended(s.skill)) {
      skills.push_back(s);
    }
  }
  std::ranges::stable_sort(skills, [&](auto const& a, auto const& b) { return tax.idf(a.skill) > tax.idf(b.skill); });
  for (auto const& s : skills) {
    (s.kind == importance::essential ? p.essential : p.optional).push_back(tax.id_of(s.skill));
  }
  for (auto const& [code, percent] : usual_credentials(p.isco_group, p.is, p.at_airport)) {
    auto const c = credential_code{std::string{code}};
    if (reference.find_credential(c) != nullptr) {
      p.asks.emplace_back(c, percent);
    }
  }
  for (auto const code : training_credentials(p.isco_group, p.level)) {
    auto const c = credential_code{std::string{code}};
    if (reference.find_credential(c) != nullptr) {
      p.training_gives.push_back(c);
    }
  }
  return p;
}

}  // namespace

labour_market::labour_market(taxonomy::taxonomy const& tax, reference_data const& reference) {
  for (auto i = std::size_t{0}; i < tax.occupation_count(); ++i) {
    auto const o = taxonomy::occupation_idx{i};
    if (!tax.ended(o) && !tax.skills_of(o).empty()) {
      occupations_.push_back(profile_of(tax, reference, o));
    }
  }
  invariant(!occupations_.empty(), "a demo needs occupations with skills");
}

std::vector<std::uint64_t> labour_market::weights_in(region_code const& region) const {
  // A sector's share is divided evenly over its occupations, so that a large taxonomy does not drown a sector
  // that it describes with few.
  auto in_sector = std::vector<std::uint64_t>(kSectorCount);
  for (auto const& o : occupations_) {
    ++in_sector[static_cast<std::size_t>(o.is)];
  }
  auto weights = std::vector<std::uint64_t>{};
  weights.reserve(occupations_.size());
  for (auto const& o : occupations_) {
    auto const regional = facts_of(o.is).share * regional_percent(region, o.is) * 10'000;
    // An airport's guards are asked for where flying is.
    auto const local = o.at_airport && o.is != sector::aviation && regional_percent(region, sector::aviation) < 100
                           ? regional / 25
                           : regional;
    weights.push_back(std::max<std::uint64_t>(1, local / in_sector[static_cast<std::size_t>(o.is)]));
  }
  return weights;
}

std::vector<std::size_t> labour_market::in_demand(region_code const& region) const {
  auto const weights = weights_in(region);
  auto order = std::vector<std::size_t>(occupations_.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return weights[a] > weights[b]; });
  return order;
}

pay_range draw_pay(random_source& numbers, occupation_profile const& o) {
  auto const& level = kPay[static_cast<std::size_t>(o.level - 1)];
  auto const base = level.from + numbers.between(0, level.spread);
  auto const low = std::max(kLowestPay.in_cents(), base * facts_of(o.is).pay_percent / 100);
  auto const high = low + low * numbers.between(4, 22) / 100;
  auto const rounded = [](std::int64_t cents) { return money::cents((cents + kPayStep - 1) / kPayStep * kPayStep); };
  return {rounded(low), rounded(high)};
}

}  // namespace overstap::sim
