// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/dates.h"
#include "base/money.h"
#include "domain/vacancy.h"

namespace overstap {

/// What is known about one skill of a person. Without a word it is not known, which is not no; `unknown` is what she
/// says when she was asked and does not know. Only `have` is held (docs/adr/0010).
enum class skill_answer : std::uint8_t { have, bit, no, unknown };

/// Where that comes from. Dutch: herkomst.
enum class skill_source : std::uint8_t {
  occupation,  ///< filled in from an occupation that she told; nobody has looked at it yet
  card,  ///< she said so, or somebody at the desk with her
  assessment,  ///< an assessor saw it (EVC)
  import,  ///< brought along in a file
  document,  ///< the owner of the dossier saw the proof
};

/// Result of an assessment for one skill. Dutch: ja, deels, nee.
enum class assessment_verdict : std::uint8_t { yes, partly, no };

/// What she wants and can. Absent = not told.
struct preferences {
  std::optional<std::int32_t> max_km;
  std::optional<std::int32_t> hours_min, hours_max;  ///< of work per week
  std::optional<std::int32_t> learning_hours;  ///< per week
  std::optional<civil_date> available_from;
  std::optional<std::vector<contract_kind>> contracts;  ///< accepted ones, in the order of the enumeration, each once
  std::optional<bool> shifts;
  std::optional<money> hourly_pay_min;
  std::optional<money> own_budget;
  friend bool operator==(preferences const&, preferences const&) = default;
};

}  // namespace overstap
