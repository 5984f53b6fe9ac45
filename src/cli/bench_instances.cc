// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <filesystem>
#include <vector>

#include <boost/json/serialize.hpp>
#include <fmt/format.h>

#include "base/invariant.h"
#include "cli/bench.h"
#include "cli/delete_free_json.h"
#include "cli/progress_bar.h"

namespace overstap::cli {
namespace {

std::vector<std::filesystem::path> instances_in(std::string const& directory) {
  auto files = std::vector<std::filesystem::path>{};
  for (auto const& entry : std::filesystem::recursive_directory_iterator{directory}) {
    if (entry.is_regular_file() && entry.path().extension() == ".json") {
      files.push_back(entry.path());
    }
  }
  std::ranges::sort(files);
  return files;
}

struct solved {
  std::string name;
  solver::least_plan answer;
  std::int64_t cost{};  ///< of the plan, when there is one
  double seconds{};
};

solved solve(named_instance const& i, solver::seconds most) {
  auto const start = std::chrono::steady_clock::now();
  auto s = solved{.name = i.name, .answer = least_cost_plan(i.problem, most)};
  s.seconds = solver::seconds{std::chrono::steady_clock::now() - start}.count();
  if (auto const& plan = s.answer.plan) {
    invariant(usable_order(i.problem, *plan) == *plan, "a plan cannot be carried out");
    s.cost = cost_of(i.problem, *plan);
  }
  return s;
}

std::string json_of(solved const& s) {
  auto const number = [](bool known, auto value) { return known ? fmt::format("{}", value) : std::string{"null"}; };
  auto const has_plan = s.answer.plan.has_value();
  auto const unsolvable = s.answer.proven && !has_plan;
  return fmt::format(
      "{{\"name\":{},\"optimum\":{},\"cost\":{},\"bound\":{},\"proven\":{},\"wagons\":{},\"landmarks\":{},"
      "\"seconds\":{:.3f}}}",
      boost::json::serialize(boost::json::string_view{s.name}),
      number(s.answer.proven && has_plan, s.cost),
      number(has_plan, s.cost),
      number(!unsolvable, s.answer.bound),
      s.answer.proven,
      number(has_plan, has_plan ? s.answer.plan->size() : 0),
      s.answer.landmarks,
      s.seconds);
}

std::string line_of(solved const& s) {
  if (!s.answer.plan) {
    return fmt::format(
        "{:<16} {:>9} {:>9} {:>7} {:>9.2f} s", s.name, s.answer.proven ? "no plan" : "none yet", "", "", s.seconds);
  }
  auto const verdict = s.answer.proven ? std::string{"proven"} : fmt::format(">= {}", s.answer.bound);
  return fmt::format("{:<16} {:>9} {:>9} {:>7} {:>9.2f} s", s.name, s.cost, verdict, s.answer.plan->size(), s.seconds);
}

}  // namespace

void bench_instances(command_line& line, std::string const& directory, std::int32_t limit_seconds, bool json) {
  auto instances = std::vector<named_instance>{};
  for (auto const& file : instances_in(directory)) {
    auto instance = read_delete_free(file);
    if (!instance) {
      refuse(line, instance.error());
      return;
    }
    instances.push_back(*std::move(instance));
  }
  if (instances.empty()) {
    refuse(line, error{errc::not_found, "No instance (*.json) is in this directory or below it."});
    return;
  }
  auto bar = progress_bar{};
  auto done = std::size_t{0};
  auto proven = std::size_t{0};
  auto total = 0.0;
  if (json) {
    fmt::print("{{\"bench\":\"plan\",\"instances\":[");
  } else {
    fmt::print("{:<16} {:>9} {:>9} {:>7} {:>11}\n", "instance", "cost", "", "wagons", "time");
  }
  for (auto const& i : instances) {
    bar.show(i.name, done, instances.size());
    auto const s = solve(i, solver::seconds{static_cast<double>(limit_seconds)});
    if (json) {
      fmt::print("{}{}", done > 0 ? ",\n" : "", json_of(s));
    } else {
      fmt::print("{}\n", line_of(s));
    }
    std::fflush(stdout);
    ++done;
    proven += s.answer.proven ? 1 : 0;
    total += s.seconds;
  }
  if (json) {
    fmt::print("],\"count\":{},\"proven\":{},\"seconds\":{:.3f}}}\n", done, proven, total);
  } else {
    fmt::print("{} instances, {} proven, {:.2f} s\n", done, proven, total);
  }
}

}  // namespace overstap::cli
