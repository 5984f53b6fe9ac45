// SPDX-License-Identifier: EUPL-1.2
#include "planning/earliest_dates.h"

#include <algorithm>

namespace overstap::planning {

earliest_dates::earliest_dates(problem const& p, links const& l)
    : p_{p},
      links_{l},
      from_(l.asked.size(), kNever),
      awaited_(l.asked.size()),
      met_(l.asked.size()),
      blamed_(l.asked.size()) {
}

void earliest_dates::wait_for(links::number n) {
  if (awaited_[n]) {
    return;
  }
  awaited_[n] = true;
  waits_.push_back(n);
  from_[n] = kNever;
  for (auto const& g : p_.given) {
    if (g.what == links_.asked[n].what && g.to >= links_.asked[n].at) {
      from_[n] = std::min(from_[n], g.from);
    }
  }
}

day_number earliest_dates::start_of(placed const& x, session_option const& o) const {
  auto start = o.earliest;
  for (auto moved = true; moved;) {
    moved = false;
    for (auto const n : x.plays->needs) {
      if (from_[n] > start && !p_.brought(links_.asked[n], start + o.length - 1)) {
        if (!o.rolling || from_[n] > p_.latest) {
          return kNever;
        }
        start = monday_from(from_[n]);
        moved = true;
      }
    }
  }
  return start;
}

/// True when an option can start sooner than was known.
bool earliest_dates::move(placed& x) {
  auto moved = false;
  for (auto n = std::size_t{0}; n < x.it->quick.size(); ++n) {
    auto const& o = x.it->quick[n];
    if (auto const start = start_of(x, o); start < starts_[x.starts + n]) {
      starts_[x.starts + n] = start;
      x.first = std::min(x.first, start + first_contribution(p_.wagon_of(*x.it), o));
      moved = true;
    }
  }
  return moved;
}

day_number earliest_dates::given_by(placed const& x, links::effect const& e) const {
  auto first = kNever;
  auto const held = e.lifts == links::kNone ? p_.earliest : from_[e.lifts];
  for (auto n = std::size_t{0}; n < x.it->quick.size() && held <= p_.latest; ++n) {
    auto const& o = x.it->quick[n];
    auto start = starts_[x.starts + n];
    if (start < held) {
      start = o.rolling ? monday_from(held) : kNever;
    }
    first = std::min(first, gained_on(e.after, start, o.length));
  }
  return first;
}

/// True when something that is waited for can be there sooner than was known.
bool earliest_dates::tell(placed const& x) {
  auto sooner = false;
  for (auto const& e : x.plays->effects) {
    if (!awaited_[e.meets]) {
      continue;
    }
    if (auto const from = given_by(x, e); from < from_[e.meets]) {
      from_[e.meets] = from;
      sooner = true;
    }
  }
  return sooner;
}

day_number earliest_dates::goal_has(links::number n, others who) const {
  auto const& d = links_.asked[n];
  if (p_.brought(d, p_.earliest)) {
    return p_.earliest;
  }
  auto const by_others = who == others::all || (who == others::unmet && !met_[n]);
  auto day = by_others ? p_.at(d.what).at_work_from[d.at] : kNever;
  for (auto const& g : p_.given) {
    day = g.what == d.what && g.to >= d.at ? std::min(day, g.at_work_from) : day;
  }
  for (auto const& x : placed_) {
    for (auto const& e : x.plays->effects) {
      if (e.meets == n) {
        // Being at work counts.
        day = std::min(day, x.in_job ? x.first : given_by(x, e));
      }
    }
  }
  return day;
}

void earliest_dates::begin(std::span<item_idx const> set) {
  for (auto const n : waits_) {
    awaited_[n] = false;
  }
  waits_.clear();
  for (auto const n : given_) {
    met_[n] = false;
  }
  given_.clear();
  placed_.clear();
  starts_.clear();
  for (auto const i : set) {
    auto const& it = p_.items[i];
    auto const& plays = links_.roles[i];
    placed_.push_back({&it, &plays, starts_.size(), p_.wagon_of(it).in_job, false, kNever});
    starts_.resize(starts_.size() + it.quick.size(), kNever);
    for (auto const n : plays.needs) {
      wait_for(n);
    }
    for (auto const& l : plays.lifts) {
      wait_for(l.lifts);
    }
    for (auto const& e : plays.effects) {
      if (!met_[e.meets]) {
        met_[e.meets] = true;
        given_.push_back(e.meets);
      }
    }
  }
}

day_number earliest_dates::finish(others who) {
  for (auto changed = true; changed;) {
    changed = false;
    for (auto& x : placed_) {
      changed |= move(x);
      changed |= tell(x);
    }
  }
  auto day = p_.earliest;
  for (auto const& x : placed_) {
    day = std::max(day, x.first);
  }
  for (auto const n : links_.hard) {
    day = std::max(day, goal_has(n, who));
  }
  return std::min(day, kNever);
}

/// It starts no sooner in any of its sessions unless what holds that session up comes sooner.
void earliest_dates::blame(placed& x) {
  if (x.blamed) {
    return;
  }
  x.blamed = true;
  auto const& needs = x.plays->needs;
  // A credential that ends can hold up as well as be held up: then anything may be the cause.
  if (std::ranges::any_of(needs,
                          [&](links::number n) { return p_.at(links_.asked[n].what).held_until >= p_.earliest; })) {
    for (auto const n : needs) {
      blame(n);
    }
    return;
  }
  for (auto at = std::size_t{0}; at < x.it->quick.size(); ++at) {
    auto const& o = x.it->quick[at];
    auto const start = starts_[x.starts + at];
    auto const holds_up = [&](links::number n) {
      return o.rolling && start<kNever ? monday_from(from_[n]) == start : from_[n]>(o.rolling ? p_.latest : o.start);
    };
    if (auto const n = std::ranges::find_if(needs, holds_up); n != needs.end()) {
      blame(*n);
    }
  }
}

void earliest_dates::blame(links::number n) {
  if (blamed_[n]) {
    return;
  }
  blamed_[n] = true;
  blames_.push_back(n);
  for (auto& x : placed_) {
    for (auto const& e : x.plays->effects) {
      if (e.meets == n) {
        blame(x);
        if (e.lifts != links::kNone) {
          blame(e.lifts);
        }
      }
    }
  }
}

void earliest_dates::find_hurriers(day_number limit, std::vector<item_idx>& out) {
  out.clear();
  auto const note = [&](links::number n, day_number before) {
    for (auto const& g : links_.givers[n]) {
      if (g.from < before || p_.wagon_of(p_.items[g.item]).in_job) {
        out.push_back(g.item);
      }
    }
  };
  // One of those that are late is enough: whoever hurries it is in the train.
  auto const late = std::ranges::find_if(placed_, [&](placed const& x) { return x.first > limit; });
  if (late != placed_.end()) {
    blame(*late);
  } else {
    auto const n =
        *std::ranges::find_if(links_.hard, [&](links::number x) { return goal_has(x, others::unmet) > limit; });
    blame(n);
    note(n, kNever);
  }
  for (auto const n : blames_) {
    if (awaited_[n]) {
      note(n, from_[n]);
    }
    blamed_[n] = false;
  }
  blames_.clear();
}

}  // namespace overstap::planning
