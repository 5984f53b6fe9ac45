// SPDX-License-Identifier: EUPL-1.2
#include "taxonomy/label_search_grams.h"

#include <algorithm>
#include <array>

#include "base/fixed_log.h"

namespace overstap::taxonomy {
namespace {

constexpr auto kLongestWord = std::size_t{62};

/// The different n-grams of one word, each packed into 32 bits. Words are cut at `kLongestWord` bytes.
struct grams {
  std::array<std::uint32_t, 4 * (kLongestWord + 2)> items;
  std::size_t count = 0;

  auto begin() const { return items.begin(); }
  auto end() const { return items.begin() + static_cast<std::ptrdiff_t>(count); }

  grams(std::string_view word, gram_index::lengths n) {
    auto text = std::array<char, kLongestWord + 2>{};
    auto const cut = word.substr(0, kLongestWord);
    text[0] = '^';
    std::ranges::copy(cut, text.begin() + 1);
    text[cut.size() + 1] = '$';
    for (auto size = n.shortest; size <= n.longest; ++size) {
      for (auto i = std::size_t{0}; i + size <= cut.size() + 2; ++i) {
        auto gram = std::uint32_t{0};
        for (auto k = i; k < i + size; ++k) {
          gram = (gram << 8U) | static_cast<unsigned char>(text[k]);
        }
        items[count++] = gram;
      }
    }
    auto const last = items.begin() + static_cast<std::ptrdiff_t>(count);
    std::sort(items.begin(), last);
    count = static_cast<std::size_t>(std::unique(items.begin(), last) - items.begin());
  }
};

std::uint32_t spread(std::uint32_t gram) {
  return gram * 2654435761U;
}

std::uint32_t squared_rarity(std::uint64_t labels, std::uint64_t count) {
  auto const rarity = 16 + (log2_q10(labels + 1, std::min(count, labels) + 1) >> 4U);
  return rarity * rarity;
}

}  // namespace

gram_index::gram_index(std::vector<std::string_view> const& words,
                       std::vector<std::uint32_t> const& count,
                       std::uint32_t labels,
                       lengths n)
    : n_{n}, mass_(words.size()), rarest_{squared_rarity(labels, 0)} {
  auto numbers = std::vector<std::uint32_t>{};
  auto ends = std::vector<std::size_t>{};
  auto occurrences = std::vector<std::uint64_t>{};
  auto in_words = std::vector<std::uint32_t>{};
  ends.reserve(words.size());
  auto const grow = [this] {
    auto const old_keys = std::move(keys_);
    auto const old_slots = std::move(slots_);
    keys_.assign(std::max<std::size_t>(1024, old_keys.size() * 2), 0);
    slots_.assign(keys_.size(), 0);
    for (auto i = std::size_t{0}; i < old_keys.size(); ++i) {
      if (old_keys[i] != 0) {
        auto at = spread(old_keys[i]) & (keys_.size() - 1);
        while (keys_[at] != 0) {
          at = (at + 1) & (keys_.size() - 1);
        }
        keys_[at] = old_keys[i];
        slots_[at] = old_slots[i];
      }
    }
  };
  grow();
  for (auto i = std::size_t{0}; i < words.size(); ++i) {
    for (auto const gram : grams{words[i], n_}) {
      auto at = spread(gram) & (keys_.size() - 1);
      while (keys_[at] != gram && keys_[at] != 0) {
        at = (at + 1) & (keys_.size() - 1);
      }
      if (keys_[at] == 0) {
        keys_[at] = gram;
        slots_[at] = static_cast<std::uint32_t>(occurrences.size());
        occurrences.push_back(0);
        in_words.push_back(0);
      }
      auto const number = slots_[at];
      numbers.push_back(number);
      occurrences[number] += count[i];
      ++in_words[number];
      if (occurrences.size() * 2 > keys_.size()) {
        grow();
      }
    }
    ends.push_back(numbers.size());
  }
  offsets_.assign(occurrences.size() + 1, 0);
  for (auto g = std::size_t{0}; g < occurrences.size(); ++g) {
    weight_.push_back(squared_rarity(labels, occurrences[g]));
    offsets_[g + 1] = offsets_[g] + in_words[g];
  }
  postings_.resize(numbers.size());
  auto next = std::vector<std::uint32_t>(offsets_.begin(), offsets_.end() - 1);
  auto at = std::size_t{0};
  for (auto i = std::size_t{0}; i < words.size(); ++i) {
    for (; at < ends[i]; ++at) {
      postings_[next[numbers[at]]++] = static_cast<std::uint32_t>(i);
      mass_[i] += weight_[numbers[at]];
    }
  }
}

std::uint32_t gram_index::find(std::uint32_t gram) const noexcept {
  if (keys_.empty()) {
    return kNone;
  }
  for (auto at = spread(gram) & (keys_.size() - 1); keys_[at] != 0; at = (at + 1) & (keys_.size() - 1)) {
    if (keys_[at] == gram) {
      return slots_[at];
    }
  }
  return kNone;
}

void gram_index::add_likeness(std::string_view word,
                              std::uint64_t factor,
                              std::vector<std::uint64_t>& sums,
                              std::vector<std::uint32_t>& touched) const {
  for (auto const gram : grams{word, n_}) {
    auto const number = find(gram);
    if (number == kNone) {
      continue;
    }
    auto const gain = factor * weight_[number];
    for (auto p = offsets_[number]; p < offsets_[number + 1]; ++p) {
      auto& sum = sums[postings_[p]];
      if (sum == 0) {
        touched.push_back(postings_[p]);
      }
      sum += gain;
    }
  }
}

std::uint64_t gram_index::mass(std::string_view word) const {
  auto sum = std::uint64_t{0};
  for (auto const gram : grams{word, n_}) {
    auto const number = find(gram);
    sum += number == kNone ? rarest_ : weight_[number];
  }
  return sum;
}

}  // namespace overstap::taxonomy
