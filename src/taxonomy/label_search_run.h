// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "taxonomy/label_search_index.h"

namespace overstap::taxonomy {

/// One query against an index; lives for one call (docs/adr/0004).
class search_run {
public:
  search_run(search_index const& index, std::string_view query);

  /// Every label that has points, in no particular order.
  std::vector<label_hit> hits() const;

private:
  /// A word or a part of the index, and how well something in the query matches it, of 1000.
  struct match {
    std::uint32_t item;
    std::uint32_t likeness;
  };

  void add_word(title_word const& w, bool implied, bool growing);
  std::vector<match> words_like(title_word const& w, bool implied);
  std::vector<match> words_begun_by(std::string const& typed) const;
  std::vector<match> parts_like(std::string const& key);
  void match_part(std::uint32_t weight, std::vector<match> const& parts, std::vector<match> const& words);
  void gather();

  search_index const& index_;

  // Spelling, by word and by label.
  std::vector<std::uint64_t> likeness_;  // scratch, all 0 between uses
  std::vector<std::uint64_t> word_spelling_;
  std::vector<std::uint32_t> spelt_words_;
  std::vector<std::uint64_t> spelling_;
  std::uint64_t query_mass_ = 0;

  // Meaning. Forward: each part of the query with its best word of the label. Backward: each part of the
  // label with its best part of the query.
  std::vector<std::uint32_t> part_best_;
  std::vector<std::uint32_t> word_best_;
  std::vector<std::uint32_t> current_;  // scratch per word, all 0 between uses
  std::vector<std::uint32_t> met_words_;
  std::vector<bool> met_;
  std::vector<std::uint32_t> label_round_;
  std::uint32_t round_ = 0;
  std::vector<std::uint64_t> forward_;
  std::vector<std::uint64_t> backward_;
  std::uint64_t query_weight_ = 0;
};

}  // namespace overstap::taxonomy
