// SPDX-License-Identifier: EUPL-1.2
#include "planning/redundancy.h"

#include <algorithm>

namespace overstap::planning {
namespace {

constexpr auto kNobody = std::numeric_limits<std::size_t>::max();

}  // namespace

redundancy::redundancy(problem const& p, links const& l)
    : p_{p}, links_{l}, position_(l.asked.size() * kKinds, kNowhere), can_give_(l.asked.size()) {
}

bool redundancy::is_wanted(links::number n) const {
  return wants(n, goal) || wants(n, need) || wants(n, raise);
}

bool redundancy::ask(by who, links::number n) {
  auto& at = position(n, who);
  if (at != kNowhere) {
    return false;
  }
  at = static_cast<std::uint32_t>(wanted_.size());
  wanted_.emplace_back(n, who);
  return true;
}

/// For a demand. What it does for the coverage is no reason to keep an item that the coverage can do without.
bool redundancy::is_of_use(item_idx i, links::lift const& l) const {
  return std::ranges::any_of(links_.roles[i].effects,
                             [&](links::effect const& e) { return e.lifts == l.lifts && is_wanted(e.meets); });
}

/// When more items can come, any raise may become of use.
void redundancy::collect(std::span<item_idx const> set, bool complete) {
  for (auto const n : links_.hard) {
    ask(goal, n);
  }
  for (auto const i : set) {
    for (auto const n : links_.roles[i].needs) {
      ask(need, n);
    }
  }
  for (auto more = true; more;) {
    more = false;
    for (auto const i : set) {
      for (auto const& l : links_.roles[i].lifts) {
        more |= !wants(l.lifts, raise) && (!complete || is_of_use(i, l)) && ask(raise, l.lifts);
      }
    }
  }
}

void redundancy::forget() {
  for (auto const& [n, who] : wanted_) {
    position(n, who) = kNowhere;
  }
  wanted_.clear();
}

/// The others reach the threshold by what they give for certain when they first contribute.
bool redundancy::covered_without(std::span<item_idx const> set, item_idx left_out) {
  auto sum = p_.base_sum;
  best_ = p_.base;
  for (auto const i : set) {
    if (i == left_out || p_.items[i].late_for_goal) {
      continue;
    }
    for (auto const& e : p_.items[i].gives_cover) {
      if (auto& best = best_[e.required]; e.value > best) {
        sum += p_.weight[e.required] * (e.value - best);
        best = e.value;
      }
    }
  }
  return sum >= p_.target;
}

/// An item that is added may need what this one gives, or raise it. The last one to be added must then be of use
/// itself.
bool redundancy::may_be_asked(item_idx i, std::size_t left, std::function<bool(item_idx)> const& may_follow) const {
  auto const useful = [&](item_idx c) {
    return left > 1 ||
           std::ranges::any_of(links_.roles[c].effects, [&](links::effect const& e) { return is_wanted(e.meets); });
  };
  return std::ranges::any_of(links_.roles[i].effects, [&](links::effect const& e) {
    return std::ranges::any_of(links_.askers[e.meets], [&](item_idx c) { return may_follow(c) && useful(c); });
  });
}

void redundancy::find_given() {
  if (given_.size() < spare_.size()) {
    given_.resize(spare_.size());
  }
  for (auto at = std::size_t{0}; at < spare_.size(); ++at) {
    given_[at].clear();
    for (auto const& e : links_.roles[spare_[at]].effects) {
      for (auto const who : {goal, need, raise}) {
        if (wants(e.meets, who)) {
          given_[at].push_back(position(e.meets, who));
        }
      }
    }
  }
}

bool redundancy::match(std::size_t item) {
  for (auto const x : given_[item]) {
    if (visited_[x]) {
      continue;
    }
    visited_[x] = true;
    if (giver_[x] == kNobody || match(giver_[x])) {
      giver_[x] = item;
      return true;
    }
  }
  return false;
}

bool redundancy::match_all() {
  find_given();
  giver_.assign(wanted_.size(), kNobody);
  for (auto at = std::size_t{0}; at < spare_.size(); ++at) {
    visited_.assign(wanted_.size(), false);
    if (!match(at)) {
      return false;
    }
  }
  return true;
}

bool redundancy::hopeless(std::span<item_idx const> set,
                          std::size_t left,
                          std::function<bool(item_idx)> const& may_follow) {
  spare_.clear();
  for (auto const i : set) {
    if (covered_without(set, i)) {
      spare_.push_back(i);
    }
  }
  if (spare_.empty()) {
    return false;
  }
  collect(set, left == 0);
  if (left > 0) {
    std::erase_if(spare_, [&](item_idx i) { return may_be_asked(i, left, may_follow); });
  }
  auto const matched = match_all();
  forget();
  return !matched;
}

void redundancy::look_at(std::span<item_idx const> set) {
  forget();
  for (auto const n : gives_) {
    can_give_[n] = false;
  }
  gives_.clear();
  // Only when the set itself is sure of the coverage the last item is not there for it.
  decides_ = covered_without(set, item_idx{});
  if (!decides_) {
    return;
  }
  spare_.clear();
  for (auto const i : set) {
    if (covered_without(set, i)) {
      spare_.push_back(i);
    }
    for (auto const& e : links_.roles[i].effects) {
      can_give_[e.meets] = true;
      gives_.push_back(e.meets);
    }
  }
  collect(set, true);
  open_.assign(wanted_.size(), false);
  if (!match_all()) {
    return;
  }
  // Backwards along alternating paths from what has no giver.
  for (auto x = std::size_t{0}; x < wanted_.size(); ++x) {
    open_[x] = giver_[x] == kNobody;
  }
  for (auto more = true; more;) {
    more = false;
    for (auto x = std::size_t{0}; x < wanted_.size(); ++x) {
      if (!open_[x] && std::ranges::any_of(given_[giver_[x]], [&](std::uint32_t y) { return open_[y]; })) {
        open_[x] = true;
        more = true;
      }
    }
  }
}

bool redundancy::fits_last(item_idx i) const {
  auto const& plays = links_.roles[i];
  auto const open = [&](links::number n, by who) { return wants(n, who) && open_[position_[n * kKinds + who]]; };
  if (!decides_ || std::ranges::any_of(plays.effects, [&](links::effect const& e) {
        return open(e.meets, goal) || open(e.meets, need) || open(e.meets, raise);
      })) {
    return true;
  }
  // It may ask for something that was of no use before.
  return std::ranges::any_of(plays.needs, [&](links::number n) { return can_give_[n] && !wants(n, need); }) ||
         std::ranges::any_of(plays.lifts,
                             [&](links::lift const& l) { return can_give_[l.lifts] && !wants(l.lifts, raise); });
}

}  // namespace overstap::planning
