// SPDX-License-Identifier: EUPL-1.2
#include "planning/offer.h"

#include <algorithm>

namespace overstap::planning {
namespace {

/// What would open a route is asked with two distances and some payers more.
constexpr auto kMostKept = std::size_t{8};
/// The longest step of relax.h: whoever asks for later dates once asks for more of them.
constexpr auto kMuchLater = weeks{104};

auto told(query const& q) {
  return std::tie(q.earliest, q.job_ends_on, q.home, q.max_km, q.payers, q.spent);
}

}  // namespace

std::optional<session_obstacle> add_usable(
    snapshot const& world, query const& q, costs& c, session_idx at, civil_date until, std::vector<priced_option>& to) {
  auto const& s = world.sessions[at];
  if (s.seats < 1) {
    return session_obstacle::no_seat;
  }
  if (s.at && q.home && !within_km(*q.home, *s.at, q.max_km)) {
    return session_obstacle::out_of_reach;
  }
  auto from = to_day(q.earliest) + 7 * s.decision_weeks;
  if (q.job_ends_on && world.wagons[world.session_wagon[at]].record.in_job) {
    from = std::max(from, to_day(*q.job_ends_on));
  }
  auto const start = s.start ? to_day(*s.start) : monday_from(from);
  if (start < from) {
    return session_obstacle::too_early;
  }
  if (start > to_day(until)) {
    return session_obstacle::too_late;
  }
  auto const add = [&](day_number begin, day_number last) {
    auto const bill = c.bill_of(at, to_date(begin));
    to.push_back({{at, !s.start, begin, last, 7 * s.weeks, s.hours_per_week, begin},
                  bill,
                  s.public_price.in_cents(),
                  c.paid_alone(bill)});
  };
  auto first = start;
  if (!s.start) {
    for (auto const d : c.changes_of(at, to_date(start), until)) {
      if (auto const next = monday_from(to_day(d)); next > first) {
        add(first, next - 1);
        first = next;
      }
    }
  }
  add(first, kNever);
  return std::nullopt;
}

offer::offer(snapshot const& world, query const& q, civil_date until) : asked_{q}, until_{until} {
  auto c = costs{world, q};
  for (auto const& w : world.wagons) {
    for (auto const s : w.sessions) {
      add_usable(world, q, c, s, until, options_);
    }
    ends_.push_back(static_cast<std::uint32_t>(options_.size()));
  }
}

std::span<priced_option const> offer::of(wagon_idx w) const {
  auto const first = w.pos() == 0 ? 0 : ends_[wagon_idx{w.pos() - 1}];
  return std::span{options_}.subspan(first, ends_[w] - first);
}

bool offer::is_for(query const& q) const {
  return told(q) == told(asked_);
}

offer const& offers::to(query const& q) {
  auto const same = std::ranges::find_if(known_, [&](offer const& o) { return o.is_for(q); });
  auto until = q.latest;
  if (same != known_.end()) {
    if (same->reaches(until)) {
      return *same;
    }
    until += kMuchLater;
    known_.erase(same);
  }
  if (known_.size() == kMostKept) {
    known_.pop_back();
  }
  return known_.emplace_front(world_, q, until);
}

}  // namespace overstap::planning
