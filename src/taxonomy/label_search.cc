// SPDX-License-Identifier: EUPL-1.2
#include "taxonomy/label_search.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <unordered_map>
#include <utility>

#include "base/fixed_log.h"
#include "base/invariant.h"
#include "taxonomy/dutch_words.h"
#include "taxonomy/label_search_grams.h"
#include "taxonomy/label_search_lexicon.h"
#include "taxonomy/label_search_synonyms.h"
#include "taxonomy/label_search_text.h"

namespace overstap::taxonomy {
namespace {

struct weighted {
  std::uint32_t item;
  std::uint32_t weight;
};

/// Rows of (item, weight) in two flat arrays.
struct rows {
  std::vector<std::uint32_t> offsets{0};
  std::vector<weighted> values;

  std::span<weighted const> operator[](std::size_t i) const {
    return std::span{values}.subspan(offsets[i], offsets[i + 1] - offsets[i]);
  }
  std::size_t size() const { return offsets.size() - 1; }
  void close() { offsets.push_back(static_cast<std::uint32_t>(values.size())); }

  /// item -> (row, weight), rows ascending.
  rows turned(std::size_t items) const {
    auto t = rows{};
    t.offsets.assign(items + 1, 0);
    for (auto const& v : values) {
      ++t.offsets[v.item + 1];
    }
    std::partial_sum(t.offsets.begin(), t.offsets.end(), t.offsets.begin());
    t.values.resize(values.size());
    auto next = t.offsets;
    for (auto r = std::size_t{0}; r < size(); ++r) {
      for (auto const& v : (*this)[r]) {
        t.values[next[v.item]++] = {static_cast<std::uint32_t>(r), v.weight};
      }
    }
    return t;
  }
};

/// A bag: equal items come together, the largest weight counts.
void merge_equal(std::vector<weighted>& bag) {
  std::ranges::sort(
      bag, [](auto const& a, auto const& b) { return std::pair{a.item, b.weight} < std::pair{b.item, a.weight}; });
  auto const rest = std::ranges::unique(bag, {}, &weighted::item);
  bag.erase(rest.begin(), rest.end());
}

constexpr auto kNone = std::uint32_t{0xffffffff};

/// Numbers texts in the order of their spelling, so that numbers do not depend on the order of the labels.
struct numbering {
  std::vector<std::string> texts;
  std::unordered_map<std::string_view, std::uint32_t> number;

  explicit numbering(std::vector<std::string> all) : texts{std::move(all)} {
    std::ranges::sort(texts);
    auto const rest = std::ranges::unique(texts);
    texts.erase(rest.begin(), rest.end());
    number.reserve(texts.size());
    for (auto i = std::uint32_t{0}; i < texts.size(); ++i) {
      number.emplace(texts[i], i);
    }
  }
  numbering() = default;
  std::uint32_t find(std::string_view text) const {
    auto const at = number.find(text);
    return at == number.end() ? kNone : at->second;
  }
  std::vector<std::string_view> views() const { return {texts.begin(), texts.end()}; }
};

}  // namespace

struct label_index::body {
  std::vector<label_entry> entries;
  label_ranking how;
  numbering words;
  title_synonyms synonyms;
  compound_lexicon lexicon;
  gram_index word_grams;
  rows label_words;  // (word, share)
  rows word_labels;
  std::vector<std::uint32_t> spelling_norm;

  numbering parts;  // gender-neutral keys of the parts of words
  gram_index part_grams;
  std::vector<std::uint32_t> part_idf;
  rows label_parts;  // (part, weight)
  rows part_labels;
  std::vector<std::uint32_t> meaning_norm;
  std::vector<std::uint32_t> part_stem;
  numbering stems;
  rows stem_parts;

