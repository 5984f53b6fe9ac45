// SPDX-License-Identifier: EUPL-1.2
#include "planning/costs.h"

#include <algorithm>

namespace overstap::planning {
namespace {

std::optional<funding::cents> in_cents(std::optional<money> m) {
  return m ? std::optional{m->in_cents()} : std::nullopt;
}

std::vector<funding::terms> terms_of(snapshot const& world, query const& q) {
  auto all = std::vector<funding::terms>{};
  for (auto const& asked : q.payers) {
    auto const& p = world.payers[asked.payer];
    auto t = funding::terms{.tier = static_cast<std::int32_t>(p.tier),
                            .percent = p.percent,
                            .per_person = in_cents(p.per_person),
                            .per_year = in_cents(p.per_year),
                            .per_step = in_cents(p.per_step),
                            .not_with = 0};
    for (auto i = std::size_t{0}; i < q.payers.size(); ++i) {
      if (std::ranges::find(p.not_with, world.payers[q.payers[i].payer].id) != p.not_with.end()) {
        t.not_with |= funding::only(i);
      }
    }
    all.push_back(t);
  }
  return all;
}

}  // namespace

std::int32_t calendar_year(civil_date start) {
  return static_cast<std::int32_t>(static_cast<int>(std::chrono::year_month_day{start}.year()));
}

costs::costs(snapshot const& world, query const& q)
    : world_{world},
      q_{q},
      terms_{terms_of(world, q)},
      of_kind_(world.reference->wagon_kinds.size() + 1),
      payers_{terms_, q.spent} {
  for (auto i = std::size_t{0}; i < terms_.size(); ++i) {
    auto const& t = terms_[i];
    auto const& p = world.payers[q.payers[i].payer];
    capped_ |= t.per_person || t.per_year ? funding::only(i) : 0;
    exclusive_ |= t.not_with != 0 ? funding::only(i) : 0;
    by_year_ |= t.per_year ? funding::only(i) : 0;
    in_period_ |= p.from || p.until ? funding::only(i) : 0;
  }
}

funding::payer_set costs::pay_for(session_idx s) {
  if (terms_.empty()) {
    return 0;
  }
  auto const& w = world_.wagons[world_.session_wagon[s]];
  auto& known = of_kind_[w.kind];
  if (!known) {
    known = 0;
    for (auto i = std::size_t{0}; i < terms_.size(); ++i) {
      auto const& kinds = world_.payers[q_.payers[i].payer].pays_for;
      *known |= std::ranges::binary_search(kinds, w.record.kind) ? funding::only(i) : 0;
    }
  }
  return *known;
}

funding::bill costs::bill_of(session_idx s, civil_date start) {
  auto const price = world_.sessions[s].own_price.in_cents();
  auto b = funding::bill{.amount = price, .year = 0, .may_pay = price > 0 ? pay_for(s) : 0, .granted = 0};
  for (auto i = std::size_t{0}; (b.may_pay & in_period_) >> i != 0; ++i) {
    auto const& p = world_.payers[q_.payers[i].payer];
    if ((p.from && start < *p.from) || (p.until && start > *p.until)) {
      b.may_pay &= ~funding::only(i);
    }
  }
  b.year = (b.may_pay & by_year_) != 0 ? calendar_year(start) : 0;
  return b;
}

std::vector<civil_date> costs::changes_of(session_idx s, civil_date start, civil_date last) {
  auto days_of_change = std::vector<civil_date>{};
  auto const may_pay = world_.sessions[s].own_price > money{} ? pay_for(s) : 0;
  auto const note = [&](civil_date d) {
    if (d > start && d <= last) {
      days_of_change.push_back(d);
    }
  };
  if ((may_pay & by_year_) != 0) {
    for (auto y = calendar_year(start) + 1; y <= calendar_year(last); ++y) {
      note(civil_date{std::chrono::year{y} / std::chrono::January / 1});
    }
  }
  for (auto i = std::size_t{0}; (may_pay & in_period_) >> i != 0; ++i) {
    if ((may_pay & in_period_ & funding::only(i)) != 0) {
      auto const& p = world_.payers[q_.payers[i].payer];
      if (p.from) {
        note(*p.from);
      }
      if (p.until) {
        note(*p.until + days{1});
      }
    }
  }
  std::ranges::sort(days_of_change);
  return days_of_change;
}

funding::cents costs::paid_alone(funding::bill const& b) {
  if (b.may_pay == 0) {
    return 0;
  }
  // Sessions of one wagon mostly have one bill.
  if (last_asked_.first != b) {
    auto const [known, added] = paid_alone_.try_emplace(b);
    if (added) {
      known->second = payers_.most_paid({&b, 1});
    }
    last_asked_ = *known;
  }
  return last_asked_.second;
}

funding::cents costs::certainly_paid(funding::bill const& b) const {
  auto paid = funding::cents{0};
  for (auto i = std::size_t{0}; i < terms_.size(); ++i) {
    if ((b.may_pay & ~capped_ & ~exclusive_ & funding::only(i)) != 0) {
      paid += funding::most_of(terms_[i], b);
    }
  }
  return std::min(paid, b.amount);
}

query only_certain(query q) {
  auto position = std::vector<std::size_t>{};
  auto certain = std::size_t{0};
  for (auto const& p : q.payers) {
    position.push_back(certain);
    certain += p.certain ? 1 : 0;
  }
  std::erase_if(q.spent, [&](funding::spent const& s) { return !q.payers[s.payer].certain; });
  for (auto& s : q.spent) {
    s.payer = position[s.payer];
  }
  std::erase_if(q.payers, [](possible_payer const& p) { return !p.certain; });
  return q;
}

paid_sessions who_pays(snapshot const& world, query const& q, std::vector<planned_session> const& sessions) {
  auto const bills_of = [&](costs& who) {
    auto bills = std::vector<funding::bill>{};
    for (auto const& p : sessions) {
      bills.push_back(who.bill_of(p.session, p.start));
    }
    return bills;
  };
  auto all = costs{world, q};
  auto out = paid_sessions{.of = std::vector<std::vector<payment>>(sessions.size()), .own_at_most = {}};
  for (auto const& p : all.payers().resolve(bills_of(all)).payments) {
    auto const& payer = q.payers[p.payer];
    out.of[p.bill].push_back({payer.payer, money::cents(p.amount), payer.certain});
  }
  auto const certain = only_certain(q);
  auto surely = costs{world, certain};
  auto const bills = bills_of(surely);
  auto own = -surely.payers().most_paid(bills);
  for (auto const& b : bills) {
    own += b.amount;
  }
  out.own_at_most = money::cents(own);
  return out;
}

}  // namespace overstap::planning
