// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "cli/command_line.h"
#include "cli/latency.h"
#include "desk/desk.h"

/// What the commands below `overstap bench` share.
namespace overstap::cli {

void add_bench_solver(command_line& line, CLI::App& bench);
void add_bench_schemes(command_line& line, CLI::App& bench);
void add_bench_funding(CLI::App& bench);
/// Plans of least cost for every delete-free instance (*.json) in the directory or below it (`read_delete_free`), with
/// at most so many seconds for each.
void bench_instances(command_line& line, std::string const& directory, std::int32_t limit_seconds, bool json);

struct openings_bench {
  std::size_t people;
  std::uint64_t seed;
  std::int32_t max_steps;
  bool json;
};
/// What would open a route, for the best six goals of so many people where there is none within 26 weeks, 8 hours a
/// week and 500 euros.
void bench_openings(desk::desk const& d, openings_bench const& b);

/// What a person in the database would tell about herself.
desk::visitor visitor_of(snapshot const& s, person_idx p);
/// Drawn with replacement; none when there is nobody.
std::vector<person_idx> some_people(snapshot const& s, std::size_t count, std::uint64_t seed);

/// Over all people whose route has something still to come.
struct replan_figures {
  std::size_t under_way{};  ///< with a step that runs
  std::size_t with_route{};
  std::size_t bookings{},
      changes{};  ///< of those with a route: what was booked, and of that the route with fewest changes gives up
  std::size_t incomplete{};
};
/// What now: each of them is two weeks into the fastest route to her best goal, and the next session has slipped. Only
/// the answer to that is measured.
replan_figures measure_replanning(desk::desk const& d,
                                  std::vector<person_idx> const& people,
                                  std::int32_t max_steps,
                                  latency& times);

}  // namespace overstap::cli
