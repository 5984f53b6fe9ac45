// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <vector>

#include "planning/plan.h"

namespace overstap::solver {

/// A session with the day on which it would start: one yes-or-no of the model.
struct choice {
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

  brought const& has_;
  std::vector<std::uint32_t> base_;
  std::map<taxonomy::skill_idx, std::vector<relation>> covers_;
  std::map<compiled_atom, evidence> demanded_;  ///< by atom without level: the least level that helps
  vec_map<wagon_idx, std::uint8_t> wagons_;
  bool grew_{};
};

/// Every session that may be used and can help, on every day on which it may start (rules 1 to 4, each session by
/// itself), sorted by wagon and start. Of sessions of one wagon that run on the same days, one that costs more and asks
/// as many hours is left out.
std::vector<choice> choices(snapshot const& world, planning::query const& q, useful const& helps);

/// The level from which this raise works: something must be held.
inline evidence raised_from(compiled_raise const& r) {
  return std::max(r.from, evidence::declared);
}

}  // namespace overstap::solver
