// SPDX-License-Identifier: EUPL-1.2
// The official files, where they are at hand; the figures were counted with another program.
#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exchange/esco_import.h"

namespace overstap::exchange {
namespace {

using ::testing::UnorderedElementsAre;

std::size_t count(taxonomy_records const& t, concept_kind kind, bool ended) {
  return static_cast<std::size_t>(
      std::ranges::count_if(t.concepts, [&](concept_record const& c) { return c.kind == kind && c.ended == ended; }));
}

TEST(esco_official, version_1_1_1_and_then_1_2_0_without_its_skills) {
  auto const data = std::filesystem::path{OVS_SHARED_DIR} / "data";
  if (!std::filesystem::exists(data / "esco-1.1.1") || !std::filesystem::exists(data / "esco-1.2.0")) {
    GTEST_SKIP() << "no official ESCO files below " << data;
  }
  auto db = store::database{":memory:"};
  auto const first = import_esco(data / "esco-1.1.1", {}, db, {});
  ASSERT_TRUE(first) << first.error().detail;
  EXPECT_EQ(first->merged.relations_added, 123'788U);
  EXPECT_THAT(first->warnings,
              UnorderedElementsAre(import_warning{"relations of an unknown occupation", 67},
                                   import_warning{"groupings of an unknown concept", 8}));
  auto t = store::load_taxonomy(db);
  EXPECT_EQ(count(t, concept_kind::occupation, false), 3'007U);
  EXPECT_EQ(count(t, concept_kind::skill, false), 13'896U);
  EXPECT_EQ(count(t, concept_kind::skill_group, false), 640U);
  EXPECT_EQ(count(t, concept_kind::isco_group, false), 619U);
  auto const borrowed = [](concept_record const& c) { return c.nl.borrowed; };
  EXPECT_EQ(std::ranges::count_if(t.concepts, borrowed), 13'896 - 6'939) << "Dutch labels are there for 6,939 skills";
  EXPECT_FALSE(import_esco(data / "esco-1.1.1", {}, db, {})->merged.changed_anything());

  auto const second = import_esco(data / "esco-1.2.0", {}, db, {});
  ASSERT_TRUE(second) << second.error().detail;
  EXPECT_EQ(second->merged.ended, 3U);
  EXPECT_THAT(second->warnings, ::testing::Contains(import_warning{"relations whose skill has no URI", 1'897}));
  t = store::load_taxonomy(db);
  EXPECT_EQ(count(t, concept_kind::occupation, false), 3'039U);
  EXPECT_EQ(count(t, concept_kind::occupation, true), 3U);
  EXPECT_EQ(count(t, concept_kind::skill, false), 13'896U) << "no skills file: the skills stay as they were";
  EXPECT_TRUE(std::ranges::all_of(t.concepts, [](concept_record const& c) { return c.en.preferred.front() != ' '; }));
  EXPECT_FALSE(import_esco(data / "esco-1.2.0", {}, db, {})->merged.changed_anything());
}

}  // namespace
}  // namespace overstap::exchange
