// SPDX-License-Identifier: EUPL-1.2
#include "planning/front.h"

#include <algorithm>

namespace overstap::planning {
namespace {

std::vector<session_idx> sessions_of(std::vector<planned_session> const& plan) {
  auto ids = std::vector<session_idx>{};
  for (auto const& s : plan) {
    ids.push_back(s.session);
  }
  return ids;
}

}  // namespace

day_number front::latest_wanted(set_cost const& cost) const noexcept {
  if (!keeps_all()) {
    if (members_.empty()) {
      return p_.latest;
    }
    if (wanted_ == answers::any) {
      return p_.earliest - 1;
    }
    auto const& best = members_.front();
    return best.cost < cost ? best.at_work - 1 : best.at_work;
  }
  for (auto const& m : members_) {
    if (no_worse(m.cost, cost)) {
      return m.cost == cost ? m.at_work : m.at_work - 1;
    }
  }
  return p_.latest;
}

void front::insert(day_number at_work,
                   set_cost const& cost,
                   std::span<item_idx const> set,
                   std::vector<planned_session> plan) {
  if (at_work > latest_wanted(cost)) {
    return;
  }
  auto const same =
      std::ranges::find_if(members_, [&](member const& m) { return m.at_work == at_work && m.cost == cost; });
  if (same != members_.end()) {
    settle_tie(*same, set, std::move(plan));
    return;
  }
  if (!keeps_all()) {
    members_.clear();
  } else {
    std::erase_if(members_, [&](member const& m) { return at_work <= m.at_work && no_worse(cost, m.cost); });
  }
  auto const after = std::ranges::upper_bound(members_, at_work, {}, &member::at_work);
  auto const& m = *members_.insert(after, member{at_work, cost, {set.begin(), set.end()}, std::move(plan)});
  log_.push_back({labels_.used, m.at_work, m.cost, m.set, m.plan});
}

void front::restart(std::vector<member> const& found) {
  members_ = found;
  log_.clear();
}

std::vector<planned_session> const& front::plan_of(member& m) {
  if (!m.smallest) {
    m.plan = scheduler_.smallest(m.set, m.at_work, std::move(m.plan), labels_);
    m.smallest = true;
  }
  return m.plan;
}

void front::settle_tie(member& incumbent, std::span<item_idx const> set, std::vector<planned_session> known) {
  auto smallest_possible = std::vector<session_idx>{};
  for (auto const i : set) {
    smallest_possible.push_back(p_.items[i].options.front().session);
  }
  std::ranges::sort(smallest_possible);
  auto const held = sessions_of(plan_of(incumbent));
  if (smallest_possible > held) {
    return;
  }
  auto plan = scheduler_.smallest(set, incumbent.at_work, std::move(known), labels_);
  if (smaller(plan, incumbent.plan)) {
    incumbent.set.assign(set.begin(), set.end());
    incumbent.plan = std::move(plan);
    log_.push_back({labels_.used, incumbent.at_work, incumbent.cost, incumbent.set, incumbent.plan});
  }
}

void rivals::restart(front const& f, day_number day, set_cost const& corner) {
  day_ = day;
  corner_ = corner;
  rivals_.clear();
  seen_ = f.log().size();
  if (f.keeps_all()) {
    for (auto const& m : f.members()) {
      add(m.at_work, m.cost);
    }
  }
}

void rivals::narrow(front const& f, rivals& wider, day_number day, set_cost const& corner) {
  wider.catch_up(f);
  day_ = day;
  corner_ = corner;
  seen_ = wider.seen_;
  rivals_.clear();
  for (auto const& r : wider.rivals_) {
    auto const below =
        r.below || r.at_work < day || r.own < corner.own || r.public_ < corner.public_ || r.risk < corner.risk;
    add(rival{std::max(r.at_work, day),
              std::max(r.own, corner.own),
              std::max(r.public_, corner.public_),
              std::max(r.risk, corner.risk),
              below});
  }
}

void rivals::catch_up(front const& f) {
  if (f.keeps_all()) {
    for (; seen_ < f.log().size(); ++seen_) {
      add(f.log()[seen_].at_work, f.log()[seen_].cost);
    }
  }
}

void rivals::add(day_number at_work, set_cost const& cost) {
  // Of an earlier beginning. Those have no more changes: the most bookings are kept first.
  if (cost.wagons > corner_.wagons) {
    return;
  }
  auto const below = at_work < day_ || cost.own < corner_.own || cost.public_ < corner_.public_ ||
                     cost.risk < corner_.risk || cost.wagons < corner_.wagons || cost.changes < corner_.changes;
  add(rival{std::max(at_work, day_),
            std::max(cost.own, corner_.own),
            std::max(cost.public_, corner_.public_),
            std::max(cost.risk, corner_.risk),
            below});
}

void rivals::add(rival const& r) {
  auto const covers = [](rival const& a, rival const& b) {
    auto const no_worse = a.at_work <= b.at_work && a.own <= b.own && a.public_ <= b.public_ && a.risk <= b.risk;
    return no_worse && (a.below || !b.below || a != b);
  };
  auto const covered = std::ranges::find_if(rivals_, [&](rival const& o) { return covers(o, r); });
  if (covered != rivals_.end()) {
    promote(covered);
    return;
  }
  std::erase_if(rivals_, [&](rival const& o) { return covers(r, o); });
  rivals_.push_back(r);
}

/// Those that rule out much are soon found first.
void rivals::promote(std::vector<rival>::iterator at) const {
  std::iter_swap(at, rivals_.begin() + (at - rivals_.begin()) / 2);
}

bool rivals::allow(front const& f, day_number day, set_cost const& cost) const {
  if (!f.keeps_all()) {
    return day <= f.latest_wanted(cost);
  }
  auto const asked = rival{day, cost.own, cost.public_, cost.risk, false};
  auto const better = std::ranges::find_if(rivals_, [&](rival const& r) {
    return r.at_work <= day && r.own <= cost.own && r.public_ <= cost.public_ && r.risk <= cost.risk && r != asked;
  });
  if (better == rivals_.end()) {
    return true;
  }
  promote(better);
  return false;
}

}  // namespace overstap::planning
