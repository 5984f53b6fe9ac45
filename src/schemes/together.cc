// SPDX-License-Identifier: EUPL-1.2
#include "schemes/together.h"

#include <algorithm>

namespace overstap::schemes {
namespace {

bool excluded_by(offer const& one, std::vector<offer> const& others) {
  return std::ranges::any_of(others,
                             [&](offer const& o) { return o.decision != one.decision && exclude(*one.from, *o.from); });
}

class best_finder {
public:
  explicit best_finder(std::vector<offer> const& offers) : offers_{offers} {}

  std::vector<offer> find() {
    extend(0, 0);
    return best_;
  }

private:
  void extend(std::size_t next, std::int64_t sum) {
    if (next == offers_.size()) {
      if (sum > best_sum_) {
        best_sum_ = sum;
        best_ = chosen_;
      }
      return;
    }
    auto const& o = offers_[next];
    if (!excluded_by(o, chosen_)) {
      chosen_.push_back(o);
      extend(next + 1, sum + o.cents);
      chosen_.pop_back();
    }
    if (excluded_by(o, offers_)) {
      extend(next + 1, sum);
    }
  }

  std::vector<offer> const& offers_;
  std::vector<offer> chosen_, best_;
  std::int64_t best_sum_{-1};
};

}  // namespace

std::vector<offer> offers_of(rule_book const& book,
                             std::vector<decision> const& decisions,
                             std::int64_t cents_range::* end) {
  auto offers = std::vector<offer>{};
  for (auto i = std::size_t{0}; i < decisions.size(); ++i) {
    auto const& r = book.rules[decisions[i].rule];
    if (auto const cents = worth(decisions[i]).*end; r.gives != gift_kind::duty && cents > 0) {
      offers.push_back({i, &r, cents});
    }
  }
  return offers;
}

cents_range worth(decision const& d) {
  auto const at = [&](per p) { return d.amount[static_cast<std::size_t>(p)]; };
  return {at(per::year).low + 12 * at(per::month).low + at(per::once).low,
          at(per::year).high + 12 * at(per::month).high + at(per::once).high};
}

bool exclude(rule const& a, rule const& b) {
  auto const names = [](rule const& x, rule const& y) {
    return std::ranges::find(x.not_with, y.scheme) != x.not_with.end();
  };
  return (!a.stacking_group.empty() && a.stacking_group == b.stacking_group) || names(a, b) || names(b, a);
}

std::vector<offer> best_together(std::vector<offer> const& offers) {
  return best_finder{offers}.find();
}

}  // namespace overstap::schemes
