// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace overstap::taxonomy {

/// A label to be found. Several labels may carry the same `target`.
struct label_entry {
  std::string text;
  std::uint32_t target;
  bool preferred;
};

struct label_hit {
  std::uint32_t label;  ///< position in the entries given to the index
  std::uint64_t points;  ///< higher is better; comparable within one answer only
};

struct search_index;

/// The constants of the ranking (docs/adr/0004 says what each does). Changing one changes that page.
struct label_ranking {
  std::uint32_t spelling_share = 300;  ///< of 1000: share of whole-title spelling in the points; the rest is meaning
  std::uint32_t typing_error = 900;  ///< of 1000: times the spelling likeness of two parts
  std::uint32_t typing_floor = 450;  ///< of 1000: parts less alike than this are different words
  std::uint32_t beginning = 900;  ///< of 1000: the last word typed begins a longer one
  std::uint32_t synonym = 1000;  ///< of 1000: times the likeness in the list of synonyms
  std::uint32_t implied = 12;  ///< of 16: weight of words that the query implies
  std::uint32_t head_word = 400;  ///< of 1000: extra weight of words that name the kind of work
  std::uint32_t grade_word = 8;  ///< of 16: weight of "junior", "2e graads"
  std::uint32_t bracketed = 6;  ///< of 16: weight of words between brackets
  std::uint32_t function_word = 2;  ///< of 16: weight of "van", "de", "en"
};

/// Finds labels by what people type: accents, case, gender forms, compounds, typing errors, the beginning of
/// a word. Immutable; safe to read from any number of threads. Ranking: docs/adr/0004.
class label_index {
public:
  explicit label_index(std::vector<label_entry> entries, label_ranking const& ranking = {});
  ~label_index();
  label_index(label_index&&) noexcept;
  label_index& operator=(label_index&&) noexcept;

  /// The best `limit` labels by (points descending, position ascending); every label that shares anything
  /// with the query can appear. An empty or unreadable query has no hits.
  std::vector<label_hit> search(std::string_view query, std::size_t limit) const;
  /// The best `limit` distinct targets, each with its best label.
  std::vector<label_hit> search_targets(std::string_view query, std::size_t limit) const;

  label_entry const& entry(std::uint32_t label) const;

private:
  std::unique_ptr<search_index const> index_;
};

}  // namespace overstap::taxonomy
