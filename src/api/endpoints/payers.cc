// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/payers.h"

#include "api/map_concepts.h"
#include "api/map_person.h"
#include "api/map_step.h"

namespace overstap::api {
namespace {

boundary::payer payer_of(payer const& p, reference_data const& reference, language l) {
  auto out = boundary::payer{.id = p.id.value(),
                             .name = std::string{p.name.in(l)},
                             .tier = to_boundary(p.tier),
                             .scheme = text_or_nothing(p.scheme),
                             .paysFor = {},
                             .percent = p.percent,
                             .perPersonCents = to_cents(p.per_person),
                             .perYearCents = to_cents(p.per_year),
                             .perStepCents = to_cents(p.per_step),
                             .from = p.from,
                             .until = p.until,
                             .notWith = {},
                             .region = text_or_nothing(p.region.str()),
                             .municipality = text_or_nothing(p.municipality.str()),
                             .asOf = p.as_of};
  for (auto const& code : p.pays_for) {
    out.paysFor.push_back({code.str(), std::string{reference.find_wagon_kind(code)->name.in(l)}});
  }
  for (auto const& other : p.not_with) {
    out.notWith.push_back(other.value());
  }
  return out;
}

}  // namespace

result<boundary::payers> get_payers::operator()(boundary::none const& /*path*/,
                                                boundary::payers_query const& query,
                                                boundary::none const& /*body*/) const {
  auto const world = from.desk.current.get();
  auto const& s = *world->data;
  auto const region = query.region ? region_code{query.region->value} : region_code{};
  if (query.region && s.reference->find_region(region) == nullptr) {
    return std::unexpected{error{errc::bad_request,
                                 "Some parameters are not valid.",
                                 {{"/region", "a region code from /v1/regions, for example AM18"}}}};
  }
  auto out = boundary::payers{};
  for (auto const& p : s.payers) {
    if (!query.region || p.region.empty() || p.region == region) {
      out.items.push_back(payer_of(p, *s.reference, to_domain(query.language)));
    }
  }
  return out;
}

}  // namespace overstap::api
