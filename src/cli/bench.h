// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "cli/command_line.h"
#include "desk/desk.h"

/// What the commands below `overstap bench` share.
namespace overstap::cli {

void add_bench_solver(command_line& line, CLI::App& bench);
/// Plans of least cost for every delete-free instance (*.json) in the directory or below it (`read_delete_free`), with
/// at most so many seconds for each.
void bench_instances(command_line& line, std::string const& directory, std::int32_t limit_seconds, bool json);

/// What a person in the database would tell about herself.
desk::visitor visitor_of(snapshot const& s, person_idx p);
/// Drawn with replacement; none when there is nobody.
std::vector<person_idx> some_people(snapshot const& s, std::size_t count, std::uint64_t seed);

}  // namespace overstap::cli
