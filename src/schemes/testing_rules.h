// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "schemes/read_rules.h"

/// Rule files written in a test. Not used by the product.
namespace overstap::schemes::testing {

using written_files = std::vector<std::pair<std::string, std::string>>;

inline std::vector<embedded_file> as_files(written_files const& texts) {
  auto files = std::vector<embedded_file>{};
  for (auto const& [path, text] : texts) {
    files.push_back({path, text});
  }
  return files;
}

inline constexpr auto kFacts = R"(facts:
  - fact: age
    type: integer
    unit: years
    range: [15, 75]
    about: worker
    question: {nl: "Hoe oud?", en: "How old?"}
    called: {nl: "de leeftijd", en: "the age"}
  - fact: wage
    type: money
    range: [0, 100000]
    about: job
    question: {nl: "Loon?", en: "Wage?"}
    called: {nl: "het loon", en: "the wage"}
  - fact: hours
    type: integer
    unit: hours
    range: [0, 2200]
    about: job
    question: {nl: "Uren?", en: "Hours?"}
    called: {nl: "het aantal uren", en: "the number of hours"}
  - fact: started
    type: date
    about: job
    question: {nl: "Begin?", en: "Start?"}
    called: {nl: "de eerste werkdag", en: "the first working day"}
  - fact: small
    type: yes-no
    about: employer
    question: {nl: "Klein?", en: "Small?"}
    called: {nl: "het bedrijf is klein", en: "the firm is small"}
  - fact: benefit
    type: choice
    about: worker
    sensitive: true
    question: {nl: "Uitkering?", en: "Benefit?"}
    called: {nl: "de uitkering", en: "the benefit"}
    choices: [{code: none, nl: geen, en: none}, {code: ww, nl: WW, en: WW}, {code: wia, nl: WIA, en: WIA}]
)";

/// A version of scheme `name` that is right, with these lines at its end.
inline std::pair<std::string, std::string> a_rule(std::string const& name,
                                                  std::string const& from,
                                                  std::string const& more,
                                                  std::string const& until = "") {
  return {
      "rules/" + name + "/" + from + ".yaml",
      "scheme: " + name + "\nvalid: {from: " + from + (until.empty() ? "" : ", until: " + until) +
          "}\nname: {nl: Regeling, en: Scheme}\nside: employer\ngives: money\nexecuted-by: UWV\nwhat: {nl: Iets, en: "
          "Something}\nsources:\n  - {id: law, article: Art. 1, url: \"https://wetten.overheid.nl/1\", as-of: "
          "2026-11-01, "
          "certainty: found}\n" +
          more};
}

}  // namespace overstap::schemes::testing
