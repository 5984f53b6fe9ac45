// SPDX-License-Identifier: EUPL-1.2
#include "taxonomy/label_search_index.h"

#include <algorithm>
#include <thread>
#include <unordered_map>
#include <utility>

#include "base/fixed_log.h"
#include "base/invariant.h"
#include "base/parallel.h"
#include "taxonomy/dutch_words.h"

namespace overstap::taxonomy {
namespace {

constexpr auto kThreads = std::size_t{2};
constexpr auto kMostLabels = std::size_t{1} << 27U;  // what a posting can hold

/// Runs work(begin, end, chunk) for `kThreads` equal ranges of 0..n-1. Every chunk writes its own results, so
/// the outcome does not depend on the schedule.
template <typename Work>
void in_chunks(std::size_t n, Work const& work) {
  on_threads(kThreads, [&](std::size_t c) { work(n * c / kThreads, n * (c + 1) / kThreads, c); });
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

/// How often something names the kind of work: alone or first in a title, against elsewhere.
struct places {
  std::uint64_t alone = 0;
  std::uint64_t first = 0;
  std::uint64_t later = 0;
};

/// All titles, and what was counted while reading them.
struct title_table {
  flat_rows<word_use> titles;  // by label; each word once, by word, with its largest share
  std::vector<std::uint32_t> labels_of;  // by word
  std::vector<places> places_of;  // by word
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

std::vector<chunk> read_labels(search_index const& index) {
  auto chunks = std::vector<chunk>(kThreads);
  in_chunks(index.entries.size(), [&](std::size_t begin, std::size_t end, std::size_t c) {
    auto& mine = chunks[c];
    mine.titles.reserve(end - begin, (end - begin) * 4);
    for (auto l = begin; l < end; ++l) {
      for (auto& w : index.read(index.entries[l].text)) {
        auto const next = static_cast<std::uint32_t>(mine.number.size());
        auto const number = mine.number.try_emplace(std::move(w.text), next).first->second;
        mine.titles.add({number, w.share});
      }
      mine.titles.close();
    }
  });
  return chunks;
}

std::vector<std::string> words_of(std::vector<chunk> const& chunks) {
  auto words = std::vector<std::string>{};
  for (auto const& c : chunks) {
    for (auto const& [text, number] : c.number) {
      words.push_back(text);
    }
  }
  return sorted_unique(std::move(words));
}

void count_places(std::span<word_use const> title, std::vector<places>& counts) {
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

title_table make_table(std::vector<chunk> const& chunks, std::vector<std::string> const& words, std::size_t labels) {
  auto table = title_table{{}, std::vector<std::uint32_t>(words.size()), std::vector<places>(words.size())};
  table.titles.reserve(labels, labels * 4);
  for (auto const& c : chunks) {
    auto number = std::vector<std::uint32_t>(c.number.size());
    for (auto const& [text, in_chunk] : c.number) {
      number[in_chunk] = *find_sorted(words, text);
    }
    auto title = std::vector<word_use>{};
    for (auto t = std::size_t{0}; t < c.titles.size(); ++t) {
      title.assign(c.titles[t].begin(), c.titles[t].end());
      for (auto& w : title) {
        w.word = number[w.word];
      }
      count_places(title, table.places_of);
      std::ranges::sort(title, [](word_use const& a, word_use const& b) {
        return a.word != b.word ? a.word < b.word : a.share > b.share;
      });
      auto const rest = std::ranges::unique(title, {}, &word_use::word);
      title.erase(rest.begin(), rest.end());
      for (auto const& w : title) {
        ++table.labels_of[w.word];
        table.titles.add(w);
      }
      table.titles.close();
    }
  }
  return table;
}

/// Parts and their weights; `keys`: those of the parts of each word.
void add_parts(search_index& index, title_table const& table, std::vector<std::vector<std::string>> const& keys) {
  auto all = std::vector<std::string>{};
  for (auto const& of_word : keys) {
    all.insert(all.end(), of_word.begin(), of_word.end());
  }
  index.parts = sorted_unique(std::move(all));
  auto labels_of = std::vector<std::uint32_t>(index.parts.size());
  auto places_of = std::vector<places>(index.parts.size());
  for (auto w = std::size_t{0}; w < keys.size(); ++w) {
    auto const& at = table.places_of[w];
    for (auto i = std::size_t{0}; i < keys[w].size(); ++i) {
      auto const p = *index.find_part(keys[w][i]);
      index.word_parts.add(p);
      labels_of[p] += table.labels_of[w];
      if (i + 1 == keys[w].size()) {
        places_of[p].alone += at.alone;
        places_of[p].first += at.first;
        places_of[p].later += at.later;
      } else {
        places_of[p].later += at.alone + at.first + at.later;
      }
    }
    index.word_parts.close();
  }
  index.part_words = index.word_parts.turned<std::uint32_t>(
      index.parts.size(), [](std::uint32_t p) { return p; }, [](std::uint32_t, std::uint32_t w) { return w; });
  index.part_grams =
      gram_index{views(index.parts), labels_of, static_cast<std::uint32_t>(index.entries.size()), {2, 3}};
  for (auto p = std::size_t{0}; p < index.parts.size(); ++p) {
    auto const& at = places_of[p];
    auto const named = at.alone + at.first;
    auto const head = at.alone == 0 ? 0 : index.how.head_word * named / (named + at.later);
    index.part_weight.push_back(static_cast<std::uint32_t>(index.rarity(labels_of[p]) * (1000 + head) / 1000));
  }
}

void add_norms(search_index& index, flat_rows<word_use> const& titles) {
  index.spelling_norm.resize(index.entries.size());
  index.meaning_norm.resize(index.entries.size());
  auto word_weight = std::vector<std::uint32_t>(index.words.size());
  for (auto w = std::size_t{0}; w < index.words.size(); ++w) {
    for (auto const p : index.word_parts[w]) {
      word_weight[w] += index.part_weight[p];
    }
  }
  in_chunks(index.entries.size(), [&](std::size_t begin, std::size_t end, std::size_t) {
    for (auto l = begin; l < end; ++l) {
      auto mass = std::uint64_t{0};
      for (auto const& w : titles[l]) {
        mass += std::uint64_t{w.share} * w.share * index.word_grams.mass_of(w.word);
        index.meaning_norm[l] += w.share * word_weight[w.word];
      }
      index.spelling_norm[l] = static_cast<std::uint32_t>(isqrt(mass));
    }
  });
}

}  // namespace

search_index::search_index(std::vector<label_entry> labels, label_ranking const& ranking)
    : how{ranking}, entries{std::move(labels)} {
  invariant(entries.size() < kMostLabels, "too many labels for one search index");
  auto chunks = read_labels(*this);
  words = words_of(chunks);
  auto const table = make_table(chunks, words, entries.size());
  chunks.clear();
  lexicon = compound_lexicon{views(words), table.labels_of, synonyms.whole()};
  auto keys = std::vector<std::vector<std::string>>(words.size());
  {
    auto const spelling = std::jthread{[this, &table] {
      word_grams = gram_index{views(words), table.labels_of, static_cast<std::uint32_t>(entries.size()), {3, 4}};
      word_labels = table.titles.turned<posting>(
          words.size(),
          [](word_use const& w) { return w.word; },
          [](word_use const& w, std::uint32_t label) { return posting{label, w.share}; });
    }};
    for (auto w = std::uint32_t{0}; w < words.size(); ++w) {
      keys[w] = part_keys(words[w]);
      if (auto key = gender_neutral(words[w]); synonyms.knows(key)) {
        known[std::move(key)].push_back(w);
      }
    }
    add_parts(*this, table, keys);
  }
  add_norms(*this, table.titles);
}

std::vector<title_word> search_index::read(std::string_view title) const {
  return read_title(title,
                    {.bracketed = how.bracketed, .function_word = how.function_word, .grade_word = how.grade_word});
}

std::optional<std::uint32_t> search_index::find_word(std::string_view word) const {
  return find_sorted(words, word);
}

std::optional<std::uint32_t> search_index::find_part(std::string_view key) const {
  return find_sorted(parts, key);
}

std::vector<std::string> search_index::part_keys(std::string_view word) const {
  auto keys = std::vector<std::string>{};
  for (auto const part : lexicon.split(word)) {
    keys.push_back(gender_neutral(part));
  }
  return keys;
}

std::uint32_t search_index::rarity(std::uint64_t count) const {
  return 1 + (log2_q10(entries.size() + 1, std::min<std::uint64_t>(count, entries.size()) + 1) >> 4U);
}

}  // namespace overstap::taxonomy
