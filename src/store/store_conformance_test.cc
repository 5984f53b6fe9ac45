// SPDX-License-Identifier: EUPL-1.2
// What every database under the store has to do; a new backend is one more `test_place`.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/catalogue_store.h"
#include "store/reference_data.h"
#include "store/sql.h"
#include "store/taxonomy_store.h"
#include "store/testing/fresh_database.h"
#include "store/testing_records.h"

namespace overstap::store {
namespace {

using ::testing::HasSubstr;

class store_conformance : public on_every_database {
protected:
  void SetUp() override {
    on_every_database::SetUp();
    if (!IsSkipped()) {
      db_.emplace(at());
      ASSERT_TRUE(merge_taxonomy(db(), small_taxonomy()));
    }
  }
  database& db() { return *db_; }

private:
  std::optional<database> db_;
};
INSTANTIATE_TEST_SUITE_P(on, store_conformance, every_place(), place_name);

TEST_P(store_conformance, the_catalogue_comes_back_as_it_was_written) {
  auto const reference = load_reference_data();
  for (auto seed = std::uint64_t{1}; seed <= 10; ++seed) {
    auto const written = random_records{seed, reference}.make(30);
    replace_catalogue(db(), written);
    auto const read = load_catalogue(db());
    EXPECT_EQ(read.synthetic, written.synthetic);
    EXPECT_TRUE(same_rows(read.employers, written.employers)) << seed;
    EXPECT_TRUE(same_rows(read.vacancies, written.vacancies)) << seed;
    EXPECT_TRUE(same_rows(read.partners, written.partners)) << seed;
    EXPECT_TRUE(same_rows(read.wagons, written.wagons)) << seed;
    EXPECT_TRUE(same_rows(read.sessions, written.sessions)) << seed;
    EXPECT_TRUE(same_rows(read.payers, written.payers)) << seed;
    EXPECT_TRUE(same_rows(read.people, written.people)) << seed;
    EXPECT_TRUE(same_rows(read.desks, written.desks)) << seed;
  }
}

TEST_P(store_conformance, an_upsert_replaces_the_same_id_and_adds_the_others) {
  auto const reference = load_reference_data();
  auto records = random_records{7, reference}.make(20);
  ASSERT_GE(records.vacancies.size(), 2U);
  ASSERT_GE(records.sessions.size(), 1U);
  auto first = records.vacancies;
  auto const last = first.back();
  first.pop_back();
  EXPECT_EQ(upsert_vacancies(db(), records.employers, first), (upsert_counts{first.size(), 0}));
  auto changed = first.front();
  changed.title = "Anders";
  changed.hours_min = std::nullopt;
  EXPECT_EQ(upsert_vacancies(db(), records.employers, {changed, last}), (upsert_counts{1, 1}));
  records.vacancies.front() = changed;
  EXPECT_TRUE(same_rows(load_catalogue(db()).vacancies, records.vacancies));

  EXPECT_EQ(upsert_wagons(db(), records.partners, records.wagons), (upsert_counts{records.wagons.size(), 0}));
  EXPECT_EQ(upsert_wagons(db(), records.partners, records.wagons), (upsert_counts{0, records.wagons.size()}));
  EXPECT_EQ(upsert_sessions(db(), records.sessions), (upsert_counts{records.sessions.size(), 0}));
  EXPECT_TRUE(same_rows(load_catalogue(db()).sessions, records.sessions));

  ASSERT_GE(records.payers.size(), 2U);
  EXPECT_EQ(upsert_payers(db(), records.payers), (upsert_counts{records.payers.size(), 0}));
  records.payers.front().percent = 51;
  records.payers.front().per_year = std::nullopt;
  EXPECT_EQ(upsert_payers(db(), {records.payers.front()}), (upsert_counts{0, 1}));
  EXPECT_TRUE(same_rows(load_payers(db()), records.payers));
}

TEST_P(store_conformance, every_write_makes_the_next_version_and_a_merge_without_change_does_not) {
  auto const before = load_catalogue(db()).version;
  replace_catalogue(db(), {});
  EXPECT_EQ(load_catalogue(db()).version, before + 1);
  ASSERT_TRUE(merge_taxonomy(db(), small_taxonomy()));
  EXPECT_EQ(load_catalogue(db()).version, before + 1);
}

TEST_P(store_conformance, a_session_of_an_unknown_wagon_leaves_everything_as_it_was) {
  auto const reference = load_reference_data();
  auto records = random_records{7, reference}.make(20);
  replace_catalogue(db(), records);
  auto broken = records;
  broken.sessions.front().wagon = wagon_id{test_key(99)};
  EXPECT_THROW(replace_catalogue(db(), broken), infra_error);
  auto const read = load_catalogue(db());
  EXPECT_TRUE(same_rows(read.sessions, records.sessions));
  EXPECT_TRUE(same_rows(read.vacancies, records.vacancies));
}

TEST_P(store_conformance, a_vacancy_of_an_unknown_concept_is_not_written) {
  auto const reference = load_reference_data();
  auto records = random_records{7, reference}.make(20);
  records.vacancies.front().skills = {{skill_id{test_key(1)}, importance::essential}};  // an occupation
  EXPECT_THROW(replace_catalogue(db(), records), logic_bug);
  EXPECT_TRUE(load_catalogue(db()).employers.empty());
}

TEST_P(store_conformance, a_row_whose_concept_is_gone_is_named) {
  auto const reference = load_reference_data();
  auto const records = random_records{7, reference}.make(20);
  replace_catalogue(db(), records);
  auto const broken = to_string(records.vacancies.front().id);
  db().session() << "update vacancy set skills = '4711e' where id = :id", soci::use(broken);
  try {
    load_catalogue(db());
    FAIL() << "loaded a vacancy with a skill that is not there";
  } catch (infra_error const& e) {
    EXPECT_THAT(e.what(), HasSubstr("vacancy " + broken));
    EXPECT_THAT(e.what(), HasSubstr("skill 4711"));
  }
}

TEST_P(store_conformance, unreadable_text_in_a_row_is_named) {
  auto const reference = load_reference_data();
  auto const records = random_records{7, reference}.make(20);
  for (auto const* const change : {"update wagon set needs = 'skill:zzz'",
                                   "update wagon set gives = 'credential:a@x'",
                                   "update wagon set raises = 'x'",
                                   "update wagon_session set start_on = '2026-02-30'",
                                   "update payer set tier = 'nobody'",
                                   "update payer set as_of = '2026-02-30'",
                                   "update payer set not_with = 'x'",
                                   "update payer set not_with = '00000000-0000-0000-0000-000000000063'",
                                   "update partner set kind = 'nobody'",
                                   "update person set skills = '11q'",
                                   "update vacancy set skills = '11'",
                                   "update vacancy set contract = 'for ever'"}) {
    replace_catalogue(db(), records);
    db().session() << change;
    EXPECT_THROW(load_catalogue(db()), infra_error) << change;
  }
}

}  // namespace
}  // namespace overstap::store
