// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace overstap::taxonomy {

/// Takes compounds apart into the words that labels use on their own: "klantcontactmedewerker" -> klant,
/// contact, medewerker. Learned from the labels; no word list.
class compound_lexicon {
public:
  compound_lexicon() = default;
  /// `count[i]`: in how many labels words[i] occurs. `whole`: gender-neutral words that are never taken apart.
  /// The views must outlive the object.
  compound_lexicon(std::vector<std::string_view> const& words,
                   std::vector<std::uint32_t> const& count,
                   std::vector<std::string_view> const& whole);

  /// The parts in order, joining letters left out; the word itself when it does not come apart. The views look
  /// into `word`.
  std::vector<std::string_view> split(std::string_view word) const;

private:
  struct cut {
    std::size_t left;  ///< end of the left part
    std::size_t right;  ///< begin of the right part; 0 = no cut
    std::uint32_t strength;
  };
  std::uint32_t strength(std::string_view part) const;
  cut between_known_words(std::string_view word) const;
  cut before_common_ending(std::string_view word) const;

  struct entry {
    std::uint32_t labels = 0;
    std::uint32_t endings = 0;  ///< in how many words it is the ending
  };
  std::unordered_map<std::string_view, entry> words_;
  std::unordered_set<std::string_view> whole_;
};

}  // namespace overstap::taxonomy
