// SPDX-License-Identifier: EUPL-1.2
#include "sim/wagon_plan.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/invariant.h"

namespace overstap::sim {
namespace {

constexpr std::size_t kExamples = 12;
constexpr std::size_t kMostRounds = 1'000'000;  // more than any demo makes

struct slot {
  std::string_view kind;
  std::uint64_t variant;
};

/// What an occupation gets first, in this order. Variants: offer_training.cc.
constexpr auto kCore = std::to_array<slot>({
    {"bbl", 0},
    {"evc", 0},
    {"third-learning-route", 0},
    {"mbo-certificate", 0},
    {"third-learning-route", 1},
    {"praktijkverklaring", 0},
    {"trial-placement", 0},
});
/// Work that is learned by doing it.
constexpr auto kCoreOfSimpleWork = std::to_array<slot>({
    {"praktijkverklaring", 0},
    {"evc", 0},
    {"third-learning-route", 0},
    {"bbl", 0},
    {"mbo-certificate", 0},
    {"work-experience", 0},
    {"trial-placement", 0},
});
static_assert(kCoreOfSimpleWork.size() == kCore.size());
/// The last of these instead, where people come from other trades with much experience.
constexpr auto kCoreOfTrades = std::to_array<slot>({{"mbo-certificate", 2}, {"bbl", 1}});
static_assert(kCoreOfTrades.size() < kCore.size());
/// And after that, each occupation beginning elsewhere in the list.
constexpr auto kFurther = std::to_array<slot>({
    {"third-learning-route", 2},
    {"mbo-certificate", 2},
    {"work-experience", 0},
    {"third-learning-route", 3},
    {"bbl", 1},
    {"exemption", 0},
    {"third-learning-route", 5},
    {"bol", 0},
    {"skills-test", 0},
    {"mbo-certificate", 1},
    {"secondment", 0},
    {"third-learning-route", 4},
    {"praktijkverklaring", 1},
    {"evc", 1},
});

/// Every second occupation begins with a whole programme beside work instead.
constexpr auto kOtherFirst = slot{"third-learning-route", 5};

/// In how many rounds an occupation of this rank takes part.
bool takes_part(std::size_t rank, std::size_t round) noexcept {
  constexpr std::size_t kMostAsked = 64;
  constexpr std::size_t kOftenAsked = 120;
  if (round == 0 || rank < kMostAsked) {
    return true;
  }
  return rank < kOftenAsked ? round % 2 == 1 : round % 10 == 1;
}

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
slot fitting(slot s, occupation_profile const& o) {
  auto const by_doing = s.kind == "praktijkverklaring" || s.kind == "work-experience" || s.kind == "secondment";
  auto const at_work = by_doing || s.kind == "trial-placement";
  if (at_work && is_trade(o.is) && o.level >= 2) {
    return {"mbo-certificate", 2};
  }
  if ((by_doing && o.level >= 3) || (at_work && o.regulated) || (s.kind == "mbo-certificate" && o.level == 4)) {
    return {"third-learning-route", s.variant};
  }
  return s;
}

/// The n-th training of the occupation with this rank.
slot slot_of(occupation_profile const& o, std::size_t rank, std::size_t n) noexcept {
  if (o.level == 1 && n < kCoreOfSimpleWork.size()) {
    return kCoreOfSimpleWork[n];
  }
  if (n == 0 && rank % 2 == 1) {
    return kOtherFirst;
  }
  if (n < kCore.size()) {
    auto const to_last = kCore.size() - n;
    return is_trade(o.is) && to_last <= kCoreOfTrades.size() ? kCoreOfTrades[kCoreOfTrades.size() - to_last] : kCore[n];
  }
  auto const further = n - kCore.size();
  auto s = kFurther[(further + rank * 3) % kFurther.size()];
  // Six variants of each kind; the next time round has them again.
  s.variant += further / kFurther.size() * 6;
  return s;
}

}  // namespace

wagon_plan::wagon_plan(reference_data const& reference, std::vector<occupation_profile const*> in_training)
    : reference_{&reference}, in_training_{std::move(in_training)}, given_(in_training_.size()) {
  invariant(!in_training_.empty() && !reference.wagon_kinds.empty(), "a plan needs occupations and kinds of wagons");
  for (auto const code : kServices) {
    if (auto const* kind = reference.find_wagon_kind(wagon_kind_code{std::string{code}}); kind != nullptr) {
      services_.push_back(kind);
    }
  }
}

planned_wagon wagon_plan::next() {
  auto const at = made_++;
  if (at < reference_->wagon_kinds.size()) {
    return {&reference_->wagon_kinds[at], simple_work(at), at};
  }
  if (at % 4 == 3 && !services_.empty()) {
    auto const n = service_++;
    return {services_[n % services_.size()], in_training_[n % in_training_.size()], n / services_.size()};
  }
  return next_training();
}

/// An occupation for which every kind exists, the most trained for first.
occupation_profile const* wagon_plan::simple_work(std::size_t n) const {
  auto seen = std::size_t{0};
  for (auto const* o : in_training_) {
    if (o->level <= 2 && !o->regulated && !is_trade(o->is) && seen++ == n % kExamples) {
      return o;
    }
  }
  return in_training_.front();
}

planned_wagon wagon_plan::next_training() {
  while (true) {
    if (rank_ == in_training_.size()) {
      rank_ = 0;
      ++round_;
      invariant(round_ < kMostRounds, "no kind of wagon that teaches an occupation is known");
    }
    auto const rank = rank_++;
    if (!takes_part(rank, round_)) {
      continue;
    }
    auto const* o = in_training_[rank];
    auto const s = fitting(slot_of(*o, rank, given_[rank]++), *o);
    auto const* kind = reference_->find_wagon_kind(wagon_kind_code{std::string{s.kind}});
    if (kind != nullptr) {
      return {kind, o, s.variant};
    }
  }
}

}  // namespace overstap::sim
