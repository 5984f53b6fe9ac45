// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include <fmt/format.h>

#include "desk/desk.h"

namespace overstap::desk {
namespace {

/// Resolves each element of a list of outside ids; what is unknown becomes a field error with its position.
template <typename List, typename Find, typename Use>
void resolve_each(List const& list,
                  std::string_view pointer,
                  std::string_view allowed,
                  std::vector<field_error>& wrong,
                  Find find,
                  Use use) {
  for (auto i = std::size_t{0}; i < list.size(); ++i) {
    auto const at = find(list[i]);
    if (at.has_value()) {
      use(list[i], at);
    } else {
      wrong.push_back({fmt::format("{}/{}", pointer, i), std::string{allowed}});
    }
  }
}

std::vector<taxonomy::held_skill> best_of(std::vector<taxonomy::held_skill> skills) {
  using taxonomy::held_skill;
  std::ranges::sort(skills, [](held_skill const& a, held_skill const& b) {
    return a.skill != b.skill ? a.skill < b.skill : a.level > b.level;
  });
  auto const repeated = std::ranges::unique(skills, {}, &held_skill::skill);
  skills.erase(repeated.begin(), repeated.end());
  return skills;
}

}  // namespace

result<resolved_visitor> resolve(world const& w, visitor const& v, civil_date today, std::string_view pointer) {
  auto const& s = *w.data;
  auto r = resolved_visitor{};
  auto wrong = std::vector<field_error>{};
  auto const below = [&](std::string_view name) { return fmt::format("{}/{}", pointer, name); };

  resolve_each(
      v.occupations,
      below("occupations"),
      "the id of an occupation from /v1/occupations",
      wrong,
      [&](occupation_id id) { return s.tax->find(id); },
      [&](occupation_id, taxonomy::occupation_idx o) { r.occupations.push_back(o); });
  if (!v.whole_profile) {
    r.facts.skills = matching::profile_of(*s.tax, r.occupations);
  }
  resolve_each(
      v.skills,
      below("skills"),
      "the id of a skill from /v1/skills",
      wrong,
      [&](auto const& held) { return s.tax->find(held.first); },
      [&](auto const& held, taxonomy::skill_idx at) { r.facts.skills.push_back({at, held.second}); });
  r.facts.skills = best_of(std::move(r.facts.skills));

  if (v.credentials) {
    auto held = credential_set{};
    resolve_each(
        *v.credentials,
        below("credentials"),
        "a code from /v1/credentials",
        wrong,
        [&](told_credential const& c) { return s.find_credential(c.code); },
        [&](told_credential const& c, credential_idx at) {
          if (!c.valid_until || *c.valid_until >= today) {
            held.insert(at);
            r.credentials.push_back({at, c.valid_until});
          }
        });
    r.facts.credentials = held;
  }
  resolve_each(
      v.barriers,
      below("barriers"),
      "a code from /v1/barriers",
      wrong,
      [&](barrier_code const& b) { return s.find_barrier(b); },
      [&](barrier_code const&, barrier_idx b) { r.barriers.push_back(b); });

  if (v.municipality) {
    r.lives_in = s.reference->find_municipality(*v.municipality);
    if (r.lives_in == nullptr) {
      wrong.push_back({below("municipality"), "a municipality code from /v1/regions, for example GM0394"});
    } else {
      r.facts.home = r.lives_in->at;
      r.in_region = s.reference->region_of(r.lives_in->code, today);
    }
  }
  if (r.in_region != nullptr) {
    auto const desk = std::ranges::lower_bound(s.desks, r.in_region->code, {}, &desk_contact::region);
    r.contact = desk != s.desks.end() && desk->region == r.in_region->code ? &*desk : nullptr;
  }
  if (v.hours_min && v.hours_max && *v.hours_min > *v.hours_max) {
    wrong.push_back({below("hoursMin"), "at most hoursMax"});
  }
  r.facts.max_km = v.max_km;
  r.facts.hours_min = v.hours_min;
  r.facts.hours_max = v.hours_max;
  r.facts.available_from = v.available_from;
  r.facts.contracts = v.contracts;
  r.facts.shifts = v.shifts;
  r.facts.needs_support = v.needs_support;
  if (!wrong.empty()) {
    return std::unexpected{error{errc::bad_request, "Some fields are not valid.", std::move(wrong)}};
  }
  return r;
}

}  // namespace overstap::desk
