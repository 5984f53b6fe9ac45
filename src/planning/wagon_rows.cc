// SPDX-License-Identifier: EUPL-1.2
#include "planning/wagon_rows.h"

#include <tuple>

namespace overstap::planning {

wagon_rows::wagon_rows(snapshot const& world) : of_skill_(world.tax->skill_count()) {
  auto& [needs, gifts, raises] = effects_;
  auto const all = [&](auto what) {
    auto count = std::size_t{0};
    for (auto const& w : world.wagons) {
      count += (w.*what).size();
    }
    return count;
  };
  needs.reserve(all(&compiled_wagon::needs));
  gifts.reserve(all(&compiled_wagon::gives));
  raises.reserve(all(&compiled_wagon::raises));
  for (auto const at : idx_range<wagon_idx>{world.wagons.size()}) {
    auto const& w = world.wagons[at];
    auto const first = std::tuple{needs.size(), gifts.size(), raises.size()};
    for (auto const& a : w.needs) {
      needs.push_back({thing_of(a), level_of(a)});
    }
    for (auto const& g : w.gives) {
      gifts.push_back({thing_of(g.gives), level_of(g.gives), g.after_weeks ? 7 * *g.after_weeks : kNever});
    }
    for (auto const& r : w.raises) {
      auto const from = std::max(static_cast<level>(r.from), level{1});
      if (auto const to = static_cast<level>(r.to); to > from) {
        raises.push_back({thing_of(skill_at(r.skill, evidence::none)), from, to});
      }
    }
    rows_.push_back({.wagon = at,
                     .in_job = w.record.in_job,
                     .certainty = {},
                     .needs = added_since(needs, std::get<0>(first)),
                     .gifts = added_since(gifts, std::get<1>(first)),
                     .raises = added_since(raises, std::get<2>(first))});
  }
}

thing_idx wagon_rows::find(compiled_atom const& a) const {
  if (a.what == compiled_atom::kind::skill) {
    return of_skill_[taxonomy::skill_idx{a.position}];
  }
  auto const known = others_.find({a.what, a.position, evidence::none});
  return known == others_.end() ? thing_idx{} : known->second;
}

thing_idx wagon_rows::thing_of(compiled_atom a) {
  a.level = evidence::none;
  if (auto const known = find(a); known.has_value()) {
    return known;
  }
  auto const added = thing_idx{things_.size()};
  things_.push_back(a);
  if (a.what == compiled_atom::kind::skill) {
    of_skill_[taxonomy::skill_idx{a.position}] = added;
  } else {
    others_.emplace(a, added);
  }
  return added;
}

}  // namespace overstap::planning
