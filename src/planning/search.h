// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <array>
#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

#include <boost/container_hash/hash.hpp>

#include "planning/cover_bound.h"
#include "planning/earliest_dates.h"
#include "planning/front.h"
#include "planning/redundancy.h"

namespace overstap::planning {

/// Enumerates the sets of items that begin with a given one, first with no item more, then with one more, and so on;
/// each set once. A set grows only by items that what is already in it (or the goal) can use, and only while no found
/// train rules out all that it can still become.
class set_search {
public:
  /// What is found, and with how many labels, does not depend on `threads`.
  set_search(problem const& p, answers wanted, std::uint64_t most_labels, std::size_t threads);

  /// Every set of bookings that can be kept is a beginning, the largest first; with `through`, each also with one of
  /// its items.
  void run(std::span<item_idx const> through);
  bool complete() const noexcept { return !labels_.exhausted(); }
  std::uint64_t labels() const noexcept { return labels_.used; }
  front& found() noexcept { return front_; }
  /// No train is below these; wagons: no train that was not found is below.
  day_number earliest_at_work() const noexcept { return root_day_; }
  set_cost const& least_cost() const noexcept { return root_cost_; }

private:
  /// Asked for by the goal or by a chosen item, and given by none.
  struct unmet_demand {
    demand what;
    bool raised;  ///< a chosen item raises something to it: who gives that serves too
  };
  /// One step of the recursion; kept so that memory is reused.
  struct frame {
    std::vector<std::uint32_t> best;  ///< contributions per required skill
    std::uint64_t has{};  ///< their weighted sum
    std::uint64_t sum{};  ///< that, and what raises in the set may add when others give what they raise
    std::vector<unmet_demand> unmet;
    std::vector<cover_candidate> covering;  ///< items that may still add, in order of first_gain
    std::vector<cover_candidate> branches;
    bool by_cover{};  ///< `branches` are in order of what they add
    bool late{};  ///< a train that is wanted has one of `hurriers`
    std::vector<item_idx> hurriers;
    std::vector<item_idx> lifters;  ///< sorted
    std::vector<item_idx> ruled_out;  ///< by the bound, for this part of the search
    planning::rivals rivals;
    planning::rivals* against{};  ///< these, or those of a frame before when they do as well
    cover_bound rest;  ///< for one item less than may be added
    set_cost cost;
    std::int64_t paid{};  ///< of the bills of the set
    funding::payer_set capped{};  ///< payers with a cap that may pay for the set
    day_number day{};  ///< no train with these items is at work before
    std::int64_t energy{};
    bool in_job{};
  };

  void run_from(std::vector<item_idx> const& beginning, std::int32_t changes);
  bool begin(std::vector<item_idx> const& beginning);
  bool minimal(day_number at_work);
  void extend(std::size_t depth, std::size_t left);
  void extend_last(std::size_t depth);
  void leaf(frame const& f);
  std::uint64_t missing(frame const& f) const noexcept { return p_.target > f.sum ? p_.target - f.sum : 0; }
  bool covered(frame const& f) const noexcept { return f.has >= p_.target; }

  // Bounds.
  void rate_covering(std::size_t depth, std::size_t left);
  /// Looking at sixteen candidates is about as much work as a node, and is counted as one.
  void count_looks(std::size_t candidates) noexcept { labels_.used += candidates / 16; }
  void rule_out(std::size_t depth, std::size_t left);
  void allow_again(frame& f);
  /// The item may be in a train that is wanted, when it and `left - 1` others may be added.
  bool promising(frame const& f, cover_candidate const& c, std::size_t left) const {
    return promising(f, c, left, {c.own, c.public_, 0, c.risk});
  }
  /// As `promising`, with what payers pay when the set has it too.
  bool promising_when_paid(frame const& f, cover_candidate& c, std::size_t left);
  bool promising(frame const& f, cover_candidate const& c, std::size_t left, set_cost const& more) const;
  std::int64_t paid_with(frame const& f, item const& it);
  set_cost more_with(item const& it, std::int64_t more_paid) const;
  template <typename Visit>
  void for_unmet_after(frame const& f, item_idx i, Visit visit) const;
  void note_best_help();
  void note_cover_before();
  std::uint64_t covers_before(std::size_t left);
  std::uint64_t with_given(dated_gain const& g, std::vector<std::uint32_t>& best) const;
  bool bound_at_root(std::size_t most);
  day_number day_of_energy(std::int64_t energy) const;
  std::int64_t energy_by(day_number day) const;
  bool in_time(frame& f, std::size_t left);
  bool fits_hours(frame const& f);
  set_cost least_for_unmet(frame const& f, bool& possible);

