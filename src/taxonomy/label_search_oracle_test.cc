// SPDX-License-Identifier: EUPL-1.2
// docs/adr/0004 computed label by label, without postings, heaps or shared sums.
#include <algorithm>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "base/fixed_log.h"
#include "taxonomy/dutch_words.h"
#include "taxonomy/label_search.h"
#include "taxonomy/label_search_lexicon.h"
#include "taxonomy/label_search_synonyms.h"
#include "taxonomy/label_search_text.h"

namespace overstap::taxonomy {
namespace {

using number = std::uint64_t;

std::set<std::string> grams(std::string const& word, std::size_t shortest, std::size_t longest) {
  auto const text = "^" + word + "$";
  auto all = std::set<std::string>{};
  for (auto n = shortest; n <= longest; ++n) {
    for (auto i = std::size_t{0}; i + n <= text.size(); ++i) {
      all.insert(text.substr(i, n));
    }
  }
  return all;
}

/// G(a,b) for one kind of text (words or parts).
class gram_likeness {
public:
  gram_likeness(std::map<std::string, number> const& count, number labels, std::size_t shortest, std::size_t longest)
      : labels_{labels}, shortest_{shortest}, longest_{longest} {
    for (auto const& [text, n] : count) {
      for (auto const& g : grams(text, shortest, longest)) {
        count_[g] += n;
      }
    }
  }
  number operator()(std::string const& a, std::string const& b) const {
    auto const of_b = grams(b, shortest_, longest_);
    auto sum = number{0};
    for (auto const& g : grams(a, shortest_, longest_)) {
      if (of_b.contains(g)) {
        auto const known = count_.find(g);
        auto const n = known == count_.end() ? 0 : std::min(known->second, labels_);
        auto const weight = number{16} + log2_q10(labels_ + 1, n + 1) / 16;
        sum += weight * weight;
      }
    }
    return sum;
  }
  number alike(std::string const& a, std::string const& b) const {
    auto const dice = 2000 * (*this)(a, b) / ((*this)(a, a) + (*this)(b, b));
    return dice >= 450 ? dice * 900 / 1000 : 0;
  }

private:
  number labels_;
  std::size_t shortest_;
  std::size_t longest_;
  std::map<std::string, number> count_;
};

struct part_of_word {
  std::string word;
  std::string key;
  number weight;
  bool growing;
};

class naive_search {
public:
  explicit naive_search(std::vector<std::string> const& labels) {
    for (auto const& label : labels) {
      auto words = std::map<std::string, number>{};
      for (auto const& w : read(label)) {
        words[w.text] = std::max(words[w.text], number{w.share});
      }
      for (auto const& [word, share] : words) {
        ++count_[word];
      }
      labels_.push_back(words);
    }
    for (auto const& [word, n] : count_) {
      sorted_.push_back(word);
    }
    auto words = std::vector<std::string_view>(sorted_.begin(), sorted_.end());
    auto counts = std::vector<std::uint32_t>{};
    for (auto const& w : sorted_) {
      counts.push_back(static_cast<std::uint32_t>(count_.at(w)));
    }
    lexicon_ = compound_lexicon{words, counts, synonyms_.whole()};
    for (auto const& [word, n] : count_) {
      for (auto const& key : keys(word)) {
        part_count_[key] += n;
      }
    }
    for (auto const& label : labels) {
      count_heads(label);
    }
    words_.emplace(count_, labels_.size(), 3, 4);
    parts_.emplace(part_count_, labels_.size(), 2, 3);
  }

