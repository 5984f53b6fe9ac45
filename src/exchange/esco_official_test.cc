// SPDX-License-Identifier: EUPL-1.2
// The official files, where they are at hand; the figures were counted with another program.
#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/csv.h"
#include "exchange/esco_import.h"
#include "exchange/testing_files.h"
#include "store/test_folder.h"

namespace overstap::exchange {
namespace {

using ::testing::UnorderedElementsAre;

std::size_t count(taxonomy_records const& t, concept_kind kind, bool ended) {
  return static_cast<std::size_t>(
      std::ranges::count_if(t.concepts, [&](concept_record const& c) { return c.kind == kind && c.ended == ended; }));
}

class esco_official : public ::testing::Test {
protected:
  void SetUp() override {
    if (!std::filesystem::exists(data / "esco-1.1.1") || !std::filesystem::exists(data / "esco-1.2.0")) {
      GTEST_SKIP() << "no official ESCO files below " << data;
    }
  }
  std::filesystem::path const data = std::filesystem::path{OVS_SHARED_DIR} / "data";
  store::database db{":memory:"};
};

TEST_F(esco_official, version_1_1_1_over_the_starter_taxonomy) {
  ASSERT_TRUE(import_starter(db));
  auto const report = import_esco(data / "esco-1.1.1", {}, db, {});
  ASSERT_TRUE(report) << report.error().detail;
  EXPECT_EQ(report->merged.ended, 0U);
  EXPECT_FALSE(import_starter(db)->merged.changed_anything());
}

TEST_F(esco_official, version_1_1_1_and_then_1_2_0_without_its_skills) {
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

  // Ten rows of each list, whole rows with their line ends, as a copy that stopped leaves them.
  auto const folder = store::test_folder{};
  for (auto const* const name : {"occupations_en.csv", "skills_en.csv"}) {
    auto const whole = read_input_file(data / "esco-1.1.1" / (std::string{name} + ".gz"));
    ASSERT_TRUE(whole);
    auto cut = std::string{};
    ASSERT_FALSE(read_csv(name, *whole, [&](csv_row const& row) -> result<void> {
      cut += csv_line(row.fields);
      return row.row <= 10 ? result<void>{} : std::unexpected{error{errc::cancelled, {}, {}}};
    }));
    write_text(folder.path() / name, cut);
  }
  auto const refused = import_esco(folder.path(), {}, db, {});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, errc::over_limit);
  EXPECT_EQ(count(store::load_taxonomy(db), concept_kind::occupation, false), 3'039U);
}

}  // namespace
}  // namespace overstap::exchange
