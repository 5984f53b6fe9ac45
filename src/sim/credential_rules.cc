// SPDX-License-Identifier: EUPL-1.2
#include "sim/credential_rules.h"

#include <algorithm>
#include <array>

namespace overstap::sim {
namespace {

struct asked_rule {
  std::string_view prefix;
  usual_credential asks;
};
/// Every rule whose prefix fits counts; the first for a credential wins.
constexpr auto kAsked = std::to_array<asked_rule>({
    {"2221", {"big-verpleegkundige", 95}},
    {"2221", {"vog", 85}},
    {"2221", {"nederlands-b2", 30}},
    {"2341", {"lesbevoegdheid-po", 95}},
    {"23", {"vog", 90}},
    {"23", {"hbo", 70}},
    {"2635", {"vog", 80}},
    {"2635", {"hbo", 45}},
    {"2635", {"rijbewijs-b", 30}},
    {"3256", {"diploma-doktersassistent", 90}},
    {"32", {"vog", 70}},
    {"3222", {"diploma-vig", 60}},
    {"3115", {"rijbewijs-b", 75}},
    {"3115", {"b-vca", 70}},
    {"3115", {"f-gassen", 40}},
    {"3422", {"vog", 75}},
    {"342", {"vog", 45}},
    {"342", {"ehbo", 30}},
    {"3412", {"vog", 75}},
    {"3512", {"mbo-4", 30}},
    {"4323", {"mbo-3", 30}},
    {"4225", {"nederlands-b2", 25}},
    {"5244", {"nederlands-b1", 25}},
    {"4224", {"engels-b1", 40}},
    {"5111", {"engels-b1", 75}},
    {"5112", {"vog", 60}},
    {"5112", {"mbo-2", 30}},
    {"5131", {"sociale-hygiene", 10}},
    {"5132", {"sociale-hygiene", 30}},
    {"5120", {"haccp", 35}},
    {"5153", {"bhv", 45}},
    {"5311", {"diploma-pedagogisch-medewerker", 88}},
    {"5311", {"vog", 92}},
    {"5312", {"diploma-onderwijsassistent", 75}},
    {"5312", {"vog", 92}},
    {"5321", {"diploma-vig", 88}},
    {"5322", {"diploma-helpende", 68}},
    {"53", {"vog", 82}},
    {"53", {"nederlands-b1", 20}},
    {"5322", {"rijbewijs-b", 35}},
    {"5414", {"beveiligingspas", 82}},
    {"5414", {"diploma-beveiliger-mbo-2", 78}},
    {"5414", {"bhv", 20}},
    {"6113", {"rijbewijs-b", 55}},
    {"6113", {"rijbewijs-be", 15}},
    {"7126", {"b-vca", 72}},
    {"7126", {"rijbewijs-b", 70}},
    {"7411", {"b-vca", 75}},
    {"7411", {"rijbewijs-b", 66}},
    {"7411", {"nen-3140", 40}},
    {"7412", {"b-vca", 70}},
    {"7412", {"nen-3140", 40}},
    {"71", {"b-vca", 70}},
    {"71", {"rijbewijs-b", 35}},
    {"7119", {"hoogwerker", 25}},
    {"72", {"b-vca", 25}},
    {"7231", {"rijbewijs-b", 60}},
    {"7512", {"haccp", 30}},
    {"8160", {"haccp", 35}},
    {"8322", {"rijbewijs-b", 96}},
    {"8321", {"rijbewijs-b", 90}},
    {"8322", {"vog", 15}},
    {"8331", {"rijbewijs-d", 92}},
    {"8331", {"code-95", 88}},
    {"8331", {"vog", 30}},
    {"8332", {"rijbewijs-c", 95}},
    {"8332", {"rijbewijs-ce", 45}},
    {"8332", {"code-95", 90}},
    {"8344", {"heftruck", 85}},
    {"8344", {"reachtruck", 55}},
    {"8344", {"b-vca", 20}},
    {"4321", {"heftruck", 25}},
    {"9123", {"b-vca", 40}},
    {"9123", {"rijbewijs-b", 45}},
    {"9313", {"b-vca", 80}},
    {"9312", {"b-vca", 80}},
    {"9333", {"heftruck", 12}},
    {"9333", {"b-vca", 8}},
    {"941", {"haccp", 15}},
});
constexpr auto kAtAirport = usual_credential{"veiligheidsonderzoek-luchthaven", 88};

struct given_rule {
  std::string_view prefix;
  std::string_view credential;
};
constexpr auto kGiven = std::to_array<given_rule>({
    {"2221", "big-verpleegkundige"},
    {"2221", "hbo"},
    {"2341", "lesbevoegdheid-po"},
    {"2341", "hbo"},
    {"3256", "diploma-doktersassistent"},
    {"3115", "f-gassen"},
    {"3115", "b-vca"},
    {"5311", "diploma-pedagogisch-medewerker"},
    {"5312", "diploma-onderwijsassistent"},
    {"5321", "diploma-vig"},
    {"5322", "diploma-helpende"},
    {"5414", "diploma-beveiliger-mbo-2"},
    {"5414", "beveiligingspas"},
    {"7126", "b-vca"},
    {"7411", "b-vca"},
    {"7411", "nen-3140"},
    {"71", "b-vca"},
    {"8331", "rijbewijs-d"},
    {"8331", "code-95"},
    {"8332", "rijbewijs-c"},
    {"8332", "code-95"},
    {"8344", "heftruck"},
    {"8344", "reachtruck"},
    {"5131", "sociale-hygiene"},
    {"5120", "haccp"},
    {"7512", "haccp"},
    {"8160", "haccp"},
});

}  // namespace

std::vector<usual_credential> usual_credentials(std::string_view isco_group, sector s, bool at_airport) {
  auto all = std::vector<usual_credential>{};
  for (auto const& rule : kAsked) {
    if (isco_group.starts_with(rule.prefix) &&
        std::ranges::find(all, rule.asks.credential, &usual_credential::credential) == all.end()) {
      all.push_back(rule.asks);
    }
  }
  if (s == sector::aviation || at_airport) {
    all.push_back(kAtAirport);
  }
  return all;
}

std::vector<std::string_view> training_credentials(std::string_view isco_group, int level) {
  auto all = std::vector<std::string_view>{};
  for (auto const& rule : kGiven) {
    if (isco_group.starts_with(rule.prefix)) {
      all.push_back(rule.credential);
    }
  }
  // A diploma of level 2 or higher is a start qualification; one of level 1 is not.
  if (level == 1) {
    all.emplace_back("mbo-1");
  } else {
    all.emplace_back("mbo-2");
  }
  if (level == 3) {
    all.insert(all.end(), {"mbo-3", "mbo-4"});
  }
  return all;
}

}  // namespace overstap::sim
