// SPDX-License-Identifier: EUPL-1.2
#include "sim/labour_market.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

#include "base/invariant.h"
#include "base/text.h"
#include "sim/demand.h"

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

constexpr std::uint64_t kFollowers = 5;  // to one who leads
constexpr std::uint64_t kDemandScale = 1'000;  // so that dividing keeps something

/// Used by more than one in twenty-five occupations, and by more than ten.
bool is_common(taxonomy::taxonomy const& tax, taxonomy::skill_idx s) noexcept {
  auto const used = tax.occupations_of(s).size();
  return used > 10 && used * 25 > tax.occupation_count();
}

bool proves_the_trade(std::string_view credential) noexcept {
  return credential.starts_with("big-") || credential.starts_with("lesbevoegdheid-") ||
         (credential.starts_with("diploma-") && credential != "diploma-beveiliger-mbo-2");
}

/// The sector whose work uses the skill most, essential use counting double (ties: the first sector).
std::vector<sector> home_sectors(taxonomy::taxonomy const& tax, std::vector<occupation_profile> const& occupations) {
  auto uses = std::vector<std::array<std::uint32_t, kSectorCount>>(tax.skill_count());
  for (auto const& o : occupations) {
    for (auto const& s : tax.skills_of(o.at)) {
      uses[s.skill.pos()][static_cast<std::size_t>(o.is)] += s.kind == importance::essential ? 2 : 1;
    }
  }
  auto home = std::vector<sector>{};
  home.reserve(uses.size());
  for (auto const& by_sector : uses) {
    home.push_back(static_cast<sector>(std::ranges::max_element(by_sector) - by_sector.begin()));
  }
  return home;
}

constexpr std::size_t kFewestOwn = 4;

/// What courses for the occupation teach, and what is taught on its own.
void share_out(taxonomy::taxonomy const& tax, std::vector<sector> const& home, occupation_profile& o) {
  auto const split = [&](std::vector<skill_id> const& from, std::vector<skill_id>& own) {
    for (auto const id : from) {
      auto const s = tax.find(id);
      if (is_common(tax, s)) {
        o.common.push_back(id);
      } else if (home[s.pos()] == o.is) {
        own.push_back(id);
      }
    }
  };
  split(o.essential, o.own);
  split(o.optional, o.own_optional);
  // Work whose skills belong to other sectors has courses in its most telling ones.
  for (auto const id : o.essential) {
    if (o.own.size() >= kFewestOwn) {
      break;
    }
    if (std::ranges::find(o.own, id) == o.own.end()) {
      o.own.push_back(id);
    }
  }
}

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
      p.regulated = p.regulated || (percent >= 60 && proves_the_trade(code));
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
    if (tax.ended(o)) {
      continue;
    }
    auto p = profile_of(tax, reference, o);
    if (!p.essential.empty() || !p.optional.empty()) {
      occupations_.push_back(std::move(p));
    }
  }
  invariant(!occupations_.empty(), "a demo needs occupations with skills");
  auto const home = home_sectors(tax, occupations_);
  for (auto& o : occupations_) {
    share_out(tax, home, o);
  }

  // A group's demand is divided over its occupations, so that a large taxonomy does not drown the groups that
  // it describes with few.
  auto shares = std::map<std::string, std::uint64_t>{};
  auto const share_of = [](occupation_profile const& o) -> std::uint64_t {
    return leads_others(o.name.en) ? 1 : kFollowers;
  };
  for (auto const& o : occupations_) {
    shares[o.isco_group] += share_of(o);
  }
  for (auto& o : occupations_) {
    o.demand = group_demand(o.isco_group) * kDemandScale * share_of(o) / shares.at(o.isco_group);
  }
}

std::vector<std::uint64_t> labour_market::weights_in(region_code const& region) const {
  auto in_sector = std::array<std::uint64_t, kSectorCount>{};
  for (auto const& o : occupations_) {
    in_sector[static_cast<std::size_t>(o.is)] += o.demand;
  }
  auto weights = std::vector<std::uint64_t>{};
  weights.reserve(occupations_.size());
  for (auto const& o : occupations_) {
    auto const regional = facts_of(o.is).share * regional_percent(region, o.is) * 10'000;
    // An airport's guards are asked for where flying is.
    auto const elsewhere = o.at_airport && o.is != sector::aviation && regional_percent(region, sector::aviation) < 100;
    auto const local = elsewhere ? regional / 25 : regional;
    weights.push_back(std::max<std::uint64_t>(1, local * o.demand / in_sector[static_cast<std::size_t>(o.is)]));
  }
  return weights;
}

std::vector<std::size_t> labour_market::in_training(region_code const& region) const {
  auto weights = weights_in(region);
  for (auto i = std::size_t{0}; i < weights.size(); ++i) {
    weights[i] *= facts_of(occupations_[i].is).training;
  }
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
