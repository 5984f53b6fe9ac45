// SPDX-License-Identifier: EUPL-1.2
#include "casework/profile_visitor.h"

#include <algorithm>

namespace overstap::casework {
namespace {

/// Help or adaptations at work: asks for vacancies that are open to it, as the same question to a visitor does.
auto const kSupportAtWork = barrier_code{"workplace-support"};

}  // namespace

std::vector<barrier_code> open_barriers(office const& o, store::database& db, dossier_id id) {
  auto barriers = std::vector<barrier_code>{};
  for (auto const& b : store::load_barriers(db, id)) {
    barriers.emplace_back(o.keys.open("dossier_fact.content:" + b.id, b.content_sealed));
  }
  std::ranges::sort(barriers);
  barriers.erase(std::ranges::unique(barriers).begin(), barriers.end());
  return barriers;
}

desk::visitor visitor_of(desk::world const& world,
                         store::profile const& p,
                         municipality_code const& lives_in,
                         std::vector<barrier_code> barriers) {
  auto const& s = *world.data;
  auto v = desk::visitor{};
  v.whole_profile = true;
  for (auto const& o : p.occupations) {
    if (s.tax->find(o.occupation).has_value()) {
      v.occupations.push_back(o.occupation);
    }
  }
  for (auto const& row : p.skills) {
    if (row.answer == skill_answer::have && s.tax->find(row.skill).has_value()) {
      v.skills.emplace_back(row.skill, row.level);
    }
  }
  if (p.credentials_told) {
    v.credentials.emplace();
    for (auto const& c : p.credentials) {
      if (s.find_credential(c.credential).has_value()) {
        v.credentials->push_back({c.credential, c.valid_until});
      }
    }
  }
  std::erase_if(barriers, [&](barrier_code const& b) { return !s.find_barrier(b).has_value(); });
  v.needs_support = std::ranges::find(barriers, kSupportAtWork) != barriers.end();
  v.barriers = std::move(barriers);
  if (s.reference->find_municipality(lives_in) != nullptr) {
    v.municipality = lives_in;
  }
  v.max_km = p.wishes.max_km;
  v.hours_min = p.wishes.hours_min;
  v.hours_max = p.wishes.hours_max;
  v.available_from = p.wishes.available_from;
  v.contracts = p.wishes.contracts;
  v.shifts = p.wishes.shifts;
  return v;
}

}  // namespace overstap::casework
