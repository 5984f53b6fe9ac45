// SPDX-License-Identifier: EUPL-1.2
// The tables of docs/adr/0002 written out by hand over identities, with maps and nested loops, against the
// taxonomy that the product builds. Ids and numbers must be equal.
#include <algorithm>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "base/fixed_log.h"
#include "taxonomy/coverage.h"
#include "taxonomy/invented.h"
#include "taxonomy/taxonomy.h"

namespace overstap::taxonomy {
namespace {

struct reference {
  std::map<uuid, concept_record> concepts;
  std::map<uuid, std::map<uuid, importance>> skills_of;
  std::map<uuid, std::set<uuid>> broader_of;
  std::vector<uuid> skills, occupations;
  // Values of the functions below that are asked for often.
  std::map<uuid, std::uint32_t> u_of, idf_of;
  std::map<uuid, std::uint64_t> total_usage;
  std::map<uuid, std::map<uuid, std::uint64_t>> near_of;

  explicit reference(taxonomy_records const& records) {
    for (auto const& c : records.concepts) {
      concepts[c.key] = c;
    }
    for (auto const& [key, c] : concepts) {
      if (c.kind == concept_kind::skill) {
        skills.push_back(key);
      }
      if (c.kind == concept_kind::occupation) {
        occupations.push_back(key);
      }
    }
    for (auto const& r : records.relations) {
      if (concepts.contains(r.occupation.value()) && concepts.contains(r.required.skill.value())) {
        skills_of[r.occupation.value()][r.required.skill.value()] = r.required.weight;
      }
    }
    for (auto const& b : records.broader) {
      if (concepts.contains(b.narrower) && concepts.contains(b.broader)) {
        broader_of[b.narrower].insert(b.broader);
      }
    }
    for (auto const& o : occupations) {
      u_of[o] = u(o);
    }
    for (auto const& s : skills) {
      idf_of[s] = idf(s);
      total_usage[s] = usage(s, s);
    }
    for (auto const& s : skills) {
      near_of[s] = neighbours(s);
    }
  }

  bool ended(uuid const& c) const { return concepts.at(c).ended; }
  bool counts(uuid const& occupation) const { return !ended(occupation) && skills_of.contains(occupation); }
  bool uses(uuid const& occupation, uuid const& skill) const {
    return skills_of.contains(occupation) && skills_of.at(occupation).contains(skill);
  }
  static std::uint32_t lg(std::uint64_t a, std::uint64_t b) { return std::max(1U, log2_q10(a, b)); }

