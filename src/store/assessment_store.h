// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/dates.h"
#include "domain/identities.h"
#include "domain/profile.h"

namespace overstap::store {

class database;

struct assessed_skill {
  skill_id skill;
  assessment_verdict verdict{};
  std::string remark_sealed;  ///< "assessment_skill.remark:<assessment>:<skill>"; empty: none
};

/// Result of a validation. Dutch: EVC-uitslag.
struct assessment_record {
  uuid id;
  std::optional<uuid> step;  ///< of the plan that it belongs to
  account_id assessor;
  partner_id organisation;
  civil_date on;
  std::string remark_sealed;  ///< "assessment.remark:<id>"; empty: none
  std::int64_t made_at{};
  std::vector<assessed_skill> results;  ///< sorted by skill
};
void add_assessment(database& db, dossier_id dossier, assessment_record const& a);
/// Newest first.
std::vector<assessment_record> load_assessments(database& db, dossier_id dossier);

/// A step of the plan of this dossier, and who carries it out.
struct step_holder {
  std::optional<partner_id> organisation;
};
std::optional<step_holder> find_step(database& db, dossier_id dossier, uuid const& step);

}  // namespace overstap::store
