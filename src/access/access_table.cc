// SPDX-License-Identifier: EUPL-1.2
#include <array>

#include <fmt/format.h>

#include "access/authorise.h"

namespace overstap::access {
namespace {

struct named {
  std::string_view name, explanation;
};

constexpr auto kRoleTexts = std::array<named, kRoles>{{
    {"Persoon", "degene om wie het gaat"},
    {"Gids", "adviseur van het loket; is eigenaar van dossiers"},
    {"Specialist", "van UWV, een gemeente of een vakbond; eigenaar van een dossier dat bij haar deur binnenkwam"},
    {"Aanbieder", "voert een stap van de route uit"},
    {"Werkgeversadviseur", "kent de vacatures, stelt kandidaten voor"},
    {"Werkgever", "heeft vacatures"},
    {"Beheerder van een partner", "beheert de accounts van de eigen organisatie"},
    {"Regiomanager", "sluit samenwerkingsovereenkomsten, ziet cijfers over tien mensen of meer"},
    {"Landelijk", "ziet cijfers over tien mensen of meer, van alle regio's"},
    {"Technisch beheer", "houdt de dienst draaiend, ziet geen inhoud"},
}};

constexpr auto kActionTexts = std::array<named, kActions>{{
    {"open", "de routeplanner en openbare lijsten"},
    {"eigen account", "eigen sessies zien en beëindigen, wachtwoord veranderen"},
    {"medewerkers beheren", "accounts maken en sluiten, code geven"},
    {"partners zien", "welke organisaties samenwerken in de regio"},
    {"partners beheren", "uitnodigen, overeenkomsten en grondslagen vastleggen"},
    {"dossier openen", "voor zichzelf of voor iemand aan het loket"},
    {"werklijst zien", "van de eigen organisatie; een gids ziet van anderen alleen wat vastzit, zonder naam"},
    {"dossier lezen", "per groep gegevens is ook een grondslag nodig"},
    {"dossier bijwerken", "situatie, feiten, volgende stap, notities, acties"},
    {"overdragen of werk vragen", "de ander moet aannemen; tot dan blijft de eigenaar verantwoordelijk"},
    {"vraag beantwoorden", "aannemen, weigeren of het resultaat melden"},
    {"dossier sluiten en heropenen", "met een uitkomst"},
    {"dubbele dossiers", "suggesties zien en samenvoegen"},
    {"account geven", "aan de persoon, of een nieuwe code; zij ziet het op haar tijdlijn"},
    {"profiel lezen", "vaardigheden, bewijs, diploma's, wensen"},
    {"profiel bijwerken", "idem"},
    {"EVC-uitslag vastleggen", "ja, deels of nee per vaardigheid"},
    {"plan lezen", "een aanbieder ziet alleen de eigen stap en bezette tijden"},
    {"routes zoeken", "voor deze persoon; verandert niets"},
    {"plan bijwerken", "route kiezen, stappen wijzigen, opnieuw plannen"},
    {"akkoord geven", "op het plan; alleen de persoon zelf"},
    {"agenda delen", "het geheime adres van de agenda; alleen de persoon zelf"},
    {"inzage in wie keek", "wie, wanneer, waarom en op welke grondslag"},
    {"toestemming en bezwaar", "geven, intrekken, bezwaar maken"},
    {"toestemming vastleggen", "die de persoon aan het loket gaf; zij ziet het en kan het intrekken"},
    {"bezwaar afhandelen", "met een reden"},
    {"eigen gegevens", "alles meenemen, laten wissen"},
    {"cijfers zien", "alleen over tien mensen of meer"},
    {"dienst beheren", "taken en toestand van de dienst"},
}};

constexpr auto kRelationTexts = std::array<std::string_view, kRelations>{
    "zelf", "eigenaar", "zelfde organisatie", "werkt mee", "is gevraagd", "zelfde regio", "andere regio"};
constexpr auto kPurposeTexts =
    std::array<std::string_view, kPurposes>{"begeleiding", "scholing", "plaatsing", "beheer", "cijfers", "handhaving"};

/// A subject and a resource that stand to each other as asked.
std::pair<subject, resource> standing(role r, relation how) {
  auto const id = [](std::uint64_t n) { return make_uuid7(1, 0, n); };
  auto const mine = partner_id{id(1)};
  auto s = subject{account_id{id(10)}, r, mine, region_code{"AM18"}, true};
  auto o = resource{.person = account_id{id(11)},
                    .owner = account_id{id(12)},
                    .organisation = partner_id{id(2)},
                    .region = region_code{how == relation::other_region ? "AM09" : "AM18"},
                    .engaged = {},
                    .asked = {}};
  switch (how) {
    case relation::self:
      o.person = s.account;
      break;
    case relation::owner:
      o.owner = s.account;
      break;
    case relation::colleague:
      o.organisation = mine;
      break;
    case relation::engaged:
      o.engaged = {mine};
      break;
    case relation::asked:
      o.asked = {mine};
      break;
    case relation::same_region:
    case relation::other_region:
      break;
  }
  return {s, o};
}

std::string cell(role r, action a, relation how) {
  auto const [s, o] = standing(r, how);
  auto text = std::string{};
  for (auto p = 0; p < kPurposes; ++p) {
    if (authorise(s, a, o, static_cast<purpose>(p)) == verdict::allowed) {
      text += text.empty() ? "" : ", ";
      text += kPurposeTexts[static_cast<std::size_t>(p)];
    }
  }
  return text.empty() ? "–" : text;
}

}  // namespace

std::string access_table() {
  auto out = std::string{
      "# Wie mag wat: de hele tabel\n\n"
      "Gemaakt uit de regels in `src/access/authorise.cc`; een test vergelijkt dit bestand ermee. In een vakje staat "
      "het\n"
      "doel waarvoor het mag; een streepje is nee. Wat hier niet staat, mag niet. Daarnaast geldt altijd:\n\n"
      "- Zonder lopende samenwerkingsovereenkomst mag een medewerker van een partner alleen nog de eigen sessies "
      "zien.\n"
      "- Voor elke groep gegevens (contact, situatie, profiel, plan, gevoelig) is ook een grondslag nodig, per partner "
      "en\n"
      "  doel; zonder grondslag blijft die groep dicht (data/legal-grounds.csv en de overeenkomst).\n"
      "- Het doel handhaving staat nergens: gegevens van het loket dienen nooit de handhaving van een uitkering.\n"};
  for (auto r = 0; r < kRoles; ++r) {
    auto const& who = kRoleTexts[static_cast<std::size_t>(r)];
    out += fmt::format("\n## {} (`{}`): {}\n\n| mag | ", who.name, to_string(static_cast<role>(r)), who.explanation);
    for (auto const& how : kRelationTexts) {
      out += fmt::format("{} | ", how);
    }
    out += "\n|---|";
    for (auto i = 0; i < kRelations; ++i) {
      out += "---|";
    }
    out += "\n";
    for (auto a = 1; a < kActions; ++a) {
      auto const& what = kActionTexts[static_cast<std::size_t>(a)];
      out += fmt::format("| **{}** (`{}`): {} |", what.name, to_string(static_cast<action>(a)), what.explanation);
      for (auto how = 0; how < kRelations; ++how) {
        out += fmt::format(" {} |", cell(static_cast<role>(r), static_cast<action>(a), static_cast<relation>(how)));
      }
      out += "\n";
    }
  }
  return out;
}

}  // namespace overstap::access
