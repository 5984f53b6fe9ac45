// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <set>
#include <vector>

#include "planning/plan.h"

namespace overstap::solver {

/// A session with the day on which it would start: one yes-or-no of the model.
struct choice {
  std::uint32_t group;  ///< of wagons that do the same for this question: a train needs no two of them
  wagon_idx wagon;
  session_idx session;
  civil_date start;
  civil_date end;
};

/// What the person brings to a question: rules 5 to 7 of docs/adr/0003, read on their own, so that the model does not
/// repeat a mistake of the planner.
class brought {
public:
  brought(snapshot const& world, planning::query const& q);
  evidence level(taxonomy::skill_idx s) const { return levels_[s]; }
  /// Holds without a break until this day.
  bool holds(compiled_atom const& a, civil_date until) const;

private:
  planning::query const& q_;
  vec_map<taxonomy::skill_idx, evidence> levels_;
};

/// What can help: the atoms of the goal that are not brought, skills that bring its coverage up, and, from there back,
/// what a wagon that helps needs or raises.
class useful {
public:
  useful(snapshot const& world, planning::query const& q, brought const& has);
  bool wagon(wagon_idx w) const { return wagons_[w] != 0; }
  bool gain(compiled_atom const& a) const;
  /// This raise can have an effect: what it raises is brought, or some wagon gives it at a level between.
  bool raise(compiled_raise const& r) const;
  /// Coverage of one required skill by another, in thousandths.
  struct relation {
    std::size_t required;  ///< position in `required` of the goal
    std::uint32_t rel;
  };
  std::span<relation const> covers(taxonomy::skill_idx s) const;
  /// In ppm, of each required skill, by what is brought.
  std::vector<std::uint32_t> const& base() const noexcept { return base_; }

private:
  void demand(compiled_atom const& a, civil_date until);
  bool look_at(compiled_wagon const& w);
  void note_levels(snapshot const& world);

  brought const& has_;
  std::vector<std::uint32_t> base_;
  std::map<taxonomy::skill_idx, std::vector<relation>> covers_;
  std::map<compiled_atom, evidence> demanded_;  ///< by atom without level: the least level that helps
  std::map<taxonomy::skill_idx, std::set<evidence>> given_;  ///< levels that wagons give or raise to
  vec_map<wagon_idx, std::uint8_t> wagons_;
  bool grew_{};
};

/// Every session that may be used and can help, on every day on which it may start (rules 1 to 4, each session by
/// itself), sorted by group and start. One that another of its group makes needless is left out: the same start, no
/// later end, no more hours, no higher price.
std::vector<choice> choices(snapshot const& world, planning::query const& q, brought const& has, useful const& helps);

/// The level from which this raise works: something must be held.
inline evidence raised_from(compiled_raise const& r) {
  return std::max(r.from, evidence::declared);
}

}  // namespace overstap::solver
