// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "taxonomy/label_search.h"
#include "taxonomy/label_search_grams.h"
#include "taxonomy/label_search_lexicon.h"
#include "taxonomy/label_search_rows.h"
#include "taxonomy/label_search_synonyms.h"
#include "taxonomy/label_search_text.h"

namespace overstap::taxonomy {

/// Where a word occurs: the label, and how much the word counts there.
class posting {
public:
  posting() = default;
  posting(std::uint32_t label, std::uint32_t share) noexcept : packed_{(label << 5U) | share} {}
  std::uint32_t label() const noexcept { return packed_ >> 5U; }
  std::uint32_t share() const noexcept { return packed_ & 31U; }

private:
  std::uint32_t packed_ = 0;  // half the memory that the query loop walks through
};

/// What is known about the labels before any query (docs/adr/0004). Words and parts are numbered in the order
/// of their spelling, so that nothing but ties depends on the order of the labels.
struct search_index {
  search_index(std::vector<label_entry> labels, label_ranking const& ranking);
  search_index(search_index const&) = delete;  // `lexicon` looks into `words`
  search_index& operator=(search_index const&) = delete;
  search_index(search_index&&) = delete;
  search_index& operator=(search_index&&) = delete;
  ~search_index() = default;

  std::vector<std::string> part_keys(std::string_view word) const;
  std::optional<std::uint32_t> find_word(std::string_view word) const;
  std::optional<std::uint32_t> find_part(std::string_view key) const;
  std::vector<title_word> read(std::string_view title) const;
  /// Weight of a part that occurs in `count` labels.
  std::uint32_t rarity(std::uint64_t count) const;

  label_ranking how;
  std::vector<label_entry> entries;
  title_synonyms synonyms;

  std::vector<std::string> words;  // sorted
  compound_lexicon lexicon;
  gram_index word_grams;
  flat_rows<posting> word_labels;
  flat_rows<std::uint32_t> word_parts;  // in the order of the word
  std::map<std::string, std::vector<std::uint32_t>, std::less<>> known;  // key in the list of synonyms -> words

  std::vector<std::string> parts;  // gender-neutral keys, sorted
  gram_index part_grams;
  std::vector<std::uint32_t> part_weight;
  flat_rows<std::uint32_t> part_words;

  std::vector<std::uint32_t> spelling_norm;  // per label
  std::vector<std::uint32_t> meaning_norm;
};

}  // namespace overstap::taxonomy
