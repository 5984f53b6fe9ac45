// SPDX-License-Identifier: EUPL-1.2
#include "planning/relax.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <span>

#include "base/invariant.h"
#include "planning/plan_internal.h"

namespace overstap::planning {
namespace {

using kind = relaxation::kind;

constexpr auto kLater = std::array{4, 8, 13, 26, 52, 104};
constexpr auto kMoreHours = std::array{4, 8, 16};
constexpr auto kFarther = std::array{10, 25};
constexpr auto kMoreBudget = std::array{250, 500, 1000, 2500};
constexpr auto kLongerTrain = std::array{1, 2};

/// Parts of what is left of the limit for one search: to see that a large question is closed, and to answer one.
constexpr auto kGlance = std::uint64_t{512};
constexpr auto kLook = std::uint64_t{16};

bool held_for_good(query const& q, compiled_atom const& a) {
  switch (a.what) {
    case compiled_atom::kind::skill:
      return a.level == evidence::none || std::ranges::any_of(q.skills, [&](taxonomy::held_skill const& h) {
               return h.skill.pos() == a.position && h.level >= a.level;
             });
    case compiled_atom::kind::credential:
      return std::ranges::any_of(q.credentials,
                                 [&](held_credential const& h) { return holds(h.credential) == a && !h.valid_until; });
    case compiled_atom::kind::freedom:
      return std::ranges::none_of(q.barriers, [&](barrier_idx b) { return free_of(b) == a; });
  }
  __builtin_unreachable();
}

/// Backwards from the goal through the wagons within `max_km`.
class useful_wagons {
public:
  useful_wagons(snapshot const& world, query const& q, std::int32_t max_km) : q_{q}, helps_(world.tax->skill_count()) {
    for (auto const& r : q.goal.required) {
      helps_[r.skill] = 1;
      for (auto const& n : world.tax->neighbours_of(r.skill)) {
        helps_[n.skill] = 1;
      }
    }
    auto const in_reach = [&](session_idx at) {
      auto const& s = world.sessions[at];
      return std::ranges::find(q.booked, at, &planned_session::session) != q.booked.end() ||
             (s.seats >= 1 && (!s.at || !q.home || within_km(*q.home, *s.at, max_km)));
    };
    for (auto const& w : world.wagons) {
      auto const other_job = w.record.in_job && w.job.has_value() && w.job != q.goal.job;
      if (!other_job && std::ranges::any_of(w.sessions, in_reach)) {
        offered_.push_back(&w);
      }
    }
    ask_for(q.goal.hard);
    find();
  }

  /// What they and the goal need and is not held for good, sorted.
  std::vector<compiled_atom> const& asked() const { return asked_; }
  bool offered(compiled_atom const& a) const {
    return std::ranges::any_of(offered_, [&](auto const* w) { return gives(*w, a); });
  }

private:
  void find() {
    auto waiting = offered_;
    auto const take = [&](compiled_wagon const* w) {
      if (!of_use(*w)) {
        return false;
      }
      ask_for(w->needs);
      for (auto const& r : w->raises) {
        helps_[r.skill] = 1;
      }
      return true;
    };
    while (std::erase_if(waiting, take) > 0) {
    }
    std::ranges::sort(asked_);
  }

  static bool gives(compiled_wagon const& w, compiled_atom const& a) {
    return std::ranges::any_of(w.gives,
                               [&](compiled_gift const& g) {
                                 return g.gives.what == a.what && g.gives.position == a.position &&
                                        g.gives.level >= a.level;
                               }) ||
           (a.what == compiled_atom::kind::skill && std::ranges::any_of(w.raises, [&](compiled_raise const& r) {
              return r.skill.pos() == a.position && r.to >= a.level;
            }));
  }

