// SPDX-License-Identifier: EUPL-1.2
#include "planning/links.h"

#include <algorithm>

namespace overstap::planning {
namespace {

constexpr auto kLevels = std::size_t{4};

}  // namespace

links::links(problem const& p) : roles(p.items.size()), numbers_(p.things.size() * kLevels, kNone) {
  for (auto const& d : p.hard) {
    hard.push_back(number_of(d));
  }
  for (auto const i : idx_range<item_idx>{p.items.size()}) {
    note_asked(p, i);
  }
  givers.resize(asked.size());
  for (auto const i : idx_range<item_idx>{p.items.size()}) {
    note_effects(p, i);
  }
  for (auto& g : givers) {
    std::ranges::stable_sort(g, {}, &giver::from);
  }
}

links::number links::number_of(demand const& d) {
  auto& n = numbers_[d.what.pos() * kLevels + d.at];
  if (n == kNone) {
    n = static_cast<number>(asked.size());
    asked.push_back(d);
    askers.emplace_back();
  }
  return n;
}

void links::note_asked(problem const& p, item_idx i) {
  auto const& w = p.wagon_of(p.items[i]);
  for (auto const& d : w.needs) {
    auto const n = number_of(d);
    roles[i].needs.push_back(n);
    askers[n].push_back(i);
  }
  for (auto const& r : w.raises) {
    auto const& t = p.at(r.what);
    if (t.initial < r.from) {
      auto const n = number_of({r.what, r.from});
      auto const covers = std::ranges::any_of(
          t.cover, [&](cover_row const& row) { return factor(r.to) * row.rel > p.base[row.required]; });
      roles[i].lifts.push_back({n, covers});
      askers[n].push_back(i);
    }
  }
}

void links::note_effects(problem const& p, item_idx i) {
  auto const& it = p.items[i];
  auto const& w = p.wagon_of(it);
  // Who raises it has the lower levels from somebody else.
  auto const note = [&](thing_idx t, level held, level to, day_number after, number lifts) {
    for (auto at = static_cast<level>(held + 1); at <= to; ++at) {
      auto const n = numbers_[t.pos() * kLevels + at];
      if (n == kNone) {
        continue;
      }
      auto from = kNever;
      for (auto const& o : it.quick) {
        from = std::min(from, gained_on(after, o.earliest, o.length));
      }
      roles[i].effects.push_back({n, after, lifts});
      givers[n].push_back({i, from});
    }
  };
  for (auto const& g : w.gifts) {
    note(g.what, 0, g.to, g.after, kNone);
  }
  for (auto const& r : w.raises) {
    note(r.what,
         r.from,
         r.to,
         kNever,
         p.at(r.what).initial >= r.from ? kNone : numbers_[r.what.pos() * kLevels + r.from]);
  }
}

}  // namespace overstap::planning
