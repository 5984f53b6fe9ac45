// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "base/dates.h"
#include "base/money.h"
#include "base/score.h"
#include "funding/resolve.h"
#include "snapshot/snapshot.h"

namespace overstap::planning {

/// A credential that the person holds; `valid_until` is the last day on which it is valid.
struct held_credential {
  credential_idx credential;
  std::optional<civil_date> valid_until;
};

/// Learning hours per week that the person has: `before` until `changes_on`, `after` from that day on.
struct hours_limit {
  std::int32_t before{};
  std::int32_t after{};
  std::optional<civil_date> changes_on;  ///< nullopt: `before` always
  constexpr std::int32_t on(civil_date d) const noexcept { return changes_on && d >= *changes_on ? after : before; }
};

/// What must hold to be at work: every hard atom, and coverage of `required` at `threshold` or better
/// (an empty `required` makes the threshold hold).
struct target {
  std::vector<compiled_atom> hard;
  std::vector<taxonomy::weighted_skill> required;
  score threshold;
  taxonomy::occupation_idx job{};  ///< in-job sessions of another occupation do not count as this work
};

struct planned_session {
  session_idx session;
  civil_date start;
  friend constexpr auto operator<=>(planned_session const&, planned_session const&) = default;
};

/// Something that goes on whatever is planned (docs/adr/0012): it takes its hours on `[start, end)`, and what its wagon
/// gives comes on its own days. It costs nothing any more and is not counted as a wagon of the train.
struct commitment {
  wagon_idx wagon;  ///< none: it only takes hours
  civil_date start, end;
  std::int32_t hours_per_week{};
};

/// Somebody who may pay for the person.
struct possible_payer {
  payer_idx payer;
  bool certain{};  ///< it is known that it pays; otherwise it is expected
  friend constexpr auto operator<=>(possible_payer const&, possible_payer const&) = default;
};

/// Wagons in a train at most.
inline constexpr auto kLongestTrain = 8;

/// One question to the planner. Meaning of every part: docs/adr/0003 and, for what is under way, docs/adr/0012.
struct query {
  std::vector<taxonomy::held_skill> skills;
  std::vector<held_credential> credentials;
  std::vector<barrier_idx> barriers;  ///< in the way; the person is free of all others
  /// Atoms of which it is not known whether they hold: planned as if they did not. Only openings ask about them
  /// (relax.h).
  std::vector<compiled_atom> unknown;
  civil_date earliest;  ///< no session starts before this day
  civil_date latest;  ///< at work on this day at the latest
  std::optional<civil_date> job_ends_on;  ///< first day without the present job; no in-job session before it
  hours_limit hours;
  std::optional<place> home;  ///< nullopt: travel is not checked
  std::int32_t max_km{};
  std::optional<money> own_budget;  ///< nullopt: no limit
  std::int32_t max_wagons{6};  ///< 0..kLongestTrain
  std::vector<commitment> commitments;
  /// What was booked before, each wagon at most once and none of a commitment. A train that has one of them exactly so
  /// keeps it: seat, distance and time to decide are settled. One that it does not have is a change.
  std::vector<planned_session> booked;
  std::vector<possible_payer> payers;  ///< sorted; at most 64 (docs/adr/0013)
  std::vector<funding::spent> spent;  ///< what they pay for other steps; `payer` is a position in `payers`
  std::vector<payer_idx> not_paying;  ///< sorted: known not to pay for her. Only openings ask about them (relax.h)
  target goal;
};

/// Certainty of a train, less is better: first the number of wagons without outcome counts, then the sum of
/// 1024*log2(started/completed) over the others (docs/adr/0003).
struct risk {
  std::int32_t unknown{};
  std::uint32_t known{};
  friend constexpr auto operator<=>(risk const&, risk const&) = default;
};

/// The objectives, all minimised.
struct objectives {
  civil_date at_work;
  money own;
  money public_;
  std::int32_t wagons{};
  risk certainty;
  std::int32_t changes{};  ///< bookings that the train does not keep
  friend constexpr auto operator<=>(objectives const&, objectives const&) = default;  ///< lexicographic
};
/// a is at least as good as b in every objective (so also a == b).
constexpr bool weakly_dominates(objectives const& a, objectives const& b) noexcept {
  return a.at_work <= b.at_work && a.own <= b.own && a.public_ <= b.public_ && a.wagons <= b.wagons &&
         a.certainty <= b.certainty && a.changes <= b.changes;
}

struct train {
  objectives value;
  std::vector<planned_session> sessions;  ///< sorted by session
};

struct limits {
  std::uint64_t labels{4'000'000};  ///< search nodes, never a clock
};

/// The complete set of undominated objective vectors, one train each, sorted by vector. When `complete` is
/// false the label limit was reached: the best found so far, and no train is below `bound` in any objective
/// (its risk is {0, 0}). `bound` says nothing when `complete` is true.
struct answer {
  std::vector<train> trains;
  bool complete{true};
  objectives bound{};
  std::uint64_t labels{};  ///< search nodes used
};

/// Memory that is kept between questions about one snapshot, which has to outlive it; for one question at a time, which
/// may run on so many threads.
struct work_state;
struct work_state_deleter {
  void operator()(work_state*) const noexcept;
};
using work_state_ptr = std::unique_ptr<work_state, work_state_deleter>;
work_state_ptr make_work_state(snapshot const& world, std::size_t threads = 1);

/// Exact. Same snapshot + same query = same answer on any machine, with any number of threads. Pure. `state` is of this
/// snapshot, here and below.
answer plan(snapshot const& world, query const& q, limits const& l, work_state& state);

/// The date on which `goal` holds for exactly these planned sessions, or nullopt when they break a rule
/// of docs/adr/0003 or do not reach it by `latest`. The definition itself, used to check trains.
std::optional<civil_date> check(snapshot const& world, query const& q, std::vector<planned_session> const& sessions);
/// What the train gives that counts for work on `day`, later gains left out: atoms, some more than once.
std::vector<compiled_atom> given_by(snapshot const& world,
                                    query const& q,
                                    std::vector<planned_session> const& sessions,
                                    civil_date day);
/// The risk of one wagon: {1, 0} without outcome counts, or with those of too few people.
risk risk_of(wagon const& w);
/// Cost (docs/adr/0013), wagons, risk and changes of a set of sessions.
objectives value_of(snapshot const& world,
                    query const& q,
                    std::vector<planned_session> const& sessions,
                    civil_date at_work);

}  // namespace overstap::planning
