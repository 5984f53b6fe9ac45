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

/// What taxonomy/dutch_titles.h lists, ready for use.
class title_synonyms {
public:
  title_synonyms();

  /// Other gender-neutral words for `key`, each once with its largest likeness.
  std::span<synonym const> of(std::string_view key) const;
  /// All gender-neutral words of the list.
  std::vector<std::string_view> keys() const;
  /// The words that `words` imply without naming them.
  std::vector<std::string_view> implied_by(std::vector<std::string_view> const& words) const;

private:
  struct rule {
    std::vector<std::string_view> phrase;
    std::vector<std::string_view> meaning;
  };
  std::map<std::string, std::vector<synonym>, std::less<>> others_;
  std::vector<rule> rules_;
};

}  // namespace overstap::taxonomy
