// SPDX-License-Identifier: EUPL-1.2
// The definition of a train (docs/adr/0003) in code: written to be read, not to be fast. The numbers are those of the
// ADR's rules.
#include <algorithm>
#include <span>

#include "base/fixed_log.h"
#include "base/invariant.h"
#include "planning/plan.h"
#include "taxonomy/coverage.h"

namespace overstap::planning {
namespace {

/// Something that a session gives, and when.
struct gain {
  compiled_atom what;
  civil_date from;  ///< counts for needs
  civil_date at_work_from;  ///< counts for the goal: earlier than `from` when the session is the job
  civil_date given_in;  ///< start of the session that gives it
};

struct definition {
  snapshot const& world;
  query const& q;

  session const& session_of(planned_session const& p) const { return world.sessions[p.session]; }
  compiled_wagon const& wagon_of(planned_session const& p) const {
    return world.wagons[world.session_wagon[p.session]];
  }
  civil_date end_of(planned_session const& p) const { return p.start + weeks{session_of(p).weeks}; }

  // 1, 2, 3: what can be said of one session.
  bool allowed(planned_session const& p) const {
    auto const& s = session_of(p);
    auto const dated = s.start ? p.start == *s.start : std::chrono::weekday{p.start} == std::chrono::Monday;
    auto const decided = p.start >= q.earliest + weeks{s.decision_weeks};
    auto const after_job = !wagon_of(p).record.in_job || !q.job_ends_on || p.start >= *q.job_ends_on;
    auto const in_reach = !s.at || !q.home || within_km(*q.home, *s.at, q.max_km);
    return dated && decided && after_job && in_reach && s.seats >= 1;
  }

  // 1, 2, 3: what can be said of the set.
  bool allowed_together(std::vector<planned_session> const& train) const {
    auto wagons = std::vector<wagon_idx>{};
    for (auto const& p : train) {
      wagons.push_back(world.session_wagon[p.session]);
    }
    std::ranges::sort(wagons);
    auto const own = value_of(world, train, q.earliest).own;
    return static_cast<std::int64_t>(train.size()) <= q.max_wagons &&
           std::ranges::adjacent_find(wagons) == wagons.end() &&
           std::ranges::count_if(train, [&](auto const& p) { return wagon_of(p).record.in_job; }) <= 1 &&
           (!q.own_budget || own <= *q.own_budget);
  }

  // 4. The load grows only on a start and the limit falls only on `changes_on`, so these days tell all.
  bool within_hours(std::vector<planned_session> const& train) const {
    auto const fits = [&](civil_date day) {
      auto load = std::int32_t{0};
      for (auto const& p : train) {
        load += p.start <= day && day < end_of(p) ? session_of(p).hours_per_week : 0;
      }
      return load <= q.hours.on(day);
    };
    auto const on_change = [&](planned_session const& p) {
      return !q.hours.changes_on || *q.hours.changes_on < p.start || *q.hours.changes_on >= end_of(p) ||
             fits(*q.hours.changes_on);
    };
    return std::ranges::all_of(train, [&](auto const& p) { return fits(p.start) && on_change(p); });
  }

  evidence held_level(taxonomy::skill_idx skill) const {
    auto best = evidence::none;
    for (auto const& h : q.skills) {
      best = h.skill == skill ? std::max(best, h.level) : best;
    }
    return best;
  }

  /// Holds by what the person brings, without a break until `until` (a credential's last needed day).
  bool brought(compiled_atom const& a, civil_date until) const {
    switch (a.what) {
      case compiled_atom::kind::skill:
        return held_level(taxonomy::skill_idx{a.position}) >= a.level;
      case compiled_atom::kind::credential:
        return std::ranges::any_of(q.credentials, [&](held_credential const& h) {
          return holds(h.credential) == a && (!h.valid_until || *h.valid_until >= until);
        });
      case compiled_atom::kind::freedom:
        return std::ranges::none_of(q.barriers, [&](barrier_idx b) { return free_of(b) == a; });
    }
    __builtin_unreachable();
  }

  static bool gives(gain const& g, compiled_atom const& a) {
    return g.what.what == a.what && g.what.position == a.position && g.what.level >= a.level;
  }

  // 5.
  bool needs_hold(planned_session const& p, std::vector<gain> const& gains) const {
    return std::ranges::all_of(wagon_of(p).needs, [&](compiled_atom const& a) {
      return brought(a, end_of(p) - days{1}) ||
             std::ranges::any_of(gains, [&](gain const& g) { return g.from <= p.start && gives(g, a); });
    });
  }

