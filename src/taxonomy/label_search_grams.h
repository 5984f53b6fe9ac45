// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace overstap::taxonomy {

/// Spelling likeness of words: their character n-grams (word ends count as a character), each weighted by
/// how rare it is. Words are numbered as given.
class gram_index {
public:
  struct settings {
    std::size_t shortest = 3;
    std::size_t longest = 4;
  };
  gram_index() = default;
  /// `count[i]`: in how many labels word i occurs; `total`: number of labels.
  gram_index(std::vector<std::string_view> const& words,
             std::vector<std::uint32_t> const& count,
             std::uint32_t total,
             settings how);

  /// Adds factor * Σ idf² over the n-grams that `word` shares with word i to sums[i], for every i; words that
  /// were 0 before are appended to `touched`.
  void add_likeness(std::string_view word,
                    std::uint64_t factor,
                    std::vector<std::uint64_t>& sums,
                    std::vector<std::uint32_t>& touched) const;
  /// Σ idf² over the n-grams of `word`: its likeness to itself. Unknown n-grams count as the rarest.
  std::uint64_t mass(std::string_view word) const;
  /// The same for word i.
  std::uint64_t mass(std::uint32_t i) const noexcept { return mass_[i]; }

private:
  template <typename Take>
  void for_each_gram(std::string_view word, Take const& take) const;

  settings how_{};
  std::vector<std::uint32_t> offsets_;  // bucket -> begin in postings_
  std::vector<std::uint32_t> postings_;  // word numbers, ascending per bucket
  std::vector<std::uint32_t> square_;  // bucket -> idf²
  std::vector<std::uint64_t> mass_;
};

}  // namespace overstap::taxonomy
