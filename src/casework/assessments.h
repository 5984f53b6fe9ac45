// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "casework/look_again.h"
#include "casework/profile.h"

namespace overstap::casework {

struct assessment_request {
  struct result {
    skill_id skill;
    assessment_verdict verdict{};
    std::string remark;
  };
  std::optional<uuid> step;  ///< of the plan
  civil_date on;
  std::vector<result> results;
  std::string remark;
};

/// How a skill stands: nullopt is not known.
struct skill_state {
  skill_answer answer{};
  evidence level{};  ///< counts where the answer is have
  friend bool operator==(skill_state const&, skill_state const&) = default;
};
struct assessed_change {
  skill_id skill;
  std::optional<skill_state> before;
  std::optional<skill_state> after;
};

/// What a validation changed, for the person to see.
struct assessment_outcome {
  profile_page page;
  std::vector<assessed_change> skills;  ///< that stand otherwise than before
  std::size_t matches_before{};  ///< vacancies nearby that fit well enough to start
  std::size_t matches_after{};
  std::vector<goal_outlook> goals;  ///< planned again; none for who is engaged, who does not see the plan
};

/// Enters the result of a validation (EVC). Profile and matches change at once, and every active goal is planned again
/// (`look_again`).
result<assessment_outcome> assess(office const& o,
                                  desk::caller const& asks,
                                  dossier_id dossier,
                                  assessment_request const& r);

}  // namespace overstap::casework
