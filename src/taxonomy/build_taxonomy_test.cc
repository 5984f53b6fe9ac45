// SPDX-License-Identifier: EUPL-1.2
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/invariant.h"
#include "taxonomy/coverage.h"
#include "taxonomy/invented.h"
#include "taxonomy/taxonomy.h"

namespace overstap::taxonomy {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

uuid key(std::uint8_t n) {
  auto u = uuid{};
  u.bytes.back() = n;
  return u;
}

constexpr auto kGuard = std::uint8_t{1};
constexpr auto kDriver = std::uint8_t{2};
constexpr auto kClerk = std::uint8_t{3};
constexpr auto kTalk = std::uint8_t{11};
constexpr auto kWatch = std::uint8_t{12};
constexpr auto kWrite = std::uint8_t{13};
constexpr auto kGroup = std::uint8_t{21};

/// Three occupations: all talk, guard and driver watch, the clerk writes. Watching is a kind of talking;
/// watching and writing are the two members of a group.
taxonomy_records three_jobs() {
  auto records = taxonomy_records{};
  for (auto const n : {kGuard, kDriver, kClerk}) {
    records.concepts.push_back(invented::make_concept(key(n), concept_kind::occupation, "job"));
  }
  for (auto const n : {kTalk, kWatch, kWrite}) {
    records.concepts.push_back(invented::make_concept(key(n), concept_kind::skill, "skill"));
  }
  records.concepts.push_back(invented::make_concept(key(kGroup), concept_kind::skill_group, "group"));
  auto const uses = [&](std::uint8_t o, std::uint8_t s, importance i) {
    records.relations.push_back({occupation_id{key(o)}, {skill_id{key(s)}, i}});
  };
  uses(kGuard, kTalk, importance::essential);
  uses(kGuard, kWatch, importance::essential);
  uses(kDriver, kTalk, importance::optional);
  uses(kDriver, kWatch, importance::essential);
  uses(kClerk, kTalk, importance::essential);
  uses(kClerk, kWrite, importance::optional);
  records.broader = {{key(kWatch), key(kTalk)}, {key(kWatch), key(kGroup)}, {key(kWrite), key(kGroup)}};
  return records;
}

skill_idx skill(taxonomy const& tax, std::uint8_t n) {
  return tax.find(skill_id{key(n)});
}
occupation_idx occupation(taxonomy const& tax, std::uint8_t n) {
  return tax.find(occupation_id{key(n)});
}

TEST(build_taxonomy, finds_each_pillar_by_its_own_id_only) {
  auto const tax = build(three_jobs());
  EXPECT_EQ(tax->occupation_count(), 3U);
  EXPECT_EQ(tax->skill_count(), 3U);
  EXPECT_EQ(tax->id_of(occupation(*tax, kDriver)), occupation_id{key(kDriver)});
  EXPECT_EQ(tax->id_of(skill(*tax, kWatch)), skill_id{key(kWatch)});
  EXPECT_FALSE(tax->find(occupation_id{key(kWatch)}).has_value());
  EXPECT_FALSE(tax->find(skill_id{key(kGroup)}).has_value());
}

TEST(build_taxonomy, words_come_in_the_language_asked_with_the_borrowed_mark) {
  auto records = three_jobs();
  records.concepts[0].nl = {"bewaker", {"portier"}, "bewaakt", true};
  records.concepts[0].code = "5414";
  auto const tax = build(records);
  auto const guard = occupation(*tax, kGuard);
  auto const nl = tax->words_of(guard, language::nl);
  EXPECT_EQ(nl.preferred, "bewaker");
  EXPECT_THAT(nl.alternatives, ElementsAre("portier"));
  EXPECT_EQ(nl.description, "bewaakt");
  EXPECT_TRUE(nl.borrowed);
  EXPECT_EQ(tax->words_of(guard, language::en).preferred, "job en");
  EXPECT_FALSE(tax->words_of(guard, language::en).borrowed);
  EXPECT_EQ(tax->words_of(skill(*tax, kTalk), language::nl).preferred, "skill nl");
  EXPECT_EQ(tax->isco_group(guard), "5414");
  EXPECT_EQ(tax->uri_of(guard), records.concepts[0].uri);
}

TEST(build_taxonomy, rare_skills_weigh_more_and_essential_ones_four_times) {
  auto const tax = build(three_jobs());
  EXPECT_EQ(tax->idf(skill(*tax, kTalk)), 1U) << "log2(4/4), at least 1";
  EXPECT_EQ(tax->idf(skill(*tax, kWatch)), 424U) << "1024 log2(4/3) = 424.99";
  EXPECT_EQ(tax->idf(skill(*tax, kWrite)), 1024U) << "log2(4/2)";
  EXPECT_EQ(tax->weight(skill(*tax, kWatch), importance::optional), 424U);
  EXPECT_EQ(tax->weight(skill(*tax, kWatch), importance::essential), 4 * 424U);
  EXPECT_THAT(tax->skills_of(occupation(*tax, kDriver)),
              ElementsAre(weighted_skill{skill(*tax, kTalk), importance::optional, 1},
                          weighted_skill{skill(*tax, kWatch), importance::essential, 4 * 424}));
  EXPECT_THAT(tax->occupations_of(skill(*tax, kWatch)),
              ElementsAre(occupation(*tax, kGuard), occupation(*tax, kDriver)));
}

TEST(build_taxonomy, related_by_shared_use_and_by_hierarchy) {
  auto const tax = build(three_jobs());
  auto const talk = skill(*tax, kTalk);
  auto const watch = skill(*tax, kWatch);
  auto const write = skill(*tax, kWrite);
  // u = lg(4/3) = 424 for all three. Talking and watching meet twice: 200 * 848 / (isqrt(1272 * 848) + 16384) = 9,
  // under 600 for directly broader: 600 + 9/2. Talking and writing meet once: too little.
  EXPECT_THAT(tax->neighbours_of(talk), ElementsAre(neighbour{watch, 604}));
  // Two members of a group: 4800 / (8 + 2).
  EXPECT_THAT(tax->neighbours_of(watch), ElementsAre(neighbour{talk, 604}, neighbour{write, 480}));
  EXPECT_THAT(tax->near_requirements_of(write), ElementsAre(neighbour{watch, 480}));
}

TEST(build_taxonomy, an_ended_skill_resolves_and_counts_for_itself_only) {
  auto records = three_jobs();
  records.concepts[4].ended = true;
  auto const tax = build(records);
  auto const watch = skill(*tax, kWatch);
  ASSERT_TRUE(tax->ended(watch));
  EXPECT_THAT(tax->neighbours_of(watch), IsEmpty());
  EXPECT_THAT(tax->near_requirements_of(watch), IsEmpty());
  EXPECT_EQ(tax->idf(watch), 424U);
  auto cover = skill_cover{*tax};
  cover.raise({watch, evidence::proven});
  EXPECT_EQ(cover.contribution(watch), score::kOne);
}

TEST(build_taxonomy, a_group_of_more_than_24_relates_nobody) {
  for (auto const members : {24, 25}) {
    auto records = taxonomy_records{};
    records.concepts.push_back(invented::make_concept(key(kGroup), concept_kind::skill_group, "group"));
    for (auto i = 0; i < members; ++i) {
      auto const member = key(static_cast<std::uint8_t>(100 + i));
      records.concepts.push_back(invented::make_concept(member, concept_kind::skill, "skill"));
      records.broader.push_back({member, key(kGroup)});
    }
    auto const tax = build(records);
    EXPECT_EQ(tax->neighbours_of(skill_idx{0U}).size(), members == 24 ? 23U : 0U);
  }
}

TEST(build_taxonomy, relations_to_unknown_concepts_are_left_out_and_of_a_pair_the_essential_one_stays) {
  auto records = three_jobs();
  records.relations.push_back({occupation_id{key(99)}, {skill_id{key(kTalk)}, importance::essential}});
  records.relations.push_back({occupation_id{key(kClerk)}, {skill_id{key(99)}, importance::essential}});
  records.relations.push_back({occupation_id{key(kClerk)}, {skill_id{key(kWrite)}, importance::essential}});
  auto const tax = build(records);
  EXPECT_THAT(tax->skills_of(occupation(*tax, kClerk)),
              ElementsAre(weighted_skill{skill(*tax, kTalk), importance::essential, 4},
                          weighted_skill{skill(*tax, kWrite), importance::essential, 4096}));
}

TEST(build_taxonomy, the_same_concept_twice_is_a_mistake) {
  auto records = three_jobs();
  records.concepts.push_back(records.concepts.front());
  EXPECT_THROW(build(records), logic_bug);
}

TEST(build_taxonomy, nothing_at_all_is_a_taxonomy) {
  auto const tax = build({});
  EXPECT_EQ(tax->occupation_count(), 0U);
  EXPECT_FALSE(tax->find(skill_id{key(1)}).has_value());
}

TEST(coverage, is_the_weighted_mean_of_contributions_rounded_down_once) {
  auto const tax = build(three_jobs());
  auto cover = skill_cover{*tax};
  cover.assign(std::vector{held_skill{skill(*tax, kTalk), evidence::worked}});
  // Watching is covered by talking for 900 * 604; weights 4 and 1696.
  EXPECT_EQ(cover.contribution(skill(*tax, kWatch)), 543'600U);
  EXPECT_EQ(cover.covered_by(skill(*tax, kWatch)), skill(*tax, kTalk));
  EXPECT_EQ(coverage(cover, tax->skills_of(occupation(*tax, kGuard))),
            score{static_cast<std::uint32_t>((4 * 900'000ULL + 1696 * 543'600ULL) / 1700)});
}

TEST(coverage, of_an_empty_requirement_is_unknown_and_of_an_empty_profile_zero) {
  auto const tax = build(three_jobs());
  auto cover = skill_cover{*tax};
  EXPECT_EQ(coverage(cover, {}), std::nullopt);
  EXPECT_EQ(coverage(cover, tax->skills_of(occupation(*tax, kGuard))), score{0});
  cover.raise({skill(*tax, kTalk), evidence::none});
  EXPECT_EQ(coverage(cover, tax->skills_of(occupation(*tax, kGuard))), score{0});
  EXPECT_FALSE(cover.covered_by(skill(*tax, kTalk)).has_value());
}

TEST(coverage, the_best_level_of_a_skill_given_twice_counts_and_assign_forgets_what_was_held) {
  auto const tax = build(three_jobs());
  auto cover = skill_cover{*tax};
  auto const talk = skill(*tax, kTalk);
  cover.assign(std::vector{held_skill{talk, evidence::proven}, held_skill{talk, evidence::declared}});
  EXPECT_EQ(cover.contribution(talk), 1'000'000U);
  cover.assign(std::vector{held_skill{skill(*tax, kWrite), evidence::declared}});
  EXPECT_EQ(cover.contribution(talk), 0U);
  EXPECT_FALSE(cover.covered_by(talk).has_value());
}

}  // namespace
}  // namespace overstap::taxonomy
