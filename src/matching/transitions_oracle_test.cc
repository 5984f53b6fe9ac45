// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <tuple>

#include <gtest/gtest.h>

#include "matching/naive_matching.h"
#include "matching/transitions.h"

namespace overstap::matching {
namespace {

using testing::random_world;

std::vector<std::int64_t> median_of(std::vector<std::int64_t> pays) {
  std::ranges::sort(pays);
  return pays.empty() ? pays : std::vector{pays[(pays.size() - 1) / 2]};
}

std::optional<int> level_of(std::string const& isco) {
  auto const levels = std::string{"x443222221"};
  return isco.empty() || isco[0] == '0' ? std::nullopt
         : isco.substr(0, 2) == "14"    ? std::optional{3}
                                        : std::optional{levels[static_cast<std::size_t>(isco[0] - '0')] - '0'};
}

/// to, fit, vacancies, median pay (empty: not told), level change.
using row = std::tuple<uuid, std::uint64_t, std::uint32_t, std::vector<std::int64_t>, std::optional<int>>;

std::vector<row> all_transitions(random_world const& w, transition_query const& q) {
  auto held = testing::naive_profile{};
  for (auto const& h : q.skills) {
    held.emplace_back(w.tax->id_of(h.skill), h.level);
  }
  auto isco = std::map<uuid, std::string>{};
  for (auto const& c : w.tax->records().concepts) {
    isco[c.key] = c.code;
  }
  auto highest = std::optional<int>{};
  for (auto const o : q.from) {
    auto const level = level_of(isco[w.tax->id_of(o).value()]);
    highest = level ? std::max(*level, highest.value_or(0)) : highest;
  }
  auto rows = std::vector<row>{};
  for (auto const& c : w.tax->records().concepts) {
    auto const id = occupation_id{c.key};
    auto const from = std::ranges::any_of(q.from, [&](auto const o) { return w.tax->id_of(o) == id; });
    if (c.kind != concept_kind::occupation || c.ended || from) {
      continue;
    }
    auto const fit = testing::naive_fit(*w.tax, testing::naive_skills_of(*w.tax, id), held);
    auto open = std::uint32_t{0};
    auto pays = std::vector<std::int64_t>{};
    for (auto const& v : w.records.vacancies) {
      auto near = true;
      if (q.home && q.max_km) {
        auto const dx = std::int64_t{q.home->x - v.at.x};
        auto const dy = std::int64_t{q.home->y - v.at.y};
        near = dx * dx + dy * dy <= std::int64_t{*q.max_km} * *q.max_km * 1'000'000;
      }
      auto const closed = q.open_on && v.closes && *v.closes < *q.open_on;
      if (v.occupation != id || !near || closed || (q.needs_support && !v.supported)) {
        continue;
      }
      ++open;
      if (v.hourly_pay_min) {
        pays.push_back(v.hourly_pay_min->in_cents());
      } else if (v.hourly_pay_max) {
        pays.push_back(v.hourly_pay_max->in_cents());
      }
    }
    if (fit && (open > 0 || !q.with_vacancies_only)) {
      auto const there = level_of(c.code);
      rows.emplace_back(
          c.key, *fit, open, median_of(pays), there && highest ? std::optional{*there - *highest} : std::nullopt);
    }
  }
  std::ranges::sort(rows, [](row const& a, row const& b) {
    return std::get<1>(a) != std::get<1>(b) ? std::get<1>(a) > std::get<1>(b) : std::get<0>(a) < std::get<0>(b);
  });
  rows.resize(std::min(rows.size(), q.limit));
  return rows;
}

TEST(transitions_oracle, ranking_equals_scoring_and_sorting_every_occupation) {
  auto compared = 0;
  auto ties = 0;
  auto with_pay = 0;
  for (auto seed = std::uint64_t{1}; seed <= 1000; ++seed) {
    SCOPED_TRACE(seed);
    auto random = random_source{seed};
    auto const w = testing::make_random_world(random, {.occupations = 25, .skills = 20});
    auto const s = w.build();
    for (auto round = 0; round < 6; ++round) {
      auto q = transition_query{};
      for (auto n = random.below(3); n > 0; --n) {
        q.from.push_back(occupation_idx{random.below(w.tax->occupation_count())});
      }
      q.skills = profile_of(*w.tax, q.from);
      q.home = testing::maybe(random, testing::places());
      q.max_km = testing::maybe<std::int32_t>(random, {0, 10, 15});
      q.open_on = testing::maybe<civil_date>(random, {testing::day(-1), testing::day(0), testing::day(1)});
      q.with_vacancies_only = random.chance(30);
      q.needs_support = random.chance(30);
      q.limit = std::vector<std::size_t>{0, 1, 5, 1000}[random.below(4)];
      auto got = std::vector<row>{};
      for (auto const& t : find_transitions(*s, q)) {
        auto pay = std::vector<std::int64_t>{};
        if (t.median_hourly_pay) {
          pay.push_back(t.median_hourly_pay->in_cents());
        }
        got.emplace_back(w.tax->id_of(t.to).value(), t.fit.ppm(), t.open_vacancies, pay, t.level_change);
        ASSERT_EQ(t.how_far, reach_of(t.fit));
        with_pay += pay.empty() ? 0 : 1;
      }
      ASSERT_EQ(got, all_transitions(w, q));
      compared += static_cast<int>(got.size());
      for (auto i = std::size_t{1}; i < got.size(); ++i) {
        ties += std::get<1>(got[i]) == std::get<1>(got[i - 1]) ? 1 : 0;
      }
    }
  }
  EXPECT_GT(compared, 2000);
  EXPECT_GT(ties, 100);
  EXPECT_GT(with_pay, 200);
}

TEST(transitions_oracle, profile_of_occupations_is_the_best_level_per_skill) {
  for (auto seed = std::uint64_t{1}; seed <= 400; ++seed) {
    SCOPED_TRACE(seed);
    auto random = random_source{seed};
    auto const tax = taxonomy::build(taxonomy::invented::random_records(random, {.use_percent = 45}));
    auto worked_as = std::vector<occupation_idx>{};
    auto best = std::map<skill_id, evidence>{};
    for (auto n = random.below(4); n > 0; --n) {
      worked_as.push_back(occupation_idx{random.below(tax->occupation_count())});
      for (auto const& [s, kind] : testing::naive_skills_of(*tax, tax->id_of(worked_as.back()))) {
        best[s] = std::max(best[s], kind == importance::essential ? evidence::worked : evidence::declared);
      }
    }
    auto wanted = std::vector<held_skill>{};
    for (auto const& [s, level] : best) {
      wanted.push_back({tax->find(s), level});
    }
    ASSERT_EQ(profile_of(*tax, worked_as), wanted);
  }
}

TEST(transitions_oracle, reasons_equal_the_terms_of_the_sum) {
  auto gaps = std::size_t{0};
  auto matched = std::size_t{0};
  for (auto seed = std::uint64_t{1}; seed <= 1000; ++seed) {
    SCOPED_TRACE(seed);
    auto random = random_source{seed};
    auto const w = testing::make_random_world(random, {.use_percent = 45});
    auto const s = w.build();
    for (auto const& person : w.records.people) {
      auto const at = std::ranges::find(s->people.id, person.id) - s->people.id.begin();
      auto const o = occupation_idx{random.below(w.tax->occupation_count())};
      auto const got =
          explain_fit(*w.tax, w.tax->skills_of(o), s->people.facts[person_idx{static_cast<std::size_t>(at)}].skills);

      auto const required = testing::naive_skills_of(*w.tax, w.tax->id_of(o));
      auto total = std::uint64_t{0};
      for (auto const& [skill, kind] : required) {
        total += testing::naive_weight(*w.tax, skill, kind);
      }
      // Sorted by the part they take, largest first, then by skill.
      auto wanted_matched = std::map<std::pair<std::int64_t, skill_id>, std::pair<skill_id, std::uint64_t>>{};
      auto wanted_gaps = std::map<std::pair<std::int64_t, skill_id>, std::pair<importance, std::uint64_t>>{};
      for (auto const& [skill, kind] : required) {
        auto const weight = testing::naive_weight(*w.tax, skill, kind);
        auto const best = testing::naive_best(*w.tax, skill, person.skills);
        if (best.value > 0) {
          wanted_matched[{-static_cast<std::int64_t>(weight * best.value), skill}] = {best.by, best.value};
        }
        auto const held = std::ranges::any_of(
            person.skills, [&](auto const& h) { return h.first == skill && h.second != evidence::none; });
        if (!held) {
          auto const lost = weight * (1'000'000 - best.value);
          wanted_gaps[{-static_cast<std::int64_t>(lost), skill}] = {kind, lost / total};
        }
      }
      ASSERT_EQ(got.matched.size(), wanted_matched.size());
      auto m = got.matched.begin();
      for (auto const& [key, row] : wanted_matched) {
        ASSERT_EQ(w.tax->id_of(m->required), key.second);
        ASSERT_EQ(w.tax->id_of(m->covered_by), row.first);
        ASSERT_EQ(m->contribution, row.second);
        ++m;
      }
      ASSERT_EQ(got.gaps.size(), wanted_gaps.size());
      auto g = got.gaps.begin();
      for (auto const& [key, row] : wanted_gaps) {
        ASSERT_EQ(w.tax->id_of(g->required), key.second);
        ASSERT_EQ(g->kind, row.first);
        ASSERT_EQ(g->lost, row.second);
        ++g;
      }
      matched += got.matched.size();
      gaps += got.gaps.size();
    }
  }
  EXPECT_GT(matched, 1000U);
  EXPECT_GT(gaps, 1000U);
}

}  // namespace
}  // namespace overstap::matching
