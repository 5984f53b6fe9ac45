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

namespace overstap {

/// In the order in which they pay (desk-rules 10): the employer or a sociaal plan, the fund of the sector (O&O-fonds),
/// UWV or the municipality, money of the region. The transitievergoeding is the worker's own and is no payer
/// (desk-rules 11).
enum class payer_tier : std::uint8_t { employer, sector_fund, benefit_body, region };

/// Somebody who may pay what a step costs the person. What is paid for everybody is part of a session
/// (`session::public_price`); a payer decides per person.
struct payer {
  payer_id id;
  payer_tier tier;
  bilingual name;
  std::string scheme;  ///< its rule in data/schemes says who can have it; empty: only the payer can tell
  std::vector<wagon_kind_code> pays_for;  ///< sorted, at least one
  std::int32_t percent{100};  ///< of the price, 1..100, rounded down to a cent
  std::optional<money> per_person;  ///< most for one person, over all her steps
  std::optional<money> per_year;  ///< most for one person in a calendar year, by the starts of the steps
  std::optional<money> per_step;  ///< most for one step
  std::optional<civil_date> from, until;  ///< pays for steps that start on these days and between
  std::vector<payer_id> not_with;  ///< never together on one step; said by either, meant for both
  region_code region;  ///< for who lives there; empty: everywhere
  municipality_code municipality;  ///< the same
  civil_date as_of;  ///< the day on which somebody looked at what it pays
};

}  // namespace overstap
