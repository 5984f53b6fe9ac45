// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <utility>
#include <vector>

#include "planning/plan.h"

namespace overstap::planning {

/// Why one session of a wagon can not be in any train of a question, whatever else is in it.
enum class session_obstacle : std::uint8_t {
  under_way,  ///< the wagon is of a commitment
  no_seat,
  out_of_reach,
  too_early,  ///< before `earliest`, before it can be decided, or in a job before the present job ends
  too_late,  ///< it starts, or first gives something that counts, after `latest`
  too_many_hours,  ///< more hours per week than there are, by itself or beside the commitments
  too_expensive,  ///< by itself more than the own budget
  other_job,  ///< in a job of another occupation than the goal
  needs,  ///< what it needs can not be had before it starts
};

/// A limit of the question. Lifting means: as if there were no such limit.
enum class question_limit : std::uint8_t { date, hours, budget, distance, wagons };

/// Why a wagon is not in a train of the answer. The first outcome that holds, in this order.
struct wagon_verdict {
  enum class outcome : std::uint8_t {
    in_answer,  ///< it is in `routes`
    gives_nothing,  ///< what it gives, or raises of what can be had, is held or asked for by neither goal nor wagon of
                    ///< use
    no_session,  ///< every session has an obstacle, or there is none: `obstacles`
    no_train,  ///< no minimal train has it; `lifting` lists the limits of which each alone would open one
    no_better,  ///< `with_it` are the best trains that have it; for each there is one of the answer that is no worse
  };
  outcome what{};
  std::vector<std::size_t> routes;  ///< in_answer: positions in the trains of the answer
  std::vector<std::pair<session_idx, session_obstacle>>
      obstacles;  ///< no_session: sorted; the first that holds, in order of the enum
  std::vector<compiled_atom> missing;  ///< no_session, some by `needs`: what can not be had in time; sorted
  std::vector<question_limit> lifting;  ///< no_train: sorted
  struct pair {
    train with_it;
    std::size_t beaten_by;  ///< position in the trains of the answer: the first that is no worse
  };
  std::vector<pair> with_it;  ///< no_better: the undominated minimal trains with it, sorted by vector
  bool complete{true};  ///< false: the label limit was reached and the outcome is what was seen until then
  std::uint64_t labels{};  ///< search nodes used
};

/// `a` is the complete answer of `plan` to this question. A train is minimal when none of its proper subsets is at work
/// as early (docs/adr/0012). The limit holds for all searches together.
wagon_verdict why_not(
    snapshot const& world, query const& q, answer const& a, wagon_idx wagon, limits const& l, work_state& state);

}  // namespace overstap::planning
