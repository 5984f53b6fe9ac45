// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "planning/plan.h"

namespace overstap::planning {

/// One step on a fixed ladder (docs/adr/0006): a change of the question that a person can think about.
struct relaxation {
  enum class kind : std::uint8_t {
    later,  ///< latest + amount weeks: 4, 8, 13, 26, 52, 104
    more_hours,  ///< both hour limits + amount: 4, 8, 16
    farther,  ///< max_km + amount: 10, 25; only when home is told
    more_budget,  ///< own budget + amount euros: 250, 500, 1000, 2500; only when there is a limit
    longer_train,  ///< max_wagons + amount: 1, 2, up to 8
    one_more_payer,  ///< `payer`: one of `query::not_paying`; as if it were expected to pay; only when there is a
                     ///< budget
    unknown_fact,  ///< `what`: an atom of `query::unknown`; as if it turned out to be held for good
    missing_offer,  ///< `what`: an atom that no wagon in reach gives; as if it were held for good
  };
  kind change;
  std::int32_t amount{};
  compiled_atom what{};  ///< unknown_fact and missing_offer only
  payer_idx payer{};  ///< one_more_payer only
  friend constexpr auto operator<=>(relaxation const&, relaxation const&) = default;
};

/// The question after one change.
query relaxed(query q, relaxation const& r);

/// The ladders of a question on which a step can help, steps from small to large. A wagon is of use when it gives or
/// raises to an atom that is asked for, a skill that adds to the fit, or a skill that a wagon of use raises; asked for
/// is what the goal and wagons of use need and is not held for good. Wagons count with a free seat, and in a job only
/// for the goal's job. Unknown facts: atoms of `query::unknown` that are asked for, at any distance. Missing offers:
/// other atoms that are asked for within reach and that no wagon there gives or raises to; one ladder per skill,
/// credential or barrier, a skill's by level.
std::vector<std::vector<relaxation>> ladders(snapshot const& world, query const& q);

/// One or two relaxations and the fastest train that they open (ties as in `plan`).
struct opening {
  std::vector<relaxation> changes;  ///< sorted
  train opens;
};

struct openings_answer {
  std::vector<opening> openings;  ///< of one change, then of two; each sorted by `changes`
  bool complete{true};  ///< false: the label limit was reached, there may be more or smaller ones
  std::uint64_t labels{};  ///< search nodes used
  std::uint64_t searches{};
};

/// For a question without a train: all minimal changes of one or two ladders. Minimal: it opens a train, and with a
/// smaller step of either ladder, or without one of them, there is none.
/// Empty and complete: nothing on the ladders helps. The limit holds for all searches together; one of them gets a
/// sixteenth of what is left, and a change of which the search passes that counts as not opening.
openings_answer find_openings(snapshot const& world, query const& q, limits const& l, work_state& state);

}  // namespace overstap::planning
