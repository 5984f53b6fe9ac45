// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>

#include "desk/desk.h"

namespace overstap::desk {

/// Why it is known that a payer does not pay.
enum class known_not : std::uint8_t {
  scheme,  ///< its scheme says no
  answer,  ///< it refused, or somebody said that it does not
};
struct counted_payer {
  payer_idx payer;
  known_not despite{};
};

/// Which payers of the catalogue may pay for this person (docs/adr/0013).
struct payers_of_person {
  std::vector<planning::possible_payer> payers;  ///< sorted
  std::vector<payer_idx> not_paying;  ///< sorted: of those that could, the ones that are known not to
  std::vector<counted_payer> counted_on;  ///< of those that may pay: known not to, and counted on all the same
  std::vector<funding::spent> spent;  ///< of those that may pay
};

/// An employer or a sociaal plan pays for its own people: it counts for who tells of it only. A payer of a region or
/// municipality pays for who lives there; who does not tell where she lives has those of the
/// whole country only. What was told of a payer counts before its scheme; a scheme that says no today, or that has no
/// version today, does not pay, and one that says yes pays for certain. Who is counted on though it is known not to pay
/// is expected to, never certain; of a scheme without a version today nobody can be counted on. bad_request for a payer
/// that the world does not know, unless only a plan tells of it.
result<payers_of_person> find_payers(snapshot const& s,
                                     resolved_visitor const& person,
                                     journeys_request const& r,
                                     civil_date today);

/// A payer's part of the price of a step.
struct payer_part {
  payer_id payer;
  std::string name;  ///< Dutch
  money amount;
  bool certain{};
  std::optional<civil_date> as_of{};  ///< the day on which its rule was looked at; absent: nobody wrote it down
  std::optional<known_not> despite{};  ///< it is counted on though it is known not to pay
};
/// A step of a plan with its whole price for the person, and what of it stands whoever pays the rest: what was granted.
struct step_to_fund {
  session_id session;
  civil_date start;
  money price;
  std::vector<payer_part> granted;
  std::vector<payer_id> refused_by;  ///< pay for other steps only, unless they are counted on
};
struct funded_step {
  std::vector<payer_part> parts;
  money own_at_most;  ///< what is left for the person when only those pay of whom it is certain
};
/// Who pays for these steps together, beside what was granted; by step. What is left over of a step, or of a session
/// that the world no longer knows, is the person's.
result<std::vector<funded_step>> fund_steps(world const& w,
                                            journeys_request const& r,
                                            std::vector<step_to_fund> const& steps,
                                            civil_date today);

}  // namespace overstap::desk
