// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <tuple>
#include <vector>

#include "planning/costs.h"

namespace overstap::selfcheck {

/// Every set of sessions with every Monday for each rolling one, and every booking as it is, judged by
/// `planning::check` alone.
class exhaustive_planner {
public:
  exhaustive_planner(snapshot const& world, planning::query const& q);

  /// How many sets of planned sessions `all` judges.
  std::uint64_t cases() const;
  std::vector<planning::train> all();
  /// The undominated ones of the minimal trains that have this wagon.
  std::vector<planning::train> all_with(wagon_idx wagon);

private:
  void choose(std::size_t wagon);
  void judge();
  /// Sessions of one wagon with one bill, or a booking that is kept.
  using item = std::tuple<wagon_idx, funding::bill, money, bool>;
  std::vector<item> items_of(std::vector<planning::planned_session> const& sessions);
  bool minimal(planning::train const& t);
  void keep_if_undominated(planning::train const& t);

  snapshot const& world_;
  planning::query const& q_;
  planning::costs costs_;
  std::vector<std::vector<planning::planned_session>> choices_;
  std::vector<planning::planned_session> chosen_;
  std::vector<planning::train> trains_;  ///< all of them
  std::map<std::vector<item>, civil_date> soonest_;
  std::vector<planning::train> found_;
};

}  // namespace overstap::selfcheck
