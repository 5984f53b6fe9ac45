// SPDX-License-Identifier: EUPL-1.2
#include "api/map_person.h"

namespace overstap::api {
namespace {

template <typename Code, std::size_t Max>
std::vector<Code> codes(boundary::list<boundary::code_text, Max> const& list) {
  auto out = std::vector<Code>{};
  out.reserve(list.items.size());
  for (auto const& c : list.items) {
    out.emplace_back(c.value);
  }
  return out;
}

}  // namespace

evidence to_domain(boundary::evidence e) noexcept {
  switch (e) {
    case boundary::evidence::declared:
      return evidence::declared;
    case boundary::evidence::worked:
      return evidence::worked;
    case boundary::evidence::proven:
      return evidence::proven;
  }
  __builtin_unreachable();
}

contract_kind to_domain(boundary::contract c) noexcept {
  switch (c) {
    case boundary::contract::permanent:
      return contract_kind::permanent;
    case boundary::contract::temporary:
      return contract_kind::temporary;
    case boundary::contract::agency:
      return contract_kind::agency;
    case boundary::contract::workBasedLearning:
      return contract_kind::work_based_learning;
  }
  __builtin_unreachable();
}

desk::visitor to_desk(boundary::visitor const& v) {
  auto out = desk::visitor{};
  if (v.occupations) {
    for (auto const& o : v.occupations->items) {
      out.occupations.emplace_back(o);
    }
  }
  if (v.skills) {
    for (auto const& held : v.skills->items) {
      out.skills.emplace_back(skill_id{held.skill}, to_domain(held.level));
    }
  }
  if (v.credentials) {
    out.credentials.emplace();
    for (auto const& c : v.credentials->items) {
      out.credentials->push_back({credential_code{c.value}, std::nullopt});
    }
  }
  if (v.barriers) {
    out.barriers = codes<barrier_code>(*v.barriers);
  }
  if (v.municipality) {
    out.municipality = municipality_code{v.municipality->value};
  }
  out.max_km = narrow<std::int32_t>(v.maxKm);
  out.hours_min = narrow<std::int32_t>(v.hoursMin);
  out.hours_max = narrow<std::int32_t>(v.hoursMax);
  out.available_from = v.availableFrom;
  if (v.contracts) {
    out.contracts.emplace();
    for (auto const c : v.contracts->items) {
      out.contracts->push_back(to_domain(c));
    }
  }
  out.shifts = v.shifts;
  out.needs_support = v.needsSupport.value_or(false);
  return out;
}

language to_domain(std::optional<boundary::language> const& l) noexcept {
  return l == boundary::language::en ? language::en : language::nl;
}

}  // namespace overstap::api
