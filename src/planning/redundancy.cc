// SPDX-License-Identifier: EUPL-1.2
#include "planning/redundancy.h"

#include <algorithm>

namespace overstap::planning {
namespace {

constexpr auto kNobody = std::numeric_limits<std::size_t>::max();

}  // namespace

redundancy::redundancy(problem const& p) : p_{p}, consumers_(p.things.size()) {
  for (auto const i : idx_range<item_idx>{p.items.size()}) {
    auto const& w = p.wagon_of(p.items[i]);
    for (auto const& d : w.needs) {
      consumers_[d.what.pos()].push_back({i, d.at});
    }
    for (auto const& r : w.raises) {
      if (p.at(r.what).initial < r.from) {
        consumers_[r.what.pos()].push_back({i, r.from});
      }
    }
  }
}

void redundancy::ask(by who, demand const& d) {
  auto const known = std::ranges::any_of(
      wanted_, [&](wanted const& x) { return x.who == who && x.what.what == d.what && x.what.at == d.at; });
  if (!known) {
    wanted_.push_back({who, d});
  }
}

void redundancy::collect(std::span<item_idx const> set) {
  wanted_.clear();
  for (auto const& d : p_.hard) {
    ask(by::goal, d);
  }
  for (auto const i : set) {
    auto const& w = p_.wagon_of(p_.items[i]);
    for (auto const& d : w.needs) {
      ask(by::need, d);
    }
    for (auto const& r : w.raises) {
      if (p_.at(r.what).initial < r.from) {
        ask(by::raise, {r.what, r.from});
      }
    }
  }
}

bool redundancy::gives(item_idx i, demand const& d) const {
  auto const& w = p_.wagon_of(p_.items[i]);
  return std::ranges::any_of(w.gifts, [&](gift_effect const& g) { return g.what == d.what && g.to >= d.at; }) ||
         std::ranges::any_of(w.raises, [&](raise_effect const& r) { return r.what == d.what && r.to >= d.at; });
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
    return left > 1 || std::ranges::any_of(wanted_, [&](wanted const& x) { return gives(c, x.what); });
  };
  auto const asked = [&](thing_idx t, level to) {
    return std::ranges::any_of(consumers_[t.pos()],
                               [&](consumer const& c) { return c.at <= to && may_follow(c.who) && useful(c.who); });
  };
  auto const& w = p_.wagon_of(p_.items[i]);
  return std::ranges::any_of(w.gifts, [&](gift_effect const& g) { return asked(g.what, g.to); }) ||
         std::ranges::any_of(w.raises, [&](raise_effect const& r) { return asked(r.what, r.to); });
}

bool redundancy::match(std::size_t item) {
  for (auto x = std::size_t{0}; x < wanted_.size(); ++x) {
    if (visited_[x] || !gives(spare_[item], wanted_[x].what)) {
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
  collect(set);
  if (left > 0) {
    std::erase_if(spare_, [&](item_idx i) { return may_be_asked(i, left, may_follow); });
  }
  giver_.assign(wanted_.size(), kNobody);
  for (auto i = std::size_t{0}; i < spare_.size(); ++i) {
    visited_.assign(wanted_.size(), false);
    if (!match(i)) {
      return true;
    }
  }
  return false;
}

}  // namespace overstap::planning
