// SPDX-License-Identifier: EUPL-1.2
#include "sim/wagon_plan.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/invariant.h"

namespace overstap::sim {
namespace {

struct slot {
  std::string_view kind;
  std::uint64_t variant;
};

/// What an occupation gets, one per round. Variants: offer_training.cc.
constexpr auto kRounds = std::to_array<slot>({
    {"third-learning-route", 0},
    {"mbo-certificate", 0},
    {"evc", 0},
    {"praktijkverklaring", 0},
    {"bbl", 0},
    {"third-learning-route", 1},
    {"trial-placement", 0},
    {"mbo-certificate", 2},
    {"third-learning-route", 5},
    {"exemption", 0},
    {"third-learning-route", 2},
    {"bbl", 1},
    {"mbo-certificate", 1},
    {"work-experience", 0},
    {"third-learning-route", 3},
    {"praktijkverklaring", 1},
    {"bol", 0},
    {"skills-test", 0},
    {"secondment", 0},
    {"third-learning-route", 4},
    {"evc", 1},
});

constexpr auto kServices = std::to_array<std::string_view>({
    "debt-help",
    "language",
    "intake",
    "vca",
    "work-fitness",
    "job-coach",
    "application-training",
    "internal-transport",
    "digital-skills",
    "childcare",
    "transport-help",
    "bhv",
    "career-advice",
    "workplace-adaptation",
    "driver-c-code-95",
    "vitality",
    "security-guard",
    "job-mediation",
    "outplacement",
    "aftercare",
    "self-employment",
    "sheltered-work",
    "driver-ce",
    "code-95-refresher",
});

/// Kinds that are for simple work only become a short course or a certificate for other work.
std::string_view fitting(std::string_view kind, int level) {
  if (level <= 2) {
    return kind;
  }
  if (kind == "praktijkverklaring" || kind == "work-experience" || kind == "secondment") {
    return "third-learning-route";
  }
  return level == 4 && kind == "mbo-certificate" ? std::string_view{"third-learning-route"} : kind;
}

}  // namespace

wagon_plan::wagon_plan(reference_data const& reference, std::vector<occupation_profile const*> in_demand)
    : reference_{&reference}, in_demand_{std::move(in_demand)} {
  invariant(!in_demand_.empty() && !reference.wagon_kinds.empty(), "a plan needs occupations and kinds of wagons");
  for (auto const code : kServices) {
    if (auto const* kind = reference.find_wagon_kind(wagon_kind_code{std::string{code}}); kind != nullptr) {
      services_.push_back(kind);
    }
  }
}

planned_wagon wagon_plan::next() {
  auto const at = made_++;
  if (at < reference_->wagon_kinds.size()) {
    return {&reference_->wagon_kinds[at], in_demand_[at % in_demand_.size()], at};
  }
  if (at % 3 == 2 && !services_.empty()) {
    auto const n = service_++;
    return {services_[n % services_.size()], in_demand_[n % in_demand_.size()], n / services_.size()};
  }
  while (true) {
    auto const n = training_++;
    auto const round = n / in_demand_.size();
    auto const* o = in_demand_[n % in_demand_.size()];
    auto const& s = kRounds[round % kRounds.size()];
    auto const* kind = reference_->find_wagon_kind(wagon_kind_code{std::string{fitting(s.kind, o->level)}});
    if (kind != nullptr) {
      return {kind, o, s.variant + round / kRounds.size() * 6};
    }
    invariant(round < 2 * kRounds.size(), "no kind of wagon that teaches an occupation is known");
  }
}

}  // namespace overstap::sim
