// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/money.h"
#include "base/random.h"
#include "domain/reference.h"
#include "domain/requirement.h"
#include "sim/credential_rules.h"
#include "sim/sector.h"
#include "sim/weighted_choice.h"
#include "taxonomy/taxonomy.h"

namespace overstap::sim {

/// What the demo needs to know of one occupation.
struct occupation_profile {
  occupation_id id;
  taxonomy::occupation_idx at;
  bilingual name;
  std::string isco_group;
  sector is;
  int level;  ///< ISCO-08 skill level 1..4
  std::uint64_t demand{};  ///< beside the other occupations of its sector
  bool at_airport{};  ///< guards and others whose work place is an airport
  std::vector<skill_id> essential;  ///< the most telling first (idf descending, then id)
  std::vector<skill_id> optional;  ///< the same
  std::vector<skill_id> own;  ///< of the essential ones, those that belong to its sector: what its courses teach
  std::vector<skill_id> own_optional;  ///< the same of the optional ones
  std::vector<skill_id> common;  ///< used in much other work too, the essential ones first
  bool regulated{};  ///< most employers ask for the diploma or registration of the trade
  std::vector<std::pair<credential_code, unsigned>> asks;  ///< known credentials, per cent of vacancies
  std::vector<credential_code> training_gives;  ///< known credentials
};

/// Occupations of the taxonomy that are not ended and have skills, in id order; what they pay; how often they
/// are asked for in a region.
class labour_market {
public:
  labour_market(taxonomy::taxonomy const& tax, reference_data const& reference);

  std::vector<occupation_profile> const& occupations() const noexcept { return occupations_; }
  /// One weight per occupation, positive unless the region has none of its work.
  std::vector<std::uint64_t> weights_in(region_code const& region) const;
  /// Positions of occupations, those that the region trains most people for first (ties: smaller id): by vacancies,
  /// and by how much schools and funds do for the sector.
  std::vector<std::size_t> in_training(region_code const& region) const;

private:
  std::vector<occupation_profile> occupations_;
};

/// Lowest hourly pay of 2026, rounded: nothing in the demo pays less.
inline constexpr auto kLowestPay = money::cents(14'75);

struct pay_range {
  money low;
  money high;
};
pay_range draw_pay(random_source& numbers, occupation_profile const& o);

}  // namespace overstap::sim
