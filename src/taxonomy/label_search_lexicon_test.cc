// SPDX-License-Identifier: EUPL-1.2
#include "taxonomy/label_search_lexicon.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace overstap::taxonomy {
namespace {

/// Splits `word` in a language of `known` words (with the number of labels each occurs in).
std::string split_with(std::vector<std::pair<std::string_view, std::uint32_t>> const& known,
                       std::string_view word,
                       std::vector<std::string_view> const& whole = {}) {
  auto words = std::vector<std::string_view>{};
  auto count = std::vector<std::uint32_t>{};
  for (auto const& [text, n] : known) {
    words.push_back(text);
    count.push_back(n);
  }
  auto text = std::string{};
  for (auto const part : compound_lexicon{words, count, whole}.split(word)) {
    text.append(text.empty() ? "" : " ").append(part);
  }
  return text;
}

TEST(compound_lexicon, two_and_three_parts) {
  EXPECT_EQ(split_with({{"heftruck", 2}, {"chauffeur", 9}}, "heftruckchauffeur"), "heftruck chauffeur");
  EXPECT_EQ(split_with({{"klant", 5}, {"contact", 4}, {"medewerker", 9}}, "klantcontactmedewerker"),
            "klant contact medewerker");
}

TEST(compound_lexicon, joining_letters_are_left_out) {
  EXPECT_EQ(split_with({{"verzekering", 3}, {"adviseur", 9}}, "verzekeringsadviseur"), "verzekering adviseur");
  EXPECT_EQ(split_with({{"boek", 3}, {"winkel", 9}}, "boekenwinkel"), "boek winkel");
}

TEST(compound_lexicon, a_word_used_far_more_than_its_parts_stays) {
  EXPECT_EQ(split_with({{"mede", 1}, {"werker", 2}, {"medewerker", 500}}, "medewerker"), "medewerker");
  EXPECT_EQ(split_with({{"mede", 500}, {"werker", 500}, {"medewerker", 1}}, "medewerker"), "mede werker");
}

TEST(compound_lexicon, an_ending_that_words_share_comes_off_an_unknown_word) {
  auto const known = std::vector<std::pair<std::string_view, std::uint32_t>>{
      {"technicus", 20}, {"theatertechnicus", 1}, {"autotechnicus", 1}, {"beeldtechnicus", 1}};
  EXPECT_EQ(split_with(known, "studiotechnicus"), "studio technicus");
  EXPECT_EQ(split_with(known, "geluidstechnicus"), "geluid technicus");
  EXPECT_EQ(split_with({{"technicus", 20}, {"theatertechnicus", 1}, {"autotechnicus", 1}}, "studiotechnicus"),
            "studiotechnicus");
}

TEST(compound_lexicon, a_verb_keeps_its_prefix) {
  auto const known = std::vector<std::pair<std::string_view, std::uint32_t>>{
      {"voerder", 20}, {"actievoerder", 1}, {"woordvoerder", 1}, {"bewindvoerder", 1}};
  EXPECT_EQ(split_with(known, "uitvoerder"), "uitvoerder");
  EXPECT_EQ(split_with(known, "koersvoerder"), "koer voerder");
}

TEST(compound_lexicon, listed_words_stay_whole_in_every_form_and_count_as_parts) {
  EXPECT_EQ(split_with({{"bedrijf", 9}, {"leider", 9}, {"leidster", 2}}, "bedrijfsleidster", {"bedrijfsleider"}),
            "bedrijfsleidster");
  EXPECT_EQ(split_with({{"vak", 9}, {"leer", 9}, {"kracht", 9}}, "vakleerkracht", {"leerkracht"}), "vak leerkracht");
}

TEST(compound_lexicon, short_and_unknown_words_stay) {
  EXPECT_EQ(split_with({{"kok", 3}}, "kok"), "kok");
  EXPECT_EQ(split_with({}, "heftruckchauffeur"), "heftruckchauffeur");
  EXPECT_EQ(split_with({}, ""), "");
}

}  // namespace
}  // namespace overstap::taxonomy
