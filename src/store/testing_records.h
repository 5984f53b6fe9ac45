// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <tuple>
#include <vector>

#include "base/random.h"
#include "domain/reference.h"
#include "snapshot/build_snapshot.h"
#include "store/taxonomy_store.h"

namespace overstap::store {

/// For tests: a key that is easy to recognise, 00000000-0000-0000-0000-0000000000NN.
inline uuid test_key(std::uint8_t n) {
  auto u = uuid{};
  u.bytes[15] = n;
  return u;
}

/// For tests: three occupations (keys 1..3) and six skills (keys 11..16) with English words.
inline taxonomy_update small_taxonomy() {
  auto update = taxonomy_update{};
  update.source = "esco";
  update.complete = {{concept_kind::occupation, "occupations"}, {concept_kind::skill, "skills"}};
  auto const add = [&](std::uint8_t n, concept_kind kind, std::string const& name) {
    update.concepts.push_back({test_key(n), kind, "http://example.org/" + to_string(test_key(n)), {}, {}});
    update.words.push_back(
        {test_key(n), language::en, {.preferred = name, .alternatives = {name + " too"}, .description = {}}});
  };
  for (auto n = std::uint8_t{1}; n <= 3; ++n) {
    add(n, concept_kind::occupation, "occupation " + std::to_string(n));
  }
  for (auto n = std::uint8_t{11}; n <= 16; ++n) {
    add(n, concept_kind::skill, "skill " + std::to_string(n));
  }
  return update;
}

/// For tests: records of every kind inside the bounds of the import files, over the concepts of
/// `small_taxonomy` and the codes of a reference; the same for the same seed.
class random_records {
public:
  random_records(std::uint64_t seed, reference_data const& reference) : r_{seed}, reference_{reference} {}

  snapshot_records make(std::size_t most) {
    auto out = snapshot_records{};
    out.synthetic = r_.chance(50);
    fill(out.employers, 1 + r_.below(3), [&] { return employer{new_id<employer_id>(), text(), municipality()}; });
    fill(out.vacancies, r_.below(most), [&] { return make_vacancy(out.employers); });
    fill(out.partners, 1 + r_.below(3), [&] { return make_partner(); });
    fill(out.wagons, 1 + r_.below(most), [&] { return make_wagon(out.partners); });
    fill(out.sessions, r_.below(most), [&] { return make_session(out.wagons); });
    fill(out.payers, r_.below(most), [&] { return make_payer(out.payers); });
    fill(out.people, r_.below(most), [&] { return make_person(); });
    for (auto const& region : reference_.regions) {
      if (r_.chance(10)) {
        out.desks.push_back({region.code, region.centre, text(), text(), text(), {text(), text()}});
      }
    }
    return out;
  }

private:
  template <typename Row, typename Make>
  void fill(std::vector<Row>& rows, std::size_t n, Make make) {
    while (rows.size() < n) {
      rows.push_back(make());
    }
  }
  template <typename Id>
  Id new_id() {
    return Id{make_uuid7(r_.next() >> 16U, r_.next(), r_.next())};
  }
  template <typename T>
  T const& pick(std::vector<T> const& from) {
    return r_.pick(std::span<T const>{from});
  }
  /// Something that a careless writer of CSV or SQL would break.
  std::string text() {
    static constexpr auto kTexts =
        std::array{"Taxi", "Bakkerij \"De Korst\"", "a, b; c", "twee\nregels", "Coöperatie ’t Loon", "'"};
    return kTexts[r_.below(kTexts.size())];
  }
  std::int32_t integer(std::int32_t low, std::int32_t high) { return static_cast<std::int32_t>(r_.between(low, high)); }
  template <typename Make>
  auto maybe(Make make) -> std::optional<decltype(make())> {
    return r_.chance(50) ? std::optional{make()} : std::nullopt;
  }
  civil_date date() { return *parse_date("2026-01-01") + days{r_.below(1000)}; }
  municipality_code municipality() { return pick(reference_.municipalities).code; }
  place point() { return {integer(10'000, 280'000), integer(305'000, 620'000)}; }
  skill_id skill() { return skill_id{test_key(static_cast<std::uint8_t>(11 + r_.below(6)))}; }
  occupation_id occupation() { return occupation_id{test_key(static_cast<std::uint8_t>(1 + r_.below(3)))}; }
  evidence level() { return static_cast<evidence>(r_.between(1, 3)); }
  atom make_atom() {
    switch (r_.below(3)) {
      case 0:
        return skill_atom{skill(), level()};
      case 1:
        return credential_atom{pick(reference_.credentials).code};
      default:
        return freedom_atom{pick(reference_.barriers).code};
    }
  }
  /// A sorted set, as lists in records are.
  template <typename Make>
  auto list(Make make) -> std::vector<decltype(make())> {
    auto values = std::vector<decltype(make())>{};
    for (auto n = r_.below(4); n > 0; --n) {
      values.push_back(make());
    }
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
  }
  std::vector<credential_code> credentials() {
    return list([&] { return pick(reference_.credentials).code; });
  }
  contract_kind contract() { return static_cast<contract_kind>(r_.below(4)); }

