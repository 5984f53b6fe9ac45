// SPDX-License-Identifier: EUPL-1.2
#include "sim/demo.h"

#include <algorithm>
#include <numeric>

#include "base/invariant.h"
#include "sim/region_demo.h"

namespace overstap::sim {
namespace {

/// Divides `total` in proportion to `sizes`; what rounding leaves goes one each to the first.
std::vector<std::size_t> divide(std::size_t total, std::vector<std::uint64_t> const& sizes) {
  auto const sum = std::accumulate(sizes.begin(), sizes.end(), std::uint64_t{0});
  auto parts = std::vector<std::size_t>{};
  auto given = std::size_t{0};
  for (auto const size : sizes) {
    parts.push_back(static_cast<std::size_t>(total * size / sum));
    given += parts.back();
  }
  for (auto i = std::size_t{0}; given < total; ++i, ++given) {
    ++parts[i % parts.size()];
  }
  return parts;
}

std::vector<region const*> regions_of(reference_data const& reference, std::vector<region_code> wanted) {
  auto regions = std::vector<region const*>{};
  std::ranges::sort(wanted);
  for (auto const& r : reference.regions) {
    if (wanted.empty() || std::ranges::binary_search(wanted, r.code)) {
      regions.push_back(&r);
    }
  }
  auto const repeated = std::ranges::unique(wanted);
  wanted.erase(repeated.begin(), repeated.end());
  invariant(!regions.empty() && (wanted.empty() || regions.size() == wanted.size()),
            "a demo of a region that is not known");
  return regions;
}

}  // namespace

snapshot_records make_demo(taxonomy::taxonomy const& tax,
                           reference_data const& reference,
                           demo_options const& options) {
  auto const market = labour_market{tax, reference};
  auto maps = std::vector<region_map>{};
  auto sizes = std::vector<std::uint64_t>{};
  for (auto const* r : regions_of(reference, options.regions)) {
    maps.emplace_back(reference, *r, options.today);
    sizes.push_back(maps.back().size());
  }
  auto const vacancies = divide(options.vacancies, sizes);
  auto const people = divide(options.people, sizes);
  auto const sessions = divide(options.sessions, sizes);

  auto records = snapshot_records{};
  records.synthetic = true;
  records.vacancies.reserve(options.vacancies);
  records.people.reserve(options.people);
  auto const country = demo_stream{options.seed, options.today};
  auto const kept_apart = add_country_payers(country, options.today, records);
  for (auto i = std::size_t{0}; i < maps.size(); ++i) {
    auto const stream = country.part(maps[i].record().code.str());
    auto const setting = region_setting{
        .tax = tax, .reference = reference, .market = market, .map = maps[i], .stream = stream, .today = options.today};
    add_vacancies(setting, vacancies[i], records);
    add_catalogue(setting, sessions[i], records);
    add_payers(setting, kept_apart, records);
    add_people(setting, people[i], records);
  }
  return records;
}

}  // namespace overstap::sim
