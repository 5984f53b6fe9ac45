// SPDX-License-Identifier: EUPL-1.2
// What is in the way of one wagon before trains are looked for.
#include <algorithm>
#include <array>

#include "planning/problem_builder.h"

namespace overstap::planning {

std::optional<session_obstacle> problem_builder::obstacle_of(local_wagon const& w, priced_option const& o) const {
  auto const start = earliest_start(w, o.use);
  if (!start) {
    return start.error();
  }
  return *start + first_contribution(w, o.use) > p_.latest ? std::optional{session_obstacle::too_late} : std::nullopt;
}

/// Nothing gives it before the session starts, or, when it may start any week, before the last Monday.
std::vector<compiled_atom> problem_builder::missing_for(local_wagon const& w, session_option const& o) const {
  auto const start = o.rolling ? monday_from(p_.latest - 6) : o.start;
  auto missing = std::vector<compiled_atom>{};
  for (auto const& d : w.needs) {
    if (!p_.brought(d, start + o.length - 1) && p_.at(d.what).given[d.at] > start) {
      auto what = p_.at(d.what).what;
      what.level = what.what == compiled_atom::kind::skill ? static_cast<evidence>(d.at) : what.level;
      missing.push_back(what);
    }
  }
  return missing;
}

wagon_look problem_builder::look_at(wagon_idx at) && {
  auto look = wagon_look{};
  auto const& full = scratch_.rows[at];
  look.asked = of_use(full);
  make_room(std::array{&full});
  auto const row = what_serves(full);
  auto const& w = world_.wagons[at];
  auto const under_way = std::ranges::find(q_.commitments, at, &commitment::wagon) != q_.commitments.end();
  for (auto const& s : w.sessions) {
    auto ways = std::vector<priced_option>{};
    auto obstacle = add_usable(world_, q_, costs_, s, q_.latest, ways);
    if (!obstacle) {
      obstacle = refused(w, ways.front());
      std::erase_if(ways, [&](priced_option const& o) { return refused(w, o).has_value(); });
    }
    for (auto at_first = ways.begin(); at_first != ways.end() && (obstacle || at_first == ways.begin()); ++at_first) {
      obstacle = obstacle_of(row, *at_first);
    }
    obstacle = under_way ? session_obstacle::under_way : obstacle;
    look.usable |= !obstacle;
    if (obstacle) {
      look.obstacles.emplace_back(s, *obstacle);
    }
    if (obstacle == session_obstacle::needs) {
      std::ranges::copy(missing_for(row, ways.back().use), std::back_inserter(look.missing));
    }
  }
  for (auto const& b : q_.booked) {
    if (world_.session_wagon[b.session] == at && !under_way) {
      auto const o = as_booked(b, w);
      look.usable |= o && !obstacle_of(row, *o);
    }
  }
  std::ranges::sort(look.obstacles);
  std::ranges::sort(look.missing);
  auto const repeated = std::ranges::unique(look.missing);
  look.missing.erase(repeated.begin(), repeated.end());
  return look;
}

}  // namespace overstap::planning
