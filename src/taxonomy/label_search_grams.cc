// SPDX-License-Identifier: EUPL-1.2
#include "taxonomy/label_search_grams.h"

#include <algorithm>
#include <array>

#include "base/fixed_log.h"

namespace overstap::taxonomy {
namespace {

// n-grams share buckets by hash; with ~60 000 different ones in full ESCO few collide.
constexpr auto kBuckets = std::uint32_t{1} << 18U;

std::uint32_t bucket_of(std::string_view gram) {
  auto h = std::uint64_t{0xcbf29ce484222325};
  for (auto const c : gram) {
    h = (h ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  }
  return static_cast<std::uint32_t>((h ^ (h >> 29U)) & (kBuckets - 1));
}

std::uint32_t squared_idf(std::uint64_t total, std::uint64_t count) {
  auto const idf = 16 + (log2_q10(total + 1, std::min(count, total) + 1) >> 4U);
  return idf * idf;
}

}  // namespace

template <typename Take>
void gram_index::for_each_gram(std::string_view word, Take const& take) const {
  auto padded = std::array<char, 66>{};
  auto const size = std::min(word.size(), padded.size() - 2);
  padded[0] = '^';
  std::ranges::copy(word.substr(0, size), padded.begin() + 1);
  padded[size + 1] = '$';
  auto const text = std::string_view{padded.data(), size + 2};
  auto seen = std::array<std::uint32_t, 256>{};
  auto used = std::size_t{0};
  for (auto n = how_.shortest; n <= how_.longest; ++n) {
    for (auto i = std::size_t{0}; i + n <= text.size(); ++i) {
      auto const b = bucket_of(text.substr(i, n));
      if (std::find(seen.begin(), seen.begin() + static_cast<std::ptrdiff_t>(used), b) ==
              seen.begin() + static_cast<std::ptrdiff_t>(used) &&
          used < seen.size()) {
        seen[used++] = b;
        take(b);
      }
    }
  }
}

gram_index::gram_index(std::vector<std::string_view> const& words,
                       std::vector<std::uint32_t> const& count,
                       std::uint32_t total,
                       settings how)
    : how_{how}, offsets_(kBuckets + 1), square_(kBuckets), mass_(words.size()) {
  auto buckets = std::vector<std::uint32_t>{};
  auto ends = std::vector<std::uint32_t>{};
  auto labels = std::vector<std::uint64_t>(kBuckets);
  buckets.reserve(words.size() * 20);
  ends.reserve(words.size());
  for (auto i = std::size_t{0}; i < words.size(); ++i) {
    for_each_gram(words[i], [&](std::uint32_t b) {
      buckets.push_back(b);
      ++offsets_[b + 1];
      labels[b] += count[i];
    });
    ends.push_back(static_cast<std::uint32_t>(buckets.size()));
  }
  for (auto b = std::size_t{0}; b < kBuckets; ++b) {
    square_[b] = squared_idf(total, labels[b]);
    offsets_[b + 1] += offsets_[b];
  }
  postings_.resize(buckets.size());
  auto next = std::vector<std::uint32_t>(offsets_.begin(), offsets_.end() - 1);
  auto at = std::size_t{0};
  for (auto i = std::size_t{0}; i < words.size(); ++i) {
    for (; at < ends[i]; ++at) {
      postings_[next[buckets[at]]++] = static_cast<std::uint32_t>(i);
      mass_[i] += square_[buckets[at]];
    }
  }
}

void gram_index::add_likeness(std::string_view word,
                              std::uint64_t factor,
                              std::vector<std::uint64_t>& sums,
                              std::vector<std::uint32_t>& touched) const {
  for_each_gram(word, [&](std::uint32_t b) {
    auto const gain = factor * square_[b];
    for (auto p = offsets_[b]; p < offsets_[b + 1]; ++p) {
      auto& sum = sums[postings_[p]];
      if (sum == 0) {
        touched.push_back(postings_[p]);
      }
      sum += gain;
    }
  });
}

std::uint64_t gram_index::mass(std::string_view word) const {
  auto sum = std::uint64_t{0};
  for_each_gram(word, [&](std::uint32_t b) { sum += square_[b]; });
  return sum;
}

}  // namespace overstap::taxonomy