  // 6.
  void add_gains(planned_session const& p, std::vector<gain>& gains) const {
    auto const& w = wagon_of(p);
    auto const add = [&](compiled_atom const& what, civil_date from) {
      gains.push_back({what, from, w.record.in_job ? p.start : from, p.start});
    };
    auto raised = std::vector<compiled_atom>{};
    for (auto const& r : w.raises) {
      auto at_start = held_level(r.skill);
      for (auto const& g : gains) {
        if (g.given_in < p.start && g.from <= p.start && gives(g, skill_at(r.skill, evidence::none))) {
          at_start = std::max(at_start, g.what.level);
        }
      }
      if (at_start >= std::max(r.from, evidence::declared)) {
        raised.push_back(skill_at(r.skill, r.to));
      }
    }
    for (auto const& a : raised) {
      add(a, end_of(p));
    }
    for (auto const& g : w.gives) {
      add(g.gives, g.after_weeks ? p.start + weeks{*g.after_weeks} : end_of(p));
    }
  }

  // 7.
  bool goal_holds(civil_date day, std::vector<gain> const& gains) const {
    auto const by_then = [&](gain const& g) { return g.at_work_from <= day; };
    for (auto const& a : q.goal.hard) {
      if (!brought(a, day) && std::ranges::none_of(gains, [&](gain const& g) { return by_then(g) && gives(g, a); })) {
        return false;
      }
    }
    auto cover = taxonomy::skill_cover{*world.tax};
    cover.assign(q.skills);
    for (auto const& g : gains) {
      if (by_then(g) && g.what.what == compiled_atom::kind::skill) {
        cover.raise({taxonomy::skill_idx{g.what.position}, g.what.level});
      }
    }
    auto const fit = taxonomy::coverage(cover, q.goal.required);
    return !fit || *fit >= q.goal.threshold;
  }

  std::optional<civil_date> first_day(std::vector<gain> const& gains) const {
    auto candidates = std::vector{q.earliest};
    for (auto const& g : gains) {
      if (g.at_work_from > q.earliest) {
        candidates.push_back(g.at_work_from);
      }
    }
    std::ranges::sort(candidates);
    auto const at_work = std::ranges::find_if(candidates, [&](civil_date d) { return goal_holds(d, gains); });
    return at_work != candidates.end() && *at_work <= q.latest ? std::optional{*at_work} : std::nullopt;
  }
};

}  // namespace

std::optional<civil_date> check(snapshot const& world, query const& q, std::vector<planned_session> const& sessions) {
  auto const rules = definition{world, q};
  if (!std::ranges::all_of(sessions, [&](auto const& p) { return rules.allowed(p); }) ||
      !rules.allowed_together(sessions) || !rules.within_hours(sessions)) {
    return std::nullopt;
  }
  auto waiting = sessions;
  std::ranges::sort(waiting, {}, [](planned_session const& p) { return std::pair{p.start, p.session}; });
  auto gains = std::vector<gain>{};
  while (!waiting.empty()) {
    auto const day = waiting.front().start;
    auto const next =
        std::ranges::find_if(waiting, [&](auto const& p) { return p.start == day && rules.needs_hold(p, gains); });
    if (next == waiting.end()) {
      return std::nullopt;
    }
    rules.add_gains(*next, gains);
    waiting.erase(next);
  }
  return rules.first_day(gains);
}

risk risk_of(wagon const& w) {
  if (!w.completion || w.completion->started <= 0) {
    return {1, 0};
  }
  auto const started = static_cast<std::uint64_t>(w.completion->started);
  auto const completed = static_cast<std::uint64_t>(std::clamp(w.completion->completed, 0, w.completion->started));
  return {0, completed == 0 ? log2_q10(started * 2, 1) : log2_q10(started, completed)};
}

objectives value_of(snapshot const& world, std::vector<planned_session> const& sessions, civil_date at_work) {
  auto const sum = [](money a, money b) {
    auto const s = add(a, b);
    invariant(s.has_value(), "the prices of a train overflow");
    return *s;
  };
  auto v = objectives{.at_work = at_work,
                      .own = {},
                      .public_ = {},
                      .wagons = static_cast<std::int32_t>(sessions.size()),
                      .certainty = {}};
  for (auto const& p : sessions) {
    auto const& s = world.sessions[p.session];
    auto const one = risk_of(world.wagons[world.session_wagon[p.session]].record);
    v.own = sum(v.own, s.own_price);
    v.public_ = sum(v.public_, s.public_price);
    v.certainty.unknown += one.unknown;
    v.certainty.known += one.known;
  }
  return v;
}

}  // namespace overstap::planning
