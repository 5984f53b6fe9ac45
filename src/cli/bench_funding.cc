// SPDX-License-Identifier: EUPL-1.2
#include <memory>

#include <fmt/format.h>

#include "base/random.h"
#include "cli/bench.h"
#include "funding/resolve.h"

namespace overstap::cli {
namespace {

struct options {
  std::size_t count{20'000};
  std::size_t steps{6};
  std::size_t payers{12};
  std::uint64_t seed{1};
  bool json{};
};

struct drawn_train {
  std::vector<funding::terms> payers;
  std::vector<funding::bill> bills;
};

/// Steps of € 100 to € 5 000 over two years. Of every payer one cap or two are too small for all that it may pay; one
/// in four can not be combined with one before it.
drawn_train draw(random_source& random, std::size_t steps, std::size_t payers) {
  auto t = drawn_train{};
  auto const euros = [&](std::int64_t least, std::int64_t most) { return 100 * random.between(least, most); };
  for (auto p = std::size_t{0}; p < payers; ++p) {
    auto& terms = t.payers.emplace_back();
    terms.tier = static_cast<std::int32_t>(4 * p / payers);
    terms.percent = random.chance(60) ? 100 : static_cast<std::int32_t>(10 * random.between(5, 9));
    auto const capped = random.below(3);
    terms.per_person = capped != 0 ? std::optional{euros(250, 3000)} : std::nullopt;
    terms.per_year = capped != 1 ? std::optional{euros(250, 2000)} : std::nullopt;
    terms.per_step = random.chance(40) ? std::optional{euros(200, 1500)} : std::nullopt;
    if (p > 0 && random.chance(25)) {
      auto const other = static_cast<std::size_t>(random.below(p));
      terms.not_with |= funding::only(other);
      t.payers[other].not_with |= funding::only(p);
    }
  }
  for (auto s = std::size_t{0}; s < steps; ++s) {
    auto may_pay = funding::payer_set{0};
    for (auto p = std::size_t{0}; p < payers; ++p) {
      may_pay |= random.chance(60) ? funding::only(p) : 0;
    }
    t.bills.push_back({euros(100, 5000), static_cast<std::int32_t>(random.between(2026, 2027)), may_pay, 0});
  }
  return t;
}

void bench_funding(options const& o) {
  auto random = random_source{o.seed};
  auto times = latency{};
  auto coupled = std::size_t{0};
  for (auto n = std::size_t{0}; n < o.count; ++n) {
    auto const t = draw(random, o.steps, o.payers);
    auto found = funding::resolution{};
    auto resolver = funding::resolver{t.payers, {}};
    times.measure([&] { found = resolver.resolve(t.bills); });
    auto alone = funding::cents{0};
    for (auto const& b : t.bills) {
      alone += resolver.most_paid({&b, 1});
    }
    coupled += found.paid < alone ? 1 : 0;
  }
  if (o.json) {
    fmt::print("{{\"bench\":\"funding\",{},\"coupled\":{}}}\n", times.members(), coupled);
  } else {
    fmt::print("funding of {} steps by {} payers: {}; caps couple steps in {}\n",
               o.steps,
               o.payers,
               times.line_in_us(),
               coupled);
  }
}

}  // namespace

void add_bench_funding(CLI::App& bench) {
  auto const o = std::make_shared<options>();
  auto& command =
      *bench.add_subcommand("funding", "who pays for the steps of a drawn train, within the caps of payers");
  command.footer(
      "Exact, as for every route (docs/adr/0013). No database is read.\n"
      "Examples:\n"
      "  overstap bench funding\n"
      "  overstap bench funding --steps 8 --payers 20 --count 5000 --json");
  command.add_option("--count", o->count, "how many trains")->capture_default_str();
  command.add_option("--steps", o->steps, "steps of a train")->check(CLI::Range(1, 8))->capture_default_str();
  command.add_option("--payers", o->payers, "payers that may pay for some of them")
      ->check(CLI::Range(1, 64))
      ->capture_default_str();
  command.add_option("--seed", o->seed, "which trains are drawn")->capture_default_str();
  command.add_flag("--json", o->json, "print one JSON object");
  command.callback([o] { bench_funding(*o); });
}

}  // namespace overstap::cli
