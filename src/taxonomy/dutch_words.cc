// SPDX-License-Identifier: EUPL-1.2
#include "taxonomy/dutch_words.h"

#include <algorithm>
#include <array>

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
constexpr auto kEndings = std::to_array<ending>({
    {"aresse", "aris"},  // secretaresse
    {"trice", "tr"},  // directrice, operatrice, animatrice
    {"teuse", "tr"},  // monteuse
    {"teur", "tr"},  // directeur, monteur
    {"tor", "tr"},  // operator, animator
    {"euse", "eur"},  // masseuse, chauffeuse
    {"ienne", "ien"},  // technicienne
    {"iere", "ier"},  // caissiere, hoteliere
    {"esse", ""},  // gastronomesse
    {"dess", "d"},  // stewardess
    {"tess", "t"},  // hostess in compounds
    {"ares", "aar"},  // lerares, eigenares
    {"isten", "ist"},  // receptionisten
    {"iste", "ist"},  // receptioniste
    {"ante", "ant"},  // laborante
    {"ente", "ent"},  // docente, assistente
    {"aute", "aut"},  // astronaute
    {"eute", "eut"},  // therapeute
    {"ocate", "ocaat"}, {"nome", "noom"},  // econome
    {"loge", "loog"},  // psychologe
    {"goge", "goog"},  // pedagoge
    {"grafe", "graaf"},  // fotografe
    {"sofe", "soof"},  // filosofe
    {"ica", "icus"},  // technica
    {"vrouwen", "man"},  // barvrouw, cameraman, vakmensen
    {"vrouw", "man"},   {"mannen", "man"}, {"lieden", "man"}, {"persoon", "man"},
});

constexpr auto kWholeWords = std::to_array<ending>({
    {"boerin", "boer"},
    {"kokkin", "kok"},
    {"hostess", "host"},
    {"gastheer", "gastman"},
    {"actrice", "actr"},
    {"lerares", "leraar"},
    {"zangeres", "zanger"},
    {"danseres", "danser"},
});

}  // namespace

std::string gender_neutral(std::string_view word) {
  for (auto const& [from, to] : kWholeWords) {
    if (word == from) {
      return std::string{to};
    }
  }
  if (has_ending(word, "eres")) {  // onderwijzeres, schilderes
    return gender_neutral(word.substr(0, word.size() - 2));
  }
  if (has_ending(word, "aarster") || has_ending(word, "ierster")) {  // handelaarster, winkelierster
    return std::string{word.substr(0, word.size() - 4)};
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

}  // namespace overstap::taxonomy
