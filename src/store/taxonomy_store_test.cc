// SPDX-License-Identifier: EUPL-1.2
#include "store/taxonomy_store.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/catalogue_store.h"
#include "store/testing/fresh_database.h"
#include "store/testing_records.h"
#include "store/transaction.h"

namespace overstap::store {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

concept_record const& find(taxonomy_records const& t, std::uint8_t n) {
  auto const at = std::ranges::find(t.concepts, test_key(n), &concept_record::key);
  if (at == t.concepts.end()) {
    throw std::runtime_error{"no such concept"};
  }
  return *at;
}

std::vector<std::pair<int, importance>> skills_of(taxonomy_records const& t, std::uint8_t occupation) {
  auto skills = std::vector<std::pair<int, importance>>{};
  for (auto const& r : t.relations) {
    if (r.occupation.value() == test_key(occupation)) {
      skills.emplace_back(r.required.skill.value().bytes[15], r.required.weight);
    }
  }
  return skills;
}

occupation_skill_record relation(std::uint8_t occupation, std::uint8_t skill, importance weight) {
  return {occupation_id{test_key(occupation)}, {skill_id{test_key(skill)}, weight}};
}

taxonomy_update with_relations() {
  auto update = small_taxonomy();
  update.relations = {relation(1, 12, importance::optional),
                      relation(1, 11, importance::essential),
                      relation(2, 11, importance::essential)};
  update.broader = {{test_key(13), test_key(14)}};
  return update;
}

taxonomy_update empty_update(std::string source) {
  auto update = taxonomy_update{};
  update.source = std::move(source);
  return update;
}

class taxonomy_store : public on_every_database {
protected:
  void SetUp() override {
    on_every_database::SetUp();
    if (!IsSkipped()) {
      opened_.emplace(at());
    }
  }
  database& db() { return *opened_; }
  merge_report merge(taxonomy_update const& update) {
    auto const report = merge_taxonomy(db(), update);
    EXPECT_TRUE(report) << (report ? "" : report.error().detail);
    return report.value_or(merge_report{});
  }

private:
  std::optional<database> opened_;
};
INSTANTIATE_TEST_SUITE_P(on, taxonomy_store, every_place(), place_name);

TEST_P(taxonomy_store, comes_back_sorted_with_english_lent_to_dutch) {
  auto update = with_relations();
  update.words.push_back(
      {test_key(2), language::nl, {.preferred = "beroep 2", .alternatives = {"a", "b"}, .description = "Wat\nhet is"}});
  auto const report = merge(update);
  EXPECT_EQ(report.inserted, 9U);
  EXPECT_EQ(report.relations_added, 3U);
  auto const t = load_taxonomy(db());
  ASSERT_EQ(t.concepts.size(), 9U);
  EXPECT_TRUE(std::ranges::is_sorted(t.concepts, {}, &concept_record::key));
  EXPECT_EQ(find(t, 1).nl.preferred, "occupation 1");
  EXPECT_TRUE(find(t, 1).nl.borrowed);
  EXPECT_FALSE(find(t, 1).en.borrowed);
  EXPECT_EQ(find(t, 2).nl, (concept_words{"beroep 2", {"a", "b"}, "Wat\nhet is", false}));
  EXPECT_THAT(skills_of(t, 1), ElementsAre(std::pair{11, importance::essential}, std::pair{12, importance::optional}));
  ASSERT_EQ(t.broader.size(), 1U);
  EXPECT_EQ(t.broader[0].narrower, test_key(13));
}

TEST_P(taxonomy_store, merging_twice_changes_nothing) {
  merge(with_relations());
  auto const again = merge(with_relations());
  EXPECT_FALSE(again.changed_anything());
  EXPECT_EQ(again.unchanged, 9U);
}

TEST_P(taxonomy_store, what_is_gone_from_a_full_list_ends_and_may_come_back) {
  merge(with_relations());
  auto newer = with_relations();
  std::erase_if(newer.concepts, [](concept_update const& c) { return c.key == test_key(3); });
  std::erase_if(newer.words, [](words_update const& w) { return w.key == test_key(3); });
  newer.allow_ended = true;
  EXPECT_EQ(merge(newer).ended, 1U);
  EXPECT_TRUE(find(load_taxonomy(db()), 3).ended);
  EXPECT_EQ(merge(newer).ended, 0U);
  auto const back = merge(with_relations());
  EXPECT_EQ(back.changed, 1U);
  EXPECT_EQ(back.inserted, 0U);
  EXPECT_FALSE(find(load_taxonomy(db()), 3).ended);
}

/// Occupations only, `n` of them.
taxonomy_update occupations(std::uint8_t n, std::string source = "esco") {
  auto update = empty_update(std::move(source));
  update.complete = {{concept_kind::occupation, "occupations_en.csv"}};
  for (auto i = std::uint8_t{1}; i <= n; ++i) {
    update.concepts.push_back(
        {test_key(i), concept_kind::occupation, "http://example.org/" + to_string(test_key(i)), {}, {}});
    update.words.push_back({test_key(i), language::en, {.preferred = "x", .alternatives = {}, .description = {}}});
  }
  return update;
}

TEST_P(taxonomy_store, a_list_that_ends_more_than_a_tenth_is_refused_and_nothing_stored) {
  merge(occupations(30));
  auto cut = occupations(26);
  cut.concepts[0].code = "1234";
  auto const report = merge_taxonomy(db(), cut);
  ASSERT_FALSE(report);
  EXPECT_EQ(report.error().code, errc::over_limit);
  EXPECT_THAT(report.error().detail, HasSubstr("occupations_en.csv"));
  EXPECT_THAT(report.error().detail, HasSubstr("4 of 30"));
  EXPECT_THAT(report.error().detail, HasSubstr("--allow-ended"));
  ASSERT_EQ(report.error().fields.size(), 1U);
  EXPECT_EQ(report.error().fields[0].pointer, "occupations_en.csv");
  auto const t = load_taxonomy(db());
  EXPECT_EQ(find(t, 1).code, "");
  EXPECT_TRUE(std::ranges::none_of(t.concepts, &concept_record::ended));
  cut.allow_ended = true;
  EXPECT_EQ(merge(cut).ended, 4U);
}

TEST_P(taxonomy_store, a_tenth_may_end_and_what_had_ended_does_not_count) {
  merge(occupations(30));
  EXPECT_EQ(merge(occupations(27)).ended, 3U);
  EXPECT_EQ(merge(occupations(25)).ended, 2U) << "of 27";
  EXPECT_FALSE(merge_taxonomy(db(), occupations(22))) << "3 of 25";
}

TEST_P(taxonomy_store, concepts_of_another_source_do_not_make_room_for_ended_ones) {
  merge(occupations(30, "starter"));
  merge(occupations(10));
  auto const report = merge_taxonomy(db(), occupations(8));
  ASSERT_FALSE(report);
  EXPECT_THAT(report.error().detail, HasSubstr("2 of 10"));
  // Nor do those that this very update would take over.
  auto taking = occupations(30);
  taking.concepts.erase(taking.concepts.begin(), taking.concepts.begin() + 2);
  std::erase_if(taking.words, [](words_update const& w) { return w.key <= test_key(2); });
  EXPECT_FALSE(merge_taxonomy(db(), taking));
}

TEST_P(taxonomy_store, a_kind_that_is_not_given_in_full_does_not_end) {
  merge(with_relations());
  auto occupations_only = small_taxonomy();
  occupations_only.complete = {{concept_kind::occupation, "occupations"}};
  std::erase_if(occupations_only.concepts, [](concept_update const& c) { return c.kind == concept_kind::skill; });
  EXPECT_FALSE(merge(occupations_only).changed_anything());
}

TEST_P(taxonomy_store, relations_are_replaced_only_for_the_occupations_named) {
  merge(with_relations());
  auto update = empty_update("esco");
  update.relations = {relation(1, 13, importance::optional), relation(1, 11, importance::essential)};
  auto const report = merge(update);
  EXPECT_EQ(report.relations_added, 1U);
  EXPECT_EQ(report.relations_removed, 1U);
  auto const t = load_taxonomy(db());
  EXPECT_THAT(skills_of(t, 1), ElementsAre(std::pair{11, importance::essential}, std::pair{13, importance::optional}));
  EXPECT_THAT(skills_of(t, 2), ElementsAre(std::pair{11, importance::essential}));
}

TEST_P(taxonomy_store, a_relation_given_twice_counts_once_and_essential_wins) {
  auto update = small_taxonomy();
  update.relations = {relation(1, 11, importance::optional),
                      relation(1, 11, importance::essential),
                      relation(1, 11, importance::optional)};
  EXPECT_EQ(merge(update).repeated_relations, 2U);
  EXPECT_THAT(skills_of(load_taxonomy(db()), 1), ElementsAre(std::pair{11, importance::essential}));
}

TEST_P(taxonomy_store, what_names_an_unknown_concept_is_counted_and_passed_over) {
  auto update = with_relations();
  update.relations.push_back(relation(9, 11, importance::optional));
  update.relations.push_back(relation(11, 12, importance::optional));  // a skill is no occupation
  update.relations.push_back(relation(1, 99, importance::optional));
  update.broader.push_back({test_key(99), test_key(14)});
  update.broader.push_back({test_key(13), test_key(99)});
  update.words.push_back({test_key(99), language::nl, {.preferred = "x", .alternatives = {}, .description = {}}});
  auto const report = merge(update);
  EXPECT_EQ(report.relations_of_unknown_occupation, 2U);
  EXPECT_EQ(report.relations_to_unknown_skill, 1U);
  EXPECT_EQ(report.broader_of_unknown, 2U);
  EXPECT_EQ(report.words_of_unknown, 1U);
  EXPECT_EQ(load_taxonomy(db()).relations.size(), 3U);
}

TEST_P(taxonomy_store, an_identifier_of_another_uri_is_refused_and_nothing_stored) {
  merge(with_relations());
  auto update = small_taxonomy();
  update.words.clear();
  update.concepts[0].code = "1234";
  update.concepts.back().uri = "http://example.org/other/" + to_string(test_key(16));
  auto const report = merge_taxonomy(db(), update);
  ASSERT_FALSE(report);
  EXPECT_THAT(report.error().detail, HasSubstr("http://example.org/other/"));
  EXPECT_EQ(find(load_taxonomy(db()), 1).code, "");
}

/// The shipped taxonomy and the official one name some of the same concepts.
class starter_and_official : public taxonomy_store {
protected:
  static taxonomy_update starter() {
    auto update = with_relations();
    update.source = "starter";
    update.yields = true;
    for (auto& c : update.concepts) {
      update.words.push_back(
          {c.key, language::nl, {.preferred = "eigen woord", .alternatives = {}, .description = {}}});
    }
    return update;
  }
  /// Occupation 1 and skill 11 only, in English.
  static taxonomy_update official() {
    auto update = small_taxonomy();
    auto const other = [](auto const& row) { return row.key != test_key(1) && row.key != test_key(11); };
    std::erase_if(update.concepts, other);
    std::erase_if(update.words, other);
    update.words[0].words.preferred = "official name";
    update.relations = {relation(1, 11, importance::optional)};
    return update;
  }
  void expect_both() {
    auto const t = load_taxonomy(db());
    ASSERT_EQ(t.concepts.size(), 9U);
    EXPECT_EQ(find(t, 1).en.preferred, "official name");
    EXPECT_EQ(find(t, 1).nl.preferred, "eigen woord") << "words that the official one lacks stay";
    EXPECT_EQ(find(t, 2).en.preferred, "occupation 2");
    EXPECT_FALSE(find(t, 2).ended) << "not of the source whose list was given";
    EXPECT_THAT(skills_of(t, 1), ElementsAre(std::pair{11, importance::optional}));
    EXPECT_THAT(skills_of(t, 2), ElementsAre(std::pair{11, importance::essential}));
  }
};

INSTANTIATE_TEST_SUITE_P(on, starter_and_official, every_place(), place_name);

TEST_P(starter_and_official, official_over_starter_updates_what_they_share) {
  merge(starter());
  EXPECT_EQ(merge(official()).changed, 2U);
  expect_both();
  EXPECT_FALSE(merge(starter()).changed_anything());
  EXPECT_FALSE(merge(official()).changed_anything());
}

TEST_P(starter_and_official, starter_over_official_adds_only_what_is_missing) {
  merge(official());
  merge(starter());
  expect_both();
  EXPECT_FALSE(merge(official()).changed_anything());
}

TEST_P(starter_and_official, a_concept_that_official_took_over_ends_with_official) {
  merge(starter());
  merge(official());
  auto newer = official();
  newer.concepts.pop_back();
  newer.words.pop_back();
  newer.allow_ended = true;
  EXPECT_EQ(merge(newer).ended, 1U);
  EXPECT_TRUE(find(load_taxonomy(db()), 11).ended);
  EXPECT_FALSE(merge(starter()).changed_anything());
}

class taxonomy_store_readers : public on_every_database {};
INSTANTIATE_TEST_SUITE_P(on, taxonomy_store_readers, every_shared_place(), place_name);

TEST_P(taxonomy_store_readers, see_the_taxonomy_before_or_after_a_merge_and_never_half) {
  auto const folder = test_folder{};
  auto const file = folder.path() / "x.db";
  auto writer_db = database{file};
  auto reader_db = database{file};
  ASSERT_TRUE(merge_taxonomy(writer_db, small_taxonomy()));
  EXPECT_EQ(load_taxonomy(reader_db).concepts.size(), 9U);
  auto refused = small_taxonomy();
  refused.concepts.push_back({test_key(50), concept_kind::skill, "http://example.org/new", {}, {}});
  refused.concepts.push_back({test_key(50), concept_kind::skill, "http://example.org/newer", {}, {}});
  EXPECT_FALSE(merge_taxonomy(writer_db, refused));
  EXPECT_EQ(load_taxonomy(reader_db).concepts.size(), 9U);
}

TEST_P(taxonomy_store_readers, see_taxonomy_and_catalogue_of_the_same_moment_in_one_read_transaction) {
  auto const folder = test_folder{};
  auto const file = folder.path() / "x.db";
  auto writer_db = database{file};
  auto reader_db = database{file};
  ASSERT_TRUE(merge_taxonomy(writer_db, small_taxonomy()));
  auto const change = [&] {
    auto more = small_taxonomy();
    more.concepts.push_back({test_key(17), concept_kind::skill, "http://example.org/17", {}, {}});
    more.words.push_back({test_key(17), language::en, {.preferred = "new", .alternatives = {}, .description = {}}});
    ASSERT_TRUE(merge_taxonomy(writer_db, more));
    auto records = snapshot_records{};
    records.synthetic = true;
    replace_catalogue(writer_db, records);
  };
  {
    auto const reading = read_transaction{reader_db};
    EXPECT_EQ(load_taxonomy(reader_db).concepts.size(), 9U);
    change();
    EXPECT_FALSE(load_catalogue(reader_db).synthetic) << "the catalogue is newer than the taxonomy";
    EXPECT_EQ(load_taxonomy(reader_db).concepts.size(), 9U);
  }
  EXPECT_TRUE(load_catalogue(reader_db).synthetic);
  EXPECT_EQ(load_taxonomy(reader_db).concepts.size(), 10U);
}

}  // namespace
}  // namespace overstap::store
