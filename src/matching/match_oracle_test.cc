// SPDX-License-Identifier: EUPL-1.2
// Everything scored and sorted, from records, against the engines' answers: ids, fits and verdicts equal.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <gtest/gtest.h>

#include "matching/match.h"
#include "matching/naive_matching.h"

namespace overstap::matching {
namespace {

using testing::random_world;

struct naive_judge {
  random_world const& w;

  bool obtainable(credential_code const& c) const {
    for (auto const& run : w.records.sessions) {
      for (auto const& course : w.records.wagons) {
        for (auto const& gift : course.gives) {
          if (run.wagon == course.id && gift.gives == atom{credential_atom{c}}) {
            return true;
          }
        }
      }
    }
    return false;
  }

  verdict travel(person_record const& p, vacancy const& v) const {
    if (!p.home || !p.max_km) {
      return verdict::unknown;
    }
    auto const dx = std::int64_t{p.home->x - v.at.x};
    auto const dy = std::int64_t{p.home->y - v.at.y};
    auto const limit = std::int64_t{*p.max_km} * 1000;
    return dx * dx + dy * dy <= limit * limit ? verdict::pass : verdict::fail;
  }
  verdict hours(person_record const& p, vacancy const& v) const {
    if ((!p.hours_min && !p.hours_max) || (!v.hours_min && !v.hours_max)) {
      return verdict::unknown;
    }
    for (auto h = 0; h <= 168; ++h) {
      if (h >= p.hours_min.value_or(0) && h <= p.hours_max.value_or(168) && h >= v.hours_min.value_or(0) &&
          h <= v.hours_max.value_or(168)) {
        return verdict::pass;
      }
    }
    return verdict::fail;
  }
  verdict credentials(person_record const& p, vacancy const& v) const {
    if (v.credentials.empty()) {
      return verdict::pass;
    }
    if (!p.credentials) {
      return verdict::unknown;
    }
    auto missing = std::set<credential_code>(v.credentials.begin(), v.credentials.end());
    for (auto const& c : *p.credentials) {
      missing.erase(c);
    }
    if (missing.empty()) {
      return verdict::pass;
    }
    return std::ranges::all_of(missing, [&](auto const& c) { return obtainable(c); }) ? verdict::obtainable
                                                                                      : verdict::fail;
  }
  verdict start(person_record const& p, vacancy const& v) const {
    if (!p.available_from || !v.start) {
      return verdict::unknown;
    }
    return *p.available_from <= *v.start ? verdict::pass : verdict::fail;
  }
  verdict contract(person_record const& p, vacancy const& v) const {
    if (!p.contracts || !v.contract) {
      return verdict::unknown;
    }
    return std::ranges::count(*p.contracts, *v.contract) > 0 ? verdict::pass : verdict::fail;
  }
  verdict shifts(person_record const& p, vacancy const& v) const {
    if (!v.shifts) {
      return verdict::pass;
    }
    return !p.shifts ? verdict::unknown : *p.shifts ? verdict::pass : verdict::fail;
  }
  verdict support(person_record const& p, vacancy const& v) const {
    return !p.needs_support || v.supported ? verdict::pass : verdict::fail;
  }

