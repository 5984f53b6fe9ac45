// SPDX-License-Identifier: EUPL-1.2
#include <memory>

#include <fmt/format.h>

#include "base/invariant.h"
#include "cli/command_line.h"
#include "cli/progress_bar.h"
#include "selfcheck/check_planning.h"

namespace overstap::cli {
namespace {

struct options {
  std::uint64_t count{20'000};
  std::uint64_t seed{1};
};

void print(selfcheck::planning_tally const& t) {
  fmt::print("instances         {}\n", t.instances);
  fmt::print("with trains       {}\n", t.with_trains);
  for (auto const& [wagons, n] : t.trains_by_wagons) {
    fmt::print("trains of {} steps {}\n", wagons, n);
  }
  fmt::print("widest front      {}\n", t.widest_front);
}

selfcheck::planning_check compare(options const& o) {
  auto bar = progress_bar{};
  return selfcheck::check_planning(o.seed, o.count, [&](std::uint64_t done) {
    // Drawing is not what takes the time.
    if (done % 100 == 0 || done == o.count) {
      bar.show("compare", done, o.count);
    }
  });
}

void check_planning(options const& o) {
  auto const checked = compare(o);
  print(checked.tally);
  if (auto const& d = checked.difference) {
    fmt::print("\nseed {}\n{}\nexpected\n{}\nthe planner gives\n{}", d->seed, d->instance, d->expected, d->actual);
    throw logic_bug{"the planner does not give what the exhaustive planner gives"};
  }
  fmt::print("no difference\n");
}

}  // namespace

void add_selfcheck(command_line& line) {
  auto const o = std::make_shared<options>();
  auto& command = *line.app.add_subcommand("selfcheck", "compare an engine with a slow method that tries everything");
  command.require_subcommand(1);
  command.footer("Example:\n  overstap selfcheck planning --count 100000");
  auto& planning = *command.add_subcommand(
      "planning", "the planner with every set of sessions on every date, on small invented instances");
  planning.footer(
      "Ends at the first difference and prints it, with exit code 70. The seed it names repeats it.\n"
      "Examples:\n"
      "  overstap selfcheck planning\n"
      "  overstap selfcheck planning --count 1000000 --seed 500000\n"
      "  overstap selfcheck planning --seed 4711 --count 1");
  planning.add_option("--count", o->count, "how many instances are compared")->capture_default_str();
  planning.add_option("--seed", o->seed, "the first instance; each has a number")->capture_default_str();
  planning.callback([o] { check_planning(*o); });
}

}  // namespace overstap::cli
