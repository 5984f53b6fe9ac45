// SPDX-License-Identifier: EUPL-1.2
#include "api/map_vacancy.h"

#include "api/map_concepts.h"
#include "base/invariant.h"

namespace overstap::api {
namespace {

constexpr std::size_t kReasons = 6;

boundary::verdict verdict_of(matching::verdict v) {
  switch (v) {
    case matching::verdict::pass:
      return boundary::verdict::pass;
    case matching::verdict::unknown:
      return boundary::verdict::unknown;
    case matching::verdict::obtainable:
      return boundary::verdict::obtainable;
    case matching::verdict::fail:
      throw logic_bug{"a vacancy that a filter refused is in an answer"};
  }
  __builtin_unreachable();
}

boundary::vacancy_filters filters_of(matching::filter_verdicts const& f) {
  using matching::fact;
  auto const of = [&](fact x) { return verdict_of(f.of[static_cast<std::size_t>(x)]); };
  return {.travel = of(fact::travel),
          .hours = of(fact::hours),
          .credentials = of(fact::credentials),
          .start = of(fact::start),
          .contract = of(fact::contract),
          .shifts = of(fact::shifts),
          .support = of(fact::support)};
}

std::vector<std::string> names_of(reference_data const& reference, credential_set set, language l) {
  auto names = std::vector<std::string>{};
  for (auto i = std::size_t{0}; i < reference.credentials.size(); ++i) {
    if (set.contains(credential_idx{i})) {
      names.emplace_back(reference.credentials[i].name.in(l));
    }
  }
  return names;
}

}  // namespace

boundary::vacancy_hit to_boundary(snapshot const& s, desk::explained_vacancy const& v, language l) {
  auto const& columns = s.vacancies;
  auto const at = v.hit.vacancy;
  auto const contract = columns.contract[at];
  return {.id = columns.id[at].value(),
          .title = columns.title[at],
          .occupation = to_boundary(*s.tax, columns.occupation[at], l),
          .employer = s.employers[columns.employer[at]].name,
          .municipality = name_of(*s.reference, columns.municipality[at]),
          .distanceKm = v.distance_km,
          .fit = v.hit.fit ? std::optional{to_share(*v.hit.fit)} : std::nullopt,
          .hoursMin = columns.hours_min[at],
          .hoursMax = columns.hours_max[at],
          .hourlyPayMinCents = to_cents(columns.pay_min[at]),
          .hourlyPayMaxCents = to_cents(columns.pay_max[at]),
          .start = columns.start[at],
          .closes = columns.closes[at],
          .contractKind = contract ? std::optional{to_boundary(*contract)} : std::nullopt,
          .credentials = names_of(*s.reference, columns.credentials[at], l),
          .shifts = columns.shifts[at] != 0,
          .supported = columns.supported[at] != 0,
          .filters = filters_of(v.hit.filters),
          .matched = to_boundary(*s.tax, v.reasons.matched, kReasons, l),
          .gaps = to_boundary(*s.tax, v.reasons.gaps, kReasons, l)};
}

boundary::contract to_boundary(contract_kind c) noexcept {
  switch (c) {
    case contract_kind::permanent:
      return boundary::contract::permanent;
    case contract_kind::temporary:
      return boundary::contract::temporary;
    case contract_kind::agency:
      return boundary::contract::agency;
    case contract_kind::work_based_learning:
      return boundary::contract::workBasedLearning;
  }
  __builtin_unreachable();
}

boundary::fact to_boundary(matching::fact f) noexcept {
  switch (f) {
    case matching::fact::travel:
      return boundary::fact::travel;
    case matching::fact::hours:
      return boundary::fact::hours;
    case matching::fact::credentials:
      return boundary::fact::credentials;
    case matching::fact::start:
      return boundary::fact::start;
    case matching::fact::contract:
      return boundary::fact::contract;
    case matching::fact::shifts:
      return boundary::fact::shifts;
    case matching::fact::support:
      return boundary::fact::support;
  }
  __builtin_unreachable();
}

}  // namespace overstap::api
