// SPDX-License-Identifier: EUPL-1.2
#include "taxonomy/label_search_synonyms.h"

#include <algorithm>
#include <utility>

#include "base/invariant.h"
#include "base/text.h"
#include "taxonomy/dutch_titles.h"
#include "taxonomy/dutch_words.h"

namespace overstap::taxonomy {

title_synonyms::title_synonyms() {
  for (auto const line : split(kTitleSynonyms, '\n')) {
    if (line.empty()) {
      continue;
    }
    auto const fields = split(line, ' ');
    auto const likeness = parse_integer(fields.front(), 1, 999);
    invariant(likeness.has_value(), "a group of synonyms begins with its likeness");
    auto keys = std::vector<std::string>{};
    for (auto i = std::size_t{1}; i < fields.size(); ++i) {
      keys.push_back(gender_neutral(fields[i]));
    }
    for (auto const& a : keys) {
      auto& others = others_[a];
      for (auto const& b : keys) {
        if (a == b) {
          continue;
        }
        auto const known = std::ranges::find(others, b, &synonym::key);
        auto const value = static_cast<std::uint32_t>(*likeness);
        if (known == others.end()) {
          others.push_back({b, value});
        } else {
          known->likeness = std::max(known->likeness, value);
        }
      }
    }
  }
  for (auto const line : split(kTitleMeanings, '\n')) {
    if (!line.empty()) {
      auto const at = line.find(" = ");
      invariant(at != std::string_view::npos, "a meaning is written as: phrase = words");
      rules_.push_back({split(line.substr(0, at), ' '), split(line.substr(at + 3), ' ')});
    }
  }
}

std::span<synonym const> title_synonyms::of(std::string_view key) const {
  auto const at = others_.find(key);
  return at == others_.end() ? std::span<synonym const>{} : std::span<synonym const>{at->second};
}

std::vector<std::string_view> title_synonyms::keys() const {
  auto all = std::vector<std::string_view>{};
  for (auto const& [key, others] : others_) {
    all.push_back(key);
  }
  return all;
}

std::vector<std::string_view> title_synonyms::implied_by(std::vector<std::string_view> const& words) const {
  auto implied = std::vector<std::string_view>{};
  for (auto const& r : rules_) {
    if (std::ranges::search(words, r.phrase).empty()) {
      continue;
    }
    for (auto const w : r.meaning) {
      if (std::ranges::find(words, w) == words.end() && std::ranges::find(implied, w) == implied.end()) {
        implied.push_back(w);
      }
    }
  }
  return implied;
}

}  // namespace overstap::taxonomy
