// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <bitset>
#include <expected>
#include <span>
#include <utility>
#include <vector>

#include "planning/costs.h"
#include "planning/offer.h"
#include "planning/problem.h"
#include "planning/wagon_rows.h"
#include "planning/why_not.h"

namespace overstap::planning {

/// What a wagon is to a question before trains are looked for.
struct wagon_look {
  bool asked{};  ///< something that it gives, or raises of what can be had, can serve
  bool usable{};  ///< some session or booking of it can be in a train
  std::vector<std::pair<session_idx, session_obstacle>> obstacles;  ///< sorted
  std::vector<compiled_atom> missing;  ///< what sessions need that can not be had in time; sorted
};

/// What questions about one snapshot share.
struct problem_scratch {
  explicit problem_scratch(snapshot const& world) : rows{world}, offered{world}, cover{*world.tax} {}
  wagon_rows rows;
  offers offered;
  taxonomy::skill_cover cover;
};

/// Builds a `problem`.
class problem_builder {
public:
  problem_builder(snapshot const& world, query const& q, problem_scratch& scratch, wagon_idx kept = {})
      : world_{world}, q_{q}, scratch_{scratch}, kept_{kept}, costs_{world, q} {
    take_query();
    take_things();
    take_required_skills();
    take_commitments();
    take_catalogue();
    find_earliest_dates();
    find_relevant();
  }

  problem take() && {
    make_items();
    return std::move(p_);
  }
  wagon_look look_at(wagon_idx at) &&;

private:
  void take_query();
  void take_things();
  void take_required_skills();
  void take_commitments();
  void take_catalogue();
  /// Earliest dates of everything, as if sessions did not compete for hours, money or places in the train.
  void find_earliest_dates();
  /// Backwards from the goal: demanded levels, and the wagons and effects that can serve one.
  void find_relevant();
  void make_items();

  /// A wagon with the ways to use it.
  struct candidate {
    local_wagon const* row;
    std::uint32_t first, last;  ///< in `options_`
    bool usable{};  ///< some way to use it has what it needs in time
    bool relevant{};
  };
  std::span<priced_option> options(candidate const& c) {
    return std::span{options_}.subspan(c.first, c.last - c.first);
  }

  thing_idx thing_of(compiled_atom const& a);
  level initial_of(compiled_atom const& a) const;
  void note_demand(compiled_atom const& a, std::vector<demand>& to);
  bool of_other_job(compiled_wagon const& w) const {
    return w.record.in_job && w.job.has_value() && w.job != q_.goal.job;
  }
  /// What the goal and the budget say of a way to use a session of the offer.
  std::optional<session_obstacle> refused(compiled_wagon const& w, priced_option const& o) const;
  std::optional<priced_option> as_booked(planned_session const& p, compiled_wagon const& w);
  void add_options(offer const& offered, wagon_idx at);
  bool alone_within_hours(day_number start, session_option const& o) const;
  std::expected<day_number, session_obstacle> earliest_start(local_wagon const& w, session_option const& o) const;
  /// It can not have what it needs, or gives nothing by `latest`.
  std::optional<session_obstacle> obstacle_of(local_wagon const& w, priced_option const& o) const;
  std::vector<compiled_atom> missing_for(local_wagon const& w, session_option const& o) const;
  bool of_use(local_wagon const& w) const;
  bool lower(thing_idx t, level to, day_number from, day_number at_work_from);
  bool waits(local_wagon const& w) const;
  bool improve(candidate& c);
  bool raises_cover(thing const& t, level to) const;
  bool serves(thing_idx t, level held, level to) const;
  bool can_raise(raise_effect const& r) const;
  bool demand_all(std::span<demand const> needs);
  bool mark_relevant(candidate& c);
  void make_room(std::span<local_wagon const* const> rows);
  local_wagon what_serves(local_wagon const& w);
  void add_cover();
  void add_cover(std::size_t first, thing const& t, level at, level others);
  bool of_goal(thing_idx t, level to) const;
  void keep_quick(local_wagon const& w, item& i) const;
  bool plain(item const& i) const;
  bool replaces(item const& a, item const& b) const;
  /// Items that no train of the answer has, because another one can take their place.
  void leave_out_replaced(std::vector<item>& items) const;
  void note_providers(item_idx i);
  void add_item(std::uint32_t wagon, std::span<priced_option const> same_price, std::vector<item>& to);

  snapshot const& world_;
  query const& q_;
  problem_scratch& scratch_;
  wagon_idx kept_;
  costs costs_;
  problem p_;
  std::vector<std::pair<taxonomy::skill_idx, cover_row>> skill_rows_;
  std::vector<priced_option> options_;
  std::vector<candidate> candidates_;
  std::vector<std::bitset<4>> demanded_;  ///< levels by thing
};

/// Reach, seats, dates, budget and hours of single sessions; what can be had at all and how early (no train
/// has anything sooner); and of that what the goal can use. Items that another one can always take the place of are
/// left out, but not those of the wagon `kept`.
problem make_problem(snapshot const& world, query const& q, problem_scratch& scratch, wagon_idx kept = {});

}  // namespace overstap::planning
