// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <functional>
#include <span>
#include <vector>

#include "planning/links.h"

namespace overstap::planning {

/// Sees that a set has an item too many: one without which every train of it stays a train on the same day.
///
/// An item of an undominated train is there for the coverage, or it is the first to give something that the goal
/// demands, that another item needs, or that another item raises to something that is of use in turn. One first giver
/// is enough for each of these, so all items that the coverage can do without must be matched with different demands.
class redundancy {
public:
  redundancy(problem const& p, links const& l);

  /// Whatever is added to the set, at most `left` items that `may_follow`, no train of it is undominated.
  bool hopeless(std::span<item_idx const> set, std::size_t left, std::function<bool(item_idx)> const& may_follow);

  /// Prepares for `fits_last`.
  void look_at(std::span<item_idx const> set);
  /// False only when the set that was looked at, with this item as the last one, is hopeless.
  bool fits_last(item_idx i) const;

private:
  enum by : std::size_t { goal, need, raise };
  static constexpr auto kKinds = std::size_t{3};
  static constexpr auto kNowhere = std::numeric_limits<std::uint32_t>::max();

  std::uint32_t& position(links::number n, by who) { return position_[n * kKinds + who]; }
  bool is_wanted(links::number n) const;
  bool wants(links::number n, by who) const { return position_[n * kKinds + who] != kNowhere; }
  void collect(std::span<item_idx const> set, bool complete);
  bool ask(by who, links::number n);
  bool is_of_use(item_idx i, links::lift const& l) const;
  void forget();
  bool covered_without(std::span<item_idx const> set, item_idx left_out);
  bool may_be_asked(item_idx i, std::size_t left, std::function<bool(item_idx)> const& may_follow) const;
  void find_given();
  bool match_all();
  bool match(std::size_t item);

  problem const& p_;
  links const& links_;
  std::vector<std::uint32_t> best_;
  std::vector<std::uint32_t> position_;  ///< by number and who asks: in `wanted_`
  std::vector<std::pair<links::number, by>> wanted_;
  std::vector<item_idx> spare_;  ///< items that the coverage can do without
  std::vector<std::vector<std::uint32_t>> given_;  ///< by spare item: what it gives of `wanted_`
  std::vector<std::size_t> giver_;  ///< by wanted: position in spare_
  std::vector<bool> visited_;

  // For `fits_last`.
  bool decides_{};
  std::vector<bool> open_;  ///< by wanted: one more item can be matched with it
  std::vector<bool> can_give_;  ///< by number: an item of the set gives it
  std::vector<links::number> gives_;  ///< those
};

}  // namespace overstap::planning
