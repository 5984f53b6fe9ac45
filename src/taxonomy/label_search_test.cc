// SPDX-License-Identifier: EUPL-1.2
#include "taxonomy/label_search.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace overstap::taxonomy {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

label_index index_of(std::vector<std::string> const& texts) {
  auto entries = std::vector<label_entry>{};
  for (auto const& t : texts) {
    entries.push_back({t, static_cast<std::uint32_t>(entries.size()), false});
  }
  return label_index{std::move(entries)};
}

std::vector<std::string> found(label_index const& index, std::string_view query, std::size_t limit) {
  auto texts = std::vector<std::string>{};
  for (auto const& hit : index.search(query, limit)) {
    texts.push_back(index.entry(hit.label).text);
  }
  return texts;
}

/// Titles in which every feature below has something to get wrong.
class label_search : public testing::Test {
protected:
  std::string first(std::string_view query) const {
    auto const hits = found(index_, query, 1);
    return hits.empty() ? "nothing" : hits.front();
  }

  label_index index_ = index_of({"stewardess",
                                 "sterilisatiemedewerker",
                                 "medewerker klantcontact",
                                 "medewerker magazijn",
                                 "heftruckchauffeur",
                                 "chauffeur tankwagen",
                                 "verkoper meubelen",
                                 "verkoper juwelen",
                                 "directrice basisschool",
                                 "loodgieter",
                                 "leerbewerker",
                                 "leerkracht wiskunde voortgezet onderwijs",
                                 "docent wiskunde hoger onderwijs",
                                 "inspiciënt theater",
                                 "kok",
                                 "kostuumontwerper",
                                 "verpleegkundige",
                                 "verpleegkundige (psychiatrie)",
                                 "security guard",
                                 "customer service representative",
                                 "bestuurder van een bus",
                                 "van"});
};

TEST_F(label_search, a_title_finds_itself) {
  for (auto i = std::uint32_t{0}; i < 22; ++i) {
    auto const& text = index_.entry(i).text;
    EXPECT_EQ(first(text), text);
  }
}

TEST_F(label_search, case_and_accents_do_not_matter) {
  EXPECT_EQ(first("INSPICIENT THEATER"), "inspiciënt theater");
  EXPECT_EQ(first("Verpleegkundige"), "verpleegkundige");
}

TEST_F(label_search, the_beginning_of_a_word_is_enough) {
  EXPECT_EQ(first("stewar"), "stewardess");
  EXPECT_EQ(first("heftr"), "heftruckchauffeur");
  EXPECT_EQ(first("verkoper juw"), "verkoper juwelen");
  EXPECT_EQ(first("custom"), "customer service representative");
}

TEST_F(label_search, a_beginning_counts_only_while_the_word_is_being_typed) {
  auto const growing = index_.search("loodg", 1);
  auto const complete = index_.search("loodg ", 1);
  ASSERT_EQ(growing.size(), 1U);
  ASSERT_EQ(complete.size(), 1U);
  EXPECT_GT(growing.front().points, complete.front().points);
}

TEST_F(label_search, typing_errors_are_forgiven) {
  EXPECT_EQ(first("stewerdess"), "stewardess");
  EXPECT_EQ(first("loodgietr"), "loodgieter");
  EXPECT_EQ(first("verpleegkundge"), "verpleegkundige");
  EXPECT_EQ(first("heftrukchauffeur"), "heftruckchauffeur");
}

TEST_F(label_search, compounds_and_their_parts_are_one) {
  EXPECT_EQ(first("klantcontactmedewerker"), "medewerker klantcontact");
  EXPECT_EQ(first("chauffeur heftruck"), "heftruckchauffeur");
  EXPECT_EQ(first("tankwagenchauffeur"), "chauffeur tankwagen");
  EXPECT_EQ(first("magazijnmedewerkster"), "medewerker magazijn");
}

TEST_F(label_search, forms_for_women_and_men_are_one) {
  EXPECT_EQ(first("verkoopster juwelen"), "verkoper juwelen");
  EXPECT_EQ(first("verkoopster meubelen"), "verkoper meubelen");
  EXPECT_EQ(first("directeur basisschool"), "directrice basisschool");
  EXPECT_EQ(first("busbestuurster"), "bestuurder van een bus");
}

