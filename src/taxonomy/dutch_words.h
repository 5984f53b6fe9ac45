// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct sb_stemmer;

namespace overstap::taxonomy {

/// One spelling for the forms of a word that name the same work for a man, a woman or anybody: "verkoper",
/// "verkoopster" -> "verkoper"; "directeur", "directrice"; "technicus", "technica"; "docent", "docente";
/// "barman", "barvrouw". The result is a key, not a word. Takes and returns folded text (base/text.h).
std::string gender_neutral(std::string_view word);

/// Brings the inflections of a Dutch word, and the agent made from it, to one key: "verkopen", "verkoop",
/// "verkoper", "verkoopster" -> "verkop". One object per thread.
class word_stemmer {
public:
  word_stemmer();
  std::string stem(std::string_view word);

private:
  struct deleter {
    void operator()(sb_stemmer* s) const noexcept;
  };
  std::unique_ptr<sb_stemmer, deleter> stemmer_;
};

}  // namespace overstap::taxonomy
