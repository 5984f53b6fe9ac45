// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <vector>

#include "planning/front.h"

namespace overstap::planning {

/// Enumerates sets of items, first all of no item, then all of one, and so on; each set once. A set grows only by
/// items that what is already in it (or the goal) can use, and only while no found train rules out all that it
/// can still become.
class set_search {
public:
  set_search(problem const& p, answers wanted, std::uint64_t most_labels);

  void run();
  bool complete() const noexcept { return !labels_.exhausted(); }
  std::uint64_t labels() const noexcept { return labels_.used; }
  front& found() noexcept { return front_; }
  /// No train is below these; wagons: no train that was not found is below.
  day_number earliest_at_work() const noexcept { return root_day_; }
  set_cost const& least_cost() const noexcept { return root_cost_; }

private:
  struct candidate {
    item_idx what;
    std::uint64_t adds;  ///< to the weighted sum of contributions, at most
  };
  /// One step of the recursion; kept so that memory is reused.
  struct frame {
    std::vector<std::uint32_t> best;  ///< contributions per required skill by gifts
    std::uint64_t sum{};  ///< their weighted sum, plus what raises may add
    std::vector<candidate> covering;  ///< items that may still add, in order of first_gain
    std::vector<candidate> branches;
    set_cost cost;
    day_number day{};  ///< no train with these items is at work before
    std::int64_t energy{};
    bool in_job{};
  };

  void extend(std::size_t depth, std::size_t left);
  void leaf(frame const& f);
  /// Fills `covering`.
  void rate_covering(std::size_t depth, std::size_t left);
  /// What every train with `left` more items has at least; false when there is none.
  bool bound(frame const& f, std::size_t left, day_number& day, set_cost& cost) const;
  bool day_of_cover(frame const& f, std::size_t left, day_number& day) const;
  std::uint64_t adds(frame const& f, item const& i) const;
  bool may_follow(frame const& f, item_idx i) const;
  set_cost with(frame const& f, item const& i) const;
  bool satisfied(demand const& d) const;
  demand const* hardest_unmet() const;
  template <typename Visit>
  void for_unmet(Visit visit) const;
  bool can_serve(item const& i, demand const& d) const;
  bool least_to_add(frame const& f, set_cost& least) const;
  std::uint64_t missing(frame const& f) const noexcept { return p_.target > f.sum ? p_.target - f.sum : 0; }
  day_number day_of_energy(std::int64_t energy) const;
  bool covered_exactly() const;
  void branch_on_providers(frame& f, demand const& d);
  void branch_on_cover(frame& f);
  void branch_on_help(frame& f);
  void add_branch(frame& f, item_idx i);
  void try_branches(std::size_t depth, std::size_t left, bool by_cover);
  void include(std::size_t depth, item_idx i);
  void take_back();
  void note_provided(thing_idx t, level to);

  problem const& p_;
  scheduler scheduler_;
  front front_;
  label_count labels_;
  std::vector<frame> frames_;
  std::vector<item_idx> chosen_;
  vec_map<item_idx, std::uint8_t> excluded_;
  vec_map<item_idx, std::uint8_t> branched_;  ///< scratch of add_branch
  std::vector<bool> wagon_used_;
  std::vector<level> provided_;  ///< by thing: what the chosen items can give, raises included
  std::vector<std::pair<thing_idx, level>> undo_;
  std::vector<std::size_t> undo_marks_;  ///< by depth
  day_number root_day_{};
  set_cost root_cost_{};
};

}  // namespace overstap::planning
