// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <functional>
#include <iterator>
#include <ranges>
#include <tuple>

#include "base/invariant.h"
#include "planning/problem_builder.h"

namespace overstap::planning {

/// For all rows that `what_serves` will be asked for.
void problem_builder::make_room(std::span<local_wagon const* const> rows) {
  auto const all = [&](auto what) {
    auto count = std::size_t{0};
    for (auto const* const w : rows) {
      count += (w->*what).size();
    }
    return count;
  };
  p_.effects.needs.reserve(all(&local_wagon::needs));
  p_.effects.gifts.reserve(all(&local_wagon::gifts));
  p_.effects.raises.reserve(all(&local_wagon::raises));
}

/// What is held for good needs no giver.
local_wagon problem_builder::what_serves(local_wagon const& w) {
  auto& [needs, gifts, raises] = p_.effects;
  auto const first = std::tuple{needs.size(), gifts.size(), raises.size()};
  std::ranges::remove_copy_if(
      w.needs, std::back_inserter(needs), [&](demand const& d) { return p_.at(d.what).initial >= d.at; });
  std::ranges::remove_copy_if(
      w.gifts, std::back_inserter(gifts), [&](gift_effect const& g) { return !serves(g.what, 0, g.to); });
  std::ranges::remove_copy_if(w.raises, std::back_inserter(raises), [&](raise_effect const& r) {
    return !can_raise(r) || !serves(r.what, r.from, r.to);
  });
  return {.wagon = w.wagon,
          .in_job = w.in_job,
          .certainty = risk_of(world_.wagons[w.wagon].record),
          .needs = added_since(needs, std::get<0>(first)),
          .gifts = added_since(gifts, std::get<1>(first)),
          .raises = added_since(raises, std::get<2>(first))};
}

/// What a thing at that level adds to the coverage, to the entries from `first` on.
void problem_builder::add_cover(std::size_t first, thing const& t, level at, level others) {
  auto& all = p_.cover_entries;
  for (auto const& row : t.cover) {
    auto const value = static_cast<std::uint32_t>(factor(at) * row.rel);
    auto const cap = static_cast<std::uint32_t>((factor(at) - factor(others)) * row.rel);
    if (value <= p_.base[row.required]) {
      continue;
    }
    auto const same = std::ranges::find(
        all.begin() + static_cast<std::ptrdiff_t>(first), all.end(), row.required, &cover_entry::required);
    if (same == all.end()) {
      all.push_back({row.required, value, cap});
    } else {
      same->value = std::max(same->value, value);
      same->cap = std::max(same->cap, cap);
    }
  }
}

void problem_builder::add_cover() {
  struct ends {
    std::size_t gives, raises;
  };
  auto of_items = std::vector<ends>{};
  for (auto const& i : p_.items) {
    auto const& w = p_.wagon_of(i);
    auto const held = [&](raise_effect const& r) { return p_.at(r.what).initial >= r.from; };
    auto const first = p_.cover_entries.size();
    for (auto const& g : w.gifts) {
      add_cover(first, p_.at(g.what), g.to, 0);
    }
    for (auto const& r : w.raises | std::views::filter(held)) {
      add_cover(first, p_.at(r.what), r.to, 0);
    }
    auto const gives = p_.cover_entries.size();
    for (auto const& r : w.raises | std::views::filter(std::not_fn(held))) {
      // Whoever gives it at `from` already counts for that part.
      add_cover(gives, p_.at(r.what), r.to, r.from);
    }
    of_items.push_back({gives, p_.cover_entries.size()});
  }
  auto first = std::size_t{0};
  auto const all = std::span<cover_entry const>{p_.cover_entries};
  for (auto const i : idx_range<item_idx>{p_.items.size()}) {
    auto const [gives, raises] = of_items[i.pos()];
    p_.items[i].gives_cover = all.subspan(first, gives - first);
    p_.items[i].raises_cover = all.subspan(gives, raises - gives);
    first = raises;
  }
}

bool problem_builder::of_goal(thing_idx t, level to) const {
  return raises_cover(p_.at(t), to) ||
         std::ranges::any_of(p_.hard, [&](demand const& d) { return d.what == t && d.at <= to; });
}

namespace {

bool gives_from_start(local_wagon const& w) {
  return w.in_job || std::ranges::any_of(w.gifts, [](gift_effect const& g) { return g.after != kNever; });
}

/// `a` can take the place of `b`: inside its time, for no more hours. What is given from the start needs the same one.
bool stands_in(session_option const& a, session_option const& b, bool from_start) {
  if (a.hours > b.hours || (b.rolling && !a.rolling)) {
    return false;
  }
  if (b.rolling) {
    return a.start <= b.start && a.last_start >= b.last_start && a.length <= b.length;
  }
  auto const start = a.rolling ? std::max(monday_from(b.start), a.start) : a.start;
  return (from_start ? start == b.start : start >= b.start) && start <= a.last_start &&
         start + a.length <= b.start + b.length;
}

}  // namespace

/// A session that another of the same wagon can stand in for is left out.
void problem_builder::keep_quick(local_wagon const& w, item& i) const {
  auto const from_start = gives_from_start(w);
  for (auto const& o : i.options) {
    if (std::ranges::none_of(i.quick, [&](session_option const& q) { return stands_in(q, o, from_start); })) {
      std::erase_if(i.quick, [&](session_option const& q) { return stands_in(o, q, from_start); });
      i.quick.push_back(o);
    }
  }
  std::ranges::stable_sort(i.quick, {}, &session_option::earliest);
}

/// All that it gives comes at its end, whatever else is chosen, and it is no other way to use a booked wagon.
bool problem_builder::plain(item const& i) const {
  auto const& w = p_.wagon_of(i);
  auto const of_wagon = [&](planned_session const& s) { return world_.session_wagon[s.session] == w.wagon; };
  return !i.waits && !gives_from_start(w) && w.wagon != kept_ && std::ranges::none_of(q_.booked, of_wagon);
}

/// Both are plain. A train with `b` is beaten by the one with `a` in its place: in an objective, or by smaller
/// sessions. One with both is beaten by the one without `b`, or by the one with only `a` at the time of `b`.
bool problem_builder::replaces(item const& a, item const& b) const {
  auto const& with = p_.wagon_of(a);
  auto const& without = p_.wagon_of(b);
  // Of a smaller bill percentages can round to a cent less, so only bills that nobody else pays are compared.
  auto const no_dearer =
      a.bill == b.bill || (b.bill.may_pay == 0 && a.bill.may_pay == 0 && a.bill.amount <= b.bill.amount);
  if (!no_dearer || a.settled > b.settled || with.certainty > without.certainty) {
    return false;
  }
  auto const given = [&](auto const& effect) {
    auto const as_much = [&](auto const& x) { return x.what == effect.what && x.to >= effect.to; };
    return std::ranges::any_of(with.gifts, as_much) || std::ranges::any_of(with.raises, as_much);
  };
  auto const needed = [&](demand const& d) {
    return p_.at(d.what).initial >= d.at || std::ranges::any_of(without.needs, [&](demand const& other) {
             return other.what == d.what && other.at >= d.at;
           });
  };
  if (!std::ranges::all_of(without.gifts, given) || !std::ranges::all_of(without.raises, given) ||
      !std::ranges::all_of(with.needs, needed)) {
    return false;
  }
  auto const better = a.bill.amount + a.settled < b.bill.amount + b.settled || with.certainty < without.certainty;
  return std::ranges::all_of(b.options, [&](session_option const& out) {
    return std::ranges::any_of(a.options, [&](session_option const& in) {
      return (better || in.session < out.session) && stands_in(in, out, false);
    });
  });
}

void problem_builder::leave_out_replaced(std::vector<item>& items) const {
  auto givers = std::vector<std::vector<item const*>>(p_.things.size());
  auto const first_given = [](local_wagon const& w) { return w.gifts.empty() ? w.raises[0].what : w.gifts[0].what; };
  for (auto const& i : items) {
    if (plain(i)) {
      auto const& w = p_.wagon_of(i);
      for (auto const& g : w.gifts) {
        givers[g.what.pos()].push_back(&i);
      }
      for (auto const& r : w.raises) {
        givers[r.what.pos()].push_back(&i);
      }
    }
  }
  auto replaced = std::vector<bool>{};
  for (auto const& i : items) {
    auto const& others = givers[first_given(p_.wagon_of(i)).pos()];
    replaced.push_back(plain(i) &&
                       std::ranges::any_of(others, [&](item const* o) { return o != &i && replaces(*o, i); }));
  }
  auto at = std::size_t{0};
  std::erase_if(items, [&](item const&) { return replaced[at++]; });
}

void problem_builder::note_providers(item_idx i) {
  auto const& it = p_.items[i];
  auto const& w = p_.wagon_of(it);
  auto const note = [&](thing_idx t, level to, day_number after) {
    auto from = kNever;
    for (auto const& o : it.options) {
      from = std::min(from, gained_on(after, o.earliest, o.length));
    }
    auto& row = p_.providers[t.pos()];
    if (row.empty() || row.back().item != i) {
      row.push_back({i, to, from});
    } else {
      row.back() = {i, std::max(row.back().to, to), std::min(row.back().from, from)};
    }
  };
  for (auto const& g : w.gifts) {
    note(g.what, g.to, g.after);
  }
  for (auto const& r : w.raises) {
    note(r.what, r.to, kNever);
  }
}

void problem_builder::add_item(std::uint32_t wagon, std::span<priced_option const> same_price, std::vector<item>& to) {
  auto const& w = p_.wagons[wagon];
  auto i = item{};
  i.wagon = wagon;
  i.booked = same_price.front().booked;
  i.bill = same_price.front().bill;
  i.settled = same_price.front().settled;
  i.paid_alone = same_price.front().paid_alone;
  i.own = i.bill.amount - i.paid_alone;
  i.risk = packed(w.certainty);
  i.public_ = i.settled + costs_.certainly_paid(i.bill);
  for (auto const& o : same_price) {
    auto const first = first_contribution(w, o.use);
    if (o.use.earliest + first <= p_.latest) {
      i.first_gain = std::min(i.first_gain, o.use.earliest + first);
      i.energy = std::min(i.energy, std::int64_t{o.use.hours} * first);
      i.options.push_back(o.use);
    }
  }
  if (i.options.empty()) {
    return;
  }
  auto first_effect = kNever;
  for (auto const& g : w.gifts) {
    first_effect = std::min(first_effect, g.after);
  }
  auto const same_first = [&](day_number after) { return w.in_job || after == first_effect; };
  for (auto const& g : w.gifts) {
    i.late_for_goal |= of_goal(g.what, g.to) && !same_first(g.after);
  }
  for (auto const& r : w.raises) {
    auto const waits = p_.at(r.what).initial < r.from;
    i.waits |= waits;
    i.late_for_goal |= of_goal(r.what, r.to) && (waits || !same_first(kNever));
  }
  keep_quick(w, i);
  to.push_back(std::move(i));
}

void problem_builder::make_items() {
  p_.payers = costs_.payers();
  p_.capped = costs_.capped();
  auto items = std::vector<item>{};
  std::erase_if(candidates_, [](candidate const& c) { return !c.relevant; });
  auto rows = std::vector<local_wagon const*>{};
  std::ranges::transform(candidates_, std::back_inserter(rows), &candidate::row);
  make_room(rows);
  for (auto const& c : candidates_) {
    auto const at = static_cast<std::uint32_t>(p_.wagons.size());
    p_.wagons.push_back(what_serves(*c.row));
    auto left = options(c);
    left = left.first(static_cast<std::size_t>(
        std::ranges::remove_if(left, [](priced_option const& o) { return o.use.earliest == kNever; }).begin() -
        left.begin()));
    std::ranges::stable_sort(left, {}, &priced_option::same_item);
    while (!left.empty()) {
      auto const first = left.front().same_item();
      auto const end = std::ranges::find_if(left, [&](priced_option const& o) { return o.same_item() != first; });
      auto const same = static_cast<std::size_t>(end - left.begin());
      add_item(at, left.first(same), items);
      left = left.subspan(same);
    }
  }
  leave_out_replaced(items);
  std::ranges::stable_sort(items, {}, &item::first_gain);
  auto bills = std::vector<funding::bill>{};
  std::ranges::transform(items, std::back_inserter(bills), &item::bill);
  std::ranges::sort(bills);
  bills.erase(std::ranges::unique(bills).begin(), bills.end());
  invariant(bills.size() < std::numeric_limits<std::uint16_t>::max(), "bills are numbered in 16 bits");
  for (auto& i : items) {
    i.bill_kind = static_cast<std::uint16_t>(std::ranges::lower_bound(bills, i.bill) - bills.begin());
  }
  p_.items = vec_map<item_idx, item>{std::move(items)};
  add_cover();
  p_.providers.resize(p_.things.size());
  for (auto const i : idx_range<item_idx>{p_.items.size()}) {
    note_providers(i);
    if (p_.items[i].booked) {
      p_.bookings.push_back(i);
    }
  }
  std::ranges::sort(p_.bookings, {}, [&](item_idx i) { return p_.items[i].options.front().session; });
  for (auto const& d : p_.hard) {
    auto const& t = p_.at(d.what);
    p_.possible &= t.held_until >= p_.earliest || t.at_work_from[d.at] <= p_.latest;
  }
}

}  // namespace overstap::planning
