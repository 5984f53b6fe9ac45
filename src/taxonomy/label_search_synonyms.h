// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace overstap::taxonomy {

struct synonym {
  std::string key;  ///< gender-neutral
  std::uint32_t likeness;  ///< of 1000
};

/// What taxonomy/dutch_titles.h lists, ready for use. Keys are gender-neutral words.
class title_synonyms {
public:
  title_synonyms();

  bool knows(std::string_view key) const { return entries_.contains(key); }
  /// Other words for `key`, each once with its largest likeness.
  std::span<synonym const> of(std::string_view key) const;
  /// The listed words that are not taken apart. The views look into this object.
  std::vector<std::string_view> whole() const;
  /// The words that `words` (of one title, in order) imply without naming them.
  std::vector<std::string_view> implied_by(std::vector<std::string_view> const& words) const;

private:
  struct entry {
    bool whole = false;
    std::vector<synonym> others;
  };
  struct rule {
    std::vector<std::string_view> phrase;
    std::vector<std::string_view> meaning;
  };
  std::map<std::string, entry, std::less<>> entries_;
  std::vector<rule> rules_;
};

}  // namespace overstap::taxonomy