  bool of_use(compiled_wagon const& w) const {
    auto const helps = [&](taxonomy::skill_idx s) { return helps_[s] != 0; };
    return std::ranges::any_of(w.raises, helps, &compiled_raise::skill) ||
           std::ranges::any_of(w.gives,
                               [&](compiled_gift const& g) {
                                 return g.gives.what == compiled_atom::kind::skill &&
                                        helps(taxonomy::skill_idx{g.gives.position});
                               }) ||
           std::ranges::any_of(asked_, [&](compiled_atom const& a) { return gives(w, a); });
  }

  void ask_for(std::vector<compiled_atom> const& atoms) {
    for (auto const& a : atoms) {
      if (!held_for_good(q_, a) && std::ranges::find(asked_, a) == asked_.end()) {
        asked_.push_back(a);
      }
    }
  }

  query const& q_;
  vec_map<taxonomy::skill_idx, std::uint8_t> helps_;
  std::vector<compiled_wagon const*> offered_;
  std::vector<compiled_atom> asked_;
};

/// How far up each ladder a question goes; 0: not at all.
using heights = std::vector<std::size_t>;

/// What larger and smaller questions tell of one another: steps only open more.
class opening_finder {
public:
  opening_finder(snapshot const& world, query const& q, limits const& l, work_state& state)
      : world_{world}, q_{q}, limits_{l}, state_{state}, ladders_{ladders(world, q)} {}

  openings_answer find() {
    for (auto const& ladder : ladders_) {
      below_.push_back(ladder.size());
    }
    if (glance(below_) == verdict::closed) {
      return std::move(out_);
    }
    auto all = std::vector<std::size_t>{};
    for (auto i = std::size_t{0}; i < ladders_.size(); ++i) {
      find_smallest(i);
      if (below_[i] > 0) {
        all.push_back(i);
      }
    }
    pairs_within(all);
    std::ranges::sort(minimal_, {}, [](minimal_change const& m) { return std::pair{m.changes.size(), m.changes}; });
    for (auto& m : minimal_) {
      add(std::move(m));
    }
    return std::move(out_);
  }

private:
  enum class verdict : std::uint8_t { closed, open, not_known };

  /// A train that was found.
  struct witness {
    heights enough;
    civil_date at_work;
  };

  struct minimal_change {
    std::vector<relaxation> changes;
    heights at;
  };

  static bool no_higher(heights const& a, heights const& b) {
    return std::ranges::equal(a, b, std::ranges::less_equal{});
  }
  heights at(std::size_t ladder, std::size_t height) const {
    auto h = heights(ladders_.size());
    h[ladder] = height;
    return h;
  }
  query question(heights const& h) const {
    auto q = q_;
    for (auto i = std::size_t{0}; i < h.size(); ++i) {
      if (h[i] > 0) {
        q = relaxed(std::move(q), ladders_[i][h[i] - 1]);
      }
    }
    return q;
  }
  answer ask(query const& q, std::uint64_t labels, answers wanted) {
    auto a = plan(world_, q, {labels}, wanted, state_);
    out_.labels += a.labels;
    ++out_.searches;
    return a;
  }
  std::uint64_t left() const noexcept { return limits_.labels - std::min(limits_.labels, out_.labels); }

  verdict known(heights const& h) const {
    if (std::ranges::any_of(open_, [&](witness const& known) { return no_higher(known.enough, h); })) {
      return verdict::open;
    }
    auto const above = [&](heights const& known) { return no_higher(h, known); };
    return std::ranges::any_of(closed_, above) ? verdict::closed : verdict::not_known;
  }
  verdict find_out(heights const& h, std::uint64_t labels) {
    auto const a = ask(question(h), labels, answers::any);
    if (!a.trains.empty()) {
      open_.push_back(lowered(h, a.trains.front()));
      return verdict::open;
    }
    if (!a.complete) {
      given_up_.push_back(h);
      return verdict::not_known;
    }
    closed_.push_back(h);
    return verdict::closed;
  }
  /// Whether a large question is certainly closed, so that smaller ones need not be asked: worth a fraction of what is
  /// left, and nothing where that was not enough for a smaller one.
  verdict glance(heights const& h) {
    auto const hard = std::ranges::any_of(given_up_, [&](heights const& known) { return no_higher(known, h); });
    auto const v = known(h);
    return v != verdict::not_known || hard ? v : find_out(h, left() / kGlance);
  }
  bool opens(heights const& h) {
    auto v = known(h);
    if (v == verdict::not_known) {
      v = find_out(h, left() / kLook);
      out_.complete = out_.complete && v != verdict::not_known;
    }
    return v == verdict::open;
  }

