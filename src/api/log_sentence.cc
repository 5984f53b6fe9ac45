// SPDX-License-Identifier: EUPL-1.2
#include "api/log_sentence.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace overstap::api {
namespace {

struct phrase {
  std::string_view key, nl, en;
  std::string_view in(language l) const noexcept { return l == language::nl ? nl : en; }
};

// After the name of who did it. An action without a line here is "used your data".
constexpr auto kActions = std::array<phrase, 24>{{
    {"open-dossier", "begon uw plan", "started your plan"},
    {"read-dossier", "bekeek uw gegevens", "looked at your data"},
    {"write-dossier", "veranderde uw gegevens", "changed your data"},
    {"hand-over", "vroeg een andere organisatie om hulp voor u", "asked another organisation to help you"},
    {"answer-offer", "gaf antwoord op een vraag over u", "answered a question about you"},
    {"close-dossier", "sloot uw plan af of opende het weer", "closed or reopened your plan"},
    {"merge-dossiers", "keek of u twee keer in het systeem staat", "checked whether you are known twice"},
    {"read-profile", "bekeek wat u kunt en wilt", "looked at what you can do and want"},
    {"write-profile", "veranderde wat u kunt en wilt", "changed what you can do and want"},
    {"assess", "legde vast wat u kunt", "recorded what you can do"},
    {"read-plan", "bekeek uw route", "looked at your route"},
    {"find-routes", "zocht routes voor u", "looked for routes for you"},
    {"write-plan", "veranderde uw route", "changed your route"},
    {"agree-to-plan", "gaf akkoord op de route", "agreed to the route"},
    {"keep-calendar",
     "maakte een adres voor de agenda, of trok het in",
     "made an address of the calendar, or revoked it"},
    {"read-log", "bekeek wie uw gegevens zag", "looked at who saw your data"},
    {"decide-grounds", "gaf toestemming, trok die in of maakte bezwaar", "gave or withdrew consent, or objected"},
    {"record-consent", "schreef op dat u toestemming gaf", "wrote down that you gave consent"},
    {"decide-objection", "nam een besluit over uw bezwaar", "decided on your objection"},
    {"own-data", "haalde eigen gegevens op of wiste ze", "took out or erased the data"},
    {"give-account", "gaf u een account", "gave you an account"},
    {"calendar", "haalde uw agenda op met het geheime adres", "fetched your calendar with the secret address"},
    {"job:replanning", "keek of een andere route kan", "checked whether another route is possible"},
    {"list-dossiers", "zag u op een werklijst", "saw you on a worklist"},
}};
constexpr auto kPurposes = std::array<phrase, 3>{{
    {"guidance", "om u naar werk te begeleiden", "to help you to work"},
    {"training", "om een stap van uw route uit te voeren", "to carry out a step of your route"},
    {"placement", "om werk voor u te zoeken", "to look for work for you"},
}};
constexpr auto kGrounds = std::array<phrase, 4>{{
    {"public-task", "een taak die in de wet staat", "a task that the law gives"},
    {"legal-duty", "een plicht die in de wet staat", "a duty that the law gives"},
    {"contract", "een afspraak met u", "an agreement with you"},
    {"consent", "uw toestemming", "your consent"},
}};

template <std::size_t N>
std::string_view find(std::array<phrase, N> const& phrases, std::string_view key, language l) {
  auto const at = std::ranges::find(phrases, key, &phrase::key);
  return at == phrases.end() ? std::string_view{} : at->in(l);
}

std::string who(store::log_line const& line, language l) {
  if (!line.organisation_name.empty()) {
    return line.organisation_name;
  }
  if (line.role == access::role::person) {
    return l == language::nl ? "U" : "You";
  }
  return l == language::nl ? "Het systeem" : "The system";
}

/// Each ground once, in the order of the groups.
std::string reasons(store::log_line const& line, language l) {
  auto text = std::string{};
  auto named = std::vector<access::ground>{};
  for (auto const g : line.grounds) {
    if (std::ranges::find(named, g) == named.end()) {
      named.push_back(g);
      text += text.empty() ? "" : (l == language::nl ? " en " : " and ");
      text += find(kGrounds, access::to_string(g), l);
    }
  }
  return text;
}

}  // namespace

std::string log_sentence(store::log_line const& line, language l) {
  if (line.action == "job:retention-notice") {
    return l == language::nl ? "Het systeem kondigde aan dat uw gegevens worden gewist."
                             : "The system announced that your data will be erased.";
  }
  auto const did = line.action.starts_with("job:") ? std::string_view{} : find(kActions, line.action, l);
  auto sentence =
      fmt::format("{} {}",
                  who(line, l),
                  did.empty() ? (l == language::nl ? "werkte met uw gegevens" : "worked with your data") : did);
  if (line.role != access::role::person) {
    if (auto const why = find(kPurposes, line.purpose, l); !why.empty()) {
      sentence += fmt::format(" {}", why);
    }
  }
  sentence += ".";
  if (auto const because = reasons(line, l); !because.empty()) {
    sentence +=
        l == language::nl ? fmt::format(" Dat mag door {}.", because) : fmt::format(" The ground is {}.", because);
  }
  return sentence;
}

}  // namespace overstap::api
