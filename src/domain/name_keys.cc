// SPDX-License-Identifier: EUPL-1.2
#include "domain/name_keys.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/text.h"

namespace overstap {
namespace {

constexpr auto kPrefixes = std::array<std::string_view, 31>{
    "aan", "al", "bij", "d",  "da", "de",   "del", "den", "der", "des", "di",  "do",  "dos", "du",  "el", "het",
    "in",  "l",  "la",  "le", "op", "over", "s",   "t",   "te",  "ten", "ter", "van", "vd",  "von", "zu"};

bool is_prefix(std::string_view word) {
  return std::ranges::find(kPrefixes, word) != kPrefixes.end();
}

/// Words of a folded text that are no prefix; all of them when they all are ("de").
std::vector<std::string> words_of(std::string_view name) {
  auto const folded = fold(name);
  auto all = std::vector<std::string>{};
  auto kept = std::vector<std::string>{};
  for (auto const word : split(folded, ' ')) {
    if (!word.empty()) {
      all.emplace_back(word);
      if (!is_prefix(word)) {
        kept.emplace_back(word);
      }
    }
  }
  return kept.empty() ? all : kept;
}

std::string sorted_and_joined(std::vector<std::string> words) {
  std::ranges::sort(words);
  auto key = std::string{};
  for (auto const& w : words) {
    key += key.empty() ? "" : " ";
    key += w;
  }
  return key;
}

struct rewrite {
  std::string_view from, to;
};

/// At each place the first that fits; longer ones stand before their beginnings.
constexpr auto kRewrites = std::array<rewrite, 45>{{
    {"uij", "U"}, {"eij", "Y"}, {"aij", "Y"}, {"ouw", "O"}, {"auw", "O"}, {"sch", "s"}, {"ckx", "ks"}, {"cks", "ks"},
    {"tsj", "s"}, {"uy", "U"},  {"ui", "U"},  {"ij", "Y"},  {"ei", "Y"},  {"ey", "Y"},  {"ai", "Y"},   {"ay", "Y"},
    {"ou", "O"},  {"au", "O"},  {"oe", "W"},  {"aa", "a"},  {"ae", "a"},  {"ee", "e"},  {"ie", "i"},   {"oo", "o"},
    {"uu", "u"},  {"eu", "E"},  {"ph", "f"},  {"th", "t"},  {"dt", "t"},  {"ck", "k"},  {"ch", "g"},   {"gh", "g"},
    {"sh", "s"},  {"sj", "s"},  {"ce", "se"}, {"ci", "si"}, {"cy", "sY"}, {"qu", "kw"}, {"c", "k"},    {"q", "k"},
    {"x", "ks"},  {"y", "Y"},   {"z", "s"},   {"v", "f"},   {"h", ""},
}};

std::string sound_of_word(std::string_view word) {
  auto out = std::string{};
  for (auto at = std::size_t{0}; at < word.size();) {
    auto const rest = word.substr(at);
    auto const fits = std::ranges::find_if(kRewrites, [&](rewrite const& r) { return rest.starts_with(r.from); });
    auto const heard_h = at == 0 && rest.front() == 'h';
    if (fits == kRewrites.end() || heard_h) {
      out += rest.front();
      ++at;
    } else {
      out += fits->to;
      at += fits->from.size();
    }
  }
  out.erase(std::ranges::unique(out).begin(), out.end());
  if (out.size() > 2 && out.ends_with("en")) {
    out.pop_back();
  }
  if (out.ends_with('d')) {
    out.back() = 't';
  } else if (out.ends_with('b')) {
    out.back() = 'p';
  }
  if (out.ends_with("tt")) {
    out.pop_back();
  }
  return out;
}

}  // namespace

std::string name_key(std::string_view name) {
  return sorted_and_joined(words_of(name));
}

std::string sound_key(std::string_view name) {
  auto sounds = std::vector<std::string>{};
  for (auto const& word : words_of(name)) {
    if (word.size() > 1) {
      sounds.push_back(sound_of_word(word));
    }
  }
  return sorted_and_joined(std::move(sounds));
}

std::string surname_key(std::string_view name) {
  auto const comma = name.find(',');
  auto const has_comma = comma != std::string_view::npos;
  auto const first_names = words_of(has_comma ? name.substr(comma + 1) : name);
  auto const last_names = words_of(has_comma ? name.substr(0, comma) : name);
  if (first_names.empty() || last_names.empty() || (!has_comma && last_names.size() < 2) ||
      last_names.back().size() < 2) {
    return {};
  }
  return sound_of_word(last_names.back()) + " " + sound_of_word(first_names.front().substr(0, 1));
}

std::string email_key(std::string_view email) {
  auto key = std::string{trim(email)};
  std::ranges::transform(key, key.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return key;
}

std::string phone_key(std::string_view phone) {
  auto digits = std::string{};
  std::ranges::copy_if(phone, std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
  constexpr auto kFewest = std::size_t{6};
  if (digits.size() < kFewest) {
    return {};
  }
  auto const abroad = trim(phone).starts_with('+') ? std::size_t{0} : std::size_t{2};
  if (abroad == 2 && !digits.starts_with("00")) {
    return digits;
  }
  auto const number = std::string_view{digits}.substr(abroad);
  if (!number.starts_with("31")) {
    return "+" + std::string{number};
  }
  auto const national = number.substr(2);
  return (national.starts_with('0') ? "" : "0") + std::string{national};
}

}  // namespace overstap