  // What is chosen.
  std::uint64_t adds(frame const& f, item_idx i) const;
  std::uint64_t may_be_raised(frame const& f, item_idx i) const;
  void count_cover(frame& f, std::size_t changes_before);
  cover_candidate rated(frame const& f, item_idx i) const;
  bool may_follow(frame const& f, item_idx i) const;
  bool satisfied(demand const& d) const;
  void find_unmet(frame& f);
  unmet_demand const* hardest_unmet(frame const& f) const;
  bool can_serve(item const& i, unmet_demand const& u) const;
  void include(std::size_t depth, item_idx i, std::int64_t paid);
  void take_back();
  void note_provided(thing_idx t, level to);

  // Branching.
  void branch(frame& f, unmet_demand const* unmet, std::size_t left);
  void branch_on_hurriers(frame& f);
  void find_lifters(frame& f);
  void branch_on_lift(frame& f);
  void forget_branched(frame const& f);
  void branch_on_help(frame& f, std::size_t left);
  std::vector<outside_gain> const& given_by_others(frame const& f);
  void add_branch(frame& f, item_idx i);
  std::size_t branches_that_reach(frame const& f, std::size_t left) const;
  void try_branches(std::size_t depth, std::size_t left);
  void try_branch(std::size_t depth, std::size_t left, cover_candidate& c);

  // Sharing the work.
  /// What one branch of the beginning leads to.
  struct part {
    std::uint64_t labels{};
    std::vector<front::finding> found;
  };
  void share_branches(std::size_t count, std::size_t left);
  void stand_beside(set_search const& lead);
  void forget_what_follows(std::vector<front::member> const& found_before);
  part search_part(std::size_t branch,
                   std::size_t left,
                   std::uint64_t most_labels,
                   std::vector<front::member> const& found_before);
  void take_in(std::vector<part> const& parts);

  /// Sorted; the largest number where there is no more.
  using bill_kinds = std::array<std::uint16_t, kLongestTrain>;
  struct hash_of_kinds {
    std::size_t operator()(bill_kinds const& k) const noexcept { return boost::hash_range(k.begin(), k.end()); }
  };

  /// At best, of all items that give or raise a thing.
  struct help {
    std::uint64_t adds{};
    set_cost cost;
  };

  problem const& p_;
  std::size_t threads_;
  std::vector<std::unique_ptr<set_search>> helpers_;  ///< by thread after the first
  links links_;
  vec_map<item_idx, std::uint64_t> root_adds_;  ///< what an item adds to nothing: never less than to a set
  std::vector<help> best_help_;  ///< by thing
  day_number last_given_{-kNever};  ///< the last day on which a commitment gives something for the goal
  std::vector<std::uint32_t> base_before_;  ///< contributions of what is there before that day without any item
  std::uint64_t base_before_sum_{};
  std::vector<std::uint64_t> most_before_;  ///< by number of items: the most that they add to that
  std::vector<std::uint32_t> best_before_;  ///< scratch of covers_before
  scheduler scheduler_;
  scheduler without_;  ///< asks for parts of a set
  label_count labels_;
  front front_;
  redundancy redundancy_;
  earliest_dates dates_;
  std::vector<frame> frames_;
  std::vector<item_idx> chosen_;
  std::vector<funding::bill> bills_;  ///< of what is chosen
  funding::resolver payers_;
  std::unordered_map<bill_kinds, std::int64_t, hash_of_kinds>
      paid_;  ///< of sets that were asked before: many have the same bills
  std::size_t start_{};  ///< depth at which the items of the beginning are in
  bool by_choice_{true};  ///< false: items can be in that would not be chosen
  std::vector<item_idx> part_;  ///< scratch of minimal
  vec_map<item_idx, std::uint8_t> excluded_;
  vec_map<item_idx, std::uint8_t> branched_;  ///< scratch of add_branch
  std::vector<outside_gain> outside_;  ///< scratch of given_by_others
  std::vector<std::uint8_t> wagon_used_;
  std::vector<level> provided_;  ///< by thing: what the chosen items can give, raises included
  std::vector<std::pair<thing_idx, level>> undo_;
  std::vector<std::size_t> undo_marks_;  ///< by depth
  day_number root_day_{};
  set_cost root_cost_{};
};

/// What would be unmet with this item added.
template <typename Visit>
void set_search::for_unmet_after(frame const& f, item_idx i, Visit visit) const {
  auto const& it = p_.items[i];
  for (auto const& u : f.unmet) {
    if (!can_serve(it, u)) {
      visit(u.what);
    }
  }
  for (auto const& d : p_.wagon_of(it).needs) {
    if (!satisfied(d)) {
      visit(d);
    }
  }
}

}  // namespace overstap::planning
