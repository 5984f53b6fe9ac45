// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "snapshot/build_snapshot.h"
#include "taxonomy/invented.h"

/// Small invented worlds for tests of the engines. Not used by the product.
namespace overstap::matching::testing {

using taxonomy::invented::random_uuid;

/// A world as records, so that a reference can read what the engines do not.
struct random_world {
  std::shared_ptr<taxonomy::taxonomy const> tax;
  std::shared_ptr<reference_data const> reference;
  snapshot_records records;

  std::shared_ptr<snapshot const> build() const { return build_snapshot(tax, reference, records); }
};

/// Few distinct values, so that borders and ties are hit; absent in a third of the cases.
template <typename T>
std::optional<T> maybe(random_source& random, std::vector<T> const& values) {
  return random.chance(33) ? std::nullopt : std::optional<T>{random.pick(std::span<T const>{values})};
}

inline void order(std::optional<std::int32_t>& low, std::optional<std::int32_t>& high) {
  if (low && high && *low > *high) {
    std::swap(low, high);
  }
}

inline civil_date day(int n) {
  return civil_date{std::chrono::year{2026} / 9 / 1} + days{n};
}

inline std::vector<place> const& places() {
  // 6-8-10 and 9-12-15: distances that are whole kilometres, so that the travel limit is met exactly.
  static auto const at = std::vector<place>{
      {100'000, 480'000}, {106'000, 488'000}, {109'000, 492'000}, {100'000, 480'001}, {94'000, 472'000}};
  return at;
}

inline std::vector<credential_code> random_credentials(random_source& random,
                                                       reference_data const& reference,
                                                       unsigned percent) {
  auto codes = std::vector<credential_code>{};
  for (auto const& c : reference.credentials) {
    if (random.chance(percent)) {
      codes.push_back(c.code);
    }
  }
  return codes;
}

inline std::vector<contract_kind> const& contract_kinds() {
  static auto const kinds = std::vector{contract_kind::permanent, contract_kind::temporary, contract_kind::agency};
  return kinds;
}

inline vacancy random_vacancy(random_source& random, random_world const& w) {
  auto const& tax = *w.tax;
  auto v = vacancy{};
  v.id = vacancy_id{random_uuid(random)};
  v.employer = random.pick(std::span<employer const>{w.records.employers}).id;
  v.occupation = tax.id_of(taxonomy::occupation_idx{random.below(tax.occupation_count())});
  v.title = "vacancy";
  if (random.chance(50)) {
    for (auto n = 1 + random.below(4); n > 0; --n) {
      auto const skill = tax.id_of(taxonomy::skill_idx{random.below(tax.skill_count())});
      v.skills.push_back({skill, random.chance(50) ? importance::essential : importance::optional});
    }
  }
  if (random.chance(50)) {
    v.credentials = random_credentials(random, *w.reference, 30);
  }
  v.municipality = municipality_code{"GM0001"};
  v.at = random.pick(std::span<place const>{places()});
  v.hours_min = maybe<std::int32_t>(random, {0, 16, 24, 32});
  v.hours_max = maybe<std::int32_t>(random, {16, 24, 32, 40});
  order(v.hours_min, v.hours_max);
  v.hourly_pay_min = maybe<money>(random, {money::cents(1400), money::cents(1500), money::cents(1650)});
  v.hourly_pay_max = maybe<money>(random, {money::cents(1700), money::cents(1900)});
  v.start = maybe<civil_date>(random, {day(0), day(1), day(30)});
  v.closes = maybe<civil_date>(random, {day(-1), day(0), day(20)});
  v.contract = maybe<contract_kind>(random, contract_kinds());
  v.shifts = random.chance(30);
  v.supported = random.chance(50);
  return v;
}

inline person_record random_person(random_source& random, random_world const& w) {
  auto const& tax = *w.tax;
  auto p = person_record{};
  p.id = person_id{random_uuid(random)};
  p.municipality = municipality_code{"GM0001"};
  for (auto n = random.below(9); n > 0; --n) {
    auto const skill = tax.id_of(taxonomy::skill_idx{random.below(tax.skill_count())});
    p.skills.emplace_back(skill, static_cast<evidence>(random.below(4)));
  }
  if (random.chance(66)) {
    p.credentials = random_credentials(random, *w.reference, 50);
  }
  p.home = maybe<place>(random, places());
  p.max_km = maybe<std::int32_t>(random, {0, 10, 15, 25});
  p.hours_min = maybe<std::int32_t>(random, {0, 16, 24});
  p.hours_max = maybe<std::int32_t>(random, {16, 24, 40});
  order(p.hours_min, p.hours_max);
  p.available_from = maybe<civil_date>(random, {day(0), day(1), day(10)});
  if (random.chance(66)) {
    p.contracts.emplace();
    for (auto const kind : contract_kinds()) {
      if (random.chance(60)) {
        p.contracts->push_back(kind);
      }
    }
  }
  if (random.chance(66)) {
    p.shifts = random.chance(50);
  }
  p.needs_support = random.chance(20);
  return p;
}

inline void add_catalogue(random_source& random, random_world& w) {
  w.records.partners.push_back({partner_id{random_uuid(random)},
                                partner_kind::nrto,
                                "school",
                                region_code{"AM01"},
                                municipality_code{"GM0001"}});
  for (auto n = random.below(4); n > 0; --n) {
    auto course = wagon{};
    course.id = wagon_id{random_uuid(random)};
    course.provider = w.records.partners.front().id;
    for (auto const& code : random_credentials(random, *w.reference, 30)) {
      course.gives.push_back({credential_atom{code}, std::nullopt});
    }
    course.gives.push_back({skill_atom{w.tax->id_of(taxonomy::skill_idx{0U}), evidence::proven}, std::nullopt});
    if (random.chance(60)) {
      auto run = session{};
      run.id = session_id{random_uuid(random)};
      run.wagon = course.id;
      run.weeks = 4;
      run.seats = 3;
      w.records.sessions.push_back(std::move(run));
    }
    w.records.wagons.push_back(std::move(course));
  }
}

struct sizes {
  std::uint64_t vacancies{40};
  std::uint64_t people{20};
};

/// Skills with many relatives, up to full rows of neighbours.
inline taxonomy::invented::shape dense() {
  return {.occupations = 15, .skills = 80, .groups = 12, .parents = 6};
}

inline random_world make_random_world(random_source& random,
                                      taxonomy::invented::shape const& shape = {},
                                      sizes const& n = {}) {
  auto w = random_world{};
  w.tax = taxonomy::build(taxonomy::invented::random_records(random, shape));
  auto reference = std::make_shared<reference_data>();
  for (auto const* const code : {"driver", "first-aid", "security", "welder"}) {
    reference->credentials.push_back({credential_code{code}, {code, code}, "certificate"});
  }
  w.reference = std::move(reference);
  for (auto i = 0; i < 2; ++i) {
    w.records.employers.push_back({employer_id{random_uuid(random)}, "employer", municipality_code{"GM0001"}});
  }
  add_catalogue(random, w);
  for (auto i = random.below(n.vacancies + 1); i > 0; --i) {
    w.records.vacancies.push_back(random_vacancy(random, w));
  }
  for (auto i = random.below(n.people + 1); i > 0; --i) {
    w.records.people.push_back(random_person(random, w));
  }
  return w;
}

}  // namespace overstap::matching::testing
