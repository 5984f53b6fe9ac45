// SPDX-License-Identifier: EUPL-1.2
#include "planning/why_not.h"

#include <algorithm>

#include "planning/plan_internal.h"
#include "planning/problem_builder.h"

namespace overstap::planning {
namespace {

constexpr auto kNoDate = weeks{520};  ///< from `earliest`: ten years
constexpr std::int32_t kNoHours = 168;
constexpr std::int32_t kNoWagons = 8;

/// The limits that the question has.
std::vector<question_limit> limits_of(query const& q) {
  auto all = std::vector{question_limit::date, question_limit::hours};
  if (q.own_budget) {
    all.push_back(question_limit::budget);
  }
  if (q.home) {
    all.push_back(question_limit::distance);
  }
  if (q.max_wagons < kNoWagons) {
    all.push_back(question_limit::wagons);
  }
  return all;
}

query lifted(query q, question_limit l) {
  switch (l) {
    case question_limit::date:
      q.latest = std::max(q.latest, q.earliest + kNoDate);
      break;
    case question_limit::hours:
      q.hours = {.before = kNoHours, .after = kNoHours, .changes_on = std::nullopt};
      break;
    case question_limit::budget:
      q.own_budget = std::nullopt;
      break;
    case question_limit::distance:
      q.home = std::nullopt;
      break;
    case question_limit::wagons:
      q.max_wagons = kNoWagons;
      break;
  }
  return q;
}

class verdict_finder {
public:
  verdict_finder(
      snapshot const& world, query const& q, answer const& a, wagon_idx wagon, limits const& l, work_state& state)
      : world_{world}, q_{q}, answer_{a}, wagon_{wagon}, limits_{l}, state_{state} {}

  wagon_verdict find() {
    using outcome = wagon_verdict::outcome;
    if (find_routes()) {
      out_.what = outcome::in_answer;
      return std::move(out_);
    }
    auto look = problem_builder{world_, q_, state_.problem}.look_at(wagon_);
    if (!look.asked) {
      out_.what = outcome::gives_nothing;
    } else if (!look.usable) {
      out_.what = outcome::no_session;
      out_.obstacles = std::move(look.obstacles);
      out_.missing = std::move(look.missing);
    } else if (find_trains_with_it()) {
      out_.what = outcome::no_better;
    } else {
      out_.what = outcome::no_train;
      for (auto const l : limits_of(q_)) {
        if (!through(lifted(q_, l), answers::first_only).empty()) {
          out_.lifting.push_back(l);
        }
      }
    }
    return std::move(out_);
  }

private:
  bool find_routes() {
    for (auto i = std::size_t{0}; i < answer_.trains.size(); ++i) {
      auto const is_it = [&](planned_session const& p) { return world_.session_wagon[p.session] == wagon_; };
      if (std::ranges::any_of(answer_.trains[i].sessions, is_it)) {
        out_.routes.push_back(i);
      }
    }
    return !out_.routes.empty();
  }

  bool find_trains_with_it() {
    for (auto& t : through(q_, answers::all_undominated)) {
      auto const beaten_by =
          std::ranges::find_if(answer_.trains, [&](train const& o) { return weakly_dominates(o.value, t.value); });
      if (beaten_by == answer_.trains.end()) {
        out_.complete = false;  // the answer was not complete
        continue;
      }
      auto const position = static_cast<std::size_t>(beaten_by - answer_.trains.begin());
      out_.with_it.push_back({std::move(t), position});
    }
    return !out_.with_it.empty();
  }

  std::vector<train> through(query const& q, answers wanted) {
    auto found = plan(world_, q, {limits_.labels - std::min(limits_.labels, out_.labels)}, wanted, state_, wagon_);
    out_.labels += found.labels;
    out_.complete = out_.complete && found.complete;
    return std::move(found.trains);
  }

  snapshot const& world_;
  query const& q_;
  answer const& answer_;
  wagon_idx wagon_;
  limits limits_;
  work_state& state_;
  wagon_verdict out_;
};

}  // namespace

wagon_verdict why_not(
    snapshot const& world, query const& q, answer const& a, wagon_idx wagon, limits const& l, work_state& state) {
  return verdict_finder{world, q, a, wagon, l, state}.find();
}

}  // namespace overstap::planning
