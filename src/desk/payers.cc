// SPDX-License-Identifier: EUPL-1.2
#include "desk/payers.h"

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "schemes/evaluate.h"
#include "schemes/read_rules.h"

namespace overstap::desk {
namespace {

/// What the schemes of both sides say of one person on a day.
class scheme_verdicts {
public:
  scheme_verdicts(schemes::rule_book const& book, schemes::known_facts const& known, civil_date on) : book_{book} {
    for (auto const side : {schemes::side::person, schemes::side::employer}) {
      auto found = schemes::evaluate(book, side, on, known).decisions;
      decisions_.insert(decisions_.end(), found.begin(), found.end());
    }
  }
  /// Absent: it has no version on that day.
  std::optional<schemes::verdict> of(std::string const& scheme) const {
    auto const at = std::ranges::find_if(
        decisions_, [&](schemes::decision const& d) { return book_.rules[d.rule].scheme == scheme; });
    return at == decisions_.end() ? std::nullopt : std::optional{at->verdict};
  }

private:
  schemes::rule_book const& book_;
  std::vector<schemes::decision> decisions_;
};

bool pays_where_she_lives(payer const& p, resolved_visitor const& person) {
  auto const in_region = p.region.str().empty() || (person.in_region != nullptr && person.in_region->code == p.region);
  auto const in_municipality =
      p.municipality.str().empty() || (person.lives_in != nullptr && person.lives_in->code == p.municipality);
  return in_region && in_municipality;
}

/// What of a step was not granted.
money left_of(step_to_fund const& step) {
  auto cents = step.price.in_cents();
  for (auto const& p : step.granted) {
    cents -= p.amount.in_cents();
  }
  return money::cents(cents);
}

bool has(std::vector<counted_payer> const& counted_on, payer_idx p) {
  return std::ranges::find(counted_on, p, &counted_payer::payer) != counted_on.end();
}

/// Who granted a part of this step pays no more of it, and who refused it nothing.
bool answered(step_to_fund const& step, payer_id p, bool counted_on) {
  return std::ranges::find(step.granted, p, &payer_part::payer) != step.granted.end() ||
         (!counted_on && std::ranges::find(step.refused_by, p) != step.refused_by.end());
}

/// Who of `q` pays what is left of these steps.
std::vector<funding::payment> pay(snapshot const& s,
                                  planning::query const& q,
                                  std::vector<counted_payer> const& counted_on,
                                  std::vector<step_to_fund> const& steps) {
  auto pay = planning::costs{s, q};
  auto bills = std::vector<funding::bill>{};
  for (auto const& step : steps) {
    auto const session = s.find(step.session);
    auto b = session.has_value() ? pay.bill_of(session, step.start) : funding::bill{};
    b.amount = left_of(step).in_cents();
    for (auto const& p : step.granted) {
      b.granted += p.amount.in_cents();
    }
    for (auto i = std::size_t{0}; i < q.payers.size(); ++i) {
      auto const p = q.payers[i].payer;
      if (answered(step, s.payers[p].id, has(counted_on, p))) {
        b.may_pay &= ~funding::only(i);
      }
    }
    bills.push_back(b);
  }
  return pay.payers().resolve(bills).payments;
}

}  // namespace

result<payers_of_person> find_payers(snapshot const& s,
                                     resolved_visitor const& person,
                                     journeys_request const& r,
                                     civil_date today) {
  constexpr auto kAllowed = "the id of a payer from /v1/payers";
  auto wrong = std::vector<field_error>{};
  for (auto i = std::size_t{0}; i < r.told_payers.size(); ++i) {
    if (!r.told_payers[i].in_plan && !s.find(r.told_payers[i].payer).has_value()) {
      wrong.push_back({fmt::format("{}/toldPayers/{}/payer", r.pointer, i), kAllowed});
    }
  }
  for (auto i = std::size_t{0}; i < r.counted_on.size(); ++i) {
    if (!s.find(r.counted_on[i]).has_value()) {
      wrong.push_back({fmt::format("{}/countedOn/{}", r.pointer, i), kAllowed});
    }
  }
  if (!wrong.empty()) {
    return std::unexpected{error{errc::bad_request, "Some fields are not valid.", std::move(wrong)}};
  }
  auto out = payers_of_person{};
  if (s.payers.empty()) {
    return out;
  }
  auto const& book = schemes::built_in_rules();
  auto const verdicts = scheme_verdicts{book, r.money_facts.value_or(book.nothing_known()), today};
  auto const by_scheme = [&](payer const& p) {
    return p.scheme.empty() ? std::optional{schemes::verdict::unknown} : verdicts.of(p.scheme);
  };
  for (auto const at : idx_range<payer_idx>{s.payers.size()}) {
    auto const& p = s.payers[at];
    if (!pays_where_she_lives(p, person) || out.payers.size() == funding::kMostPayers) {
      continue;
    }
    auto const told = std::ranges::find(r.told_payers, p.id, &told_payer::payer);
    if (told == r.told_payers.end() && p.tier == payer_tier::employer) {
      continue;
    }
    auto const is_told = told != r.told_payers.end();
    auto const in_force = by_scheme(p);
    auto verdict = in_force.value_or(schemes::verdict::no);
    auto why_not = known_not::scheme;
    if (is_told && (!told->only_expected || verdict == schemes::verdict::unknown)) {
      verdict = !told->pays ? schemes::verdict::unknown : *told->pays ? schemes::verdict::yes : schemes::verdict::no;
      why_not = known_not::answer;
    }
    auto const counted_on =
        (is_told && told->counted_on) || std::ranges::find(r.counted_on, p.id) != r.counted_on.end();
    if (verdict == schemes::verdict::no && in_force && counted_on) {
      out.counted_on.push_back({at, why_not});
      verdict = schemes::verdict::unknown;
    }
    if (verdict != schemes::verdict::no) {
      out.payers.push_back({at, verdict == schemes::verdict::yes});
    } else if (in_force) {
      out.not_paying.push_back(at);
    }
  }
  for (auto const& x : r.spent) {
    auto const at = std::ranges::find(out.payers, s.find(x.payer), &planning::possible_payer::payer);
    if (at != out.payers.end()) {
      out.spent.push_back({static_cast<std::size_t>(at - out.payers.begin()), x.year, x.amount.in_cents()});
    }
  }
  return out;
}

result<std::vector<funded_step>> fund_steps(world const& w,
                                            journeys_request const& r,
                                            std::vector<step_to_fund> const& steps,
                                            civil_date today) {
  auto const& s = *w.data;
  auto const person = resolve(w, r.person, today, std::string{r.pointer} + "/person");
  if (!person) {
    return std::unexpected{person.error()};
  }
  auto with_granted = r;
  for (auto const& step : steps) {
    for (auto const& p : step.granted) {
      with_granted.spent.push_back({p.payer, planning::calendar_year(step.start), p.amount});
    }
  }
  auto found = find_payers(s, *person, with_granted, today);
  if (!found) {
    return std::unexpected{std::move(found.error())};
  }
  auto q = planning::query{};
  q.payers = std::move(found->payers);
  q.spent = std::move(found->spent);
  auto const& counted_on = found->counted_on;
  auto out = std::vector<funded_step>(steps.size());
  for (auto const& p : pay(s, q, counted_on, steps)) {
    auto const& by = q.payers[p.payer];
    auto const& payer = s.payers[by.payer];
    auto const counted = std::ranges::find(counted_on, by.payer, &counted_payer::payer);
    out[p.bill].parts.push_back({payer.id,
                                 payer.name.nl,
                                 money::cents(p.amount),
                                 by.certain,
                                 payer.as_of,
                                 counted == counted_on.end() ? std::nullopt : std::optional{counted->despite}});
  }
  for (auto i = std::size_t{0}; i < steps.size(); ++i) {
    out[i].own_at_most = left_of(steps[i]);
  }
  for (auto const& p : pay(s, planning::only_certain(std::move(q)), {}, steps)) {
    out[p.bill].own_at_most = money::cents(out[p.bill].own_at_most.in_cents() - p.amount);
  }
  return out;
}

}  // namespace overstap::desk