  std::vector<std::pair<number, std::uint32_t>> ranked(std::string const& query) const {
    auto all = std::vector<std::pair<number, std::uint32_t>>{};
    for (auto l = std::uint32_t{0}; l < labels_.size(); ++l) {
      if (auto const p = points(query, labels_[l]); p > 0) {
        all.emplace_back(p, l);
      }
    }
    std::ranges::sort(
        all, [](auto const& a, auto const& b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
    return all;
  }

private:
  static std::vector<title_word> read(std::string const& text) {
    return read_title(text, {.bracketed = 6, .function_word = 2, .grade_word = 8});
  }
  std::vector<std::string> keys(std::string const& word) const {
    auto all = std::vector<std::string>{};
    for (auto const part : lexicon_.split(word)) {
      all.push_back(gender_neutral(part));
    }
    return all;
  }
  number rarity(number n) const {
    return 1 + log2_q10(labels_.size() + 1, std::min<number>(n, labels_.size()) + 1) / 16;
  }

  struct places {
    number alone = 0;
    number first = 0;
    number later = 0;
  };
  void count_heads(std::string const& label) {
    auto full = std::vector<std::string>{};
    for (auto const& w : read(label)) {
      if (w.share == 16) {
        full.push_back(w.text);
      }
    }
    for (auto i = std::size_t{0}; i < full.size(); ++i) {
      auto const of_word = keys(full[i]);
      for (auto k = std::size_t{0}; k < of_word.size(); ++k) {
        auto& p = places_[of_word[k]];
        ++(k + 1 < of_word.size() ? p.later : full.size() == 1 ? p.alone : i == 0 ? p.first : p.later);
      }
    }
  }
  number weight(std::string const& key) const {
    auto const known = part_count_.find(key);
    if (known == part_count_.end()) {
      return rarity(0);
    }
    auto const at = places_.find(key);
    auto const p = at == places_.end() ? places{} : at->second;
    auto const head = p.alone == 0 ? 0 : 400 * (p.alone + p.first) / (p.alone + p.first + p.later);
    return rarity(known->second) * (1000 + head) / 1000;
  }
  number listed(std::string const& a, std::string const& b) const {
    for (auto const& other : synonyms_.of(a)) {
      if (other.key == b) {
        return other.likeness;
      }
    }
    return 0;
  }
  number beginning(std::string const& typed, std::string const& word) const {
    return typed.size() >= 2 && word.starts_with(typed) ? 900 * (1000 + 1000 * typed.size() / word.size()) / 2000 : 0;
  }
  /// L(q, p in w).
  number likeness(part_of_word const& q, bool implied, std::string const& word, std::string const& key) const {
    auto best = q.key == key ? number{1000} : std::max(listed(q.key, key), parts_->alike(q.key, key));
    best = std::max(best, listed(gender_neutral(q.word), gender_neutral(word)));
    if (!implied && !count_.contains(q.word)) {
      best = std::max(best, words_->alike(q.word, word));
    }
    if (q.growing) {
      best = std::max(best, beginning(q.word, word));
      for (auto const& other : sorted_) {
        if (keys(other) == std::vector{key}) {
          best = std::max(best, beginning(q.word, other));
        }
      }
    }
    return best;
  }

  number points(std::string const& query, std::map<std::string, number> const& label) const {
    auto const title = read(query);
    if (title.empty() || label.empty()) {
      return 0;
    }
    auto asked = std::vector<std::pair<part_of_word, bool>>{};
    auto plain = std::vector<std::string_view>{};
    auto shared = number{0};
    auto mass = number{0};
    auto label_mass = number{0};
    for (auto i = std::size_t{0}; i < title.size(); ++i) {
      auto const& w = title[i];
      plain.push_back(w.text);
      mass += number{w.share} * w.share * (*words_)(w.text, w.text);
      for (auto const& [word, share] : label) {
        shared += number{w.share} * share * (*words_)(w.text, word);
      }
      auto const growing = i + 1 == title.size() && ends_in_a_word(query);
      for (auto const& key : keys(w.text)) {
        asked.push_back({{w.text, key, w.share * weight(key), growing}, false});
      }
    }
    for (auto const w : synonyms_.implied_by(plain)) {
      for (auto const& key : keys(std::string{w})) {
        asked.push_back({{std::string{w}, key, 12 * weight(key), false}, true});
      }
    }
    auto given = std::vector<part_of_word>{};
    for (auto const& [word, share] : label) {
      label_mass += share * share * (*words_)(word, word);
      for (auto const& key : keys(word)) {
        given.push_back({word, key, share * weight(key), false});
      }
    }
    auto const spelling = (shared << 15U) / (isqrt(mass) * isqrt(label_mass));

    auto forward = number{0};
    auto asked_weight = number{0};
    auto given_weight = number{0};
    auto backward = number{0};
    for (auto const& [q, implied] : asked) {
      auto best = number{0};
      for (auto const& p : given) {
        best = std::max(best, likeness(q, implied, p.word, p.key));
      }
      forward += q.weight * best;
      asked_weight += q.weight;
    }
    for (auto const& p : given) {
      auto best = number{0};
      for (auto const& [q, implied] : asked) {
        best = std::max(best, likeness(q, implied, p.word, p.key));
      }
      backward += p.weight * best;
      given_weight += p.weight;
    }
    auto const asked_for = (forward << 15U) / (1000 * asked_weight);
    auto const told = (backward << 15U) / (1000 * given_weight);
    return 300 * spelling + 700 * ((asked_for * told) >> 15U);
  }

  title_synonyms synonyms_;
  std::vector<std::map<std::string, number>> labels_;
  std::map<std::string, number> count_;
  std::vector<std::string> sorted_;
  compound_lexicon lexicon_;
  std::map<std::string, number> part_count_;
  std::map<std::string, places> places_;
  std::optional<gram_likeness> words_;
  std::optional<gram_likeness> parts_;
};

/// Titles and queries from Dutch building blocks, with compounds, gender forms, brackets and typing errors.
class title_maker {
public:
  explicit title_maker(unsigned seed) : random_{seed} {}

  std::string title() {
    auto text = std::string{};
    auto const words = 1 + below(4);
    for (auto i = std::size_t{0}; i < words; ++i) {
      auto const w = word();
      text += (text.empty() ? "" : below(12) == 0 ? "/" : " ") + (below(8) == 0 ? "(" + w + ")" : w);
    }
    return text;
  }
  std::string query() {
    auto text = title();
    if (below(3) == 0) {
      text[below(text.size())] = 'e';
    }
    if (below(3) == 0) {
      text.resize(1 + below(text.size()));
    }
    return below(5) == 0 ? text + " " : text;
  }

private:
  std::size_t below(std::size_t n) { return std::uniform_int_distribution<std::size_t>{0, n - 1}(random_); }
  std::string word() {
    static auto const modifiers = std::vector<std::string>{"klant",
                                                           "contact",
                                                           "heftruck",
                                                           "bouw",
                                                           "verkoop",
                                                           "winkel",
                                                           "vrachtwagen",
                                                           "zorg",
                                                           "school",
                                                           "magazijn",
                                                           "auto",
                                                           "bedrijfs",
                                                           "verzekerings"};
    static auto const heads = std::vector<std::string>{"medewerker",
                                                       "medewerkster",
                                                       "chauffeur",
                                                       "bestuurster",
                                                       "leider",
                                                       "technicus",
                                                       "technica",
                                                       "leraar",
                                                       "leerkracht",
                                                       "kok",
                                                       "manager",
                                                       "verkoopster"};
    static auto const others = std::vector<std::string>{"van",
                                                        "de",
                                                        "junior",
                                                        "2e",
                                                        "graads",
                                                        "hoogleraar",
                                                        "onderwijs",
                                                        "Coördinator",
                                                        "it",
                                                        "wiskunde",
                                                        "meubelen",
                                                        "hoger"};
    switch (below(4)) {
      case 0:
        return modifiers[below(modifiers.size())] + heads[below(heads.size())];
      case 1:
        return heads[below(heads.size())];
      case 2:
        return modifiers[below(modifiers.size())];
      default:
        return others[below(others.size())];
    }
  }

  std::mt19937 random_;
};

TEST(label_search_oracle, order_and_points_of_every_label_are_equal) {
  for (auto seed = 1U; seed <= 10; ++seed) {
    auto make = title_maker{seed};
    auto labels = std::vector<std::string>{};
    auto entries = std::vector<label_entry>{};
    auto const size = seed * 4U;
    for (auto i = 0U; i < size; ++i) {
      labels.push_back(make.title());
      entries.push_back({labels.back(), i, false});
    }
    auto const naive = naive_search{labels};
    auto const index = label_index{std::move(entries)};
    for (auto i = 0; i < 25; ++i) {
      auto const query = make.query();
      auto found = std::vector<std::pair<number, std::uint32_t>>{};
      for (auto const& hit : index.search(query, labels.size())) {
        found.emplace_back(hit.points, hit.label);
      }
      ASSERT_EQ(found, naive.ranked(query)) << "labels of seed " << seed << ", query \"" << query << '"';
    }
  }
}

}  // namespace
}  // namespace overstap::taxonomy
