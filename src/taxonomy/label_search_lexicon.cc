// SPDX-License-Identifier: EUPL-1.2
#include "taxonomy/label_search_lexicon.h"

#include <algorithm>
#include <array>

#include "base/fixed_log.h"
#include "taxonomy/dutch_words.h"

namespace overstap::taxonomy {
namespace {

constexpr auto kShortestLeft = std::size_t{3};
constexpr auto kShortestRight = std::size_t{4};
constexpr auto kShortestEnding = std::size_t{5};  // behind an unknown word
constexpr auto kCommonEnding = std::uint32_t{3};  // words
constexpr auto kWholeLabels = std::uint32_t{255};  // a listed word counts as if it stood in so many labels
constexpr auto kJoints = std::array<std::string_view, 5>{"", "s", "en", "e", "n"};
constexpr auto kJointCost = std::uint32_t{64};
constexpr auto kOneWordGain = std::uint32_t{1024};  // one doubling: a word used more often than its parts stays whole

/// A verb with one of these in front is another verb: aannemer is no "aan" and "nemer".
constexpr auto kVerbPrefixes = std::to_array<std::string_view>({"aan",
                                                                "bij",
                                                                "door",
                                                                "her",
                                                                "mede",
                                                                "mee",
                                                                "mis",
                                                                "onder",
                                                                "ont",
                                                                "over",
                                                                "tegen",
                                                                "toe",
                                                                "uit",
                                                                "ver",
                                                                "voor",
                                                                "weg"});

}  // namespace

compound_lexicon::compound_lexicon(std::vector<std::string_view> const& words,
                                   std::vector<std::uint32_t> const& count,
                                   std::vector<std::string_view> const& whole)
    : whole_(whole.begin(), whole.end()) {
  words_.reserve(words.size() + whole.size());
  for (auto i = std::size_t{0}; i < words.size(); ++i) {
    if (words[i].size() >= kShortestLeft) {
      words_[words[i]].labels = count[i];
    }
  }
  for (auto const w : whole) {
    auto& labels = words_[w].labels;
    labels = std::max(labels, kWholeLabels);
  }
  for (auto const w : words) {
    for (auto right = kShortestLeft; right + kShortestEnding <= w.size(); ++right) {
      if (auto const at = words_.find(w.substr(right)); at != words_.end()) {
        ++at->second.endings;
      }
    }
  }
}

/// 1/1024 of log2(1 + labels): how surely `part` is a word; 0 when it is none.
std::uint32_t compound_lexicon::strength(std::string_view part) const {
  auto const at = words_.find(part);
  return at == words_.end() ? 0 : log2_q10(at->second.labels + 1, 1);
}

/// The cut whose weaker side is strongest; ties to the leftmost, then to the joint that stands first.
compound_lexicon::cut compound_lexicon::between_known_words(std::string_view word) const {
  auto best = cut{0, 0, 0};
  for (auto right = kShortestLeft; right + kShortestRight <= word.size(); ++right) {
    auto const tail = strength(word.substr(right));
    if (tail == 0) {
      continue;
    }
    for (auto const joint : kJoints) {
      if (right < joint.size() + kShortestLeft || !word.substr(0, right).ends_with(joint)) {
        continue;
      }
      auto const left = right - joint.size();
      // What stands before may be a compound itself.
      auto const before = word.substr(0, left);
      auto const weaker = std::min(std::max(strength(before), between_known_words(before).strength), tail);
      auto const together = weaker - (joint.empty() ? 0 : std::min(weaker, kJointCost));
      if (together > best.strength) {
        best = {left, right, together};
      }
    }
  }
  return best;
}

/// The longest ending that several words share, behind something unknown: "zalen" and "coordinator".
compound_lexicon::cut compound_lexicon::before_common_ending(std::string_view word) const {
  for (auto right = kShortestLeft; right + kShortestEnding <= word.size(); ++right) {
    auto const at = words_.find(word.substr(right));
    auto const front = word.substr(0, right);
    if (at != words_.end() && at->second.endings >= kCommonEnding &&
        std::ranges::find(kVerbPrefixes, front) == kVerbPrefixes.end()) {
      auto const joint = front.size() > kShortestLeft && front.ends_with('s') ? std::size_t{1} : std::size_t{0};
      return {right - joint, right, log2_q10(at->second.labels + 1, 1)};
    }
  }
  return {0, 0, 0};
}

std::vector<std::string_view> compound_lexicon::split(std::string_view word) const {
  if (word.size() < kShortestLeft + kShortestRight || whole_.contains(gender_neutral(word))) {
    return {word};
  }
  auto const own = strength(word);
  if (auto const known = between_known_words(word); known.right != 0) {
    if (own > known.strength + kOneWordGain) {
      return {word};
    }
    auto parts = split(word.substr(0, known.left));
    auto const rest = split(word.substr(known.right));
    parts.insert(parts.end(), rest.begin(), rest.end());
    return parts;
  }
  if (auto const half = before_common_ending(word); half.strength > own) {
    return {word.substr(0, half.left), word.substr(half.right)};
  }
  return {word};
}

}  // namespace overstap::taxonomy