  /// This train does not need all of `h`.
  witness lowered(heights h, train const& t) const {
    for (auto& height : h) {
      auto const enough = height;
      for (height = 0; height < enough && !check(world_, question(h), t.sessions); ++height) {
      }
    }
    auto const at_work = check(world_, question(h), t.sessions);
    invariant(at_work.has_value(), "a train that was found breaks a rule");
    return {std::move(h), *at_work};
  }

  /// The smallest step that opens by itself; pairs are of steps below it.
  void find_smallest(std::size_t ladder) {
    if (glance(at(ladder, ladders_[ladder].size())) == verdict::closed) {
      return;
    }
    for (auto height = std::size_t{1}; height <= ladders_[ladder].size(); ++height) {
      if (opens(at(ladder, height))) {
        minimal_.push_back({{ladders_[ladder][height - 1]}, at(ladder, height)});
        below_[ladder] = height - 1;
        return;
      }
    }
  }

  verdict glance_at_all(std::span<std::size_t const> some, std::span<std::size_t const> others) {
    auto h = heights(ladders_.size());
    for (auto const group : {some, others}) {
      for (auto const i : group) {
        h[i] = below_[i];
      }
    }
    return glance(h);
  }

  /// Two of these ladders. Most of them do not go together: halves that open nothing at once are left.
  void pairs_within(std::span<std::size_t const> some) {
    if (some.size() < 2 || (some.size() > 2 && glance_at_all(some, {}) == verdict::closed)) {
      return;
    }
    auto const half = some.size() / 2;
    pairs_within(some.first(half));
    pairs_within(some.subspan(half));
    pairs_across(some.first(half), some.subspan(half));
  }
  void pairs_across(std::span<std::size_t const> some, std::span<std::size_t const> others) {
    if (glance_at_all(some, others) == verdict::closed) {
      return;
    }
    if (some.size() == 1 && others.size() == 1) {
      find_smallest_pairs(some.front(), others.front());
      return;
    }
    auto const& larger = some.size() < others.size() ? others : some;
    auto const& smaller = some.size() < others.size() ? some : others;
    pairs_across(larger.first(larger.size() / 2), smaller);
    pairs_across(larger.subspan(larger.size() / 2), smaller);
  }

  /// A staircase: a larger step of `a` allows a smaller one of `b`.
  void find_smallest_pairs(std::size_t a, std::size_t b) {
    auto h = heights(ladders_.size());
    h[b] = below_[b];
    for (h[a] = 1; h[a] <= below_[a] && h[b] > 0; ++h[a]) {
      if (!opens(h)) {
        continue;
      }
      auto smallest = h[b];
      for (h[b] = smallest - 1; h[b] > 0 && opens(h); --h[b]) {
        smallest = h[b];
      }
      h[b] = smallest;
      minimal_.push_back({{ladders_[a][h[a] - 1], ladders_[b][h[b] - 1]}, h});
      std::ranges::sort(minimal_.back().changes);
      --h[b];
    }
  }

  /// The fastest train: none is later than those that are known.
  void add(minimal_change m) {
    auto q = question(m.at);
    for (auto const& known : open_) {
      if (no_higher(known.enough, m.at)) {
        q.latest = std::min(q.latest, known.at_work);
      }
    }
    auto a = ask(q, left(), answers::first_only);
    out_.complete = out_.complete && a.complete;
    if (!a.trains.empty()) {
      out_.openings.push_back({std::move(m.changes), std::move(a.trains.front())});
    }
  }