TEST_F(label_search, words_that_titles_use_for_one_another) {
  EXPECT_EQ(first("leraar wiskunde voortgezet onderwijs"), "leerkracht wiskunde voortgezet onderwijs");
  EXPECT_EQ(first("hoogleraar wiskunde"), "docent wiskunde hoger onderwijs");
  EXPECT_EQ(first("leraar wiskunde (2e graads)"), "leerkracht wiskunde voortgezet onderwijs");
  EXPECT_EQ(first("bewaker security"), "security guard");
}

TEST_F(label_search, words_between_brackets_decide_last) {
  EXPECT_EQ(first("verpleegkundige (hoger)"), "verpleegkundige");
  EXPECT_EQ(first("verpleegkundige (psychiatrie)"), "verpleegkundige (psychiatrie)");
}

TEST_F(label_search, odd_queries_have_no_hits) {
  for (auto const query : {"", " ", "()", "/-.", "\xff\xff", "%$#", "\xf0\x9f\x98\x80"}) {
    EXPECT_THAT(index_.search(query, 10), IsEmpty()) << query;
    EXPECT_THAT(index_.search_targets(query, 10), IsEmpty()) << query;
  }
  EXPECT_THAT(found(index_, "qxqxqx", 10), IsEmpty());
}

TEST_F(label_search, long_queries_are_answered) {
  EXPECT_EQ(first(std::string(5000, 'z') + " loodgieter"), "loodgieter");
  auto many = std::string{};
  for (auto i = 0; i < 300; ++i) {
    many += "loodgieter ";
  }
  EXPECT_EQ(first(many), "loodgieter");
}

TEST_F(label_search, limit_cuts_the_same_order) {
  auto const all = found(index_, "medewerker", 100);
  ASSERT_GE(all.size(), 3U);
  EXPECT_THAT(found(index_, "medewerker", 0), IsEmpty());
  EXPECT_THAT(found(index_, "medewerker", 2), ElementsAre(all[0], all[1]));
}

TEST(label_search_ties, go_to_the_earlier_label) {
  auto const index = index_of({"bakker", "kok", "kok"});
  auto const hits = index.search("kok", 3);
  ASSERT_GE(hits.size(), 2U);
  EXPECT_EQ(hits[0].label, 1U);
  EXPECT_EQ(hits[1].label, 2U);
  EXPECT_EQ(hits[0].points, hits[1].points);
}

TEST(label_search_ties, a_preferred_label_goes_before_the_same_text_as_alternative) {
  auto const index = label_index{{{"kok", 7, false}, {"kok", 8, true}}};
  EXPECT_EQ(index.search("kok", 1).front().label, 1U);
}

TEST(label_search_targets, each_target_comes_once_with_its_best_label) {
  auto const index = label_index{{{"medewerker callcenter", 3, true},
                                  {"callcentermedewerkster", 3, false},
                                  {"callcentermedewerker", 3, false},
                                  {"manager callcenter", 4, true}}};
  auto const hits = index.search_targets("callcentermedewerker", 10);
  ASSERT_EQ(hits.size(), 2U);
  EXPECT_EQ(hits[0].label, 2U);
  EXPECT_EQ(hits[1].label, 3U);
  EXPECT_EQ(index.search_targets("callcentermedewerker", 1).size(), 1U);
}

TEST(label_search_empty, an_index_without_labels_answers) {
  auto const index = index_of({});
  EXPECT_THAT(index.search("kok", 10), IsEmpty());
  EXPECT_THAT(index.search_targets("kok", 10), IsEmpty());
}

TEST(label_search_empty, unreadable_labels_are_never_found) {
  auto const index = index_of({"", "\xff", "kok"});
  EXPECT_THAT(found(index, "kok", 10), ElementsAre("kok"));
}

TEST(label_search_move, an_index_can_be_handed_over) {
  auto index = index_of({"kok"});
  auto other = std::move(index);
  EXPECT_THAT(found(other, "kok", 1), ElementsAre("kok"));
}

}  // namespace
}  // namespace overstap::taxonomy
