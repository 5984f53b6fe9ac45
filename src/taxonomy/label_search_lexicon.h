// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace overstap::taxonomy {

/// Knows the words that labels use on their own, and takes compounds apart into them:
/// "klantcontactmedewerker" -> klantcontact, medewerker -> klant, contact, medewerker.
class compound_lexicon {
public:
  compound_lexicon() = default;
  /// `count[i]`: in how many labels words[i] occurs. The views must outlive the object.
  /// `whole`: gender-neutral words that stay whole although they could come apart.
  compound_lexicon(std::vector<std::string_view> const& words,
                   std::vector<std::uint32_t> const& count,
                   std::vector<std::string_view> const& whole);

  /// The parts in order, joining letters left out; the word itself when it does not come apart.
  std::vector<std::string_view> split(std::string_view word) const;

private:
  std::uint32_t strength(std::string_view part) const;

  std::unordered_map<std::string_view, std::uint32_t> count_;
  std::unordered_set<std::string_view> whole_;
};

}  // namespace overstap::taxonomy
