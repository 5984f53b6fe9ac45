// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/dates.h"
#include "base/money.h"
#include "domain/identities.h"
#include "domain/language.h"
#include "domain/place.h"
#include "domain/requirement.h"

namespace overstap {

enum class contract_kind : std::uint8_t { permanent, temporary, agency, work_based_learning };

struct employer {
  employer_id id;
  std::string name;
  municipality_code municipality;
};

/// An open vacancy. Optional facts that are absent are unknown, which is not no.
struct vacancy {
  vacancy_id id;
  employer_id employer;
  occupation_id occupation;
  std::string title;
  std::vector<required_skill> skills;  ///< empty: the occupation's skills are used
  std::vector<credential_code> credentials;  ///< required ones
  municipality_code municipality;
  place at;
  std::optional<std::int32_t> hours_min;  ///< per week
  std::optional<std::int32_t> hours_max;
  std::optional<money> hourly_pay_min;
  std::optional<money> hourly_pay_max;
  std::optional<civil_date> start;  ///< earliest; nullopt = unknown
  std::optional<civil_date> closes;  ///< last day to apply
  std::optional<contract_kind> contract;
  bool shifts{};  ///< irregular hours or shifts
  bool supported{};  ///< open to people who work with a job coach or adapted hours
};

}  // namespace overstap
