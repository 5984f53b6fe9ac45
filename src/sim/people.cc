// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>

#include "sim/region_demo.h"

namespace overstap::sim {
namespace {

constexpr auto kTravel = std::to_array<std::int32_t>({5, 10, 10, 15, 15, 20, 20, 25, 30, 40, 50});
constexpr auto kWanted = std::to_array<std::pair<std::int32_t, std::int32_t>>(
    {{36, 40}, {32, 40}, {24, 36}, {24, 32}, {20, 28}, {16, 24}, {12, 20}, {8, 16}});

std::vector<occupation_profile const*> draw_work(region_setting const& in,
                                                 weighted_choice const& by_demand,
                                                 random_source& numbers) {
  auto const many = numbers.below(10);
  auto const count = many < 6 ? std::size_t{1} : many < 9 ? std::size_t{2} : std::size_t{3};
  auto work = std::vector<occupation_profile const*>{};
  for (auto i = std::size_t{0}; i < count; ++i) {
    auto const* o = &in.market.occupations()[by_demand.draw(numbers)];
    if (std::ranges::find(work, o) == work.end()) {
      work.push_back(o);
    }
  }
  return work;
}

using held = std::vector<std::pair<skill_id, evidence>>;

void add_skills(random_source& numbers, occupation_profile const& o, bool trained, held& skills) {
  for (auto const& s : o.essential) {
    if (numbers.chance(90)) {
      auto const proven = numbers.chance(trained ? 60 : 5);
      skills.emplace_back(s, proven ? evidence::proven : numbers.chance(85) ? evidence::worked : evidence::declared);
    }
  }
  for (auto const& s : o.optional) {
    if (numbers.chance(40)) {
      skills.emplace_back(s, numbers.chance(50) ? evidence::worked : evidence::declared);
    }
  }
}

/// One row per skill at its best level, sorted.
void tidy(held& skills) {
  std::ranges::sort(skills, [](auto const& a, auto const& b) {
    return a.first != b.first ? a.first < b.first : a.second > b.second;
  });
  auto const repeated = std::ranges::unique(skills, {}, [](auto const& s) { return s.first; });
  skills.erase(repeated.begin(), repeated.end());
}

std::vector<credential_code> draw_credentials(region_setting const& in,
                                              random_source& numbers,
                                              std::vector<occupation_profile const*> const& work,
                                              bool trained) {
  auto codes = std::vector<credential_code>{};
  auto const add_known = [&](char const* code) {
    auto c = credential_code{code};
    if (in.reference.find_credential(c) != nullptr) {
      codes.push_back(std::move(c));
    }
  };
  if (numbers.chance(65)) {
    add_known("rijbewijs-b");
  }
  if (numbers.chance(60)) {
    add_known("mbo-2");
  }
  for (auto const* o : work) {
    for (auto const& [credential, percent] : o->asks) {
      if (numbers.chance(percent * 85 / 100)) {
        codes.push_back(credential);
      }
    }
    if (trained) {
      codes.insert(codes.end(), o->training_gives.begin(), o->training_gives.end());
    }
  }
  std::ranges::sort(codes);
  auto const repeated = std::ranges::unique(codes);
  codes.erase(repeated.begin(), repeated.end());
  return codes;
}

std::vector<contract_kind> draw_contracts(random_source& numbers) {
  auto kinds = std::vector<contract_kind>{contract_kind::permanent};
  if (numbers.chance(80)) {
    kinds.push_back(contract_kind::temporary);
  }
  if (numbers.chance(50)) {
    kinds.push_back(contract_kind::agency);
  }
  if (numbers.chance(35)) {
    kinds.push_back(contract_kind::work_based_learning);
  }
  return kinds;
}

person_record make_person(region_setting const& in, weighted_choice const& by_demand, std::size_t number) {
  auto const stream = in.stream.part("person").part(number);
  auto numbers = stream.numbers();
  auto const work = draw_work(in, by_demand, numbers);
  auto const trained = numbers.chance(35);
  auto const& town = in.map.any_town(numbers);

  auto p = person_record{};
  p.id = stream.id<person_id>();
  for (auto const* o : work) {
    p.worked_as.push_back(o->id);
    add_skills(numbers, *o, trained, p.skills);
  }
  tidy(p.skills);
  if (numbers.chance(70)) {
    p.credentials = draw_credentials(in, numbers, work, trained);
  }
  p.municipality = town.code;
  if (numbers.chance(92)) {
    p.home = in.map.home_in(numbers, town);
  }
  if (numbers.chance(85)) {
    p.max_km = kTravel[numbers.below(kTravel.size())];
  }
  if (numbers.chance(85)) {
    auto const& wanted = kWanted[numbers.below(kWanted.size())];
    p.hours_min = wanted.first;
    p.hours_max = wanted.second;
  }
  if (numbers.chance(75)) {
    p.available_from = in.today + days{numbers.between(0, 120)};
  }
  if (numbers.chance(50)) {
    p.contracts = draw_contracts(numbers);
  }
  if (numbers.chance(60)) {
    p.shifts = numbers.chance(55);
  }
  p.needs_support = numbers.chance(6);
  return p;
}

}  // namespace

void add_people(region_setting const& in, std::size_t count, snapshot_records& records) {
  auto const by_demand = weighted_choice{in.market.weights_in(in.map.record().code)};
  for (auto i = std::size_t{0}; i < count; ++i) {
    records.people.push_back(make_person(in, by_demand, i));
  }
}

}  // namespace overstap::sim
