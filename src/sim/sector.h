// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "domain/identities.h"

namespace overstap::sim {

/// The parts that the demo divides the labour market into.
enum class sector : std::uint8_t {
  aviation,
  transport,
  logistics,
  delivery,
  customer_contact,
  office,
  ict,
  care,
  childcare,
  education,
  technical,
  construction,
  automotive,
  manufacturing,
  food,
  hospitality,
  retail,
  security,
  cleaning,
  green,
  sport,
  social,
  other,
};
inline constexpr std::size_t kSectorCount = 23;

/// Hours per week, from and to.
struct hours_pattern {
  std::int32_t from;
  std::int32_t to;
};

/// How vacancies of a sector look. Shares are per cent; rough figures from general knowledge.
struct sector_facts {
  sector id;
  std::uint64_t share;  ///< of all vacancies in the country, per mille
  std::uint64_t training;  ///< how much is done per vacancy to train people for it; 1 is least
  std::int64_t pay_percent;  ///< of the usual pay at the same level
  unsigned shifts;
  unsigned agency;  ///< through an agency
  unsigned permanent;
  unsigned work_based_learning;
  std::array<hours_pattern, 4> hours;
  std::array<std::string_view, 3> employer_words;  ///< second part of made-up employer names
};
sector_facts const& facts_of(sector s) noexcept;

/// Trades whose work is learned in steps, from experience to a diploma.
constexpr bool is_trade(sector s) noexcept {
  return s == sector::technical || s == sector::construction || s == sector::automotive || s == sector::manufacturing;
}

/// From the ISCO-08 unit group and the English name of an occupation.
sector sector_of(std::string_view isco_group, std::string_view english_name);

/// Share of a sector's vacancies in a region, in per cent of the country's share. 100 where nothing is known.
std::uint64_t regional_percent(region_code const& region, sector s) noexcept;

}  // namespace overstap::sim