  std::uint32_t idf(uuid const& s) const {
    auto all = std::uint64_t{0};
    auto with = std::uint64_t{0};
    for (auto const& o : occupations) {
      all += counts(o) ? 1U : 0U;
      with += counts(o) && uses(o, s) ? 1U : 0U;
    }
    return lg(all + 1, with + 1);
  }
  std::uint32_t u(uuid const& o) const {
    auto open = std::uint64_t{0};
    auto listed = std::uint64_t{0};
    for (auto const& s : skills) {
      open += ended(s) ? 0U : 1U;
      listed += !ended(s) && uses(o, s) ? 1U : 0U;
    }
    return lg(open + 1, listed + 1);
  }
  /// Σ u_o over the occupations that use both (of one skill: give it twice).
  std::uint64_t usage(uuid const& s, uuid const& t) const {
    auto sum = std::uint64_t{0};
    for (auto const& o : occupations) {
      if (counts(o) && uses(o, s) && uses(o, t)) {
        sum += u_of.at(o);
      }
    }
    return sum;
  }
  bool directly(uuid const& narrower, uuid const& broader) const {
    return broader_of.contains(narrower) && broader_of.at(narrower).contains(broader);
  }
  std::uint64_t a(uuid const& s, uuid const& t) const {
    return 200 * usage(s, t) / (isqrt(total_usage.at(s) * total_usage.at(t)) + 16384);
  }
  std::uint64_t h(uuid const& s, uuid const& t) const {
    if (directly(s, t) || directly(t, s)) {
      return 600;
    }
    auto best = std::uint64_t{0};
    for (auto const& [g, unused] : concepts) {
      if (!directly(s, g) || !directly(t, g)) {
        continue;
      }
      auto members = std::uint64_t{0};
      for (auto const& [m, also_unused] : concepts) {
        members += directly(m, g) && !ended(m) ? 1U : 0U;
      }
      if (members <= 24) {
        best = std::max(best, 4800 / (8 + members));
      }
    }
    return best;
  }
  std::uint64_t rel(uuid const& s, uuid const& t) const {
    if (s == t) {
      return 1000;
    }
    auto const x = a(s, t);
    auto const y = h(s, t);
    auto const r = std::min(std::uint64_t{900}, std::max(x, y) + std::min(x, y) / 2);
    return r < 150 ? 0 : r;
  }
  std::map<uuid, std::uint64_t> neighbours(uuid const& s) const {
    auto ranked = std::vector<std::pair<std::uint64_t, uuid>>{};
    for (auto const& t : skills) {
      auto const r = t != s && !ended(s) && !ended(t) ? rel(s, t) : 0;
      if (r > 0) {
        ranked.emplace_back(1000 - r, t);
      }
    }
    std::sort(ranked.begin(), ranked.end());
    auto kept = std::map<uuid, std::uint64_t>{};
    for (auto i = std::size_t{0}; i < std::min(ranked.size(), std::size_t{32}); ++i) {
      kept[ranked[i].second] = 1000 - ranked[i].first;
    }
    return kept;
  }
};

struct seen {
  int related{};
  int by_use_alone{};
  int full_rows{};
  int dropped_by_tie{};
  int partial_coverage{};
};

void compare_tables(taxonomy const& tax, reference const& expected, seen& counts) {
  ASSERT_EQ(tax.occupation_count(), expected.occupations.size());
  ASSERT_EQ(tax.skill_count(), expected.skills.size());
  for (auto i = std::size_t{0}; i < expected.occupations.size(); ++i) {
    auto const o = occupation_idx{i};
    auto const key = expected.occupations[i];
    ASSERT_EQ(tax.id_of(o).value(), key) << "index order is id order";
    auto rows = std::map<uuid, std::pair<importance, std::uint32_t>>{};
    for (auto const& w : tax.skills_of(o)) {
      rows[tax.id_of(w.skill).value()] = {w.kind, w.weight};
    }
    ASSERT_EQ(rows.size(), tax.skills_of(o).size());
    auto wanted = std::map<uuid, std::pair<importance, std::uint32_t>>{};
    if (expected.skills_of.contains(key)) {
      for (auto const& [s, kind] : expected.skills_of.at(key)) {
        wanted[s] = {kind, expected.idf_of.at(s) * (kind == importance::essential ? 4U : 1U)};
      }
    }
    ASSERT_EQ(rows, wanted);
  }
  auto reverse = std::map<uuid, std::map<uuid, std::uint64_t>>{};
  for (auto i = std::size_t{0}; i < expected.skills.size(); ++i) {
    auto const s = skill_idx{i};
    auto const key = expected.skills[i];
    ASSERT_EQ(tax.id_of(s).value(), key);
    ASSERT_EQ(tax.idf(s), expected.idf_of.at(key));
    auto users = std::vector<uuid>{};
    for (auto const o : tax.occupations_of(s)) {
      users.push_back(tax.id_of(o).value());
    }
    auto wanted_users = expected.occupations;
    std::erase_if(wanted_users, [&](uuid const& o) { return !expected.uses(o, key); });
    ASSERT_EQ(users, wanted_users);

    auto near = std::map<uuid, std::uint64_t>{};
    for (auto const& n : tax.neighbours_of(s)) {
      near[tax.id_of(n.skill).value()] = n.rel;
    }
    ASSERT_TRUE(std::ranges::is_sorted(tax.neighbours_of(s), {}, &neighbour::skill));
    ASSERT_EQ(near.size(), tax.neighbours_of(s).size());
    auto const& wanted = expected.near_of.at(key);
    ASSERT_EQ(near, wanted) << "around " << to_string(key);
    for (auto const& [t, r] : wanted) {
      reverse[t][key] = r;
      ++counts.related;
      counts.by_use_alone += expected.h(key, t) == 0 ? 1 : 0;
    }
    if (wanted.size() == 32) {
      ++counts.full_rows;
      auto const least = std::ranges::min_element(wanted, {}, [](auto const& row) { return row.second; })->second;
      for (auto const& t : expected.skills) {
        counts.dropped_by_tie += !expected.ended(t) && !wanted.contains(t) && expected.rel(key, t) == least ? 1 : 0;
      }
    }
  }
  for (auto i = std::size_t{0}; i < expected.skills.size(); ++i) {
    auto near = std::map<uuid, std::uint64_t>{};
    for (auto const& n : tax.near_requirements_of(skill_idx{i})) {
      near[tax.id_of(n.skill).value()] = n.rel;
    }
    ASSERT_TRUE(std::ranges::is_sorted(tax.near_requirements_of(skill_idx{i}), {}, &neighbour::skill));
    ASSERT_EQ(near, reverse[expected.skills[i]]);
  }
}

std::uint32_t factor(evidence e) {
  return e == evidence::none ? 0 : e == evidence::declared ? 700 : e == evidence::worked ? 900 : 1000;
}

void compare_coverage(taxonomy const& tax, reference const& expected, random_source& random, seen& counts) {
  auto cover = skill_cover{tax};
  for (auto round = 0; round < 3; ++round) {
    auto held = std::vector<held_skill>{};
    for (auto n = random.below(8); n > 0; --n) {
      held.push_back({skill_idx{random.below(tax.skill_count())}, static_cast<evidence>(random.below(4))});
    }
    // The same memory is filled again in every round, partly one by one.
    auto const at_once = random.below(held.size() + 1);
    cover.assign(std::span{held}.first(at_once));
    for (auto i = at_once; i < held.size(); ++i) {
      cover.raise(held[i]);
    }
    auto contribution = std::map<uuid, std::uint64_t>{};
    for (auto i = std::size_t{0}; i < expected.skills.size(); ++i) {
      auto const& s = expected.skills[i];
      auto const& near = expected.near_of.at(s);
      auto best = std::uint64_t{0};
      auto by = std::optional<uuid>{};
      for (auto const& h : held) {
        auto const t = tax.id_of(h.skill).value();
        auto const rel = t == s ? 1000 : near.contains(t) ? near.at(t) : 0;
        auto const value = factor(h.level) * rel;
        if (value > best || (value == best && value > 0 && t < *by)) {
          best = value;
          by = t;
        }
      }
      contribution[s] = best;
      ASSERT_EQ(cover.contribution(skill_idx{i}), best);
      auto const covered_by = cover.covered_by(skill_idx{i});
      ASSERT_EQ(covered_by.has_value(), by.has_value());
      ASSERT_TRUE(!by || tax.id_of(covered_by).value() == *by);
    }
    for (auto i = std::size_t{0}; i < expected.occupations.size(); ++i) {
      auto total = std::uint64_t{0};
      auto sum = std::uint64_t{0};
      auto const& o = expected.occupations[i];
      if (expected.skills_of.contains(o)) {
        for (auto const& [s, kind] : expected.skills_of.at(o)) {
          auto const w = expected.idf_of.at(s) * (kind == importance::essential ? 4U : 1U);
          total += w;
          sum += w * contribution[s];
        }
      }
      auto const got = coverage(cover, tax.skills_of(occupation_idx{i}));
      ASSERT_EQ(got.has_value(), total > 0);
      if (got) {
        ASSERT_EQ(got->ppm(), sum / total);
        counts.partial_coverage += got->ppm() > 0 && got->ppm() < score::kOne ? 1 : 0;
      }
    }
  }
}

TEST(taxonomy_oracle, tables_and_coverage_are_those_of_the_adr_in_random_worlds) {
  auto counts = seen{};
  auto const shapes = std::vector<invented::shape>{
      {},
      {.occupations = 3, .skills = 8, .groups = 2, .use_percent = 40},
      {.occupations = 20, .skills = 25, .groups = 3, .use_percent = 50, .ended_percent = 0},
      {.occupations = 400, .skills = 15, .groups = 2, .ended_percent = 5, .twin_percent = 60},
      {.occupations = 4, .skills = 80, .groups = 12, .parents = 6, .use_percent = 5},
  };
  for (auto seed = std::uint64_t{1}; seed <= 200; ++seed) {
    SCOPED_TRACE(seed);
    auto random = random_source{seed};
    auto const records = invented::random_records(random, shapes[seed % shapes.size()]);
    auto const expected = reference{records};
    auto const tax = build(records);
    ASSERT_NO_FATAL_FAILURE(compare_tables(*tax, expected, counts));
    ASSERT_NO_FATAL_FAILURE(compare_coverage(*tax, expected, random, counts));
  }
  // What the worlds must have shown for the comparison to mean anything.
  EXPECT_GT(counts.related, 1000);
  EXPECT_GT(counts.by_use_alone, 50);
  EXPECT_GT(counts.full_rows, 20);
  EXPECT_GT(counts.dropped_by_tie, 20);
  EXPECT_GT(counts.partial_coverage, 100);
}

}  // namespace
}  // namespace overstap::taxonomy
