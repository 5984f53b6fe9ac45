// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <bit>
#include <map>

#include <gtest/gtest.h>

#include "base/random.h"
#include "funding/resolve.h"

namespace overstap::funding {
namespace {

struct question {
  std::vector<terms> payers;
  std::vector<spent> before;
  std::vector<bill> bills;
};

/// Every way to pay, payer by payer and bill by bill, a cent at a time; nothing is shared with the resolver.
class every_way {
public:
  explicit every_way(question const& q) : q_{q} {
    for (auto const& s : q.before) {
      person_[s.payer] += s.amount;
      year_[{s.payer, s.year}] += s.amount;
    }
    for (auto b = std::size_t{0}; b < q.bills.size(); ++b) {
      left_.push_back(q.bills[b].amount);
    }
    paying_.resize(q.bills.size());
    sums_.resize(q.payers.size());
    choose(0, 0);
  }

  /// All together, per tier, per payer.
  std::vector<cents> const& best() const { return best_; }

private:
  void choose(std::size_t payer, std::size_t bill) {
    if (payer == q_.payers.size()) {
      judge();
      return;
    }
    if (bill == q_.bills.size()) {
      choose(payer + 1, 0);
      return;
    }
    choose(payer, bill + 1);
    auto const& t = q_.payers[payer];
    auto const& b = q_.bills[bill];
    if ((b.may_pay >> payer & 1U) == 0 || (paying_[bill] & t.not_with) != 0) {
      return;
    }
    auto most = std::min(left_[bill], b.amount * t.percent / 100);
    most = t.per_step ? std::min(most, *t.per_step) : most;
    most = t.per_person ? std::min(most, *t.per_person - person_[payer]) : most;
    most = t.per_year ? std::min(most, *t.per_year - year_[{payer, b.year}]) : most;
    for (auto pays = cents{1}; pays <= most; ++pays) {
      auto const add = [&](cents n) {
        left_[bill] -= n;
        person_[payer] += n;
        year_[{payer, b.year}] += n;
        sums_[payer] += n;
      };
      add(pays);
      paying_[bill] |= only(payer);
      choose(payer, bill + 1);
      paying_[bill] &= ~only(payer);
      add(-pays);
    }
  }

  void judge() {
    auto value = std::vector<cents>(9);
    for (auto p = std::size_t{0}; p < q_.payers.size(); ++p) {
      value[0] += sums_[p];
      value[1 + static_cast<std::size_t>(q_.payers[p].tier)] += sums_[p];
      value.push_back(sums_[p]);
    }
    best_ = std::max(best_, value);
  }

