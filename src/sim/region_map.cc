// SPDX-License-Identifier: EUPL-1.2
#include "sim/region_map.h"

#include <algorithm>
#include <limits>
#include <string_view>

#include "base/invariant.h"

namespace overstap::sim {
namespace {

struct town_size {
  std::string_view code;
  std::uint64_t thousands;
};
constexpr std::uint64_t kUsualSize = 30;
constexpr auto kSizes = std::to_array<town_size>({
    {"GM0014", 240}, {"GM0034", 225}, {"GM0074", 52},  {"GM0080", 128}, {"GM0090", 56},  {"GM0106", 70},
    {"GM0114", 110}, {"GM0118", 56},  {"GM0141", 74},  {"GM0150", 103}, {"GM0153", 161}, {"GM0160", 63},
    {"GM0164", 83},  {"GM0166", 55},  {"GM0171", 50},  {"GM0193", 133}, {"GM0200", 168}, {"GM0202", 167},
    {"GM0203", 62},  {"GM0222", 60},  {"GM0228", 123}, {"GM0243", 49},  {"GM0267", 46},  {"GM0268", 187},
    {"GM0281", 43},  {"GM0307", 161}, {"GM0321", 51},  {"GM0344", 375}, {"GM0345", 69},  {"GM0355", 67},
    {"GM0356", 66},  {"GM0358", 33},  {"GM0361", 112}, {"GM0362", 95},  {"GM0363", 930}, {"GM0384", 33},
    {"GM0392", 167}, {"GM0394", 165}, {"GM0400", 57},  {"GM0402", 94},  {"GM0405", 76},  {"GM0406", 42},
    {"GM0437", 15},  {"GM0439", 94},  {"GM0451", 31},  {"GM0453", 69},  {"GM0479", 161}, {"GM0484", 115},
    {"GM0489", 49},  {"GM0502", 68},  {"GM0503", 108}, {"GM0505", 122}, {"GM0512", 38},  {"GM0513", 76},
    {"GM0518", 565}, {"GM0537", 66},  {"GM0546", 130}, {"GM0597", 48},  {"GM0599", 670}, {"GM0603", 58},
    {"GM0606", 82},  {"GM0622", 76},  {"GM0632", 54},  {"GM0637", 128}, {"GM0664", 40},  {"GM0687", 50},
    {"GM0715", 55},  {"GM0718", 45},  {"GM0736", 46},  {"GM0748", 70},  {"GM0758", 188}, {"GM0772", 246},
    {"GM0794", 96},  {"GM0796", 160}, {"GM0828", 95},  {"GM0855", 230}, {"GM0867", 51},  {"GM0917", 87},
    {"GM0928", 46},  {"GM0935", 125}, {"GM0957", 60},  {"GM0983", 103}, {"GM0984", 45},  {"GM0988", 51},
    {"GM0995", 83},  {"GM1621", 66},  {"GM1674", 78},  {"GM1783", 116}, {"GM1883", 92},  {"GM1900", 92},
    {"GM1904", 66},  {"GM1916", 77},  {"GM1926", 58},  {"GM1930", 87},  {"GM1931", 58},  {"GM1940", 52},
    {"GM1942", 60},  {"GM1948", 84},  {"GM1952", 62},  {"GM1959", 57},  {"GM1961", 60},  {"GM1963", 90},
    {"GM1969", 65},  {"GM1980", 88},  {"GM1991", 59},
});

/// Airports with scheduled flights: the municipality, how much flying goes on there, the place.
struct airport {
  std::string_view code;
  std::uint64_t weight;
  place at;
};
constexpr auto kAirports = std::to_array<airport>({
    {"GM0394", 3'000, {112'500, 480'800}},
    {"GM0599", 1'500, {90'700, 441'000}},
    {"GM0772", 1'500, {153'800, 384'800}},
});
constexpr std::int32_t kAirportRadius = 1'800;

airport const* airport_of(municipality_code const& m) noexcept {
  auto const found = std::ranges::find(kAirports, m.str(), &airport::code);
  return found == kAirports.end() ? nullptr : &*found;
}

}  // namespace

std::uint64_t thousand_inhabitants(municipality_code const& m) noexcept {
  auto const found = std::ranges::lower_bound(kSizes, m.str(), {}, &town_size::code);
  return found != kSizes.end() && found->code == m.str() ? found->thousands : kUsualSize;
}

place scatter(random_source& numbers, place centre, std::int32_t metres) {
  auto const limit = static_cast<std::int64_t>(metres) * metres;
  while (true) {
    auto const dx = numbers.between(-metres, metres);
    auto const dy = numbers.between(-metres, metres);
    if (dx * dx + dy * dy <= limit) {
      return {static_cast<std::int32_t>(centre.x + dx), static_cast<std::int32_t>(centre.y + dy)};
    }
  }
}

region_map::region_map(reference_data const& reference, region const& r, civil_date day)
    : region_{&r}, centre_{reference.find_municipality(r.centre)} {
  for (auto const& m : reference.municipalities) {
    if (reference.region_of(m.code, day) == region_) {
      towns_.push_back(&m);
    }
  }
  invariant(!towns_.empty(), "a region without municipalities on the demo's day");
  if (centre_ == nullptr || std::ranges::find(towns_, centre_) == towns_.end()) {
    centre_ = towns_.front();
  }
  auto sizes = std::vector<std::uint64_t>{};
  auto flights = std::vector<std::uint64_t>{};
  for (auto const* town : towns_) {
    sizes.push_back(thousand_inhabitants(town->code));
    auto const* field = airport_of(town->code);
    flights.push_back(sizes.back() + (field == nullptr ? 0 : field->weight));
    size_ += sizes.back();
  }
  by_size_ = weighted_choice{sizes};
  flying_ = weighted_choice{flights};
}

municipality const& region_map::work_town(random_source& numbers, sector s) const {
  return *towns_[(s == sector::aviation ? flying_ : by_size_).draw(numbers)];
}

municipality const& region_map::town_or_neighbour(random_source& numbers, municipality const& town) const {
  if (towns_.size() == 1 || numbers.chance(70)) {
    // NOLINTNEXTLINE(bugprone-return-const-ref-from-parameter): a town of this map, never a temporary.
    return town;
  }
  auto const* nearest = &town;
  auto least = std::numeric_limits<std::int64_t>::max();
  for (auto const* other : towns_) {
    auto const distance = squared_metres(other->at, town.at);
    if (other->code != town.code && distance < least) {
      least = distance;
      nearest = other;
    }
  }
  return *nearest;
}

place region_map::home_in(random_source& numbers, municipality const& town) const {
  return scatter(numbers,
                 town.at,
                 1'500 + static_cast<std::int32_t>(std::min<std::uint64_t>(thousand_inhabitants(town.code), 250)) * 12);
}

place region_map::work_in(random_source& numbers, municipality const& town, sector s) const {
  if (auto const* field = airport_of(town.code); field != nullptr && s == sector::aviation) {
    return scatter(numbers, field->at, kAirportRadius);
  }
  return home_in(numbers, town);
}

place region_map::room_in(random_source& numbers, municipality const& town) const {
  return scatter(numbers, town.at, 1'200);
}

}  // namespace overstap::sim
