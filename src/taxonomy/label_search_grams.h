// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace overstap::taxonomy {

/// Spelling likeness of words: the runs of two to four bytes they share (n-grams; '^' and '$' stand for the
/// ends of a word), each weighted by how rare it is. Words are numbered as given.
class gram_index {
public:
  struct lengths {
    std::size_t shortest;  ///< at least 1
    std::size_t longest;  ///< at most 4
  };
  gram_index() = default;
  /// `count[i]`: in how many labels word i occurs; `labels`: number of labels.
  gram_index(std::vector<std::string_view> const& words,
             std::vector<std::uint32_t> const& count,
             std::uint32_t labels,
             lengths n);

  /// Adds factor * Σ weight over the n-grams that `word` shares with word i to sums[i], for every i. Words
  /// whose sum was 0 are appended to `touched`. Each different n-gram counts once per word.
  void add_likeness(std::string_view word,
                    std::uint64_t factor,
                    std::vector<std::uint64_t>& sums,
                    std::vector<std::uint32_t>& touched) const;
  /// Σ weight over the n-grams of `word`: its likeness to itself. An unknown n-gram weighs as the rarest.
  std::uint64_t mass(std::string_view word) const;
  /// The same for word i.
  std::uint64_t mass_of(std::uint32_t i) const noexcept { return mass_[i]; }

private:
  static constexpr auto kNone = std::uint32_t{0xffffffff};

  std::uint32_t find(std::uint32_t gram) const noexcept;

  lengths n_{3, 4};
  std::vector<std::uint32_t> keys_;  // open addressing: the n-gram, 0 = free
  std::vector<std::uint32_t> slots_;  // its number
  std::vector<std::uint32_t> offsets_;  // number -> begin in postings_
  std::vector<std::uint32_t> postings_;  // word numbers, ascending per n-gram
  std::vector<std::uint32_t> weight_;  // number -> squared rarity
  std::vector<std::uint64_t> mass_;
  std::uint32_t rarest_ = 0;
};

}  // namespace overstap::taxonomy
