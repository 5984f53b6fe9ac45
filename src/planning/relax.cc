// SPDX-License-Identifier: EUPL-1.2
#include "planning/relax.h"

#include <algorithm>
#include <array>

#include "planning/plan_internal.h"

namespace overstap::planning {
namespace {

using kind = relaxation::kind;

constexpr auto kLater = std::array{4, 8, 13, 26, 52, 104};
constexpr auto kMoreHours = std::array{4, 8, 16};
constexpr auto kFarther = std::array{10, 25};
constexpr auto kMoreBudget = std::array{250, 500, 1000, 2500};
constexpr auto kLongerTrain = std::array{1, 2};
constexpr auto kLongestTrain = 8;

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

/// Backwards from the goal through the wagons that can be reached at all.
class missing_offers {
public:
  missing_offers(snapshot const& world, query const& q)
      : world_{world}, q_{q}, useful_skill_(world.tax->skill_count()) {
    for (auto const& r : q.goal.required) {
      useful_skill_[r.skill] = 1;
      for (auto const& n : world.tax->neighbours_of(r.skill)) {
        useful_skill_[n.skill] = 1;
      }
    }
    for (auto const& w : world.wagons) {
      auto const other_job = w.record.in_job && w.job.has_value() && w.job != q.goal.job;
      if (!other_job && std::ranges::any_of(w.sessions, [&](session_idx s) { return in_reach(world.sessions[s]); })) {
        offered_.push_back(&w);
      }
    }
    ask_for(q.goal.hard);
  }

  std::vector<compiled_atom> find() {
    auto used = std::vector<bool>(offered_.size());
    auto changed = true;
    while (changed) {
      changed = false;
      for (auto i = std::size_t{0}; i < offered_.size(); ++i) {
        if (!used[i] && of_use(*offered_[i])) {
          used[i] = true;
          changed = true;
          ask_for(offered_[i]->needs);
        }
      }
    }
    std::ranges::sort(asked_);
    auto const repeated = std::ranges::unique(asked_);
    asked_.erase(repeated.begin(), repeated.end());
    std::erase_if(asked_, [&](compiled_atom const& a) {
      return std::ranges::any_of(offered_, [&](auto const* w) { return gives(*w, a); });
    });
    return asked_;
  }

private:
  bool in_reach(session const& s) const {
    return s.seats >= 1 && (!s.at || !q_.home || within_km(*q_.home, *s.at, q_.max_km));
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
    auto const helps_fit = [&](taxonomy::skill_idx s) { return useful_skill_[s] != 0; };
    return std::ranges::any_of(asked_, [&](compiled_atom const& a) { return gives(w, a); }) ||
           std::ranges::any_of(w.raises, helps_fit, &compiled_raise::skill) ||
           std::ranges::any_of(w.gives, [&](compiled_gift const& g) {
             return g.gives.what == compiled_atom::kind::skill && helps_fit(taxonomy::skill_idx{g.gives.position});
           });
  }

  void ask_for(std::vector<compiled_atom> const& atoms) {
    for (auto const& a : atoms) {
      if (!held_for_good(q_, a) && std::ranges::find(asked_, a) == asked_.end()) {
        asked_.push_back(a);
      }
    }
  }

  snapshot const& world_;
  query const& q_;
  vec_map<taxonomy::skill_idx, std::uint8_t> useful_skill_;
  std::vector<compiled_wagon const*> offered_;
  std::vector<compiled_atom> asked_;
};

class opening_finder {
public:
  opening_finder(snapshot const& world, query const& q, limits const& l, work_state& state)
      : world_{world}, q_{q}, limits_{l}, state_{state} {}

  openings_answer find() {
    auto all = q_;
    auto const steps = ladders(world_, q_);
    for (auto const& ladder : steps) {
      all = relaxed(std::move(all), ladder.back());
    }
    if (fastest(q_) || !opens(all)) {
      return std::move(out_);
    }
    for (auto const& ladder : steps) {
      if (opens(relaxed(q_, ladder.back()))) {
        add_smallest(ladder);
      }
    }
    if (out_.openings.empty()) {
      for (auto a = std::size_t{0}; a < steps.size(); ++a) {
        for (auto b = a + 1; b < steps.size(); ++b) {
          add_pairs(steps[a], steps[b]);
        }
      }
    }
    std::ranges::sort(out_.openings, {}, &opening::changes);
    return std::move(out_);
  }

private:
  std::optional<train> fastest(query const& q) {
    if (out_.labels >= limits_.labels) {
      out_.complete = false;
      return std::nullopt;
    }
    auto const a = plan(world_, q, {limits_.labels - out_.labels}, answers::first_only, state_);
    out_.labels += a.labels;
    out_.complete = out_.complete && a.complete;
    return a.trains.empty() ? std::nullopt : std::optional{a.trains.front()};
  }
  /// Whether a smaller question is worth asking: not when this large one certainly has no train. A fraction of what
  /// is left is enough to see that, or else it is worth it.
  bool opens(query const& q) {
    auto const share = (limits_.labels - std::min(limits_.labels, out_.labels)) / 4;
    auto const a = plan(world_, q, {share}, answers::first_only, state_);
    out_.labels += a.labels;
    return !a.trains.empty() || !a.complete;
  }

  void add_smallest(std::vector<relaxation> const& ladder) {
    for (auto const& step : ladder) {
      if (auto t = fastest(relaxed(q_, step))) {
        out_.openings.push_back({{step}, std::move(*t)});
        return;
      }
    }
  }

  /// Steps only open more, so the minimal pairs are a staircase: a larger step of `first` allows a smaller one of
  /// `second`.
  void add_pairs(std::vector<relaxation> const& first, std::vector<relaxation> const& second) {
    if (!opens(relaxed(relaxed(q_, first.back()), second.back()))) {
      return;
    }
    auto allowed = second.size();
    for (auto const& a : first) {
      auto const after = relaxed(q_, a);
      for (auto b = std::size_t{0}; b < allowed; ++b) {
        if (auto t = fastest(relaxed(after, second[b]))) {
          allowed = b;
          out_.openings.push_back({{a, second[b]}, std::move(*t)});
        }
      }
    }
  }

  snapshot const& world_;
  query const& q_;
  limits limits_;
  work_state& state_;
  openings_answer out_;
};

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
    case kind::missing_offer:
      switch (r.what.what) {
        case compiled_atom::kind::skill:
          q.skills.push_back({taxonomy::skill_idx{r.what.position}, r.what.level});
          break;
        case compiled_atom::kind::credential:
          q.credentials.push_back({credential_idx{r.what.position}, std::nullopt});
          break;
        case compiled_atom::kind::freedom:
          std::erase(q.barriers, barrier_idx{r.what.position});
          break;
      }
      break;
  }
  return q;
}

std::vector<std::vector<relaxation>> ladders(snapshot const& world, query const& q) {
  auto all = std::vector<std::vector<relaxation>>{};
  auto const add = [&](kind change, auto const& amounts) {
    auto& ladder = all.emplace_back();
    for (auto const amount : amounts) {
      ladder.push_back({change, amount, {}});
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
  auto const* before = static_cast<compiled_atom const*>(nullptr);
  auto const missing = missing_offers{world, q}.find();
  for (auto const& a : missing) {
    if (before == nullptr || before->what != a.what || before->position != a.position) {
      all.emplace_back();
    }
    all.back().push_back({kind::missing_offer, 0, a});
    before = &a;
  }
  return all;
}

openings_answer find_openings(snapshot const& world, query const& q, limits const& l, work_state& state) {
  return opening_finder{world, q, l, state}.find();
}

}  // namespace overstap::planning