  vacancy make_vacancy(std::vector<employer> const& employers) {
    auto v = vacancy{};
    v.id = new_id<vacancy_id>();
    v.employer = pick(employers).id;
    v.occupation = occupation();
    v.title = text();
    v.skills =
        list([&] { return required_skill{skill(), r_.chance(50) ? importance::essential : importance::optional}; });
    v.skills.erase(std::unique(v.skills.begin(), v.skills.end(), [](auto a, auto b) { return a.skill == b.skill; }),
                   v.skills.end());
    v.credentials = credentials();
    v.municipality = municipality();
    v.at = point();
    v.hours_min = maybe([&] { return integer(0, 20); });
    v.hours_max = maybe([&] { return integer(20, 60); });
    v.hourly_pay_min = maybe([&] { return money::cents(r_.between(1400, 2000)); });
    v.hourly_pay_max = maybe([&] { return money::cents(r_.between(2000, 5000)); });
    v.start = maybe([&] { return date(); });
    v.closes = maybe([&] { return date(); });
    v.contract = maybe([&] { return contract(); });
    v.shifts = r_.chance(50);
    v.supported = r_.chance(50);
    return v;
  }
  partner make_partner() {
    return {new_id<partner_id>(),
            static_cast<partner_kind>(r_.below(12)),
            text(),
            pick(reference_.regions).code,
            municipality()};
  }
  wagon make_wagon(std::vector<partner> const& partners) {
    auto w = wagon{};
    w.id = new_id<wagon_id>();
    w.kind = pick(reference_.wagon_kinds).code;
    w.provider = pick(partners).id;
    w.title = {text(), text()};
    w.needs = list([&] { return make_atom(); });
    w.gives = list([&] { return gift{make_atom(), maybe([&] { return integer(0, 208); })}; });
    w.raises = list([&] {
      return evidence_raise{skill(), evidence::declared, r_.chance(50) ? evidence::worked : evidence::proven};
    });
    w.in_job = r_.chance(50);
    if (w.in_job && r_.chance(50)) {
      w.job = occupation();
    }
    if (r_.chance(50)) {
      auto const started = integer(1, 500);
      w.completion = completion_record{started, integer(0, started)};
    }
    return w;
  }
  session make_session(std::vector<wagon> const& wagons) {
    auto s = session{};
    s.id = new_id<session_id>();
    s.wagon = pick(wagons).id;
    s.start = maybe([&] { return date(); });
    s.weeks = integer(1, 208);
    s.hours_per_week = integer(0, 60);
    if (r_.chance(50)) {
      s.at = point();
      s.municipality = municipality();
    }
    s.seats = integer(0, 30);
    s.own_price = money::cents(r_.between(0, 200'000));
    s.public_price = money::cents(r_.between(0, 200'000));
    s.fund = r_.chance(50) ? text() : "";
    s.decision_weeks = integer(0, 8);
    return s;
  }
  /// `earlier`: those that it may be refused together with.
  payer make_payer(std::vector<payer> const& earlier) {
    auto p = payer{};
    p.id = new_id<payer_id>();
    p.tier = static_cast<payer_tier>(r_.below(4));
    p.name = {text(), text()};
    p.scheme = r_.chance(50) ? "sector-fund" : "";
    p.pays_for = list([&] { return pick(reference_.wagon_kinds).code; });
    if (p.pays_for.empty()) {
      p.pays_for.push_back(reference_.wagon_kinds.front().code);
    }
    p.percent = integer(1, 100);
    p.per_person = maybe([&] { return money::cents(r_.between(0, 500'000)); });
    p.per_year = maybe([&] { return money::cents(r_.between(0, 500'000)); });
    p.per_step = maybe([&] { return money::cents(r_.between(0, 500'000)); });
    p.from = maybe([&] { return date(); });
    p.until = maybe([&] { return p.from.value_or(date()) + days{r_.below(1000)}; });
    if (!earlier.empty()) {
      p.not_with = list([&] { return pick(earlier).id; });
    }
    if (r_.chance(50)) {
      auto const& home = pick(reference_.regions);
      p.region = home.code;
      p.municipality = r_.chance(50) ? home.centre : municipality_code{};
    }
    p.as_of = date();
    return p;
  }
  person_record make_person() {
    auto p = person_record{};
    p.id = new_id<person_id>();
    p.skills = list([&] { return std::pair{skill(), level()}; });
    p.credentials = maybe([&] { return credentials(); });
    p.municipality = municipality();
    p.home = maybe([&] { return point(); });
    p.max_km = maybe([&] { return integer(1, 100); });
    p.hours_min = maybe([&] { return integer(0, 20); });
    p.hours_max = maybe([&] { return integer(20, 40); });
    p.available_from = maybe([&] { return date(); });
    p.contracts = maybe([&] { return list([&] { return contract(); }); });
    p.shifts = maybe([&] { return r_.chance(50); });
    p.needs_support = r_.chance(50);
    p.worked_as = list([&] { return occupation(); });
    return p;
  }

  random_source r_;
  reference_data const& reference_;
};

// For tests: every member of a record, to compare.
inline auto all_of(employer const& e) {
  return std::tie(e.id, e.name, e.municipality);
}
inline auto all_of(vacancy const& v) {
  return std::tie(v.id,
                  v.employer,
                  v.occupation,
                  v.title,
                  v.skills,
                  v.credentials,
                  v.municipality,
                  v.at,
                  v.hours_min,
                  v.hours_max,
                  v.hourly_pay_min,
                  v.hourly_pay_max,
                  v.start,
                  v.closes,
                  v.contract,
                  v.shifts,
                  v.supported);
}
inline auto all_of(partner const& p) {
  return std::tie(p.id, p.kind, p.name, p.region, p.municipality);
}
inline auto all_of(wagon const& w) {
  auto const outcome =
      w.completion ? std::optional{std::pair{w.completion->started, w.completion->completed}} : std::nullopt;
  return std::tuple_cat(std::tie(w.id, w.kind, w.provider, w.title, w.needs, w.gives, w.raises, w.in_job, w.job),
                        std::tuple{outcome});
}
inline auto all_of(session const& s) {
  return std::tie(s.id,
                  s.wagon,
                  s.start,
                  s.weeks,
                  s.hours_per_week,
                  s.at,
                  s.municipality,
                  s.seats,
                  s.own_price,
                  s.public_price,
                  s.fund,
                  s.decision_weeks);
}
inline auto all_of(payer const& p) {
  return std::tie(p.id,
                  p.tier,
                  p.name,
                  p.scheme,
                  p.pays_for,
                  p.percent,
                  p.per_person,
                  p.per_year,
                  p.per_step,
                  p.from,
                  p.until,
                  p.not_with,
                  p.region,
                  p.municipality,
                  p.as_of);
}
inline auto all_of(person_record const& p) {
  return std::tie(p.id,
                  p.skills,
                  p.credentials,
                  p.municipality,
                  p.home,
                  p.max_km,
                  p.hours_min,
                  p.hours_max,
                  p.available_from,
                  p.contracts,
                  p.shifts,
                  p.needs_support,
                  p.worked_as);
}
inline auto all_of(desk_contact const& d) {
  return std::tie(d.region, d.municipality, d.name, d.address, d.phone, d.hours);
}

/// For tests: the same rows, whatever their order.
template <typename Row>
bool same_rows(std::vector<Row> a, std::vector<Row> b) {
  auto const by_key = [](Row const& x, Row const& y) { return std::get<0>(all_of(x)) < std::get<0>(all_of(y)); };
  std::ranges::sort(a, by_key);
  std::ranges::sort(b, by_key);
  return std::ranges::equal(a, b, [](Row const& x, Row const& y) { return all_of(x) == all_of(y); });
}

}  // namespace overstap::store
