// SPDX-License-Identifier: EUPL-1.2
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "sim/names.h"
#include "sim/region_demo.h"

namespace overstap::sim {
namespace {

/// What a payer pays, in whole euros; 0: no such limit. Every figure is made up, small enough that a dear route costs
/// the person something, and so that several steps of a route draw on one budget.
struct payer_terms {
  payer_tier tier;
  std::string_view scheme;
  std::int32_t percent;
  std::int64_t per_person;
  std::int64_t per_year;
  std::int64_t per_step;
  std::initializer_list<std::string_view> pays_for;  ///< sorted
};

std::optional<money> limit(std::int64_t euros) {
  return euros == 0 ? std::nullopt : std::optional{money::euros(euros)};
}

payer make_payer(demo_stream const& stream, payer_terms const& terms, bilingual name, civil_date today) {
  auto p = payer{.id = stream.id<payer_id>(),
                 .tier = terms.tier,
                 .name = std::move(name),
                 .scheme = std::string{terms.scheme},
                 .pays_for = {},
                 .percent = terms.percent,
                 .per_person = limit(terms.per_person),
                 .per_year = limit(terms.per_year),
                 .per_step = limit(terms.per_step),
                 .from = {},
                 .until = {},
                 .not_with = {},
                 .region = {},
                 .municipality = {},
                 .as_of = today};
  for (auto const kind : terms.pays_for) {
    p.pays_for.emplace_back(std::string{kind});
  }
  return p;
}

bilingual marked(std::string nl, std::string en) {
  return {std::move(nl).append(kDemoMark), std::move(en).append(kDemoMark)};
}

/// Of a made-up employer, whose name has the mark of the demo already.
bilingual of_employer(demo_stream const& stream, region_map const& map, std::string_view nl, std::string_view en) {
  auto numbers = stream.numbers();
  auto const employer = employer_name(numbers, sector::logistics, map.centre().main_place);
  return {fmt::format("{} {}", nl, employer), fmt::format("{} {}", en, employer)};
}

constexpr auto kPlanMonths = std::chrono::months{18};

}  // namespace

payer_id add_country_payers(demo_stream const& country, civil_date today, snapshot_records& records) {
  auto const add = [&](std::string_view label, payer_terms const& terms, bilingual name) {
    records.payers.push_back(make_payer(country.part("payer").part(label), terms, std::move(name), today));
  };
  add("transport fund",
      {payer_tier::sector_fund,
       "sector-fund",
       80,
       0,
       3'000,
       0,
       {"code-95-refresher", "driver-c-code-95", "driver-ce", "internal-transport"}},
      marked("O&O-fonds Vervoer", "Training fund Transport"));
  add("technical fund",
      {payer_tier::sector_fund, "sector-fund", 90, 0, 0, 1'000, {"bbl", "evc", "exemption", "mbo-certificate", "vca"}},
      marked("O&O-fonds Techniek", "Training fund Technology"));
  add("UWV",
      {payer_tier::benefit_body,
       "ww",
       100,
       1'500,
       0,
       0,
       {"application-training",
        "driver-c-code-95",
        "internal-transport",
        "security-guard",
        "third-learning-route",
        "vca"}},
      marked("UWV, scholing bij WW", "UWV, training with unemployment benefit"));
  add("service fund",
      {payer_tier::sector_fund,
       "sector-fund",
       100,
       1'000,
       0,
       0,
       {"bhv", "career-advice", "evc", "mbo-certificate", "security-guard"}},
      marked("O&O-fonds Dienstverlening", "Training fund Services"));
  return records.payers.back().id;
}

void add_payers(region_setting const& in, payer_id kept_apart, snapshot_records& records) {
  auto const& region = in.map.record();
  auto const add = [&](demo_stream const& stream, payer_terms const& terms, bilingual name) -> payer& {
    records.payers.push_back(make_payer(stream, terms, std::move(name), in.today));
    records.payers.back().region = region.code;
    return records.payers.back();
  };
  auto const payers = in.stream.part("payer");
  auto const budget = payers.part("training budget");
  add(budget,
      {payer_tier::employer,
       "",
       50,
       0,
       750,
       0,
       {"bhv", "code-95-refresher", "evc", "exemption", "internal-transport", "mbo-certificate", "vca", "vitality"}},
      of_employer(budget, in.map, "Scholingsbudget", "Training budget"));
  auto const social_plan = payers.part("social plan");
  auto& plan = add(social_plan,
                   {payer_tier::employer,
                    "",
                    100,
                    1'250,
                    0,
                    0,
                    {"application-training",
                     "career-advice",
                     "mbo-certificate",
                     "outplacement",
                     "self-employment",
                     "third-learning-route"}},
                   of_employer(social_plan, in.map, "Sociaal plan", "Social plan"));
  plan.from = in.today;
  plan.until = in.today + std::chrono::ceil<days>(kPlanMonths);
  for (auto i = std::size_t{0}; i < in.map.towns().size(); ++i) {
    auto const& town = *in.map.towns()[i];
    auto& p = add(payers.part("municipality").part(i),
                  {payer_tier::benefit_body,
                   "",
                   100,
                   0,
                   1'000,
                   0,
                   {"childcare", "internal-transport", "mbo-certificate", "self-employment", "transport-help", "vca"}},
                  marked("Gemeente " + town.name, "Municipality of " + town.name));
    p.municipality = town.code;
  }
  auto& regional = add(
      payers.part("regional money"),
      {payer_tier::region, "", 75, 2'000, 0, 0, {"bbl", "evc", "exemption", "mbo-certificate", "third-learning-route"}},
      marked("Scholingsgeld van de regio " + region.name, "Training money of the region " + region.name));
  regional.not_with = {kept_apart};
}

}  // namespace overstap::sim
