// SPDX-License-Identifier: EUPL-1.2
#include "taxonomy/label_search_index.h"

#include <algorithm>
#include <thread>
#include <unordered_map>
#include <utility>

#include "base/fixed_log.h"
#include "base/invariant.h"
#include "taxonomy/dutch_words.h"

namespace overstap::taxonomy {
namespace {

constexpr auto kThreads = std::size_t{2};
constexpr auto kMostLabels = std::size_t{1} << 27U;  // what a posting can hold

/// Runs work(begin, end, chunk) for `kThreads` equal ranges of 0..n-1. Every chunk writes its own results, so
/// the outcome does not depend on the schedule.
template <typename Work>
void in_chunks(std::size_t n, Work const& work) {
  auto const others = [&] {
    auto threads = std::vector<std::jthread>{};
    for (auto c = std::size_t{1}; c < kThreads; ++c) {
      threads.emplace_back([&work, n, c] { work(n * c / kThreads, n * (c + 1) / kThreads, c); });
    }
    return threads;
  }();
  work(0, n / kThreads, 0);
}

struct word_use {
  std::uint32_t word;
  std::uint32_t share;
};

/// The titles of one chunk, with words numbered in order of appearance.
struct chunk {
  std::unordered_map<std::string, std::uint32_t> number;
  flat_rows<word_use> titles;
};

/// How often a word names the kind of work: alone or first in a title, against elsewhere.
struct position_counts {
  std::uint32_t alone = 0;
  std::uint32_t first = 0;
  std::uint32_t later = 0;
};

std::vector<std::string> sorted_unique(std::vector<std::string> texts) {
  std::ranges::sort(texts);
  auto const rest = std::ranges::unique(texts);
  texts.erase(rest.begin(), rest.end());
  return texts;
}

std::optional<std::uint32_t> find_sorted(std::vector<std::string> const& texts, std::string_view text) {
  auto const at = std::ranges::lower_bound(texts, text, std::less<>{});
  return at != texts.end() && *at == text ? std::optional{static_cast<std::uint32_t>(at - texts.begin())}
                                          : std::nullopt;
}

std::vector<std::string_view> views(std::vector<std::string> const& texts) {
  return {texts.begin(), texts.end()};
}

void count_positions(std::span<word_use const> title, std::vector<position_counts>& counts) {
  auto const full = [](word_use const& w) { return w.share == kFullShare; };
  auto const alone = std::ranges::count_if(title, full) == 1;
  auto first = true;
  for (auto const& w : title) {
    if (full(w)) {
      auto& c = counts[w.word];
      ++(alone ? c.alone : first ? c.first : c.later);
      first = false;
    }
  }
}

}  // namespace

std::vector<title_word> search_index::read(std::string_view title) const {
  return read_title(title,
                    {.bracketed = how.bracketed, .function_word = how.function_word, .grade_word = how.grade_word});
}

std::vector<std::string> search_index::part_keys(std::string_view word) const {
  auto keys = std::vector<std::string>{};
  for (auto const part : lexicon.split(word)) {
    keys.push_back(gender_neutral(part));
  }
  return keys;
}

std::optional<std::uint32_t> search_index::find_word(std::string_view word) const {
  return find_sorted(words, word);
}
std::optional<std::uint32_t> search_index::find_part(std::string_view key) const {
  return find_sorted(parts, key);
}

std::uint32_t search_index::rarity(std::uint64_t count) const {
  return 1 + (log2_q10(entries.size() + 1, std::min<std::uint64_t>(count, entries.size()) + 1) >> 4U);
}

search_index::search_index(std::vector<label_entry> labels, label_ranking const& ranking)
    : how{ranking}, entries{std::move(labels)} {
  invariant(entries.size() < kMostLabels, "too many labels for one search index");
  auto const total = static_cast<std::uint32_t>(entries.size());

  auto chunks = std::vector<chunk>(kThreads);
  in_chunks(entries.size(), [&](std::size_t begin, std::size_t end, std::size_t c) {
    auto& mine = chunks[c];
    mine.titles.reserve(end - begin, (end - begin) * 4);
    for (auto l = begin; l < end; ++l) {
      for (auto& w : read(entries[l].text)) {
        auto const next = static_cast<std::uint32_t>(mine.number.size());
        auto const number = mine.number.try_emplace(std::move(w.text), next).first->second;
        mine.titles.add({number, w.share});
      }
      mine.titles.close();
    }
  });
  auto all_words = std::vector<std::string>{};
  for (auto const& c : chunks) {
    for (auto const& [text, number] : c.number) {
      all_words.push_back(text);
    }
  }
  words = sorted_unique(std::move(all_words));

  // Labels with their words, each once with its largest share.
  auto label_words = flat_rows<word_use>{};
  auto labels_of = std::vector<std::uint32_t>(words.size());
  auto positions = std::vector<position_counts>(words.size());
  label_words.reserve(entries.size(), entries.size() * 4);
  for (auto const& c : chunks) {
    auto global = std::vector<std::uint32_t>(c.number.size());
    for (auto const& [text, number] : c.number) {
      global[number] = *find_word(text);
    }
    auto title = std::vector<word_use>{};
    for (auto t = std::size_t{0}; t < c.titles.size(); ++t) {
      title.assign(c.titles[t].begin(), c.titles[t].end());
      for (auto& w : title) {
        w.word = global[w.word];
      }
      count_positions(title, positions);
      std::ranges::sort(title, [](word_use const& a, word_use const& b) {
        return a.word != b.word ? a.word < b.word : a.share > b.share;
      });
      auto const rest = std::ranges::unique(title, {}, &word_use::word);
      title.erase(rest.begin(), rest.end());
      for (auto const& w : title) {
        ++labels_of[w.word];
        label_words.add(w);
      }
      label_words.close();
    }
  }
  chunks.clear();
  word_labels = label_words.turned<posting>(
      words.size(),
      [](word_use const& w) { return w.word; },
      [](word_use const& w, std::uint32_t label) { return posting{label, w.share}; });

  lexicon = compound_lexicon{views(words), labels_of, synonyms.whole()};
  auto keys = std::vector<std::vector<std::string>>(words.size());
  {
    auto const spelling = std::jthread{[&] { word_grams = gram_index{views(words), labels_of, total, {3, 4}}; }};
    for (auto w = std::size_t{0}; w < words.size(); ++w) {
      keys[w] = part_keys(words[w]);
    }
  }
  auto all_keys = std::vector<std::string>{};
  for (auto const& k : keys) {
    all_keys.insert(all_keys.end(), k.begin(), k.end());
  }
  parts = sorted_unique(std::move(all_keys));

  auto part_labels = std::vector<std::uint32_t>(parts.size());
  auto part_positions = std::vector<position_counts>(parts.size());
  for (auto w = std::size_t{0}; w < words.size(); ++w) {
    auto const& at = positions[w];
    for (auto const& k : keys[w]) {
      auto const p = *find_part(k);
      word_parts.add(p);
      part_labels[p] += labels_of[w];
      auto& sum = part_positions[p];
      if (&k == &keys[w].back()) {
        sum.alone += at.alone;
        sum.first += at.first;
        sum.later += at.later;
      } else {
        sum.later += at.alone + at.first + at.later;
      }
    }
    word_parts.close();
    if (auto key = gender_neutral(words[w]); synonyms.knows(key)) {
      known[std::move(key)].push_back(static_cast<std::uint32_t>(w));
    }
  }
  part_words = word_parts.turned<std::uint32_t>(
      parts.size(), [](std::uint32_t p) { return p; }, [](std::uint32_t, std::uint32_t w) { return w; });
  part_grams = gram_index{views(parts), part_labels, total, {2, 3}};
  for (auto p = std::size_t{0}; p < parts.size(); ++p) {
    auto const& at = part_positions[p];
    auto const named = std::uint64_t{at.alone} + at.first;
    auto const head = at.alone == 0 ? 0 : how.head_word * named / (named + at.later);
    part_weight.push_back(static_cast<std::uint32_t>(rarity(part_labels[p]) * (1000 + head) / 1000));
  }

  spelling_norm.resize(entries.size());
  meaning_norm.resize(entries.size());
  auto word_weight = std::vector<std::uint32_t>(words.size());
  for (auto w = std::size_t{0}; w < words.size(); ++w) {
    for (auto const p : word_parts[w]) {
      word_weight[w] += part_weight[p];
    }
  }
  in_chunks(entries.size(), [&](std::size_t begin, std::size_t end, std::size_t) {
    for (auto l = begin; l < end; ++l) {
      auto mass = std::uint64_t{0};
      for (auto const& w : label_words[l]) {
        mass += std::uint64_t{w.share} * w.share * word_grams.mass_of(w.word);
        meaning_norm[l] += w.share * word_weight[w.word];
      }
      spelling_norm[l] = static_cast<std::uint32_t>(isqrt(mass));
    }
  });
}

}  // namespace overstap::taxonomy
