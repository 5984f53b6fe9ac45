// SPDX-License-Identifier: EUPL-1.2
#include "taxonomy/label_search_text.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "taxonomy/dutch_titles.h"

namespace overstap::taxonomy {
namespace {

/// Dutch and English words that carry no subject of their own. Sorted.
constexpr auto kFunctionWords = std::to_array<std::string_view>(
    {"aan",  "a",    "als", "an",  "and", "at",    "bij",  "by",   "d",     "de",        "den", "der",  "des",
     "die",  "door", "e",   "een", "en",  "for",   "from", "het",  "in",    "inclusief", "m",   "met",  "n",
     "naar", "o",    "of",  "om",  "on",  "onder", "op",   "or",   "over",  "s",         "te",  "ten",  "ter",
     "the",  "to",   "tot", "uit", "v",   "van",   "via",  "voor", "vrouw", "with",      "x",   "zoals"});

bool is_function_word(std::string_view word) {
  return std::ranges::find(kFunctionWords, word) != kFunctionWords.end();
}

bool is_grade_word(std::string_view word) {
  static auto const words = split(kGradeWords, ' ');
  return std::ranges::find(words, word) != words.end();
}

void add_words(std::string_view segment,
               std::uint32_t share,
               title_shares const& shares,
               std::vector<title_word>& words) {
  auto const folded = fold(segment);
  auto rest = std::string_view{folded};
  while (!rest.empty()) {
    auto const at = rest.find(' ');
    auto const word = rest.substr(0, at);
    words.push_back({std::string{word},
                     is_function_word(word) ? shares.function_word
                     : is_grade_word(word)  ? std::min(share, shares.grade_word)
                                            : share});
    rest = at == std::string_view::npos ? std::string_view{} : rest.substr(at + 1);
  }
}

}  // namespace

std::vector<title_word> read_title(std::string_view utf8, title_shares const& shares) {
  auto words = std::vector<title_word>{};
  if (!is_plain_text(utf8)) {
    return words;
  }
  auto depth = 0;
  auto begin = std::size_t{0};
  for (auto i = std::size_t{0}; i <= utf8.size(); ++i) {
    auto const c = i < utf8.size() ? utf8[i] : ')';
    if (c != '(' && c != ')') {
      continue;
    }
    add_words(utf8.substr(begin, i - begin), depth > 0 ? shares.bracketed : kFullShare, shares, words);
    depth = c == '(' ? depth + 1 : std::max(0, depth - 1);
    begin = i + 1;
  }
  return words;
}

bool ends_in_a_word(std::string_view utf8) noexcept {
  if (utf8.empty()) {
    return false;
  }
  auto const last = static_cast<unsigned char>(utf8.back());
  return last >= 0x80 || (last >= '0' && last <= '9') || (last >= 'a' && last <= 'z') || (last >= 'A' && last <= 'Z');
}

}  // namespace overstap::taxonomy
