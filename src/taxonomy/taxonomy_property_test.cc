// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "taxonomy/coverage.h"
#include "taxonomy/invented.h"
#include "taxonomy/taxonomy.h"

namespace overstap::taxonomy {
namespace {

random_source any_random() {
  return random_source{*rc::gen::arbitrary<std::uint64_t>()};
}

std::shared_ptr<taxonomy const> any_taxonomy(random_source& random) {
  return build(invented::random_records(random, {.occupations = 20, .skills = 30, .use_percent = 40}));
}

held_skill any_held(random_source& random, taxonomy const& tax) {
  return {skill_idx{random.below(tax.skill_count())}, static_cast<evidence>(1 + random.below(3))};
}

/// Everything that engines read, as one comparable value.
std::vector<std::vector<std::uint64_t>> content(taxonomy const& tax) {
  auto rows = std::vector<std::vector<std::uint64_t>>{};
  for (auto const s : idx_range<skill_idx>{tax.skill_count()}) {
    auto row = std::vector<std::uint64_t>{tax.id_of(s).value().bytes[0], tax.idf(s)};
    for (auto const& n : tax.neighbours_of(s)) {
      row.insert(row.end(), {n.skill.pos(), n.rel});
    }
    rows.push_back(std::move(row));
  }
  for (auto const o : idx_range<occupation_idx>{tax.occupation_count()}) {
    auto row = std::vector<std::uint64_t>{tax.id_of(o).value().bytes[0]};
    for (auto const& w : tax.skills_of(o)) {
      row.insert(row.end(), {w.skill.pos(), w.weight});
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

RC_GTEST_PROP(taxonomy_property, the_order_of_records_changes_nothing, ()) {
  auto random = any_random();
  auto records = invented::random_records(random, {});
  auto const before = content(*build(records));
  invented::shuffle(records.concepts, random);
  invented::shuffle(records.relations, random);
  invented::shuffle(records.broader, random);
  RC_ASSERT((content(*build(records)) == before));
}

RC_GTEST_PROP(taxonomy_property, a_skill_is_fully_related_to_itself_and_less_to_every_other, ()) {
  auto random = any_random();
  auto const tax = any_taxonomy(random);
  auto cover = skill_cover{*tax};
  for (auto const s : idx_range<skill_idx>{tax->skill_count()}) {
    cover.assign(std::vector{held_skill{s, evidence::proven}});
    RC_ASSERT((cover.contribution(s) == score::kOne));
    RC_ASSERT((cover.covered_by(s) == s));
    RC_ASSERT((tax->neighbours_of(s).size() <= 32U));
    for (auto const& near : tax->neighbours_of(s)) {
      RC_ASSERT((near.skill != s));
      RC_ASSERT((near.rel >= 150 && near.rel <= 900));
    }
  }
}

RC_GTEST_PROP(taxonomy_property, more_evidence_never_lowers_coverage, ()) {
  auto random = any_random();
  auto const tax = any_taxonomy(random);
  auto cover = skill_cover{*tax};
  auto before = std::vector<std::optional<score>>(tax->occupation_count());
  for (auto step = 0; step < 6; ++step) {
    for (auto const o : idx_range<occupation_idx>{tax->occupation_count()}) {
      auto const now = coverage(cover, tax->skills_of(o));
      RC_ASSERT((now.has_value() == !tax->skills_of(o).empty()));
      RC_ASSERT((!now || now->ppm() <= score::kOne));
      RC_ASSERT((step == 0 || now >= before[o.pos()]));
      before[o.pos()] = now;
    }
    cover.raise(any_held(random, *tax));
  }
}

RC_GTEST_PROP(taxonomy_property, what_is_held_in_which_order_does_not_matter, ()) {
  auto random = any_random();
  auto const tax = any_taxonomy(random);
  auto held = std::vector<held_skill>{};
  for (auto n = random.below(10); n > 0; --n) {
    held.push_back(any_held(random, *tax));
  }
  auto one = skill_cover{*tax};
  auto other = skill_cover{*tax};
  one.assign(held);
  invented::shuffle(held, random);
  other.assign(held);
  for (auto const s : idx_range<skill_idx>{tax->skill_count()}) {
    RC_ASSERT((one.contribution(s) == other.contribution(s)));
    RC_ASSERT((one.covered_by(s) == other.covered_by(s)));
  }
}

}  // namespace
}  // namespace overstap::taxonomy