  snapshot const& world_;
  query const& q_;
  limits limits_;
  work_state& state_;
  std::vector<std::vector<relaxation>> ladders_;
  heights below_;  ///< by ladder: the steps that do not open by themselves
  std::vector<witness> open_;
  std::vector<heights> closed_;
  std::vector<heights> given_up_;
  std::vector<minimal_change> minimal_;
  openings_answer out_;
};

query with(query q, compiled_atom const& a) {
  switch (a.what) {
    case compiled_atom::kind::skill:
      q.skills.push_back({taxonomy::skill_idx{a.position}, a.level});
      break;
    case compiled_atom::kind::credential:
      q.credentials.push_back({credential_idx{a.position}, std::nullopt});
      break;
    case compiled_atom::kind::freedom:
      std::erase(q.barriers, barrier_idx{a.position});
      break;
  }
  return q;
}

query paid_by(query q, payer_idx payer) {
  auto const at = std::ranges::lower_bound(q.payers, payer, {}, &possible_payer::payer);
  auto const position = static_cast<std::size_t>(at - q.payers.begin());
  q.payers.insert(at, {payer, false});
  for (auto& s : q.spent) {
    s.payer += s.payer >= position ? 1 : 0;
  }
  std::erase(q.not_paying, payer);
  return q;
}

}  // namespace

query relaxed(query q, relaxation const& r) {
  switch (r.change) {
    case kind::later:
      q.latest += weeks{r.amount};
      break;
    case kind::more_hours:
      q.hours.before += r.amount;
      q.hours.after += r.amount;
      break;
    case kind::farther:
      q.max_km += r.amount;
      break;
    case kind::more_budget:
      q.own_budget = q.own_budget ? add(*q.own_budget, money::euros(r.amount)) : std::nullopt;
      break;
    case kind::longer_train:
      q.max_wagons += r.amount;
      break;
    case kind::one_more_payer:
      return paid_by(std::move(q), r.payer);
    case kind::unknown_fact:
    case kind::missing_offer:
      return with(std::move(q), r.what);
  }
  return q;
}

std::vector<std::vector<relaxation>> ladders(snapshot const& world, query const& q) {
  auto all = std::vector<std::vector<relaxation>>{};
  auto const add = [&](kind change, auto const& amounts) {
    auto& ladder = all.emplace_back();
    for (auto const amount : amounts) {
      ladder.push_back({change, amount, {}, {}});
    }
  };
  add(kind::later, kLater);
  add(kind::more_hours, kMoreHours);
  if (q.home) {
    add(kind::farther, kFarther);
  }
  if (q.own_budget) {
    add(kind::more_budget, kMoreBudget);
  }
  add(kind::longer_train, kLongerTrain);
  std::erase_if(all.back(), [&](relaxation const& r) { return q.max_wagons + r.amount > kLongestTrain; });
  if (all.back().empty()) {
    all.pop_back();
  }
  for (auto const p : q.not_paying) {
    if (q.own_budget) {
      all.push_back({{kind::one_more_payer, 0, {}, p}});
    }
  }
  auto const farthest = q.max_km + kFarther.back();
  auto const asked_far = useful_wagons{world, q, farthest}.asked();
  for (auto const& a : asked_far) {
    if (std::ranges::find(q.unknown, a) != q.unknown.end()) {
      all.push_back({{kind::unknown_fact, 0, a, {}}});
    }
  }
  auto const near = useful_wagons{world, q, q.max_km};
  for (auto const& a : near.asked()) {
    if (near.offered(a) || std::ranges::find(q.unknown, a) != q.unknown.end()) {
      continue;
    }
    auto const& before = all.back().front();
    if (before.change != kind::missing_offer || before.what.what != a.what || before.what.position != a.position) {
      all.emplace_back();
    }
    all.back().push_back({kind::missing_offer, 0, a, {}});
  }
  return all;
}

openings_answer find_openings(snapshot const& world, query const& q, limits const& l, work_state& state) {
  return opening_finder{world, q, l, state}.find();
}

}  // namespace overstap::planning
