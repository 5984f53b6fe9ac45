// SPDX-License-Identifier: EUPL-1.2
#include "funding/resolve.h"

#include <algorithm>
#include <limits>

#include "base/invariant.h"

namespace overstap::funding {
namespace {

constexpr auto kTiers = std::size_t{8};
constexpr auto kUnlimited = std::numeric_limits<cents>::max() / 4;
constexpr auto kNowhere = std::numeric_limits<std::size_t>::max();
constexpr auto kSource = kNowhere - 1;

bool contains(payer_set s, std::size_t payer) noexcept {
  return (s >> payer & 1U) != 0;
}

}  // namespace

cents most_of(terms const& t, bill const& b) noexcept {
  return std::min(t.per_step.value_or(kUnlimited), (b.amount + b.granted) * t.percent / 100);
}

resolver::resolver(std::span<terms const> payers, std::span<spent const> before)
    : payers_{payers.begin(), payers.end()}, before_{before.begin(), before.end()} {
  invariant(payers.size() <= kMostPayers, "at most 64 payers");
  for (auto p = std::size_t{0}; p < payers_.size(); ++p) {
    invariant(payers_[p].tier >= (p == 0 ? 0 : payers_[p - 1].tier) && payers_[p].tier < static_cast<int>(kTiers),
              "payers are in the order of their tiers");
  }
}

void resolver::prepare(std::span<bill const> bills) {
  bills_ = bills;
  auto any = payer_set{0};
  years_.clear();
  year_of_.clear();
  may_pay_.clear();
  for (auto const& b : bills) {
    auto const known = std::ranges::find(years_, b.year);
    year_of_.push_back(static_cast<std::size_t>(known - years_.begin()));
    if (known == years_.end()) {
      years_.push_back(b.year);
    }
    may_pay_.push_back(b.may_pay);
    any |= b.may_pay;
  }
  most_.resize(payers_.size() * bills.size());
  active_.clear();
  per_person_.assign(payers_.size(), 0);
  per_year_.assign(payers_.size() * years_.size(), 0);
  for (auto p = std::size_t{0}; p < payers_.size(); ++p) {
    if (!contains(any, p)) {
      continue;
    }
    active_.push_back(p);
    std::ranges::transform(bills, most_.begin() + static_cast<std::ptrdiff_t>(p * bills.size()), [&](bill const& b) {
      return most_of(payers_[p], b);
    });
    per_person_[p] = payers_[p].per_person.value_or(kUnlimited);
    for (auto y = std::size_t{0}; y < years_.size(); ++y) {
      per_year_[p * years_.size() + y] = payers_[p].per_year.value_or(kUnlimited);
    }
  }
  for (auto const& s : before_) {
    per_person_[s.payer] = std::max<cents>(per_person_[s.payer] - s.amount, 0);
    if (auto const y = std::ranges::find(years_, s.year); y != years_.end()) {
      auto& left = per_year_[s.payer * years_.size() + static_cast<std::size_t>(y - years_.begin())];
      left = std::max<cents>(left - s.amount, 0);
    }
  }
}

cents resolver::room_of_year(std::size_t payer, std::size_t year) const {
  auto const at = payer * years_.size() + year;
  return per_year_[at] - in_year_[at];
}

/// From the payer to a bill that is not paid yet, over what others pay when they can pay something else instead.
bool resolver::find_path(std::size_t payer) {
  auto const years = years_.size();
  from_year_.assign(payers_.size() * years, kNowhere);
  from_bill_.assign(bills_.size(), kNowhere);
  queue_.clear();
  auto const reach_year = [&](std::size_t node, std::size_t from) {
    if (from_year_[node] == kNowhere) {
      from_year_[node] = from;
      queue_.push_back(node);
    }
  };
  for (auto y = std::size_t{0}; y < years; ++y) {
    if (room_of_year(payer, y) > 0) {
      reach_year(payer * years + y, kSource);
    }
  }
  for (auto next = std::size_t{0}; next < queue_.size(); ++next) {
    auto const node = queue_[next];
    auto const p = node / years;
    auto const y = node % years;
    for (auto b = std::size_t{0}; b < bills_.size(); ++b) {
      if (year_of_[b] != y || from_bill_[b] != kNowhere || !contains(may_pay_[b], p) ||
          pays_[p * bills_.size() + b] >= most_[p * bills_.size() + b]) {
        continue;
      }
      from_bill_[b] = node;
      if (of_bill_[b] < bills_[b].amount) {
        queue_.assign(1, b);
        return true;
      }
      for (auto const q : active_) {
        if (pays_[q * bills_.size() + b] > 0) {
          reach_year(q * years + y, b);
        }
      }
    }
    if (in_year_[node] > 0) {
      for (auto other = std::size_t{0}; other < years; ++other) {
        if (room_of_year(p, other) > 0) {
          reach_year(p * years + other, bills_.size() + y);
        }
      }
    }
  }
  return false;
}

/// Along one path; false when there is none.
bool resolver::pay_more(std::size_t payer) {
  auto const room = per_person_[payer] - of_payer_[payer];
  if (room <= 0 || unpaid_ == 0 || !find_path(payer)) {
    return false;
  }
  auto const years = years_.size();
  auto const last = queue_.front();
  auto amount = std::min(room, bills_[last].amount - of_bill_[last]);
  // Twice along the path: what fits through it, then to send that.
  auto const walk = [&](auto const& forward, auto const& back, auto const& over_years) {
    for (auto b = last;;) {
      auto node = from_bill_[b];
      forward(node / years, b);
      while (from_year_[node] != kSource && from_year_[node] >= bills_.size()) {
        auto const before = node / years * years + (from_year_[node] - bills_.size());
        over_years(before, node);
        node = before;
      }
      if (from_year_[node] == kSource) {
        return node;
      }
      b = from_year_[node];
      back(node / years, b);
    }
  };
  auto const first = walk(
      [&](std::size_t p, std::size_t b) {
        amount = std::min(amount, most_[p * bills_.size() + b] - pays_[p * bills_.size() + b]);
      },
      [&](std::size_t p, std::size_t b) { amount = std::min(amount, pays_[p * bills_.size() + b]); },
      [&](std::size_t from, std::size_t to) {
        amount = std::min({amount, in_year_[from], room_of_year(to / years, to % years)});
      });
  amount = std::min(amount, room_of_year(first / years, first % years));
  walk([&](std::size_t p, std::size_t b) { pays_[p * bills_.size() + b] += amount; },
       [&](std::size_t p, std::size_t b) { pays_[p * bills_.size() + b] -= amount; },
       [&](std::size_t from, std::size_t to) {
         in_year_[from] -= amount;
         in_year_[to] += amount;
       });
  in_year_[first] += amount;
  of_payer_[payer] += amount;
  of_bill_[last] += amount;
  unpaid_ -= amount;
  return true;
}

/// What it can pay without any other paying something else: the shortest paths, and most of them.
void resolver::pay_directly(std::size_t payer) {
  for (auto y = std::size_t{0}; y < years_.size(); ++y) {
    for (auto b = std::size_t{0}; b < bills_.size(); ++b) {
      if (year_of_[b] != y || !contains(may_pay_[b], payer)) {
        continue;
      }
      auto const at = payer * bills_.size() + b;
      auto const amount = std::min({per_person_[payer] - of_payer_[payer],
                                    room_of_year(payer, y),
                                    most_[at] - pays_[at],
                                    bills_[b].amount - of_bill_[b]});
      pays_[at] += amount;
      in_year_[payer * years_.size() + y] += amount;
      of_payer_[payer] += amount;
      of_bill_[b] += amount;
      unpaid_ -= amount;
    }
  }
}

/// Payers in their order: what the earlier ones pay together stays the most that they can.
void resolver::pay_all() {
  pays_.assign(payers_.size() * bills_.size(), 0);
  in_year_.assign(payers_.size() * years_.size(), 0);
  of_payer_.assign(payers_.size(), 0);
  of_bill_.assign(bills_.size(), 0);
  unpaid_ = 0;
  for (auto const& b : bills_) {
    unpaid_ += b.amount;
  }
  for (auto const p : active_) {
    pay_directly(p);
    while (pay_more(p)) {
    }
  }
}

void resolver::rank(compare by) {
  rank_.assign(by == compare::total ? 1 : 1 + kTiers + active_.size(), 0);
  for (auto at = std::size_t{0}; at < active_.size(); ++at) {
    auto const pays = of_payer_[active_[at]];
    rank_[0] += pays;
    if (by == compare::all) {
      rank_[1 + static_cast<std::size_t>(payers_[active_[at]].tier)] += pays;
      rank_[1 + kTiers + at] = pays;
    }
  }
}

/// Two payers that may not pay this together: the later one.
std::optional<payment> resolver::broken() const {
  for (auto b = std::size_t{0}; b < bills_.size(); ++b) {
    auto paying = payer_set{0};
    for (auto const p : active_) {
      if (pays_[p * bills_.size() + b] > 0) {
        if ((paying & payers_[p].not_with) != 0) {
          return payment{b, p, 0};
        }
        paying |= only(p);
      }
    }
  }
  return std::nullopt;
}

/// Without its restriction a way to pay is at least as good; who may not pay together is tried one without the other.
void resolver::branch(compare by) {
  pay_all();
  rank(by);
  if (!best_.empty() && rank_ <= best_) {
    return;
  }
  auto const conflict = broken();
  if (!conflict) {
    best_ = rank_;
    best_pays_ = pays_;
    return;
  }
  auto const before = may_pay_[conflict->bill];
  may_pay_[conflict->bill] = before & ~only(conflict->payer);
  branch(by);
  may_pay_[conflict->bill] = before & ~payers_[conflict->payer].not_with;
  branch(by);
  may_pay_[conflict->bill] = before;
}

resolution resolver::resolve(std::span<bill const> bills) {
  prepare(bills);
  best_.clear();
  branch(compare::all);
  auto r = resolution{.payments = {}, .paid = best_.front()};
  for (auto b = std::size_t{0}; b < bills.size(); ++b) {
    for (auto const p : active_) {
      if (auto const pays = best_pays_[p * bills.size() + b]; pays > 0) {
        r.payments.push_back({b, p, pays});
      }
    }
  }
  return r;
}

cents resolver::most_paid(std::span<bill const> bills) {
  prepare(bills);
  best_.clear();
  branch(compare::total);
  return best_.front();
}

}  // namespace overstap::funding
