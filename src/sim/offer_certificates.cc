// SPDX-License-Identifier: EUPL-1.2
// Kinds that end in a licence or a certificate.
#include <algorithm>
#include <array>
#include <iterator>
#include <span>

#include "sim/offer.h"

namespace overstap::sim {
namespace {

struct course {
  std::string_view kind;
  std::string_view nl;
  std::string_view en;
  std::array<std::string_view, 2> gives;
  std::string_view needs;
  span_of price_percent;
  rhythm starts;
};
constexpr auto kCourses = std::to_array<course>({
    {"vca", "Basisveiligheid VCA (B-VCA)", "Basic safety VCA (B-VCA)", {"b-vca", ""}, "", {0, 60}, rhythm::often},
    {"vca",
     "Basisveiligheid VCA (B-VCA) met voorlezen",
     "Basic safety VCA (B-VCA), read aloud",
     {"b-vca", ""},
     "",
     {40, 100},
     rhythm::often},
    {"vca",
     "Veiligheid voor leidinggevenden (VOL-VCA)",
     "Safety for supervisors (VOL-VCA)",
     {"vol-vca", "b-vca"},
     "",
     {60, 100},
     rhythm::regular},
    {"internal-transport", "Cursus heftruck", "Forklift course", {"heftruck", ""}, "", {0, 50}, rhythm::often},
    {"internal-transport", "Cursus reachtruck", "Reach truck course", {"reachtruck", ""}, "", {0, 60}, rhythm::often},
    {"internal-transport",
     "Cursus heftruck en reachtruck",
     "Forklift and reach truck course",
     {"heftruck", "reachtruck"},
     "",
     {50, 100},
     rhythm::regular},
    {"bhv",
     "Cursus bedrijfshulpverlening (BHV)",
     "Company emergency response course (BHV)",
     {"bhv", ""},
     "",
     {0, 60},
     rhythm::often},
    {"bhv",
     "Cursus BHV en EHBO",
     "Company emergency response and first aid course",
     {"bhv", "ehbo"},
     "",
     {50, 100},
     rhythm::often},
    {"driver-c-code-95",
     "Rijbewijs C (vrachtauto) met code 95",
     "Driving licence C (lorry) with code 95",
     {"rijbewijs-c", "code-95"},
     "rijbewijs-b",
     {20, 100},
     rhythm::regular},
    {"driver-c-code-95",
     "Rijbewijs D (bus) met code 95",
     "Driving licence D (bus) with code 95",
     {"rijbewijs-d", "code-95"},
     "rijbewijs-b",
     {0, 80},
     rhythm::regular},
    {"driver-ce",
     "Rijbewijs CE (vrachtauto met aanhanger)",
     "Driving licence CE (lorry with trailer)",
     {"rijbewijs-ce", ""},
     "rijbewijs-c",
     {0, 100},
     rhythm::regular},
    {"code-95-refresher",
     "Code 95 verlengen",
     "Renew code 95",
     {"code-95", ""},
     "rijbewijs-c",
     {0, 100},
     rhythm::often},
});

constexpr auto kGuards = std::string_view{"5414"};

void fill_guard_training(region_setting const& in, std::uint64_t variant, random_source& numbers, offer& out) {
  auto guards = std::vector<occupation_profile const*>{};
  for (auto const& o : in.market.occupations()) {
    if (o.isco_group == kGuards) {
      guards.push_back(&o);
    }
  }
  give_credential(in, "diploma-beveiliger-mbo-2", out);
  give_credential(in, "beveiligingspas", out);
  need_credential(in, "vog", out);
  if (!guards.empty()) {
    out.occupation = guards[variant % guards.size()];
    for (auto const& s : out.occupation->essential) {
      out.gives.push_back({skill_atom{s, evidence::proven}, std::nullopt});
    }
  }
  out.weeks = {13, 30};
  out.starts = numbers.chance(70) ? rhythm::regular : rhythm::seldom;
}

}  // namespace

bool fill_certificate(region_setting const& in, std::uint64_t variant, random_source& numbers, offer& out) {
  auto const& kind = out.kind->code.str();
  if (kind == "security-guard") {
    fill_guard_training(in, variant, numbers, out);
    return true;
  }
  auto const first = std::ranges::find(kCourses, kind, &course::kind);
  if (first == kCourses.end()) {
    return false;
  }
  auto const last = std::find_if(std::next(first), kCourses.end(), [&](course const& c) { return c.kind != kind; });
  auto const& chosen = first[static_cast<std::ptrdiff_t>(variant % static_cast<std::uint64_t>(last - first))];
  out.title = {std::string{chosen.nl}, std::string{chosen.en}};
  for (auto const credential : chosen.gives) {
    if (!credential.empty()) {
      give_credential(in, credential, out);
    }
  }
  if (!chosen.needs.empty()) {
    need_credential(in, chosen.needs, out);
  }
  out.price_percent = chosen.price_percent;
  out.starts = chosen.starts;
  return true;
}

}  // namespace overstap::sim
