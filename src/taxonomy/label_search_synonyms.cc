// SPDX-License-Identifier: EUPL-1.2
#include "taxonomy/label_search_synonyms.h"

#include <algorithm>
#include <utility>

#include "base/invariant.h"
#include "base/text.h"
#include "taxonomy/dutch_titles.h"
#include "taxonomy/dutch_words.h"

namespace overstap::taxonomy {
namespace {

struct member {
  std::string key;
  bool whole;
};

/// "verkoop+medewerker" is a listed compound that also counts by its parts.
member read_member(std::string_view text) {
  auto word = std::string{text};
  std::erase(word, '+');
  invariant(word == fold(word) && word.find(' ') == std::string::npos, "listed words are folded");
  return {gender_neutral(word), word.size() == text.size()};
}

}  // namespace

title_synonyms::title_synonyms() {
  for (auto const line : split(kTitleSynonyms, '\n')) {
    if (line.empty()) {
      continue;
    }
    auto const fields = split(line, ' ');
    auto const likeness = parse_integer(fields.front(), 1, 999);
    invariant(likeness.has_value(), "a group of synonyms begins with its likeness");
    auto members = std::vector<member>{};
    for (auto i = std::size_t{1}; i < fields.size(); ++i) {
      members.push_back(read_member(fields[i]));
    }
    for (auto const& a : members) {
      auto& e = entries_[a.key];
      e.whole = e.whole || a.whole;
      for (auto const& b : members) {
        if (a.key == b.key) {
          continue;
        }
        auto const known = std::ranges::find(e.others, b.key, &synonym::key);
        auto const value = static_cast<std::uint32_t>(*likeness);
        if (known == e.others.end()) {
          e.others.push_back({b.key, value});
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
  auto const at = entries_.find(key);
  return at == entries_.end() ? std::span<synonym const>{} : std::span<synonym const>{at->second.others};
}

std::vector<std::string_view> title_synonyms::whole() const {
  auto all = std::vector<std::string_view>{};
  for (auto const& [key, e] : entries_) {
    if (e.whole) {
      all.push_back(key);
    }
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
