// SPDX-License-Identifier: EUPL-1.2
#include "solver/cheapest_train.h"

#include <algorithm>

namespace overstap::solver {

using planning::query;

std::optional<std::string_view> not_modelled(query const& q) {
  if (!q.commitments.empty()) {
    return "something is under way";
  }
  if (!q.booked.empty()) {
    return "something is booked";
  }
  auto const ends_too_soon = [&](planning::held_credential const& h) {
    auto const lasts = [&](planning::held_credential const& o) {
      return o.credential == h.credential && o.valid_until.value_or(civil_date::max()) >= q.latest;
    };
    return std::ranges::find(q.goal.hard, holds(h.credential)) != q.goal.hard.end() &&
           std::ranges::none_of(q.credentials, lasts);
  };
  if (std::ranges::any_of(q.credentials, ends_too_soon)) {
    return "a credential of the goal is held for a while";
  }
  return std::nullopt;
}

cheapest cheapest_train(snapshot const& world, query const& q, aim least, seconds most) {
  using outcome = cheapest::outcome;
  auto const until = processor_time() + most;
  auto model = train_model{world, q, least};
  auto result = cheapest{.how = outcome::no_train,
                         .train = std::nullopt,
                         .columns = model.program().columns.size(),
                         .rows = model.program().rows.size()};
  while (model.possible()) {
    auto const left = until - processor_time();
    if (left <= seconds{0}) {
      result.how = outcome::out_of_time;
      return result;
    }
    auto const answer = solve(model.program(), left);
    if (answer.solution) {
      auto set = model.chosen(*answer.solution);
      if (auto const at_work = planning::check(world, q, set)) {
        auto const value = planning::value_of(world, q, set, *at_work);
        result.train = planning::train{value, std::move(set)};
      } else if (answer.how == mip_answer::outcome::optimal) {
        model.refuse(*answer.solution);
        ++result.refused;
        continue;
      }
    }
    switch (answer.how) {
      case mip_answer::outcome::optimal:
        result.how = outcome::found;
        break;
      case mip_answer::outcome::infeasible:
        result.how = outcome::no_train;
        break;
      case mip_answer::outcome::out_of_time:
        result.how = outcome::out_of_time;
        break;
    }
    return result;
  }
  return result;
}

}  // namespace overstap::solver
