// SPDX-License-Identifier: EUPL-1.2
#include "exchange/esco_import.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exchange/concept_key.h"
#include "exchange/testing_esco.h"
#include "store/test_folder.h"

namespace overstap::exchange {
namespace {

using store::test_folder;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

/// The taxonomy as text, to see that nothing at all has changed.
std::string all_of(taxonomy_records const& t) {
  auto text = std::string{};
  auto const words = [&](concept_words const& w) {
    text += w.preferred + '|' + w.description + '|' + (w.borrowed ? '1' : '0');
    for (auto const& a : w.alternatives) {
      text += '|' + a;
    }
    text += '\n';
  };
  for (auto const& c : t.concepts) {
    text += to_string(c.key) + ' ' + c.uri + ' ' + c.code + ' ' + std::to_string(static_cast<int>(c.kind)) +
            std::to_string(static_cast<int>(c.type)) + (c.ended ? '1' : '0') + '\n';
    words(c.nl);
    words(c.en);
  }
  for (auto const& b : t.broader) {
    text += to_string(b.narrower) + to_string(b.broader) + '\n';
  }
  for (auto const& r : t.relations) {
    text += to_string(r.occupation) + to_string(r.required.skill) +
            std::to_string(static_cast<int>(r.required.weight)) + '\n';
  }
  return text;
}

concept_record const& find(taxonomy_records const& t, std::string const& uri) {
  auto const at = std::ranges::find(t.concepts, uri, &concept_record::uri);
  if (at == t.concepts.end()) {
    throw std::runtime_error{"no concept " + uri};
  }
  return *at;
}

class esco_import : public ::testing::Test {
protected:
  using files = std::map<std::string, std::string>;

  result<import_report> import(files const& content, esco_options const& options = {}) {
    auto const folder = test_folder{};
    write_files(folder.path(), content);
    return import_esco(folder.path(), options, db_, {});
  }
  import_report imported(files const& content, esco_options const& options = {}) {
    auto report = import(content, options);
    EXPECT_TRUE(report) << (report ? "" : report.error().detail);
    return report.value_or(import_report{});
  }
  taxonomy_records stored() { return store::load_taxonomy(db_); }

