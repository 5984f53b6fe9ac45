// SPDX-License-Identifier: EUPL-1.2
#include "planning/search.h"

#include <algorithm>
#include <ranges>

namespace overstap::planning {
namespace {

/// Candidates from which on looking for the rivals of a corner costs less than it saves.
constexpr auto kWorthNarrowing = std::size_t{24};

/// Items that may be added to the beginning, from which on its branches are shared.
constexpr auto kWorthSharing = std::size_t{3};

}  // namespace

set_search::set_search(problem const& p, answers wanted, std::uint64_t most_labels, std::size_t threads)
    : p_{p},
      threads_{threads},
      links_{p},
      root_adds_(p.items.size()),
      best_help_(p.things.size()),
      scheduler_{p},
      without_{p},
      labels_{0, most_labels},
      front_{p, scheduler_, labels_, wanted},
      redundancy_{p, links_},
      dates_{p, links_},
      frames_(static_cast<std::size_t>(p.max_wagons) + 1),
      payers_{p.payers},
      excluded_(p.items.size()),
      branched_(p.items.size()),
      wagon_used_(p.wagons.size()) {
  for (auto const& t : p.things) {
    provided_.push_back(t.initial);
  }
  for (auto const& g : p.given) {
    provided_[g.what.pos()] = std::max(provided_[g.what.pos()], g.to);
  }
}

void set_search::run(std::span<item_idx const> through) {
  if (!p_.possible || p_.earliest > p_.latest || !bound_at_root(frames_.size() - 1)) {
    return;
  }
  by_choice_ = p_.bookings.empty() && through.empty();
  for (auto const i : p_.bookings) {
    ++excluded_[i];
  }
  auto kept_sets = std::vector<std::vector<item_idx>>{{}};
  for (auto const i : p_.bookings) {
    auto const without = kept_sets.size();
    for (auto n = std::size_t{0}; n < without; ++n) {
      auto more = kept_sets[n];
      more.push_back(i);
      kept_sets.push_back(std::move(more));
    }
  }
  std::ranges::stable_sort(kept_sets, std::ranges::greater{}, &std::vector<item_idx>::size);
  for (auto& kept : kept_sets) {
    auto const changes = p_.booked - static_cast<std::int32_t>(kept.size());
    auto const is_through = [&](item_idx i) { return std::ranges::find(through, i) != through.end(); };
    if (through.empty() || std::ranges::any_of(kept, is_through)) {
      run_from(kept, changes);
      continue;
    }
    for (auto const i : through) {
      if (!p_.items[i].booked) {
        kept.push_back(i);
        run_from(kept, changes);
        kept.pop_back();
      }
    }
  }
}

void set_search::run_from(std::vector<item_idx> const& beginning, std::int32_t changes) {
  if (begin(beginning)) {
    auto& f = frames_[start_];
    auto const start = std::pair{f.day, f.cost};
    for (auto total = start_; total < frames_.size() && complete(); ++total) {
      std::tie(f.day, f.cost) = start;
      f.cost.wagons = static_cast<std::int32_t>(total);
      f.cost.changes = changes;
      // With several beginnings the last one has not been looked at when the labels run out.
      root_cost_.wagons = by_choice_ ? f.cost.wagons : 0;
      f.rivals.restart(front_, f.day, f.cost);
      f.against = &f.rivals;
      extend(start_, total - start_);
    }
  }
  while (!chosen_.empty()) {
    take_back();
  }
}

/// Puts these items in. False when they can not be in one train.
bool set_search::begin(std::vector<item_idx> const& beginning) {
  start_ = 0;
  auto& root = frames_.front();
  root.cost = {};
  root.paid = 0;
  root.capped = 0;
  root.day = p_.earliest;
  root.energy = 0;
  root.in_job = p_.has_job;
  for (auto const i : beginning) {
    auto const& from = frames_[start_];
    auto const& it = p_.items[i];
    if (start_ + 1 == frames_.size() || wagon_used_[it.wagon] != 0 || (from.in_job && p_.wagon_of(it).in_job) ||
        from.cost.own + it.own > p_.own_budget) {
      return false;
    }
    include(start_, i, paid_with(from, it));
    ++start_;
    if (frames_[start_].cost.own > p_.own_budget) {
      return false;
    }
  }
  rate_covering(start_, frames_.size() - 1 - start_);
  return true;
}

bool set_search::may_follow(frame const& f, item_idx i) const {
  auto const& it = p_.items[i];
  return excluded_[i] == 0 && wagon_used_[it.wagon] == 0 && !(f.in_job && p_.wagon_of(it).in_job) &&
         f.cost.own + it.own <= p_.own_budget;
}

bool set_search::satisfied(demand const& d) const {
  return provided_[d.what.pos()] >= d.at || p_.at(d.what).held_until >= p_.earliest;
}

namespace {

bool raises_to(local_wagon const& w, demand const& d) {
  return std::ranges::any_of(w.raises,
                             [&](raise_effect const& r) { return r.what == d.what && r.from < d.at && r.to >= d.at; });
}

}  // namespace

void set_search::find_unmet(frame& f) {
  f.unmet.clear();
  auto const note = [&](demand const& d) {
    auto const same = [&](unmet_demand const& u) { return u.what.what == d.what && u.what.at == d.at; };
    if (!satisfied(d) && std::ranges::none_of(f.unmet, same)) {
      auto const raises = [&](item_idx c) { return raises_to(p_.wagon_of(p_.items[c]), d); };
      f.unmet.push_back({d, std::ranges::any_of(chosen_, raises)});
    }
  };
  std::ranges::for_each(p_.hard, note);
  for (auto const i : chosen_) {
    std::ranges::for_each(p_.wagon_of(p_.items[i]).needs, note);
  }
}

set_search::unmet_demand const* set_search::hardest_unmet(frame const& f) const {
  auto const givers = [&](unmet_demand const& u) { return p_.providers[u.what.what.pos()].size(); };
  auto const hardest = std::ranges::min_element(f.unmet, {}, givers);
  return hardest == f.unmet.end() ? nullptr : &*hardest;
}

/// By itself, or by lifting what a chosen item then raises.
bool set_search::can_serve(item const& i, unmet_demand const& u) const {
  auto const& w = p_.wagon_of(i);
  auto const gives = [&](gift_effect const& g) { return g.what == u.what.what && g.to >= u.what.at; };
  return u.raised || raises_to(w, u.what) || std::ranges::any_of(w.gifts, gives);
}

void set_search::extend(std::size_t depth, std::size_t left) {
  if (labels_.exhausted()) {
    return;
  }
  ++labels_.used;
  auto& f = frames_[depth];
  if (depth > start_) {
    f.against = frames_[depth - 1].against;
  }
  f.against->catch_up(front_);
  if (left == 0 && !covered(f)) {
    return;
  }
  if (missing(f) == 0 && redundancy_.hopeless(chosen_, left, [&](item_idx i) { return may_follow(f, i); })) {
    return;
  }
  if (!in_time(f, left)) {
    return;
  }
  find_unmet(f);
  if (left == 0) {
    leaf(f);
    return;
  }
  if (left == 1) {
    extend_last(depth);
    return;
  }
  rate_covering(depth, left);
  if (depth > start_ && f.covering.size() >= kWorthNarrowing) {
    f.rivals.narrow(front_, *frames_[depth - 1].against, f.day, f.cost);
    f.against = &f.rivals;
  }
  rule_out(depth, left);
  auto possible = true;
  auto const cost = f.cost + least_for_unmet(f, possible);
  for (auto const& d : p_.hard) {
    if (!satisfied(d)) {
      f.day = std::max(f.day, p_.at(d.what).at_work_from[d.at]);
    }
  }
  if (possible && (missing(f) == 0 || !f.covering.empty()) && cost.own <= p_.own_budget &&
      f.against->allow(front_, f.day, cost)) {
    auto const* unmet = hardest_unmet(f);
    branch(f, unmet, left);
    auto const any = [&](cover_candidate const& c) { return excluded_[c.what] == 0 && promising(f, c, left); };
    if (std::ranges::any_of(f.branches, any) && fits_hours(f)) {
      try_branches(depth, left);
    }
  }
  allow_again(f);
}

/// As `extend` when one item may be added: it has to bring all that is missing.
void set_search::extend_last(std::size_t depth) {
  auto& f = frames_[depth];
  auto const need = covered(f) ? 0 : p_.target - f.has;
  auto const* unmet = hardest_unmet(f);
  if (need > 0) {
    find_lifters(f);
  }
  if (unmet != nullptr || need == 0) {
    branch(f, unmet, 1);
  } else {
    f.branches.clear();
    for (auto const& c : frames_[depth == start_ ? start_ : depth - 1].covering) {
      if (c.adds >= need) {
        add_branch(f, c.what);
      }
    }
    std::ranges::for_each(f.lifters, [&](item_idx i) { add_branch(f, i); });
    forget_branched(f);
    if (f.late && f.hurriers.size() < f.branches.size()) {
      branch_on_hurriers(f);
    }
  }
  auto const lifts = [&](item_idx i) { return std::ranges::binary_search(f.lifters, i); };
  std::erase_if(f.branches, [&](cover_candidate& c) {
    if (root_adds_[c.what] < need && !lifts(c.what)) {
      return true;
    }
    c = rated(f, c.what);
    return (c.adds < need && !lifts(c.what)) || !promising_when_paid(f, c, 1);
  });
  if (f.branches.empty() || !fits_hours(f)) {
    return;
  }
  for (auto const& c : f.branches) {
    include(depth, c.what, c.paid);
    extend(depth + 1, 0);
    take_back();
  }
}

/// What is chosen can be scheduled in time when others give what it needs as soon as they can.
bool set_search::fits_hours(frame const& f) {
  return chosen_.size() < 2 || scheduler_.possible(chosen_, given_by_others(f), front_.latest_wanted(f.cost), labels_);
}

void set_search::leaf(frame const& f) {
  auto const limit = front_.latest_wanted(f.cost);
  if (f.cost.own > p_.own_budget || std::max(f.day, day_of_energy(f.energy)) > limit || !f.unmet.empty()) {
    return;
  }
  if (auto const at_work = scheduler_.fastest(chosen_, limit, labels_); at_work <= limit && minimal(at_work)) {
    front_.insert(at_work, f.cost, chosen_, scheduler_.found());
  }
}

/// No part of the chosen set is at work as early. Of sets that grew by choice that need not be asked: the part was
/// found before, and rules the set out.
bool set_search::minimal(day_number at_work) {
  if (by_choice_) {
    return true;
  }
  auto const all = (1U << chosen_.size()) - 1;
  for (auto members = all; members-- > 0;) {
    part_.clear();
    for (auto at = std::size_t{0}; at < chosen_.size(); ++at) {
      if ((members >> at & 1U) != 0) {
        part_.push_back(chosen_[at]);
      }
    }
    if (without_.fastest(part_, at_work, labels_) <= at_work) {
      return false;
    }
  }
  return true;
}

void set_search::branch(frame& f, unmet_demand const* unmet, std::size_t left) {
  f.branches.clear();
  f.by_cover = false;
  auto const others = unmet != nullptr ? p_.providers[unmet->what.what.pos()].size()
                      : !covered(f)    ? f.covering.size()
                                       : f.hurriers.size() + 1;
  if (f.late && f.hurriers.size() < others) {
    branch_on_hurriers(f);
  } else if (unmet != nullptr) {
    auto const& givers = p_.providers[unmet->what.what.pos()];
    count_looks(givers.size());
    for (auto const& [i, to, from] : givers) {
      if (may_follow(f, i) && can_serve(p_.items[i], *unmet)) {
        f.branches.push_back(rated(f, i));
      }
    }
  } else if (missing(f) > 0) {
    f.branches = f.covering;
    f.by_cover = true;
    std::ranges::stable_sort(f.branches, std::ranges::greater{}, &cover_candidate::adds);
  } else if (!covered(f)) {
    branch_on_lift(f);
  } else {
    branch_on_help(f, left);
  }
}

/// Without one of them the set is too late, whatever else is added.
void set_search::branch_on_hurriers(frame& f) {
  count_looks(f.hurriers.size());
  f.branches.clear();
  for (auto const i : f.hurriers) {
    f.branches.push_back(rated(f, i));
  }
}

/// How early items that may still be added can give what the chosen ones need.
std::vector<outside_gain> const& set_search::given_by_others(frame const& f) {
  outside_.clear();
  for (auto const c : chosen_) {
    for (auto const n : links_.roles[c].needs) {
      auto const& givers = links_.givers[n];
      auto const first = std::ranges::find_if(givers, [&](links::giver const& g) { return may_follow(f, g.item); });
      if (first != givers.end() && first->from < kNever) {
        outside_.push_back({links_.asked[n].what, links_.asked[n].at, first->from});
      }
    }
  }
  return outside_;
}

void set_search::add_branch(frame& f, item_idx i) {
  if (branched_[i] == 0 && may_follow(f, i)) {
    branched_[i] = 1;
    f.branches.push_back(rated(f, i));
  }
}

/// Who gives what chosen items can raise for the coverage, and nobody gives yet.
void set_search::find_lifters(frame& f) {
  f.lifters.clear();
  for (auto const c : chosen_) {
    for (auto const& l : links_.roles[c].lifts) {
      if (l.covers && !satisfied(links_.asked[l.lifts])) {
        for (auto const& g : links_.givers[l.lifts]) {
          if (may_follow(f, g.item)) {
            f.lifters.push_back(g.item);
          }
        }
      }
    }
  }
  std::ranges::sort(f.lifters);
  auto const repeated = std::ranges::unique(f.lifters);
  f.lifters.erase(repeated.begin(), repeated.end());
}

/// The coverage counts on raises of what nobody gives yet: somebody has to, or has to add to it otherwise.
void set_search::branch_on_lift(frame& f) {
  find_lifters(f);
  count_looks(f.lifters.size() + f.covering.size());
  std::ranges::for_each(f.lifters, [&](item_idx i) { add_branch(f, i); });
  std::ranges::for_each(f.covering, [&](cover_candidate const& c) { add_branch(f, c.what); });
  forget_branched(f);
}

/// The set gives all that is asked, if it can be had in time. More items are of use only when they give sooner
/// what an item needs or raises, or renew a credential that ends, or fill in for a gain that may come too late.
void set_search::branch_on_help(frame& f, std::size_t left) {
  if (left == 1) {
    redundancy_.look_at(chosen_);
  }
  auto const add_providers = [&](thing_idx t) {
    for (auto const& x : p_.providers[t.pos()]) {
      if (left > 1 || redundancy_.fits_last(x.item)) {
        add_branch(f, x.item);
      }
    }
  };
  auto may_come_late = std::ranges::any_of(p_.given, [&](dated_gain const& g) { return g.at_work_from > f.day; });
  for (auto const c : chosen_) {
    auto const& w = p_.wagon_of(p_.items[c]);
    may_come_late |= p_.items[c].late_for_goal;
    for (auto const& d : w.needs) {
      add_providers(d.what);
    }
    for (auto const& r : w.raises) {
      if (p_.at(r.what).initial < r.from) {
        add_providers(r.what);
      }
    }
  }
  for (auto const& d : p_.hard) {
    if (may_come_late || provided_[d.what.pos()] < d.at) {
      add_providers(d.what);
    }
  }
  if (may_come_late) {
    for (auto const i : idx_range<item_idx>{p_.items.size()}) {
      if (!p_.items[i].gives_cover.empty() || !p_.items[i].raises_cover.empty()) {
        if (left > 1 || redundancy_.fits_last(i)) {
          add_branch(f, i);
        }
      }
    }
  }
  forget_branched(f);
}

void set_search::forget_branched(frame const& f) {
  for (auto const& b : f.branches) {
    branched_[b.what] = 0;
  }
}

/// How many branches it makes sense to begin with: what comes after, in order of what it adds, reaches too little.
std::size_t set_search::branches_that_reach(frame const& f, std::size_t left) const {
  if (!f.by_cover) {
    return f.branches.size();
  }
  auto count = std::size_t{0};
  auto const reach = [&] {
    auto sum = std::uint64_t{0};
    for (auto const& b : f.branches | std::views::drop(count) | std::views::take(left)) {
      sum += b.adds;
    }
    return sum;
  };
  while (count < f.branches.size() && reach() >= missing(f)) {
    ++count;
  }
  return count;
}

void set_search::try_branches(std::size_t depth, std::size_t left) {
  auto& f = frames_[depth];
  auto const count = branches_that_reach(f, left);
  if (depth == start_ && left >= kWorthSharing && front_.keeps_all()) {
    share_branches(count, left);
    return;
  }
  auto tried = std::size_t{0};
  for (; tried < count && !labels_.exhausted(); ++tried) {
    try_branch(depth, left, f.branches[tried]);
    ++excluded_[f.branches[tried].what];
  }
  for (auto const& b : f.branches | std::views::take(tried)) {
    --excluded_[b.what];
  }
}

void set_search::try_branch(std::size_t depth, std::size_t left, cover_candidate& c) {
  if (excluded_[c.what] == 0 && promising_when_paid(frames_[depth], c, left)) {
    include(depth, c.what, c.paid);
    extend(depth + 1, left - 1);
    take_back();
  }
}

void set_search::note_provided(thing_idx t, level to) {
  if (auto& now = provided_[t.pos()]; to > now) {
    undo_.emplace_back(t, now);
    now = to;
  }
}

void set_search::include(std::size_t depth, item_idx i, std::int64_t paid) {
  auto const& from = frames_[depth];
  auto& f = frames_[depth + 1];
  auto const& it = p_.items[i];
  auto const& w = p_.wagon_of(it);
  f.paid = paid;
  f.capped = from.capped | (it.bill.may_pay & p_.capped);
  f.cost = from.cost + more_with(it, f.paid - from.paid);
  bills_.push_back(it.bill);
  f.day = std::max(from.day, it.first_gain);
  f.energy = from.energy + it.energy;
  f.in_job = from.in_job || w.in_job;
  chosen_.push_back(i);
  wagon_used_[it.wagon] = 1;
  undo_marks_.push_back(undo_.size());
  for (auto const& g : w.gifts) {
    note_provided(g.what, g.to);
  }
  for (auto before = std::size_t{0}; before != undo_.size() + 1;) {
    before = undo_.size() + 1;
    for (auto const c : chosen_) {
      for (auto const& r : p_.wagon_of(p_.items[c]).raises) {
        if (provided_[r.what.pos()] >= r.from) {
          note_provided(r.what, r.to);
        }
      }
    }
  }
  f.best = from.best;
  f.has = from.has;
  count_cover(f, undo_marks_.back());
}

/// Of what is given more than before these changes, and of raises that may follow.
void set_search::count_cover(frame& f, std::size_t changes_before) {
  for (auto const& change : undo_ | std::views::drop(changes_before)) {
    auto const t = change.first;
    for (auto const& row : p_.at(t).cover) {
      auto const value = static_cast<std::uint32_t>(factor(provided_[t.pos()]) * row.rel);
      if (auto& best = f.best[row.required]; value > best) {
        f.has += p_.weight[row.required] * (value - best);
        best = value;
      }
    }
  }
  f.sum = f.has;
  for (auto const c : chosen_) {
    f.sum += may_be_raised(f, c);
  }
}

void set_search::take_back() {
  for (; undo_.size() > undo_marks_.back(); undo_.pop_back()) {
    provided_[undo_.back().first.pos()] = undo_.back().second;
  }
  undo_marks_.pop_back();
  wagon_used_[p_.items[chosen_.back()].wagon] = 0;
  chosen_.pop_back();
  bills_.pop_back();
}

}  // namespace overstap::planning