  std::map<fact, verdict> operator()(person_record const& p, vacancy const& v) const {
    return {{fact::travel, travel(p, v)},
            {fact::hours, hours(p, v)},
            {fact::credentials, credentials(p, v)},
            {fact::start, start(p, v)},
            {fact::contract, contract(p, v)},
            {fact::shifts, shifts(p, v)},
            {fact::support, support(p, v)}};
  }
};

bool has(std::map<fact, verdict> const& verdicts, verdict wanted) {
  return std::ranges::any_of(verdicts, [&](auto const& row) { return row.second == wanted; });
}

std::map<fact, verdict> as_map(filter_verdicts const& f) {
  auto rows = std::map<fact, verdict>{};
  for (auto i = std::size_t{0}; i < kFactCount; ++i) {
    rows[static_cast<fact>(i)] = f.of[i];
  }
  return rows;
}

/// What both directions answer with: identity, fit, verdicts.
using row = std::tuple<uuid, std::optional<std::uint64_t>, std::map<fact, verdict>>;

std::vector<row> best_of(std::vector<row> rows, std::size_t limit) {
  std::stable_sort(rows.begin(), rows.end(), [](row const& a, row const& b) {
    auto const& [id_a, fit_a, verdicts_a] = a;
    auto const& [id_b, fit_b, verdicts_b] = b;
    if (fit_a.has_value() != fit_b.has_value()) {
      return fit_a.has_value();
    }
    return fit_a != fit_b ? *fit_a > *fit_b : id_a < id_b;
  });
  rows.resize(std::min(rows.size(), limit));
  return rows;
}

std::optional<std::uint64_t> ppm(std::optional<score> s) {
  return s ? std::optional<std::uint64_t>{s->ppm()} : std::nullopt;
}

struct seen {
  int hits{};
  int refused{};
  int obtainable{};
  int unknown_fits{};
  int ties{};
  int cut{};
  void add(std::vector<row> const& rows, std::size_t total, std::size_t all) {
    hits += static_cast<int>(rows.size());
    refused += static_cast<int>(all - total);
    cut += rows.size() < total ? 1 : 0;
    for (auto i = std::size_t{0}; i < rows.size(); ++i) {
      obtainable += has(std::get<2>(rows[i]), verdict::obtainable) ? 1 : 0;
      unknown_fits += std::get<1>(rows[i]) ? 0 : 1;
      ties += i > 0 && std::get<1>(rows[i]) == std::get<1>(rows[i - 1]) ? 1 : 0;
    }
  }
};

/// What the query asks for, whoever the person is.
bool asked(random_world const& w, vacancy_query const& q, vacancy const& v) {
  return (!q.occupation || w.tax->id_of(*q.occupation) == v.occupation) &&
         (!q.open_on || !v.closes || *v.closes >= *q.open_on);
}

void narrow(random_source& random, random_world const& w, vacancy_query& q) {
  q.demand_known = random.chance(25);
  q.limit = std::vector<std::size_t>{0, 1, 3, 10, 1000}[random.below(5)];
  if (random.chance(25)) {
    q.occupation = taxonomy::occupation_idx{random.below(w.tax->occupation_count())};
  }
  if (random.chance(40)) {
    q.open_on = testing::day(0);
  }
}

void compare_vacancies(random_world const& w, snapshot const& s, random_source& random, seen& counts) {
  auto const naive = naive_judge{w};
  for (auto const& person : w.records.people) {
    auto query = vacancy_query{};
    auto const at = std::ranges::find(s.people.id, person.id) - s.people.id.begin();
    query.person = s.people.facts[person_idx{static_cast<std::size_t>(at)}];
    narrow(random, w, query);
    auto all = std::vector<row>{};
    for (auto const& v : w.records.vacancies) {
      auto const verdicts = naive(person, v);
      if (!asked(w, query, v) || has(verdicts, verdict::fail) ||
          (query.demand_known && has(verdicts, verdict::unknown))) {
        continue;
      }
      all.emplace_back(
          v.id.value(), testing::naive_fit(*w.tax, testing::naive_skills_of(*w.tax, v), person.skills), verdicts);
    }
    auto const answer = match_vacancies(s, query);
    auto got = std::vector<row>{};
    for (auto const& hit : answer.hits) {
      got.emplace_back(s.vacancies.id[hit.vacancy].value(), ppm(hit.fit), as_map(hit.filters));
      ASSERT_EQ(hit.filters, judge(s, query.person, hit.vacancy));
    }
    ASSERT_EQ(answer.total, all.size());
    ASSERT_EQ(got, best_of(all, query.limit));
    counts.add(got, answer.total, w.records.vacancies.size());
  }
}

void compare_people(random_world const& w, snapshot const& s, random_source& random, seen& counts) {
  auto const naive = naive_judge{w};
  for (auto const& v : w.records.vacancies) {
    auto query = person_query{.vacancy = s.find(v.id)};
    query.demand_known = random.chance(25);
    query.limit = std::vector<std::size_t>{0, 1, 3, 1000}[random.below(4)];
    auto all = std::vector<row>{};
    for (auto const& person : w.records.people) {
      auto const verdicts = naive(person, v);
      if (!has(verdicts, verdict::fail) && !(query.demand_known && has(verdicts, verdict::unknown))) {
        all.emplace_back(person.id.value(),
                         testing::naive_fit(*w.tax, testing::naive_skills_of(*w.tax, v), person.skills),
                         verdicts);
      }
    }
    auto const answer = match_people(s, query);
    auto got = std::vector<row>{};
    for (auto const& hit : answer.hits) {
      got.emplace_back(s.people.id[hit.person].value(), ppm(hit.fit), as_map(hit.filters));
    }
    ASSERT_EQ(answer.total, all.size());
    ASSERT_EQ(got, best_of(all, query.limit));
    counts.add(got, answer.total, w.records.people.size());
  }
}

void compare_judge(random_world const& w, snapshot const& s) {
  auto const naive = naive_judge{w};
  for (auto const& person : w.records.people) {
    auto const at = std::ranges::find(s.people.id, person.id) - s.people.id.begin();
    for (auto const& v : w.records.vacancies) {
      auto const got = judge(s, s.people.facts[person_idx{static_cast<std::size_t>(at)}], s.find(v.id));
      auto const wanted = naive(person, v);
      ASSERT_EQ(as_map(got), wanted);
      ASSERT_EQ(got.any_fail(), has(wanted, verdict::fail));
      ASSERT_EQ(got.any_unknown(), has(wanted, verdict::unknown));
    }
  }
}

/// Counted from the table of the ADR, fact by fact.
std::vector<std::tuple<std::size_t, fact, std::size_t>> count_missing(random_world const& w,
                                                                      person_record const& p,
                                                                      vacancy_query const& q) {
  auto const naive = naive_judge{w};
  auto told = std::map<fact, bool>{{fact::travel, p.home && p.max_km},
                                   {fact::hours, p.hours_min || p.hours_max},
                                   {fact::credentials, p.credentials.has_value()},
                                   {fact::start, p.available_from.has_value()},
                                   {fact::contract, p.contracts.has_value()},
                                   {fact::shifts, p.shifts.has_value()}};
  auto rows = std::vector<std::tuple<std::size_t, fact, std::size_t>>{};
  for (auto const& [f, is_told] : told) {
    if (is_told) {
      continue;
    }
    auto turns_yes = std::size_t{0};
    auto hidden_from = std::size_t{0};
    for (auto const& v : w.records.vacancies) {
      if (!asked(w, q, v)) {
        continue;
      }
      auto const asks = f == fact::travel || (f == fact::hours && (v.hours_min || v.hours_max)) ||
                        (f == fact::credentials && !v.credentials.empty()) || (f == fact::start && v.start) ||
                        (f == fact::contract && v.contract) || (f == fact::shifts && v.shifts);
      hidden_from += asks ? 1U : 0U;
      auto verdicts = naive(p, v);
      auto const flagged = verdicts[f] == verdict::unknown && asks;
      verdicts.erase(f);
      turns_yes += flagged && !has(verdicts, verdict::unknown) && !has(verdicts, verdict::fail) ? 1U : 0U;
    }
    rows.emplace_back(turns_yes, f, hidden_from);
  }
  std::ranges::sort(rows, [](auto const& a, auto const& b) {
    return std::get<0>(a) != std::get<0>(b) ? std::get<0>(a) > std::get<0>(b) : std::get<1>(a) < std::get<1>(b);
  });
  return rows;
}

TEST(match_oracle, both_directions_equal_scoring_and_sorting_everything) {
  auto to_vacancies = seen{};
  auto to_people = seen{};
  for (auto seed = std::uint64_t{1}; seed <= 1200; ++seed) {
    SCOPED_TRACE(seed);
    auto random = random_source{seed};
    auto const w = testing::make_random_world(random, seed % 3 == 0 ? testing::dense() : taxonomy::invented::shape{});
    auto const s = w.build();
    ASSERT_NO_FATAL_FAILURE(compare_judge(w, *s));
    ASSERT_NO_FATAL_FAILURE(compare_vacancies(w, *s, random, to_vacancies));
    ASSERT_NO_FATAL_FAILURE(compare_people(w, *s, random, to_people));
  }
  for (auto const& counts : {to_vacancies, to_people}) {
    EXPECT_GT(counts.hits, 1000);
    EXPECT_GT(counts.refused, 1000);
    EXPECT_GT(counts.obtainable, 50);
    EXPECT_GT(counts.unknown_fits, 20);
    EXPECT_GT(counts.ties, 100);
    EXPECT_GT(counts.cut, 100);
  }
}

TEST(match_oracle, findability_equals_counting_fact_by_fact) {
  auto turned = std::size_t{0};
  for (auto seed = std::uint64_t{1}; seed <= 1000; ++seed) {
    SCOPED_TRACE(seed);
    auto random = random_source{seed};
    auto const w = testing::make_random_world(random, seed % 3 == 0 ? testing::dense() : taxonomy::invented::shape{});
    auto const s = w.build();
    for (auto const& person : w.records.people) {
      auto const at = std::ranges::find(s->people.id, person.id) - s->people.id.begin();
      auto query = vacancy_query{};
      query.person = s->people.facts[person_idx{static_cast<std::size_t>(at)}];
      narrow(random, w, query);
      auto got = std::vector<std::tuple<std::size_t, fact, std::size_t>>{};
      for (auto const& m : findability(*s, query)) {
        got.emplace_back(m.turns_yes, m.what, m.hidden_from);
        turned += m.turns_yes;
      }
      ASSERT_EQ(got, count_missing(w, person, query));
    }
  }
  EXPECT_GT(turned, 100U);
}

}  // namespace
}  // namespace overstap::matching
