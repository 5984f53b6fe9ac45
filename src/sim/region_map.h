// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/dates.h"
#include "base/random.h"
#include "domain/reference.h"
#include "sim/sector.h"
#include "sim/weighted_choice.h"

namespace overstap::sim {

/// Inhabitants in thousands: rounded figures from general knowledge for the larger municipalities, 30 for all
/// others. The measure by which people, vacancies and sessions are spread over municipalities and regions.
std::uint64_t thousand_inhabitants(municipality_code const& m) noexcept;

/// A point at most `metres` from `centre`, evenly spread over the disc.
place scatter(random_source& numbers, place centre, std::int32_t metres);

/// The municipalities of a region on one day, and where things are in it.
class region_map {
public:
  region_map(reference_data const& reference, region const& r, civil_date day);

  region const& record() const noexcept { return *region_; }
  std::span<municipality const* const> towns() const noexcept { return towns_; }
  municipality const& centre() const noexcept { return *centre_; }
  std::uint64_t size() const noexcept { return size_; }

  /// Drawn by number of inhabitants.
  municipality const& any_town(random_source& numbers) const { return *towns_[by_size_.draw(numbers)]; }
  /// Where work of this sector is.
  municipality const& work_town(random_source& numbers, sector s) const;
  /// The town itself or the one nearest to it.
  municipality const& town_or_neighbour(random_source& numbers, municipality const& town) const;

  place home_in(random_source& numbers, municipality const& town) const;
  place work_in(random_source& numbers, municipality const& town, sector s) const;
  /// A classroom or an office: near the middle.
  place room_in(random_source& numbers, municipality const& town) const;

private:
  region const* region_;
  municipality const* centre_;
  std::vector<municipality const*> towns_;  // sorted by code
  std::uint64_t size_{};
  weighted_choice by_size_;
  weighted_choice flying_;
};

}  // namespace overstap::sim
