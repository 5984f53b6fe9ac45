// SPDX-License-Identifier: EUPL-1.2
#include "taxonomy/label_search_lexicon.h"

#include <algorithm>
#include <array>

#include "base/fixed_log.h"
#include "taxonomy/dutch_words.h"

namespace overstap::taxonomy {
namespace {

constexpr auto kWholeCount = std::uint32_t{3};
constexpr auto kShortestPart = std::size_t{3};
constexpr auto kJoints = std::array<std::string_view, 5>{"", "s", "en", "e", "n"};

}  // namespace

compound_lexicon::compound_lexicon(std::vector<std::string_view> const& words,
                                   std::vector<std::uint32_t> const& count,
                                   std::vector<std::string_view> const& whole)
    : whole_(whole.begin(), whole.end()) {
  count_.reserve(words.size() + whole.size());
  for (auto i = std::size_t{0}; i < words.size(); ++i) {
    if (words[i].size() >= kShortestPart) {
      count_.emplace(words[i], count[i]);
    }
  }
  for (auto const w : whole) {
    if (w.size() >= kShortestPart) {
      auto& n = count_[w];
      n = std::max(n, kWholeCount);
    }
  }
}

/// 1/1024 of log2(1 + count): how surely `part` is a word; 0 when it is none.
std::uint32_t compound_lexicon::strength(std::string_view part) const {
  auto const at = count_.find(part);
  return at == count_.end() ? 0 : log2_q10(at->second + 1, 1);
}

std::vector<std::string_view> compound_lexicon::split(std::string_view word) const {
  if (whole_.contains(word) || whole_.contains(gender_neutral(word))) {
    return {word};
  }
  // Two parts at a time; the left one must be longer than three letters unless common.
  auto best = std::uint32_t{0};
  auto best_left = std::size_t{0};
  auto best_right = std::size_t{0};
  for (auto right = kShortestPart + 1; right + kShortestPart < word.size(); ++right) {
    auto const tail = strength(word.substr(right));
    if (tail == 0 || word.size() - right < 4) {
      continue;
    }
    for (auto const joint : kJoints) {
      if (right < joint.size() + kShortestPart || word.substr(right - joint.size(), joint.size()) != joint) {
        continue;
      }
      auto const left = right - joint.size();
      auto const head = strength(word.substr(0, left));
      if (head == 0) {
        continue;
      }
      auto const together = std::min(head, tail) - (joint.empty() ? 0U : std::min(std::min(head, tail), 64U));
      if (together > best) {
        best = together;
        best_left = left;
        best_right = right;
      }
    }
  }
  if (best == 0 || strength(word) > best + 1024) {
    return {word};
  }
  auto parts = split(word.substr(0, best_left));
  auto const rest = split(word.substr(best_right));
  parts.insert(parts.end(), rest.begin(), rest.end());
  return parts;
}

}  // namespace overstap::taxonomy
