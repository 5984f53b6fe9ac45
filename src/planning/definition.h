// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <expected>
#include <vector>

#include "planning/plan.h"

/// The definition of a train, rule by rule (docs/adr/0003): written to be read, not to be fast. Private to `planning`.
namespace overstap::planning {

/// Something that a session gives, and when.
struct gain {
  compiled_atom what;
  civil_date from;  ///< counts for needs
  civil_date at_work_from;  ///< counts for the goal: earlier than `from` when the session is the job
  planned_session by;  ///< without a session: a commitment
  bool raised;  ///< by EVC: held already, now better proven
};

/// The first rule that a set of planned sessions breaks.
struct refusal {
  enum class rule : std::uint8_t {
    date,  ///< not its date, or a rolling session that does not start on a Monday
    too_early,  ///< before it is decided, or in a job before the present job ends
    no_seat,
    out_of_reach,
    wagon_twice,  ///< or of a commitment
    too_many_wagons,
    second_job,
    other_job,  ///< in a job of another occupation than the goal
    budget,
    hours,
    need,  ///< `what` does not hold when `session` starts
    goal,  ///< the goal does not hold by `latest`
  };
  rule broken;
  session_idx session{};  ///< where one session is to blame
  compiled_atom what{};  ///< need only
};

struct definition {
  snapshot const& world;
  query const& q;

  /// The gains in an order in which every need is met, or why there is none.
  std::expected<std::vector<gain>, refusal> gains_of(std::vector<planned_session> const& sessions) const;
  /// Holds by what the person brings, without a break until `until` (a credential's last needed day).
  bool brought(compiled_atom const& a, civil_date until) const;
  bool booked(planned_session const& p) const;
  std::expected<civil_date, refusal> at_work(std::vector<gain> const& gains) const;
  std::vector<gain> given_by_commitments() const;
  civil_date end_of(planned_session const& p) const { return p.start + weeks{session_of(p).weeks}; }
  session const& session_of(planned_session const& p) const { return world.sessions[p.session]; }
  compiled_wagon const& wagon_of(planned_session const& p) const {
    return world.wagons[world.session_wagon[p.session]];
  }

private:
  using maybe_refused = std::optional<refusal>;
  maybe_refused refuse_one(planned_session const& p) const;
  maybe_refused refuse_together(std::vector<planned_session> const& train) const;
  maybe_refused refuse_hours(std::vector<planned_session> const& train) const;
  maybe_refused refuse_needs(planned_session const& p, std::vector<gain> const& gains) const;
  evidence held_level(taxonomy::skill_idx skill) const;
  bool is_goals_job(compiled_wagon const& w) const { return !w.job.has_value() || w.job == q.goal.job; }
  void add_gains(planned_session const& p, std::vector<gain>& gains) const;
  bool goal_holds(civil_date day, std::vector<gain> const& gains) const;
};

/// The gain is of this atom, at its level or better.
inline bool gives(gain const& g, compiled_atom const& a) noexcept {
  return g.what.what == a.what && g.what.position == a.position && g.what.level >= a.level;
}

/// `check`, with the reason when it is no train.
std::expected<civil_date, refusal> judge(snapshot const& world,
                                         query const& q,
                                         std::vector<planned_session> const& sessions);

}  // namespace overstap::planning
