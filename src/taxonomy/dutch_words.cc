// SPDX-License-Identifier: EUPL-1.2
#include "taxonomy/dutch_words.h"

#include <algorithm>
#include <array>
#include <utility>

#include <libstemmer.h>

#include "base/invariant.h"

namespace overstap::taxonomy {
namespace {

constexpr auto kShortestStem = std::size_t{3};

bool is_vowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

/// Ends in `suffix` with at least `kShortestStem` bytes before it.
bool has_ending(std::string_view word, std::string_view suffix) {
  return word.size() >= suffix.size() + kShortestStem && word.ends_with(suffix);
}

/// Dutch writes one sound in several ways depending on the syllable: "bakk(er)" and "bak", "verkop(er)" and
/// "verkoop", "schrijv(er)" and "schrijf". One of them is chosen.
std::string even_spelling(std::string_view stem) {
  auto even = std::string{stem};
  if (even.size() >= 3 && even.back() == even[even.size() - 2] && !is_vowel(even.back())) {
    even.pop_back();
  }
  auto const last = even.empty() ? char{0} : even.back();
  if (last == 'v') {
    even.back() = 'f';
  } else if (last == 'z') {
    even.back() = 's';
  }
  if (even.size() >= 4) {
    auto const at = even.size() - 2;
    if (is_vowel(even[at]) && even[at] == even[at - 1] && !is_vowel(even.back())) {
      even.erase(at, 1);
    }
  }
  return even;
}

/// Words in -ster or -er that do not name an agent.
constexpr auto kNoAgent = std::array<std::string_view, 16>{"meester",
                                                           "minister",
                                                           "register",
                                                           "venster",
                                                           "master",
                                                           "rooster",
                                                           "polyester",
                                                           "cluster",
                                                           "klooster",
                                                           "semester",
                                                           "trimester",
                                                           "computer",
                                                           "water",
                                                           "kamer",
                                                           "papier",
                                                           "vloer"};

bool is_no_agent(std::string_view word) {
  return std::ranges::any_of(kNoAgent, [word](std::string_view ending) { return word.ends_with(ending); });
}

/// The verb inside an agent noun: "verkop" of verkoper and verkoopster; empty when it is none.
std::string agent_stem(std::string_view word) {
  if (is_no_agent(word)) {
    return {};
  }
  if (has_ending(word, "ster")) {
    return even_spelling(word.substr(0, word.size() - 4));
  }
  // After r an agent takes -der: bestuurder, bestuurster.
  if (has_ending(word, "rder")) {
    return even_spelling(word.substr(0, word.size() - 3));
  }
  if (has_ending(word, "er")) {
    return even_spelling(word.substr(0, word.size() - 2));
  }
  return {};
}

struct ending {
  std::string_view from;
  std::string_view to;
};

/// First match wins, so longer endings stand first.
constexpr auto kEndings = std::array<ending, 39>{{
    {"aresse", "aris"},  // secretaresse
    {"trice", "tr"},  // directrice, operatrice, animatrice
    {"teuse", "tr"},  // monteuse
    {"teur", "tr"},     {"tor", "tr"},      {"euse", "eur"},  // masseuse, chauffeuse
    {"ienne", "ien"},  // technicienne
    {"iere", "ier"},  // cassiere, hoteliere
    {"essen", ""},      {"esse", ""},       {"dess", "d"},  // stewardess
    {"tess", "t"},      {"ares", "aar"},  // lerares, eigenares
    {"eres", "er"},     {"isten", "ist"},   {"iste", "ist"},  // receptioniste
    {"ante", "ant"},  // laborante
    {"ente", "ent"},  // docente, assistente
    {"aute", "aut"},    {"eute", "eut"},  // therapeute
    {"ate", "aat"},  // advocate
    {"ode", "ood"},     {"oge", "oog"},  // psychologe, pedagoge
    {"afe", "aaf"},  // fotografe
    {"ome", "oom"},  // econome
    {"ofe", "oof"},  // filosofe
    {"ologa", "oloog"}, {"ica", "icus"},  // technica
    {"arts", "arts"},   {"vrouwen", "man"},  // barvrouw, cameraman, vakmensen
    {"vrouw", "man"},   {"mannen", "man"},  {"lieden", "man"},
    {"lui", "man"},     {"persoon", "man"}, {"heer", "man"},  // gastheer
    {"meisje", "man"},  {"erin", "er"},  // boerin is in the list of whole words
    {"dame", "man"},
}};

constexpr auto kWholeWords = std::array<ending, 8>{{
    {"boerin", "boer"},
    {"kokkin", "kok"},
    {"non", "kloosterling"},
    {"monnik", "kloosterling"},
    {"hostess", "host"},
    {"gids", "gids"},
    {"prinses", "prins"},
    {"actrice", "actr"},
}};

}  // namespace

std::string gender_neutral(std::string_view word) {
  for (auto const& [from, to] : kWholeWords) {
    if (word == from) {
      return std::string{to};
    }
  }
  if (auto stem = agent_stem(word); !stem.empty()) {
    return stem + "er";
  }
  for (auto const& [from, to] : kEndings) {
    if (has_ending(word, from)) {
      return std::string{word.substr(0, word.size() - from.size())}.append(to);
    }
  }
  return std::string{word};
}

word_stemmer::word_stemmer() : stemmer_{sb_stemmer_new("dutch", nullptr)} {
  invariant(stemmer_ != nullptr, "libstemmer has no Dutch");
}

void word_stemmer::deleter::operator()(sb_stemmer* s) const noexcept {
  sb_stemmer_delete(s);
}

std::string word_stemmer::stem(std::string_view word) {
  if (auto agent = agent_stem(word); agent.size() >= kShortestStem) {
    return agent;
  }
  auto const neutral = gender_neutral(word);
  auto const* const stemmed = sb_stemmer_stem(
      stemmer_.get(), reinterpret_cast<sb_symbol const*>(neutral.data()), static_cast<int>(neutral.size()));
  invariant(stemmed != nullptr, "out of memory in libstemmer");
  auto const length = static_cast<std::size_t>(sb_stemmer_length(stemmer_.get()));
  return even_spelling({reinterpret_cast<char const*>(stemmed), length});
}

}  // namespace overstap::taxonomy
