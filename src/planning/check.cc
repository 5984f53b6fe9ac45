// SPDX-License-Identifier: EUPL-1.2
// The numbers in the comments are those of the rules in docs/adr/0003; commitments and bookings: docs/adr/0012.
#include <algorithm>
#include <utility>

#include "base/fixed_log.h"
#include "base/invariant.h"
#include "domain/known_completion.h"
#include "planning/costs.h"
#include "planning/definition.h"
#include "taxonomy/coverage.h"

namespace overstap::planning {

// 1, 2, 3: what can be said of one session.
std::optional<refusal> definition::refuse_one(planned_session const& p) const {
  auto const& s = session_of(p);
  auto const& w = wagon_of(p);
  auto const settled = booked(p);
  if (s.start ? p.start != *s.start : !settled && std::chrono::weekday{p.start} != std::chrono::Monday) {
    return refusal{refusal::rule::date, p.session};
  }
  auto const before_job_ends = w.record.in_job && q.job_ends_on && p.start < *q.job_ends_on;
  if (p.start < q.earliest || (!settled && (p.start < q.earliest + weeks{s.decision_weeks} || before_job_ends))) {
    return refusal{refusal::rule::too_early, p.session};
  }
  if (w.record.in_job && !is_goals_job(w)) {
    return refusal{refusal::rule::other_job, p.session};
  }
  if (settled) {
    return std::nullopt;
  }
  if (s.at && q.home && !within_km(*q.home, *s.at, q.max_km)) {
    return refusal{refusal::rule::out_of_reach, p.session};
  }
  return s.seats >= 1 ? std::nullopt : std::optional{refusal{refusal::rule::no_seat, p.session}};
}

// The head of the list, 2, 3: what can be said of the set.
std::optional<refusal> definition::refuse_together(std::vector<planned_session> const& train) const {
  auto wagons = std::vector<wagon_idx>{};
  for (auto const& p : train) {
    wagons.push_back(world.session_wagon[p.session]);
  }
  auto jobs = std::ranges::count_if(train, [&](auto const& p) { return wagon_of(p).record.in_job; });
  auto twice = false;
  for (auto const& c : q.commitments) {
    if (c.wagon.has_value()) {
      twice |= std::ranges::find(wagons, c.wagon) != wagons.end();
      jobs += world.wagons[c.wagon].record.in_job ? 1 : 0;
    }
  }
  std::ranges::sort(wagons);
  if (twice || std::ranges::adjacent_find(wagons) != wagons.end()) {
    return refusal{refusal::rule::wagon_twice};
  }
  if (static_cast<std::int64_t>(train.size()) > q.max_wagons) {
    return refusal{refusal::rule::too_many_wagons};
  }
  auto const has_job = std::ranges::any_of(train, [&](auto const& p) { return wagon_of(p).record.in_job; });
  if (has_job && jobs > 1) {
    return refusal{refusal::rule::second_job};
  }
  auto const own = value_of(world, q, train, q.earliest).own;
  return !q.own_budget || own <= *q.own_budget ? std::nullopt : std::optional{refusal{refusal::rule::budget}};
}

// 4. The load grows only on a start and the limit falls only on `changes_on`, so these days tell all. Commitments that
// take more than there is are no fault of a session that runs on another day.
std::optional<refusal> definition::refuse_hours(std::vector<planned_session> const& train) const {
  auto const fits = [&](civil_date day) {
    auto load = std::int32_t{0};
    for (auto const& p : train) {
      load += p.start <= day && day < end_of(p) ? session_of(p).hours_per_week : 0;
    }
    for (auto const& c : q.commitments) {
      load += c.start <= day && day < c.end ? c.hours_per_week : 0;
    }
    return load <= q.hours.on(day);
  };
  for (auto const& p : train) {
    auto const fits_if_it_runs = [&](civil_date day) { return day < p.start || day >= end_of(p) || fits(day); };
    if (!fits(p.start) || (q.hours.changes_on && !fits_if_it_runs(*q.hours.changes_on)) ||
        !std::ranges::all_of(q.commitments, fits_if_it_runs, &commitment::start)) {
      return refusal{refusal::rule::hours, p.session};
    }
  }
  return std::nullopt;
}

evidence definition::held_level(taxonomy::skill_idx skill) const {
  auto best = evidence::none;
  for (auto const& h : q.skills) {
    best = h.skill == skill ? std::max(best, h.level) : best;
  }
  return best;
}

bool definition::brought(compiled_atom const& a, civil_date until) const {
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

bool definition::booked(planned_session const& p) const {
  return std::ranges::find(q.booked, p) != q.booked.end();
}

// 5.
std::optional<refusal> definition::refuse_needs(planned_session const& p, std::vector<gain> const& gains) const {
  for (auto const& a : wagon_of(p).needs) {
    auto const given = [&](gain const& g) { return g.from <= p.start && gives(g, a); };
    if (!brought(a, end_of(p) - days{1}) && std::ranges::none_of(gains, given)) {
      return refusal{refusal::rule::need, p.session, a};
    }
  }
  return std::nullopt;
}

// 6.
void definition::add_gains(planned_session const& p, std::vector<gain>& gains) const {
  auto const& w = wagon_of(p);
  auto const gained = [&](compiled_atom const& what, civil_date from, bool raised) {
    return gain{what, from, w.record.in_job ? p.start : from, p, raised};
  };
  auto added = std::vector<gain>{};
  for (auto const& r : w.raises) {
    auto at_start = held_level(r.skill);
    for (auto const& g : gains) {
      if (g.by.start < p.start && g.from <= p.start && gives(g, skill_at(r.skill, evidence::none))) {
        at_start = std::max(at_start, g.what.level);
      }
    }
    if (at_start >= std::max(r.from, evidence::declared) && r.to > at_start) {
      added.push_back(gained(skill_at(r.skill, r.to), end_of(p), true));
    }
  }
  for (auto const& g : w.gives) {
    added.push_back(gained(g.gives, g.after_weeks ? p.start + weeks{*g.after_weeks} : end_of(p), false));
  }
  gains.insert(gains.end(), added.begin(), added.end());
}

// 6, for what is under way: what it raises is held now.
std::vector<gain> definition::given_by_commitments() const {
  auto gains = std::vector<gain>{};
  for (auto const& c : q.commitments) {
    if (!c.wagon.has_value()) {
      continue;
    }
    auto const& w = world.wagons[c.wagon];
    auto const add = [&](compiled_atom const& what, civil_date from, bool raised) {
      auto const at_work_from = w.record.in_job && is_goals_job(w) ? c.start : from;
      gains.push_back({what, from, at_work_from, {session_idx{}, c.start}, raised});
    };
    for (auto const& r : w.raises) {
      auto const now = held_level(r.skill);
      if (now >= std::max(r.from, evidence::declared) && r.to > now) {
        add(skill_at(r.skill, r.to), c.end, true);
      }
    }
    for (auto const& g : w.gives) {
      add(g.gives, g.after_weeks ? c.start + weeks{*g.after_weeks} : c.end, false);
    }
  }
  return gains;
}

// 1 to 6.
std::expected<std::vector<gain>, refusal> definition::gains_of(std::vector<planned_session> const& sessions) const {
  for (auto const& p : sessions) {
    if (auto const no = refuse_one(p)) {
      return std::unexpected{*no};
    }
  }
  if (auto const no = refuse_together(sessions)) {
    return std::unexpected{*no};
  }
  if (auto const no = refuse_hours(sessions)) {
    return std::unexpected{*no};
  }
  auto waiting = sessions;
  std::ranges::sort(waiting, {}, [](planned_session const& p) { return std::pair{p.start, p.session}; });
  auto gains = given_by_commitments();
  while (!waiting.empty()) {
    auto const day = waiting.front().start;
    auto const next =
        std::ranges::find_if(waiting, [&](auto const& p) { return p.start == day && !refuse_needs(p, gains); });
    if (next == waiting.end()) {
      return std::unexpected{*refuse_needs(waiting.front(), gains)};
    }
    add_gains(*next, gains);
    waiting.erase(next);
  }
  return gains;
}

// 7.
bool definition::goal_holds(civil_date day, std::vector<gain> const& gains) const {
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

std::expected<civil_date, refusal> definition::at_work(std::vector<gain> const& gains) const {
  auto candidates = std::vector{q.earliest};
  for (auto const& g : gains) {
    if (g.at_work_from > q.earliest) {
      candidates.push_back(g.at_work_from);
    }
  }
  std::ranges::sort(candidates);
  auto const day = std::ranges::find_if(candidates, [&](civil_date d) { return goal_holds(d, gains); });
  if (day == candidates.end() || *day > q.latest) {
    return std::unexpected{refusal{refusal::rule::goal}};
  }
  return *day;
}

std::expected<civil_date, refusal> judge(snapshot const& world,
                                         query const& q,
                                         std::vector<planned_session> const& sessions) {
  auto const rules = definition{world, q};
  auto const gains = rules.gains_of(sessions);
  if (!gains) {
    return std::unexpected{gains.error()};
  }
  return rules.at_work(*gains);
}

std::optional<civil_date> check(snapshot const& world, query const& q, std::vector<planned_session> const& sessions) {
  auto const verdict = judge(world, q, sessions);
  return verdict ? std::optional{*verdict} : std::nullopt;
}

std::vector<compiled_atom> given_by(snapshot const& world,
                                    query const& q,
                                    std::vector<planned_session> const& sessions,
                                    civil_date day) {
  auto const gains = definition{world, q}.gains_of(sessions);
  invariant(gains.has_value(), "a train breaks a rule");
  auto given = std::vector<compiled_atom>{};
  for (auto const& g : *gains) {
    if (g.at_work_from <= day) {
      given.push_back(g.what);
    }
  }
  return given;
}

risk risk_of(wagon const& w) {
  auto const counts = known_completion(w);
  if (!counts) {
    return {1, 0};
  }
  auto const started = static_cast<std::uint64_t>(counts->started);
  auto const completed = static_cast<std::uint64_t>(std::clamp(counts->completed, 0, counts->started));
  return {0, completed == 0 ? log2_q10(started * 2, 1) : log2_q10(started, completed)};
}

objectives value_of(snapshot const& world,
                    query const& q,
                    std::vector<planned_session> const& sessions,
                    civil_date at_work) {
  auto v = objectives{.at_work = at_work,
                      .own = {},
                      .public_ = {},
                      .wagons = static_cast<std::int32_t>(sessions.size()),
                      .certainty = {},
                      .changes = static_cast<std::int32_t>(q.booked.size())};
  auto who_pays = costs{world, q};
  auto bills = std::vector<funding::bill>{};
  auto own = std::int64_t{0};
  auto others = std::int64_t{0};
  for (auto const& p : sessions) {
    auto const one = risk_of(world.wagons[world.session_wagon[p.session]].record);
    bills.push_back(who_pays.bill_of(p.session, p.start));
    own += bills.back().amount;
    others += world.sessions[p.session].public_price.in_cents();
    v.certainty.unknown += one.unknown;
    v.certainty.known += one.known;
    v.changes -= std::ranges::find(q.booked, p) != q.booked.end() ? 1 : 0;
  }
  auto const paid = who_pays.payers().most_paid(bills);
  v.own = money::cents(own - paid);
  v.public_ = money::cents(others + paid);
  return v;
}

}  // namespace overstap::planning
