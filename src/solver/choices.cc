// SPDX-License-Identifier: EUPL-1.2
#include "solver/choices.h"

#include <algorithm>
#include <tuple>

#include "taxonomy/coverage.h"

namespace overstap::solver {

using planning::query;

brought::brought(snapshot const& world, query const& q) : q_{q}, levels_(world.tax->skill_count(), evidence::none) {
  for (auto const& h : q.skills) {
    levels_[h.skill] = std::max(levels_[h.skill], h.level);
  }
}

bool brought::holds(compiled_atom const& a, civil_date until) const {
  switch (a.what) {
    case compiled_atom::kind::skill:
      return levels_[taxonomy::skill_idx{a.position}] >= a.level;
    case compiled_atom::kind::credential:
      return std::ranges::any_of(q_.credentials, [&](planning::held_credential const& h) {
        return h.credential == credential_idx{a.position} && h.valid_until.value_or(civil_date::max()) >= until;
      });
    case compiled_atom::kind::freedom:
      return std::ranges::find(q_.barriers, barrier_idx{a.position}) == q_.barriers.end();
  }
  __builtin_unreachable();
}

namespace {

compiled_atom without_level(compiled_atom a) {
  a.level = evidence::none;
  return a;
}

}  // namespace

useful::useful(snapshot const& world, query const& q, brought const& has) : has_{has}, wagons_(world.wagons.size()) {
  auto cover = taxonomy::skill_cover{*world.tax};
  cover.assign(q.skills);
  for (auto i = std::size_t{0}; i < q.goal.required.size(); ++i) {
    auto const s = q.goal.required[i].skill;
    base_.push_back(cover.contribution(s));
    covers_[s].push_back({i, 1000});
    for (auto const& n : world.tax->neighbours_of(s)) {
      covers_[n.skill].push_back({i, n.rel});
    }
  }
  for (auto const& a : q.goal.hard) {
    demand(a, q.latest);
  }
  do {
    grew_ = false;
    for (auto const w : idx_range<wagon_idx>{world.wagons.size()}) {
      if (wagons_[w] == 0 && look_at(world.wagons[w])) {
        wagons_[w] = 1;
        grew_ = true;
      }
    }
  } while (grew_);
  note_levels(world);
}

void useful::note_levels(snapshot const& world) {
  for (auto const w : idx_range<wagon_idx>{world.wagons.size()}) {
    if (!wagon(w)) {
      continue;
    }
    for (auto const& g : world.wagons[w].gives) {
      if (g.gives.what == compiled_atom::kind::skill) {
        given_[taxonomy::skill_idx{g.gives.position}].insert(g.gives.level);
      }
    }
    for (auto const& r : world.wagons[w].raises) {
      given_[r.skill].insert(r.to);
    }
  }
}

bool useful::raise(compiled_raise const& r) const {
  auto const between = [&](evidence level) { return raised_from(r) <= level && level < r.to; };
  auto const given = given_.find(r.skill);
  return gain(skill_at(r.skill, r.to)) &&
         (between(has_.level(r.skill)) || (given != given_.end() && std::ranges::any_of(given->second, between)));
}

void useful::demand(compiled_atom const& a, civil_date until) {
  if (has_.holds(a, until)) {
    return;
  }
  auto const [at, added] = demanded_.try_emplace(without_level(a), a.level);
  if (!added) {
    grew_ |= a.level < at->second;
    at->second = std::min(at->second, a.level);
  } else {
    grew_ = true;
  }
}

std::span<useful::relation const> useful::covers(taxonomy::skill_idx s) const {
  auto const at = covers_.find(s);
  return at == covers_.end() ? std::span<relation const>{} : at->second;
}

bool useful::gain(compiled_atom const& a) const {
  if (has_.holds(a, civil_date::max())) {
    return false;
  }
  auto const at = demanded_.find(without_level(a));
  if (at != demanded_.end() && at->second <= a.level) {
    return true;
  }
  return a.what == compiled_atom::kind::skill &&
         std::ranges::any_of(covers(taxonomy::skill_idx{a.position}),
                             [&](relation const& r) { return evidence_factor(a.level) * r.rel > base_[r.required]; });
}

bool useful::look_at(compiled_wagon const& w) {
  auto helps = std::ranges::any_of(w.gives, [&](compiled_gift const& g) { return gain(g.gives); });
  for (auto const& r : w.raises) {
    if (gain(skill_at(r.skill, r.to))) {
      helps = true;
      demand(skill_at(r.skill, raised_from(r)), civil_date::max());
    }
  }
  if (helps) {
    for (auto const& a : w.needs) {
      demand(a, civil_date::max());
    }
  }
  return helps;
}

namespace {

/// Rules 1 to 4 as far as they are about one session.
class session_rules {
public:
  explicit session_rules(query const& q) : q_{q} {}

