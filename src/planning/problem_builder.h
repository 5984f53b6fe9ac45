// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <bitset>
#include <expected>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

#include "planning/costs.h"
#include "planning/problem.h"
#include "planning/why_not.h"

namespace overstap::planning {

struct priced_option {
  session_option use;
  funding::bill bill;
  std::int64_t settled{};
  bool booked{};
  auto same_item() const { return std::tuple{booked, settled, bill}; }
};

/// What a wagon is to a question before trains are looked for.
struct wagon_look {
  bool asked{};  ///< something that it gives, or raises of what can be had, can serve
  bool usable{};  ///< some session or booking of it can be in a train
  std::vector<std::pair<session_idx, session_obstacle>> obstacles;  ///< sorted
  std::vector<compiled_atom> missing;  ///< what sessions need that can not be had in time; sorted
};

/// Builds a `problem`.
class problem_builder {
public:
  problem_builder(snapshot const& world, query const& q, problem_scratch& scratch, wagon_idx kept = {})
      : world_{world},
        q_{q},
        scratch_{scratch},
        kept_{kept},
        costs_{world, q},
        skill_thing_(world.tax->skill_count()),
        held_(world.tax->skill_count(), 0) {
    for (auto const& h : q.skills) {
      held_[h.skill] = std::max(held_[h.skill], static_cast<level>(h.level));
    }
    take_query();
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
  void take_required_skills();
  void take_commitments();
  void take_catalogue();
  /// Earliest dates of everything, as if sessions did not compete for hours, money or places in the train.
  void find_earliest_dates();
  /// Backwards from the goal: demanded levels, and the wagons and effects that can serve one.
  void find_relevant();
  void make_items();

  thing_idx thing_of(compiled_atom const& a);
  void note_demand(compiled_atom const& a, std::vector<demand>& to);
  /// One way to use the session, or for a rolling one one for each part of the time in which its bill is the same;
  /// or why there is none.
  std::optional<session_obstacle> add_usable(session_idx at, compiled_wagon const& w, std::vector<priced_option>& to);
  bool within_budget(funding::bill const& b);
  local_wagon row_of(wagon_idx at);
  std::optional<priced_option> as_booked(planned_session const& p, compiled_wagon const& w);
  std::vector<priced_option> options_of(wagon_idx at);
  bool alone_within_hours(day_number start, session_option const& o) const;
  std::expected<day_number, session_obstacle> earliest_start(local_wagon const& w, session_option const& o) const;
  /// It can not have what it needs, or gives nothing by `latest`.
  std::optional<session_obstacle> obstacle_of(local_wagon const& w, priced_option const& o) const;
  std::vector<compiled_atom> missing_for(local_wagon const& w, session_option const& o) const;
  bool of_use(local_wagon const& w) const;
  bool lower(thing_idx t, level to, day_number from, day_number at_work_from);
  bool improve(std::size_t wagon);
  bool raises_cover(thing const& t, level to) const;
  bool serves(thing_idx t, level held, level to) const;
  bool can_raise(raise_effect const& r) const;
  bool demand_all(std::vector<demand> const& needs);
  bool mark_relevant(std::size_t wagon);
  void keep_what_serves(local_wagon& w) const;
  void add_cover(local_wagon const& w, item& i) const;
  bool of_goal(thing_idx t, level to) const;
  void keep_quick(local_wagon const& w, item& i) const;
  bool plain(item const& i) const;
  bool replaces(item const& a, item const& b) const;
  /// Items that no train of the answer has, because another one can take their place.
  void leave_out_replaced(std::vector<item>& items) const;
  void note_providers(item_idx i);
  void add_item(std::uint32_t wagon, std::vector<priced_option> const& same_price);

  snapshot const& world_;
  query const& q_;
  problem_scratch& scratch_;
  wagon_idx kept_;
  costs costs_;
  problem p_;
  vec_map<taxonomy::skill_idx, thing_idx> skill_thing_;
  vec_map<taxonomy::skill_idx, level> held_;
  std::map<compiled_atom, thing_idx> other_thing_;  ///< credentials and freedoms: few
  std::vector<std::pair<taxonomy::skill_idx, cover_row>> skill_rows_;
  std::vector<std::vector<priced_option>> options_;  ///< by local wagon
  std::vector<std::bitset<4>> demanded_;  ///< levels by thing
  std::vector<bool> relevant_;  ///< by local wagon
};

}  // namespace overstap::planning