  std::vector<std::string> part_keys(std::string_view word) const {
    auto keys = std::vector<std::string>{};
    for (auto const part : lexicon.split(word)) {
      keys.push_back(gender_neutral(part));
    }
    return keys;
  }
  std::uint32_t idf(std::uint32_t count) const { return 1 + (log2_q10(entries.size() + 1, count + 1) >> 4U); }
  std::vector<std::uint64_t> points(std::string_view query) const;
};

label_index::label_index(std::vector<label_entry> entries, label_ranking const& ranking)
    : body_{std::make_unique<body>()} {
  auto& b = *body_;
  b.entries = std::move(entries);
  b.how = ranking;
  auto const shares = title_shares{
      .bracketed = ranking.bracketed, .function_word = ranking.function_word, .grade_word = ranking.grade_word};

  auto titles = std::vector<std::vector<title_word>>{};
  auto all_words = std::vector<std::string>{};
  for (auto const& e : b.entries) {
    titles.push_back(read_title(e.text, shares));
    for (auto const& w : titles.back()) {
      all_words.push_back(w.text);
    }
  }
  b.words = numbering{std::move(all_words)};
  auto word_count = std::vector<std::uint32_t>(b.words.texts.size());
  for (auto const& title : titles) {
    auto bag = std::vector<weighted>{};
    for (auto const& w : title) {
      bag.push_back({b.words.find(w.text), w.share});
    }
    merge_equal(bag);
    for (auto const& w : bag) {
      ++word_count[w.item];
    }
    b.label_words.values.insert(b.label_words.values.end(), bag.begin(), bag.end());
    b.label_words.close();
  }
  b.word_labels = b.label_words.turned(b.words.texts.size());
  auto const total = static_cast<std::uint32_t>(b.entries.size());
  b.word_grams = gram_index{b.words.views(), word_count, total, {}};
  b.lexicon = compound_lexicon{b.words.views(), word_count, b.synonyms.keys()};
  for (auto l = std::size_t{0}; l < b.entries.size(); ++l) {
    auto sum = std::uint64_t{0};
    for (auto const& w : b.label_words[l]) {
      sum += std::uint64_t{w.weight} * w.weight * b.word_grams.mass(w.item);
    }
    b.spelling_norm.push_back(static_cast<std::uint32_t>(isqrt(sum)));
  }

  auto word_keys = std::vector<std::vector<std::string>>{};
  auto all_keys = std::vector<std::string>{};
  for (auto const& w : b.words.texts) {
    word_keys.push_back(b.part_keys(w));
    all_keys.insert(all_keys.end(), word_keys.back().begin(), word_keys.back().end());
  }
  b.parts = numbering{std::move(all_keys)};
  auto part_count = std::vector<std::uint32_t>(b.parts.texts.size());
  auto word_parts = rows{};
  for (auto const& keys : word_keys) {
    for (auto const& k : keys) {
      word_parts.values.push_back({b.parts.find(k), &k == &keys.back() ? ranking.head_boost : 1000});
    }
    word_parts.close();
  }
  for (auto l = std::size_t{0}; l < b.entries.size(); ++l) {
    auto bag = std::vector<weighted>{};
    for (auto const& w : b.label_words[l]) {
      for (auto const& p : word_parts[w.item]) {
        bag.push_back({p.item, p.weight * w.weight});
      }
    }
    merge_equal(bag);
    for (auto const& p : bag) {
      ++part_count[p.item];
    }
    b.label_parts.values.insert(b.label_parts.values.end(), bag.begin(), bag.end());
    b.label_parts.close();
  }
  for (auto const n : part_count) {
    b.part_idf.push_back(b.idf(n));
  }
  for (auto& v : b.label_parts.values) {
    v.weight = std::max(1U, v.weight * b.part_idf[v.item] / 1000);
  }
  for (auto l = std::size_t{0}; l < b.entries.size(); ++l) {
    auto sum = std::uint32_t{0};
    for (auto const& v : b.label_parts[l]) {
      sum += v.weight;
    }
    b.meaning_norm.push_back(sum);
  }
  b.part_labels = b.label_parts.turned(b.parts.texts.size());
  b.part_grams = gram_index{b.parts.views(), part_count, total, {.shortest = 2, .longest = 3}};

  auto stemmer = word_stemmer{};
  auto stem_of = std::vector<std::string>{};
  for (auto const& p : b.parts.texts) {
    stem_of.push_back(stemmer.stem(p));
  }
  b.stems = numbering{stem_of};
  auto part_stems = rows{};
  for (auto const& s : stem_of) {
    b.part_stem.push_back(b.stems.find(s));
    part_stems.values.push_back({b.part_stem.back(), 1});
    part_stems.close();
  }
  b.stem_parts = part_stems.turned(b.stems.texts.size());
}

std::vector<std::uint64_t> label_index::body::points(std::string_view query) const {
  auto const title =
      read_title(query, {.bracketed = how.bracketed, .function_word = how.function_word, .grade_word = how.grade_word});
  auto points = std::vector<std::uint64_t>(entries.size());
  if (title.empty()) {
    return points;
  }
  // Spelling: cosine of weighted n-grams.
  auto word_sums = std::vector<std::uint64_t>(words.texts.size());
  auto touched = std::vector<std::uint32_t>{};
  auto mass = std::uint64_t{0};
  for (auto const& w : title) {
    word_grams.add_likeness(w.text, w.share, word_sums, touched);
    mass += w.share * w.share * word_grams.mass(w.text);
  }
  auto spelling = std::vector<std::uint64_t>(entries.size());
  for (auto const w : touched) {
    for (auto const& l : word_labels[w]) {
      spelling[l.item] += word_sums[w] * l.weight;
    }
  }
  auto const query_norm = isqrt(mass);

  // Meaning: each part of the query finds its best part of the label and the other way round.
  struct query_part {
    std::string key;
    std::uint32_t weight;
    bool growing;
  };
  auto query_parts = std::vector<query_part>{};
  for (auto const& w : title) {
    auto const keys = part_keys(w.text);
    for (auto const& k : keys) {
      auto const known = parts.find(k);
      auto const rarity = known == kNone ? idf(0) : part_idf[known];
      auto const boost = &k == &keys.back() ? how.head_boost : 1000U;
      query_parts.push_back({k,
                             std::max(1U, w.share * boost * rarity / 1000),
                             &w == &title.back() && &k == &keys.back() && ends_in_a_word(query)});
    }
  }
  auto plain = std::vector<std::string_view>{};
  for (auto const& w : title) {
    plain.push_back(w.text);
  }
  if (how.implied > 0) {
    for (auto const w : synonyms.implied_by(plain)) {
      for (auto const& k : part_keys(w)) {
        auto const known = parts.find(k);
        auto const rarity = known == kNone ? idf(0) : part_idf[known];
        query_parts.push_back({k, how.implied * rarity, false});
      }
    }
  }
  auto best = std::vector<std::uint32_t>(parts.texts.size());
  auto forward = std::vector<std::uint64_t>(entries.size());
  auto backward = std::vector<std::uint64_t>(entries.size());
  auto stamp = std::vector<std::uint32_t>(entries.size());
  auto query_weight = std::uint64_t{0};
  auto stemmer = word_stemmer{};
  auto round = std::uint32_t{0};
  auto likes = std::vector<std::uint64_t>(parts.texts.size());
  auto any = std::vector<std::uint32_t>{};
  for (auto const& q : query_parts) {
    ++round;
    query_weight += q.weight;
    auto found = std::vector<weighted>{};
    auto const self = parts.find(q.key);
    if (self != kNone) {
      found.push_back({self, 1000});
    }
    if (auto const s = stems.find(stemmer.stem(q.key)); s != kNone) {
      for (auto const& p : stem_parts[s]) {
        found.push_back({p.item, how.same_stem});
      }
    }
    if (how.synonym > 0) {
      for (auto const& other : synonyms.of(q.key)) {
        if (auto const p = parts.find(other.key); p != kNone) {
          found.push_back({p, other.likeness * how.synonym / 1000});
        }
      }
    }
    auto near = std::vector<std::uint32_t>{};
    part_grams.add_likeness(q.key, 1, likes, near);
    auto const own = part_grams.mass(q.key);
    for (auto const p : near) {
      auto const like = likes[p] * 2000 / (own + part_grams.mass(p));
      likes[p] = 0;
      if (like >= how.typing_floor) {
        found.push_back({p, static_cast<std::uint32_t>(like * how.typing_error / 1000)});
      }
    }
    if (q.growing && q.key.size() >= 2) {
      for (auto at = std::ranges::lower_bound(parts.texts, q.key); at != parts.texts.end() && at->starts_with(q.key);
           ++at) {
        found.push_back(
            {static_cast<std::uint32_t>(at - parts.texts.begin()),
             how.beginning * static_cast<std::uint32_t>(q.key.size()) / static_cast<std::uint32_t>(at->size())});
      }
    }
    merge_equal(found);
    std::ranges::sort(
        found, [](auto const& a, auto const& b) { return std::pair{b.weight, a.item} < std::pair{a.weight, b.item}; });
    for (auto const& f : found) {
      if (best[f.item] == 0) {
        any.push_back(f.item);
      }
      best[f.item] = std::max(best[f.item], f.weight);
      for (auto const& l : part_labels[f.item]) {
        if (stamp[l.item] != round) {
          stamp[l.item] = round;
          forward[l.item] += std::uint64_t{q.weight} * f.weight;
        }
      }
    }
  }
  for (auto const p : any) {
    for (auto const& l : part_labels[p]) {
      backward[l.item] += std::uint64_t{l.weight} * best[p];
    }
  }
  for (auto l = std::size_t{0}; l < entries.size(); ++l) {
    auto const cosine = spelling[l] == 0 ? 0 : spelling[l] * 1000 / (query_norm * spelling_norm[l]);
    auto const f = forward[l] * 1000 / query_weight;
    auto const w = meaning_norm[l] == 0 ? 0 : backward[l] * 1000 / meaning_norm[l];
    auto const meaning = isqrt(f * w);
    points[l] = cosine * 1000 * how.spelling_share + meaning * (1000 - how.spelling_share);
  }
  return points;
}

label_index::~label_index() = default;
label_index::label_index(label_index&&) noexcept = default;
label_index& label_index::operator=(label_index&&) noexcept = default;

label_entry const& label_index::entry(std::uint32_t label) const {
  return body_->entries.at(label);
}

std::vector<label_hit> label_index::search(std::string_view query, std::size_t limit) const {
  auto const points = body_->points(query);
  auto hits = std::vector<label_hit>{};
  for (auto l = std::uint32_t{0}; l < points.size(); ++l) {
    if (points[l] > 0) {
      hits.push_back({l, points[l]});
    }
  }
  auto const better = [](label_hit const& a, label_hit const& b) {
    return a.points != b.points ? a.points > b.points : a.label < b.label;
  };
  auto const kept = std::min(limit, hits.size());
  std::partial_sort(hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(kept), hits.end(), better);
  hits.resize(kept);
  return hits;
}

std::vector<label_hit> label_index::search_targets(std::string_view query, std::size_t limit) const {
  auto hits = search(query, body_->entries.size());
  auto seen = std::vector<std::uint32_t>{};
  auto best = std::vector<label_hit>{};
  for (auto const& h : hits) {
    if (best.size() == limit) {
      break;
    }
    auto const target = entry(h.label).target;
    if (std::ranges::find(seen, target) == seen.end()) {
      seen.push_back(target);
      best.push_back(h);
    }
  }
  return best;
}

}  // namespace overstap::taxonomy
