// SPDX-License-Identifier: EUPL-1.2
#include "planning/cover_bound.h"

#include <algorithm>
#include <bit>

namespace overstap::planning {

void cover_bound::prepare(std::span<cover_candidate const> candidates, std::size_t most, std::uint64_t amount) {
  most_ = most;
  unit_ = static_cast<int>(std::bit_width(amount / kUnits));
  all_ = units_of(amount);
  units_.clear();
  reach_.clear();
  auto top = largest<std::uint64_t>{most};
  auto top_of_less = largest<std::uint64_t>{most == 0 ? 0 : most - 1};
  for (auto const& c : candidates) {
    auto const adds = std::min(c.adds, amount);
    units_.push_back(units_of(adds));
    top_of_less.add(adds);
    if (top.add(adds)) {
      if (!reach_.empty() && reach_.back().second == c.first_gain) {
        reach_.back().first = top.sum();
      } else {
        reach_.emplace_back(top.sum(), c.first_gain);
      }
    }
  }
  reach_of_one_less_ = top_of_less.sum();
  price(candidates, &cover_candidate::own, own_);
  price(candidates, &cover_candidate::public_, public_);
  price(candidates, &cover_candidate::risk, risk_);
  price(candidates, &cover_candidate::energy, energy_);
}

template <typename Cost>
void cover_bound::price(std::span<cover_candidate const> candidates, Cost cost, lines& out) const {
  auto dearest = std::int64_t{0};
  auto free = largest<std::int64_t>{most_};
  for (auto i = std::size_t{0}; i < candidates.size(); ++i) {
    dearest = std::max(dearest, candidates[i].*cost);
    if (candidates[i].*cost == 0) {
      free.add(units_[i]);
    }
  }
  out.fill({});
  if (free.sum() >= all_) {
    return;
  }
  auto price = 2 * dearest;
  for (auto& l : out) {
    auto earned = largest<std::int64_t>{most_};
    for (auto i = std::size_t{0}; i < candidates.size(); ++i) {
      earned.add(price * units_[i] - candidates[i].*cost * kUnits);
    }
    l = {price, -earned.sum()};
    price /= 9;
  }
}

std::int64_t cover_bound::least_of(lines const& from, std::int64_t units) {
  auto most = std::int64_t{0};
  for (auto const& l : from) {
    most = std::max(most, l.price * units + l.earned);
  }
  // Costs are whole, so a bound in parts of one rounds up.
  return (most + kUnits - 1) / kUnits;
}

bool cover_bound::least_for(std::uint64_t amount, least& out) const {
  out = {};
  if (amount == 0) {
    return true;
  }
  auto const reached = std::ranges::lower_bound(reach_, amount, {}, &std::pair<std::uint64_t, day_number>::first);
  if (reached == reach_.end()) {
    return false;
  }
  out.day = reached->second;
  auto const units = static_cast<std::int64_t>(amount >> unit_);
  out.cost = {least_of(own_, units), least_of(public_, units), 0, least_of(risk_, units)};
  out.energy = least_of(energy_, units);
  return true;
}

}  // namespace overstap::planning
