// SPDX-License-Identifier: EUPL-1.2
#include "planning/chance.h"

#include <algorithm>

#include <boost/multiprecision/cpp_int.hpp>

#include "domain/known_completion.h"

namespace overstap::planning {

chance chance_of(std::span<std::optional<completion_record> const> steps) {
  auto known = std::vector<completion_record>{};
  for (auto const& c : steps) {
    if (c) {
      known.push_back(*c);
    }
  }
  auto out = chance{.unknown = static_cast<std::int32_t>(steps.size() - known.size()), .known_percent = {}};
  if (!known.empty() || steps.empty()) {
    out.known_percent = percent_of(known);
  }
  return out;
}

chance chance_of(snapshot const& world, std::vector<planned_session> const& sessions) {
  auto steps = std::vector<std::optional<completion_record>>{};
  for (auto const& p : sessions) {
    steps.push_back(known_completion(world.wagons[world.session_wagon[p.session]].record));
  }
  return chance_of(steps);
}

std::int64_t percent_of(std::span<completion_record const> all) {
  // Eight steps of up to 2^31 people.
  using number = boost::multiprecision::cpp_int;
  auto started = number{1};
  auto completed = number{1};
  for (auto const& c : all) {
    started *= c.started;
    completed *= std::clamp(c.completed, 0, c.started);
  }
  return static_cast<std::int64_t>((completed * 200 + started) / (started * 2));
}

}  // namespace overstap::planning
