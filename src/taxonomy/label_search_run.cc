// SPDX-License-Identifier: EUPL-1.2
#include "taxonomy/label_search_run.h"

#include <algorithm>
#include <utility>

#include "base/fixed_log.h"
#include "taxonomy/dutch_words.h"

namespace overstap::taxonomy {
namespace {

constexpr auto kOne = std::uint64_t{1} << 15U;  // a likeness of 1 in the points
constexpr auto kShortestBeginning = std::size_t{2};

}  // namespace

search_run::search_run(search_index const& index, std::string_view query)
    : index_{index},
      likeness_(std::max(index.words.size(), index.parts.size())),
      word_spelling_(index.words.size()),
      spelling_(index.entries.size()),
      part_best_(index.parts.size()),
      word_best_(index.words.size()),
      current_(index.words.size()),
      met_(index.words.size()),
      label_round_(index.entries.size()),
      forward_(index.entries.size()),
      backward_(index.entries.size()) {
  auto const title = index.read(query);
  auto plain = std::vector<std::string_view>{};
  for (auto const& w : title) {
    plain.push_back(w.text);
    add_word(w, false, &w == &title.back() && ends_in_a_word(query));
  }
  for (auto const w : index.synonyms.implied_by(plain)) {
    add_word({std::string{w}, index.how.implied}, true, false);
  }
  gather();
}

void search_run::add_word(title_word const& w, bool implied, bool growing) {
  auto words = words_like(w, implied);
  auto const begun = growing ? words_begun_by(w.text) : std::vector<match>{};
  words.insert(words.end(), begun.begin(), begun.end());
  for (auto const& key : index_.part_keys(w.text)) {
    auto const known = index_.find_part(key);
    auto const rarity = known ? index_.part_weight[*known] : index_.rarity(0);
    auto parts = parts_like(key);
    // What begins a word of one part begins that part in compounds too.
    for (auto const& m : begun) {
      if (auto const of_word = index_.word_parts[m.item]; of_word.size() == 1) {
        parts.push_back({of_word.front(), m.likeness});
      }
    }
    match_part(w.share * rarity, parts, words);
  }
}

/// Words of the index that match `w` as a whole. Also adds up the spelling of words that the visitor typed.
std::vector<search_run::match> search_run::words_like(title_word const& w, bool implied) {
  auto const& how = index_.how;
  auto matches = std::vector<match>{};
  for (auto const& other : index_.synonyms.of(gender_neutral(w.text))) {
    if (auto const at = index_.known.find(other.key); at != index_.known.end()) {
      for (auto const word : at->second) {
        matches.push_back({word, other.likeness * how.synonym / 1000});
      }
    }
  }
  if (implied) {
    return matches;
  }
  auto near = std::vector<std::uint32_t>{};
  index_.word_grams.add_likeness(w.text, 1, likeness_, near);
  auto const own = index_.word_grams.mass(w.text);
  auto const unknown = !index_.find_word(w.text);
  for (auto const word : near) {
    if (auto const like = likeness_[word] * 2000 / (own + index_.word_grams.mass_of(word));
        unknown && like >= how.typing_floor) {
      matches.push_back({word, static_cast<std::uint32_t>(like * how.typing_error / 1000)});
    }
    if (word_spelling_[word] == 0) {
      spelt_words_.push_back(word);
    }
    word_spelling_[word] += likeness_[word] * w.share;
    likeness_[word] = 0;
  }
  query_mass_ += own * w.share * w.share;
  return matches;
}

/// Words of the index that `typed` begins.
std::vector<search_run::match> search_run::words_begun_by(std::string const& typed) const {
  auto matches = std::vector<match>{};
  if (typed.size() >= kShortestBeginning) {
    auto at = std::ranges::lower_bound(index_.words, typed);
    for (; at != index_.words.end() && at->starts_with(typed); ++at) {
      auto const done = static_cast<std::uint32_t>(1000 * typed.size() / at->size());
      matches.push_back(
          {static_cast<std::uint32_t>(at - index_.words.begin()), index_.how.beginning * (1000 + done) / 2000});
    }
  }
  return matches;
}

std::vector<search_run::match> search_run::parts_like(std::string const& key) {
  auto const& how = index_.how;
  auto matches = std::vector<match>{};
  if (auto const self = index_.find_part(key)) {
    matches.push_back({*self, 1000});
  }
  for (auto const& other : index_.synonyms.of(key)) {
    if (auto const p = index_.find_part(other.key)) {
      matches.push_back({*p, other.likeness * how.synonym / 1000});
    }
  }
  auto near = std::vector<std::uint32_t>{};
  index_.part_grams.add_likeness(key, 1, likeness_, near);
  auto const own = index_.part_grams.mass(key);
  for (auto const p : near) {
    if (auto const like = likeness_[p] * 2000 / (own + index_.part_grams.mass_of(p)); like >= how.typing_floor) {
      matches.push_back({p, static_cast<std::uint32_t>(like * how.typing_error / 1000)});
    }
    likeness_[p] = 0;
  }
  return matches;
}

void search_run::match_part(std::uint32_t weight, std::vector<match> const& parts, std::vector<match> const& words) {
  query_weight_ += weight;
  ++round_;
  auto touched = std::vector<std::uint32_t>{};
  auto const meet = [&](std::uint32_t word, std::uint32_t likeness) {
    if (current_[word] == 0 && likeness > 0) {
      touched.push_back(word);
    }
    current_[word] = std::max(current_[word], likeness);
  };
  for (auto const& m : parts) {
    part_best_[m.item] = std::max(part_best_[m.item], m.likeness);
    for (auto const word : index_.part_words[m.item]) {
      meet(word, m.likeness);
    }
  }
  for (auto const& m : words) {
    word_best_[m.item] = std::max(word_best_[m.item], m.likeness);
    meet(m.item, m.likeness);
  }
  // Best words first, so that the first word met in a label is its best one.
  std::ranges::sort(touched, [this](std::uint32_t a, std::uint32_t b) {
    return current_[a] != current_[b] ? current_[a] > current_[b] : a < b;
  });
  for (auto const word : touched) {
    auto const gain = std::uint64_t{weight} * current_[word];
    for (auto const& p : index_.word_labels[word]) {
      if (label_round_[p.label()] != round_) {
        label_round_[p.label()] = round_;
        forward_[p.label()] += gain;
      }
    }
    current_[word] = 0;
    if (!met_[word]) {
      met_[word] = true;
      met_words_.push_back(word);
    }
  }
}

void search_run::gather() {
  for (auto const word : spelt_words_) {
    for (auto const& p : index_.word_labels[word]) {
      spelling_[p.label()] += word_spelling_[word] * p.share();
    }
  }
  for (auto const word : met_words_) {
    auto value = std::uint64_t{0};
    for (auto const part : index_.word_parts[word]) {
      value += std::uint64_t{index_.part_weight[part]} * std::max(part_best_[part], word_best_[word]);
    }
    for (auto const& p : index_.word_labels[word]) {
      backward_[p.label()] += value * p.share();
    }
  }
}

std::vector<label_hit> search_run::hits() const {
  auto const query_norm = isqrt(query_mass_);
  auto found = std::vector<label_hit>{};
  for (auto l = std::size_t{0}; l < index_.entries.size(); ++l) {
    if (spelling_[l] == 0 && forward_[l] == 0) {
      continue;
    }
    auto const spelling = spelling_[l] == 0 ? 0 : spelling_[l] * kOne / (query_norm * index_.spelling_norm[l]);
    auto meaning = std::uint64_t{0};
    if (forward_[l] != 0) {
      auto const forward = forward_[l] * kOne / (query_weight_ * 1000);
      auto const backward = backward_[l] * kOne / (std::uint64_t{index_.meaning_norm[l]} * 1000);
      meaning = forward * backward / kOne;
    }
    auto const points = spelling * index_.how.spelling_share + meaning * (1000 - index_.how.spelling_share);
    if (points > 0) {
      // One point lets a preferred label win from an alternative one that is spelt the same.
      found.push_back({static_cast<std::uint32_t>(l), points + (index_.entries[l].preferred ? 1U : 0U)});
    }
  }
  return found;
}

}  // namespace overstap::taxonomy