  bool usable(session const& s, compiled_wagon const& w) const {
    auto const other_job = w.record.in_job && w.job.has_value() && w.job != q_.goal.job;
    auto const in_reach = !s.at || !q_.home || within_km(*q_.home, *s.at, q_.max_km);
    return !other_job && in_reach && s.seats >= 1 &&
           (!q_.own_budget || !q_.payers.empty() || s.own_price <= *q_.own_budget);
  }

  civil_date first_day(session const& s, compiled_wagon const& w) const {
    auto const decided = q_.earliest + weeks{s.decision_weeks};
    return w.record.in_job && q_.job_ends_on ? std::max(decided, *q_.job_ends_on) : decided;
  }

  bool fits_alone(session const& s, civil_date start) const {
    auto const last = start + weeks{s.weeks} - days{1};
    return s.hours_per_week <= q_.hours.on(start) && s.hours_per_week <= q_.hours.on(last);
  }

private:
  query const& q_;
};

/// Finds wagons that do the same for a question: they need the same, and everything that they give and that can help
/// comes at one moment, so that of two the one whose moment is later can be left out of a train.
class grouping {
public:
  grouping(brought const& has, useful const& helps) : has_{has}, helps_{helps} {}

  std::uint32_t of(wagon_idx at, compiled_wagon const& w) {
    auto& group = known_[key_of(at, w)];
    group = group == 0 ? ++groups_ : group;
    return group;
  }

private:
  struct key {
    std::optional<wagon_idx> alone;
    std::vector<compiled_atom> needs;
    std::vector<std::pair<compiled_atom, std::optional<std::int32_t>>> gives;
    friend auto operator<=>(key const&, key const&) = default;
  };

  key key_of(wagon_idx at, compiled_wagon const& w) const {
    auto k = key{};
    for (auto const& a : w.needs) {
      if (!has_.holds(a, civil_date::max())) {
        k.needs.push_back(a);
      }
    }
    for (auto const& g : w.gives) {
      if (helps_.gain(g.gives)) {
        k.gives.emplace_back(g.gives, g.after_weeks);
      }
    }
    auto waits = false;
    for (auto const& r : w.raises) {
      if (helps_.raise(r)) {
        k.gives.emplace_back(skill_at(r.skill, r.to), std::nullopt);
        waits |= has_.level(r.skill) < raised_from(r);
      }
    }
    std::ranges::sort(k.needs);
    std::ranges::sort(k.gives);
    auto const another_moment = [&](auto const& g) { return g.second != k.gives.front().second; };
    if (waits || w.record.in_job || std::ranges::any_of(k.gives, another_moment)) {
      return {.alone = at, .needs = {}, .gives = {}};
    }
    return k;
  }

  brought const& has_;
  useful const& helps_;
  std::map<key, std::uint32_t> known_;
  std::uint32_t groups_{};
};

/// Sorts the choices of one group and leaves out what is needless; `paid`: payers may pay for them.
void leave_out_needless(snapshot const& world, bool paid, std::vector<choice>& found) {
  auto const order = [&](choice const& c) {
    auto const& s = world.sessions[c.session];
    return std::tuple{c.group, c.start, c.end, s.own_price, s.public_price, s.hours_per_week, c.session};
  };
  std::ranges::sort(found, {}, order);
  auto kept = std::vector<choice>{};
  for (auto const& c : found) {
    auto const& s = world.sessions[c.session];
    auto needless = false;
    for (auto o = kept.rbegin(); o != kept.rend() && o->group == c.group && o->start == c.start && !needless; ++o) {
      auto const& other = world.sessions[o->session];
      // The same payers pay as much for sessions of one kind at one price.
      auto const no_dearer =
          paid ? other.own_price == s.own_price && world.wagons[o->wagon].kind == world.wagons[c.wagon].kind
               : other.own_price <= s.own_price;
      needless = no_dearer && other.public_price <= s.public_price && other.hours_per_week <= s.hours_per_week;
    }
    if (!needless) {
      kept.push_back(c);
    }
  }
  found = std::move(kept);
}

}  // namespace

std::vector<choice> choices(snapshot const& world, query const& q, brought const& has, useful const& helps) {
  auto const rules = session_rules{q};
  auto groups = grouping{has, helps};
  auto found = std::vector<choice>{};
  for (auto const at : idx_range<wagon_idx>{world.wagons.size()}) {
    if (!helps.wagon(at)) {
      continue;
    }
    auto const& w = world.wagons[at];
    auto const group = groups.of(at, w);
    for (auto const i : w.sessions) {
      auto const& s = world.sessions[i];
      if (!rules.usable(s, w)) {
        continue;
      }
      auto const from = rules.first_day(s, w);
      for (auto d = s.start.value_or(monday_on_or_after(from)); d <= q.latest; d += weeks{1}) {
        if (d >= from && rules.fits_alone(s, d)) {
          found.push_back({group, at, i, d, d + weeks{s.weeks}});
        }
        if (s.start) {
          break;
        }
      }
    }
  }
  leave_out_needless(world, !q.payers.empty(), found);
  return found;
}

}  // namespace overstap::solver