  store::database db_{":memory:"};
};

TEST_F(esco_import, reads_the_official_layout) {
  auto const report = imported(small_esco());
  EXPECT_EQ(report.merged.inserted, 9U);
  EXPECT_EQ(report.merged.relations_added, 3U);
  EXPECT_THAT(report.files, ::testing::SizeIs(9));
  EXPECT_THAT(report.warnings, ElementsAre(import_warning{"groupings of an unknown concept", 1}));
  auto const t = stored();
  auto const& crew = find(t, occupation_uri(1));
  EXPECT_EQ(to_string(crew.key), esco_key(1));
  EXPECT_EQ(crew.code, "5111");
  EXPECT_EQ(crew.en.preferred, "cabin crew member");
  EXPECT_THAT(crew.en.alternatives, ElementsAre("flight attendant", "steward"));
  EXPECT_EQ(crew.en.description, "Serves \"guests\", on board\nand on the ground.");
  EXPECT_EQ(crew.nl.preferred, "lid cabinepersoneel");
  EXPECT_FALSE(crew.nl.borrowed);
  EXPECT_EQ(find(t, skill_uri(11)).type, skill_type::competence);
  EXPECT_EQ(find(t, skill_uri(12)).type, skill_type::knowledge);
  EXPECT_EQ(find(t, skill_uri(13)).type, skill_type::unknown);
  EXPECT_EQ(find(t, skill_uri(13)).nl.preferred, "answer calls");
  EXPECT_TRUE(find(t, skill_uri(13)).nl.borrowed);
  EXPECT_EQ(find(t, skill_uri(21)).kind, concept_kind::skill_group);
  EXPECT_EQ(find(t, "http://data.europa.eu/esco/isced-f/10").key, make_uuid5("http://data.europa.eu/esco/isced-f/10"));
  EXPECT_EQ(t.broader.size(), 2U);
}

TEST_F(esco_import, gzip_and_zip_and_plain_files_hold_the_same) {
  auto const plain = test_folder{};
  auto const gzipped = test_folder{};
  auto const zipped = test_folder{};
  write_files(plain.path(), small_esco());
  write_files(gzipped.path(), small_esco(), true);
  auto in_folder = files{};
  for (auto const& [name, content] : small_esco()) {
    // Half of them packed once more, as people do.
    auto const twice = name < "o";
    in_folder.emplace("ESCO dataset/csv/" + name + (twice ? ".gz" : ""),
                      twice ? pack(packing::gzip, {{name, content}}) : content);
  }
  write_text(zipped.path() / "esco.zip", pack(packing::zip, in_folder));

  ASSERT_TRUE(import_esco(plain.path(), {}, db_, {}));
  for (auto const& path : {gzipped.path(), zipped.path() / "esco.zip"}) {
    auto other = store::database{":memory:"};
    auto const report = import_esco(path, {}, other, {});
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_EQ(all_of(store::load_taxonomy(other)), all_of(stored())) << path;
  }
}

TEST_F(esco_import, importing_twice_changes_nothing) {
  imported(small_esco());
  auto const before = all_of(stored());
  auto const again = imported(small_esco());
  EXPECT_FALSE(again.merged.changed_anything());
  EXPECT_EQ(again.merged.unchanged, 9U);
  EXPECT_EQ(all_of(stored()), before);
}

TEST_F(esco_import, a_newer_version_without_skills_files_keeps_the_skills_and_ends_an_occupation) {
  imported(small_esco());
  auto newer = small_esco();
  newer.erase("skills_en.csv");
  newer.erase("skills_nl_partial.csv");
  newer.erase("occupationSkillRelations.csv");
  auto& occupations = newer["occupations_en.csv"];
  occupations.resize(occupations.find("Occupation," + occupation_uri(2)));
  newer["occupationSkillRelations_by_label_en.csv"] =
      "occupationUri,relationType,skillUri,skillLabel\n" + occupation_uri(1) + ",essential," + skill_uri(13) +
      ",answer calls\n" + occupation_uri(1) + ",essential,,a new skill\n" + occupation_uri(1) + ",optional," +
      skill_uri(77) + ",x\n";
  auto const report = imported(newer, {.allow_ended = true});
  EXPECT_EQ(report.merged.ended, 1U);
  EXPECT_THAT(report.warnings,
              UnorderedElementsAre(import_warning{"relations whose skill has no URI", 1},
                                   import_warning{"relations to an unknown skill", 1},
                                   import_warning{"groupings of an unknown concept", 1}));
  auto const t = stored();
  EXPECT_TRUE(find(t, occupation_uri(2)).ended);
  EXPECT_EQ(find(t, occupation_uri(2)).nl.preferred, "medewerker klantcontact") << "an old profile still has its words";
  EXPECT_FALSE(find(t, skill_uri(12)).ended);
  auto of_crew = std::vector<std::string>{};
  for (auto const& r : t.relations) {
    if (to_string(r.occupation) == esco_key(1)) {
      of_crew.push_back(to_string(r.required.skill));
    }
  }
  EXPECT_THAT(of_crew, ElementsAre(esco_key(13)));
  EXPECT_EQ(t.relations.size(), 2U) << "the ended occupation keeps its own";
}

TEST_F(esco_import, one_language_is_enough) {
  auto dutch = small_esco();
  imported(dutch, {.languages = {language::nl}});
  auto const t = stored();
  EXPECT_EQ(t.concepts.size(), 2U) << "the partial skills file defines nothing";
  EXPECT_EQ(find(t, occupation_uri(1)).en.preferred, "lid cabinepersoneel");
  EXPECT_TRUE(find(t, occupation_uri(1)).en.borrowed);
}

TEST_F(esco_import, an_untranslated_row_is_counted_and_lends_english) {
  auto content = small_esco();
  auto& dutch = content["occupations_nl.csv"];
  dutch.replace(dutch.find("medewerker klantcontact"), std::string{"medewerker klantcontact"}.size(), " ");
  EXPECT_THAT(imported(content).warnings,
              ::testing::Contains(import_warning{"rows of a translation without a preferred label", 1}));
  EXPECT_TRUE(find(stored(), occupation_uri(2)).nl.borrowed);
}

TEST_F(esco_import, progress_ends_with_all_bytes_done) {
  auto const folder = test_folder{};
  write_files(folder.path(), small_esco());
  auto seen = std::vector<import_progress>{};
  auto names = std::vector<std::string>{};
  ASSERT_TRUE(import_esco(folder.path(), {}, db_, [&](import_progress const& p) {
    seen.push_back(p);
    names.emplace_back(p.file);
  }));
  ASSERT_EQ(seen.size(), 10U);
  EXPECT_EQ(names.front(), "ISCOGroups_en.csv");
  EXPECT_EQ(names.back(), "");
  EXPECT_EQ(seen.front().done, 0U);
  EXPECT_EQ(seen.back().done, seen.back().total);
  EXPECT_TRUE(std::ranges::is_sorted(seen, {}, &import_progress::done));
}

void replace(std::string& text, std::string const& what, std::string const& with) {
  text.replace(text.find(what), what.size(), with);
}

/// A way to break one file of the folder, and what the refusal has to say.
struct broken {
  std::string name;
  std::string file;
  std::string what;
  std::optional<std::string> with;  ///< nullopt: the file is cut off before `what`
  std::string pointer;
  std::string allowed;
};

std::vector<broken> all_broken() {
  return {
      {"empty_label",
       "occupations_en.csv",
       "call centre agent",
       " ",
       "occupations_en.csv:3:preferredLabel",
       "some text"},
      {"wrong_isco", "occupations_en.csv", ",4222,", ",422,", "occupations_en.csv:3:iscoGroup", "four digits"},
      {"cut_uri", "occupations_en.csv", esco_key(2), "0000", "occupations_en.csv:3:conceptUri", "URI"},
      {"no_uri", "skills_nl_partial.csv", skill_uri(12), "veiligheid", "skills_nl_partial.csv:3:conceptUri", "URI"},
      {"repeated_uri", "skills_en.csv", skill_uri(12), skill_uri(11), "skills_en.csv:3:conceptUri", "not named before"},
      {"skill_type", "skills_en.csv", ",knowledge,", ",wisdom,", "skills_en.csv:3:skillType", "knowledge"},
      {"relation_type",
       "occupationSkillRelations.csv",
       "optional",
       "handy",
       "occupationSkillRelations.csv:3:relationType",
       "essential or optional"},
      {"no_skill", "occupationSkillRelations.csv", skill_uri(12), "", "occupationSkillRelations.csv:3:skillUri", "URI"},
      {"broader_uri",
       "broaderRelationsOccPillar.csv",
       "http://data.europa.eu/esco/isco/C5111",
       "C5111",
       "broaderRelationsOccPillar.csv:2:broaderUri",
       "URI"},
      {"broader_cut_uuid",
       "broaderRelationsSkillPillar.csv",
       "SkillGroup," + skill_uri(21) + "\nSkillGroup",
       "SkillGroup," + skill_uri(21).substr(0, skill_uri(21).size() - 3) + "\nSkillGroup",
       "broaderRelationsSkillPillar.csv:2:broaderUri",
       "esco/skill/<UUID>"},
      {"broader_cut_narrower",
       "broaderRelationsOccPillar.csv",
       occupation_uri(1),
       occupation_uri(1).substr(0, 30),
       "broaderRelationsOccPillar.csv:2:conceptUri",
       "esco/occupation/<UUID>"},
      {"broader_no_code",
       "broaderRelationsOccPillar.csv",
       "isco/C5111",
       "isco/C",
       "broaderRelationsOccPillar.csv:2:broaderUri",
       "esco/isco/C"},
      {"group_cut_uri",
       "skillGroups_en.csv",
       esco_key(21),
       "00000000-0000",
       "skillGroups_en.csv:2:conceptUri",
       "esco/skill/<UUID>"},
      {"missing_column", "skills_en.csv", "skillType", "type", "skills_en.csv:1:1", "skillType"},
      {"cut_in_a_quote",
       "occupations_en.csv",
       "and on the ground",
       std::nullopt,
       "occupations_en.csv:2:13",
       "closing quote"},
      {"cut_in_a_row", "occupations_en.csv", "call centre", std::nullopt, "occupations_en.csv:3:5", "14 fields"},
      {"header_only",
       "skills_en.csv",
       "KnowledgeSkill",
       std::nullopt,
       "skills_en.csv:2:conceptUri",
       "at least one concept"},
      {"empty_file", "skills_en.csv", "conceptType", std::nullopt, "skills_en.csv:1:1", "header"},
      {"invalid_utf8", "skills_en.csv", "safety", "\xff", "skills_en.csv:3:5", "UTF-8"},
  };
}

class esco_refusals : public esco_import, public ::testing::WithParamInterface<broken> {};

TEST_P(esco_refusals, name_the_place_and_leave_the_taxonomy_untouched) {
  imported(small_esco());
  auto const before = all_of(stored());
  auto content = small_esco();
  // Something that would be stored if anything were.
  replace(content["ISCOGroups_en.csv"], "Stewards", "Changed");
  auto& text = content[GetParam().file];
  if (GetParam().with) {
    replace(text, GetParam().what, *GetParam().with);
  } else {
    text.resize(text.find(GetParam().what));
  }
  auto const report = import(content);
  ASSERT_FALSE(report);
  EXPECT_EQ(report.error().code, errc::bad_request);
  ASSERT_EQ(report.error().fields.size(), 1U);
  EXPECT_EQ(report.error().fields[0].pointer, GetParam().pointer);
  EXPECT_THAT(report.error().fields[0].allowed, HasSubstr(GetParam().allowed));
  EXPECT_THAT(report.error().detail, HasSubstr(GetParam().file));
  EXPECT_EQ(all_of(stored()), before);
}

INSTANTIATE_TEST_SUITE_P(all, esco_refusals, ::testing::ValuesIn(all_broken()), [](auto const& test) {
  return test.param.name;
});

TEST_F(esco_import, a_file_cut_inside_its_last_cell_is_refused) {
  imported(small_esco());
  auto const before = all_of(stored());
  for (auto const& [name, whole] : small_esco()) {
    auto content = small_esco();
    for (auto const cut : {std::size_t{1}, std::size_t{2}, std::size_t{3}}) {
      content[name] = whole.substr(0, whole.find_last_not_of("\r\n") + 2 - cut);
      auto const report = import(content);
      ASSERT_FALSE(report) << name << " without its last " << cut;
      EXPECT_EQ(report.error().code, errc::bad_request);
      EXPECT_THAT(report.error().detail, HasSubstr(name));
      ASSERT_EQ(report.error().fields.size(), 1U);
      EXPECT_EQ(all_of(stored()), before);
    }
  }
}

TEST_F(esco_import, a_broader_uri_cut_anywhere_is_refused) {
  auto content = small_esco();
  auto& text = content["broaderRelationsSkillPillar.csv"];
  for (auto length = std::size_t{0}; length < skill_uri(21).size(); ++length) {
    text = "conceptUri,broaderUri\n" + skill_uri(11) + "," + skill_uri(21).substr(0, length) + "\n";
    ASSERT_FALSE(import(content)) << text;
  }
  text = "conceptUri,broaderUri\n" + skill_uri(11) + "," + skill_uri(21) + "\n";
  EXPECT_TRUE(import(content));
}

TEST_F(esco_import, a_list_cut_between_two_rows_ends_nothing_unless_allowed) {
  imported(small_esco());
  auto const before = all_of(stored());
  auto content = small_esco();
  auto& skills = content["skills_en.csv"];
  skills.resize(skills.find("KnowledgeSkillCompetence," + skill_uri(13)));
  auto& occupations = content["occupations_en.csv"];
  occupations.resize(occupations.find("Occupation," + occupation_uri(2)));
  auto const report = import(content);
  ASSERT_FALSE(report);
  EXPECT_EQ(report.error().code, errc::over_limit);
  EXPECT_THAT(report.error().detail, HasSubstr("occupations_en.csv: would end 1 of 2"));
  EXPECT_THAT(report.error().detail, HasSubstr("skills_en.csv: would end 1 of 3"));
  EXPECT_THAT(report.error().detail, HasSubstr("--allow-ended"));
  EXPECT_EQ(report.error().fields.size(), 2U);
  EXPECT_EQ(all_of(stored()), before);
  EXPECT_EQ(imported(content, {.allow_ended = true}).merged.ended, 2U);
}

class damaged_archives : public esco_import {
protected:
  void expect_refused(std::filesystem::path const& path, std::string const& file) {
    auto const before = all_of(stored());
    auto const report = import_esco(path, {}, db_, {});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, errc::bad_request);
    EXPECT_THAT(report.error().detail, HasSubstr(file));
    EXPECT_THAT(report.error().detail, HasSubstr("damaged or truncated"));
    EXPECT_EQ(all_of(stored()), before);
  }
};

TEST_F(damaged_archives, a_gzip_file_cut_anywhere_or_with_a_wrong_byte_is_refused) {
  auto const whole = pack(packing::gzip, {{"x", small_esco().at("occupations_en.csv")}});
  auto const folder = test_folder{};
  for (auto const length : {std::size_t{0}, std::size_t{5}, whole.size() / 2, whole.size() - 8, whole.size() - 1}) {
    write_text(folder.path() / "occupations_en.csv.gz", whole.substr(0, length));
    expect_refused(folder.path(), "occupations_en.csv.gz");
  }
  for (auto const at : {whole.size() / 3, whole.size() - 6, whole.size() - 2}) {
    auto wrong = whole;
    wrong[at] = static_cast<char>(wrong[at] ^ 0x10);
    write_text(folder.path() / "occupations_en.csv.gz", wrong);
    expect_refused(folder.path(), "occupations_en.csv.gz");
  }
  write_text(folder.path() / "occupations_en.csv.gz", small_esco().at("occupations_en.csv"));
  expect_refused(folder.path(), "occupations_en.csv.gz");
  write_text(folder.path() / "occupations_en.csv.gz", whole);
  EXPECT_TRUE(import_esco(folder.path(), {}, db_, {}));
}

TEST_F(damaged_archives, a_zip_archive_that_is_cut_or_is_none_is_refused) {
  auto const whole = pack(packing::zip, small_esco());
  auto const folder = test_folder{};
  auto const file = folder.path() / "esco.zip";
  for (auto const length : {std::size_t{0}, whole.size() / 2, whole.size() - 30}) {
    write_text(file, whole.substr(0, length));
    auto const report = import_esco(file, {}, db_, {});
    ASSERT_FALSE(report) << length;
    EXPECT_EQ(report.error().code, errc::bad_request);
  }
  auto wrong = whole;
  wrong[whole.find("ISCOGroups_en.csv") + 40] ^= 0x10;
  write_text(file, wrong);
  EXPECT_FALSE(import_esco(file, {}, db_, {}));
  EXPECT_THAT(stored().concepts, IsEmpty());
}

TEST_F(esco_import, a_folder_that_is_not_there_or_has_no_esco_files_is_not_found) {
  auto const folder = test_folder{};
  EXPECT_EQ(import_esco(folder.path() / "nothing", {}, db_, {}).error().code, errc::not_found);
  EXPECT_EQ(import_esco(folder.path(), {}, db_, {}).error().code, errc::not_found);
  EXPECT_EQ(import_esco(folder.path() / std::string(300, 'x'), {}, db_, {}).error().code, errc::not_found)
      << "a name that is too long for the file system";
  write_text(folder.path() / "notes.txt", "x");
  EXPECT_EQ(import_esco(folder.path(), {}, db_, {}).error().code, errc::not_found);
}

TEST_F(esco_import, two_files_for_the_same_part_are_refused) {
  auto const folder = test_folder{};
  write_files(folder.path(), small_esco());
  write_files(folder.path(), {{"occupations_en.csv", small_esco().at("occupations_en.csv")}}, true);
  auto const report = import_esco(folder.path(), {}, db_, {});
  ASSERT_FALSE(report);
  EXPECT_THAT(report.error().detail, HasSubstr("one file occupations_en.csv or occupations_en.csv.gz"));
}

TEST_F(esco_import, the_starter_taxonomy_loads_without_a_warning_and_lives_beside_esco) {
  auto const first = import_starter(db_);
  ASSERT_TRUE(first) << first.error().detail;
  EXPECT_THAT(first->warnings, IsEmpty());
  EXPECT_GE(first->merged.inserted, 600U);
  EXPECT_FALSE(import_starter(db_)->merged.changed_anything());
  auto const own = stored().concepts.size();
  imported(small_esco());
  EXPECT_EQ(stored().concepts.size(), own + 7) << "two ISCO groups are in both";
  EXPECT_TRUE(std::ranges::none_of(stored().concepts, &concept_record::ended));
  EXPECT_FALSE(import_starter(db_)->merged.changed_anything());
}

}  // namespace
}  // namespace overstap::exchange