  question const& q_;
  std::map<std::size_t, cents> person_;
  std::map<std::pair<std::size_t, std::int32_t>, cents> year_;
  std::vector<cents> left_, sums_, best_;
  std::vector<payer_set> paying_;
};

question invent(random_source& random) {
  auto q = question{};
  auto const payers = static_cast<std::size_t>(random.between(1, 4));
  auto const bills = static_cast<std::size_t>(random.between(1, payers > 3 ? 3 : 4));
  auto tier = std::int32_t{0};
  auto const cap = [&](unsigned chance, std::int64_t most) {
    return random.chance(chance) ? std::optional<cents>{random.between(0, most)} : std::nullopt;
  };
  for (auto p = std::size_t{0}; p < payers; ++p) {
    tier = std::min(tier + static_cast<std::int32_t>(random.between(0, 1)), 3);
    auto const percent = random.chance(60) ? 100 : static_cast<std::int32_t>(random.between(30, 90));
    q.payers.push_back({.tier = tier,
                        .percent = percent,
                        .per_person = cap(50, 6),
                        .per_year = cap(40, 4),
                        .per_step = cap(40, 3),
                        .not_with = 0});
    if (random.chance(25)) {
      q.before.push_back({p, static_cast<std::int32_t>(random.between(2026, 2027)), random.between(1, 2)});
    }
  }
  for (auto p = std::size_t{1}; p < payers; ++p) {
    if (random.chance(45)) {
      auto const other = static_cast<std::size_t>(random.below(p));
      q.payers[p].not_with |= only(other);
      q.payers[other].not_with |= only(p);
    }
  }
  for (auto b = std::size_t{0}; b < bills; ++b) {
    auto may = payer_set{0};
    for (auto p = std::size_t{0}; p < payers; ++p) {
      may |= random.chance(75) ? only(p) : 0;
    }
    q.bills.push_back({random.between(0, 5), static_cast<std::int32_t>(random.between(2026, 2027)), may});
  }
  return q;
}

void expect_within_terms(question const& q, resolution const& r) {
  auto person = std::map<std::size_t, cents>{};
  auto year = std::map<std::pair<std::size_t, std::int32_t>, cents>{};
  auto of_bill = std::map<std::size_t, cents>{};
  auto paying = std::map<std::size_t, payer_set>{};
  for (auto const& s : q.before) {
    person[s.payer] += s.amount;
    year[{s.payer, s.year}] += s.amount;
  }
  for (auto const& p : r.payments) {
    auto const& t = q.payers[p.payer];
    auto const& b = q.bills[p.bill];
    EXPECT_GT(p.amount, 0);
    EXPECT_NE(b.may_pay & only(p.payer), 0U);
    EXPECT_LE(p.amount, most_of(t, b));
    person[p.payer] += p.amount;
    year[{p.payer, b.year}] += p.amount;
    of_bill[p.bill] += p.amount;
    paying[p.bill] |= only(p.payer);
    EXPECT_LE(person[p.payer], t.per_person.value_or(1000));
    EXPECT_LE((year[{p.payer, b.year}]), t.per_year.value_or(1000));
    EXPECT_LE(of_bill[p.bill], b.amount);
  }
  for (auto const& [bill, who] : paying) {
    for (auto p = std::size_t{0}; p < q.payers.size(); ++p) {
      EXPECT_TRUE((who & only(p)) == 0 || (who & q.payers[p].not_with) == 0);
    }
  }
  EXPECT_TRUE(std::ranges::is_sorted(r.payments));
}

TEST(Resolve, IsTheBestOfEveryWayToPay) {
  auto random = random_source{20261126};
  auto coupled = 0;
  auto excluded = 0;
  for (auto round = 0; round < 40000; ++round) {
    auto const q = invent(random);
    auto with = resolver{q.payers, q.before};
    auto const r = with.resolve(q.bills);
    ASSERT_NO_FATAL_FAILURE(expect_within_terms(q, r)) << "round " << round;
    auto value = std::vector<cents>(9 + q.payers.size());
    for (auto const& p : r.payments) {
      value[0] += p.amount;
      value[1 + static_cast<std::size_t>(q.payers[p.payer].tier)] += p.amount;
      value[9 + p.payer] += p.amount;
    }
    ASSERT_EQ(value, every_way{q}.best()) << "round " << round;
    ASSERT_EQ(r.paid, value[0]);
    ASSERT_EQ(with.most_paid(q.bills), r.paid);
    // The same memory, the same answer.
    ASSERT_EQ(with.resolve(q.bills).payments, r.payments);
    auto alone = cents{0};
    for (auto const& b : q.bills) {
      alone += with.most_paid({&b, 1});
    }
    coupled += alone > r.paid ? 1 : 0;
    auto free = q;
    std::ranges::for_each(free.payers, [](terms& t) { t.not_with = 0; });
    excluded += resolver{free.payers, free.before}.most_paid(free.bills) > r.paid ? 1 : 0;
  }
  // The cases that matter occur.
  EXPECT_GT(coupled, 3000);
  EXPECT_GT(excluded, 1500);
}

/// What the planner builds its bounds on.
TEST(Resolve, MoreBillsNeverCostLessAndNeverMoreThanTheyAre) {
  auto random = random_source{7};
  for (auto round = 0; round < 40000; ++round) {
    auto const q = invent(random);
    auto with = resolver{q.payers, q.before};
    auto const all = with.most_paid(q.bills);
    auto const rest = std::span{q.bills}.first(q.bills.size() - 1);
    auto const& last = q.bills.back();
    auto const without = with.most_paid(rest);
    EXPECT_LE(without, all);
    EXPECT_LE(all, without + with.most_paid({&last, 1}));
  }
}

}  // namespace
}  // namespace overstap::funding
