// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

#include "base/random.h"
#include "solver/delete_free.h"
#include "solver/reach.h"
#include "solver/relaxation.h"
#include "solver/simplify.h"

namespace overstap::solver {
namespace {

constexpr auto kTolerance = 1e-6;
constexpr auto kViolation = 1e-3;  ///< less is not worth a row
constexpr auto kMostPerFact = 6;  ///< landmarks of one fact in one round
constexpr auto kStalledRounds = 12;
constexpr auto kLeastProgress = 1e-4;  ///< of the bound, in a round
constexpr auto kWorthAnotherRound = std::size_t{20};  ///< one in so many actions left out

/// A plan found with little effort from shares of the actions (0 to 1), a solution of a program.
class quick_planner {
public:
  explicit quick_planner(delete_free const& p) : p_{p}, state_{p} {}

  /// Cheapest way to every fact, as if facts were had one by one and what `share` has were free; of it a plan without
  /// actions that are not needed.
  std::vector<action_idx> find(vec_map<column_idx, double> const& share) {
    auto const price = [&](action_idx a) {
      return static_cast<double>(p_.actions[a].cost) * (1 - std::clamp(share[column_idx{a.pos()}], 0.0, 1.0)) +
             kTolerance;
    };
    auto cost = vec_map<fact_idx, double>(p_.facts, kUnbounded);
    auto by = vec_map<fact_idx, action_idx>(p_.facts);
    for (auto changed = true; changed;) {
      changed = false;
      for (auto const a : idx_range<action_idx>{p_.actions.size()}) {
        auto sum = price(a);
        for (auto const f : p_.actions[a].needs) {
          sum += cost[f];
        }
        for (auto const f : p_.actions[a].gives) {
          if (sum + kTolerance / 2 < cost[f]) {
            cost[f] = sum;
            by[f] = a;
            changed = true;
          }
        }
      }
    }
    auto plan = std::vector<action_idx>{};
    auto wanted = p_.goal;
    auto seen = vec_map<fact_idx, std::uint8_t>(p_.facts);
    while (!wanted.empty()) {
      auto const f = wanted.back();
      wanted.pop_back();
      if (seen[f] == 0) {
        seen[f] = 1;
        plan.push_back(by[f]);
        wanted.insert(wanted.end(), p_.actions[by[f]].needs.begin(), p_.actions[by[f]].needs.end());
      }
    }
    std::ranges::sort(plan);
    plan.erase(std::ranges::unique(plan).begin(), plan.end());
    leave_out_needless(plan);
    return plan;
  }

private:
  void leave_out_needless(std::vector<action_idx>& plan) {
    std::ranges::sort(plan, std::ranges::greater{}, [&](action_idx a) { return std::pair{p_.actions[a].cost, a}; });
    for (auto i = std::size_t{0}; i < plan.size();) {
      state_.clear();
      for (auto const a : plan) {
        if (a != plan[i]) {
          state_.allow(a);
        }
      }
      if (std::ranges::all_of(p_.goal, [&](fact_idx f) { return state_.has(f); })) {
        plan.erase(plan.begin() + static_cast<std::ptrdiff_t>(i));
      } else {
        ++i;
      }
    }
  }

  delete_free const& p_;
  reach state_;
};

/// The integer program: a column per action, then one per fact that tells whether it is to be had. An action that is
/// taken wants what it needs; a fact that is wanted wants one of each of its landmarks.
class program {
public:
  program(delete_free const& p, double unit) : p_{p} {
    for (auto const& a : p.actions) {
      model_.add_yes_or_no(static_cast<double>(a.cost) / unit);
    }
    auto givers = std::vector<std::vector<action_idx>>(p.facts);
    for (auto const a : idx_range<action_idx>{p.actions.size()}) {
      for (auto const f : p.actions[a].gives) {
        givers[f.pos()].push_back(a);
      }
    }
    for (auto f = std::size_t{0}; f < p.facts; ++f) {
      model_.add_share();
    }
    for (auto const f : p.goal) {
      model_.columns[column_of(f)].lower = 1;
    }
    for (auto const a : idx_range<action_idx>{p.actions.size()}) {
      for (auto const f : p.actions[a].needs) {
        model_.add_row(-kUnbounded, std::vector<term>{{column_of(a), 1}, {column_of(f), -1}}, 0);
      }
    }
    for (auto f = std::size_t{0}; f < p.facts; ++f) {
      add({fact_idx{f}, givers[f]});
    }
  }

  column_idx column_of(action_idx a) const { return column_idx{a.pos()}; }
  column_idx column_of(fact_idx f) const { return column_idx{p_.actions.size() + f.pos()}; }
  void add(landmark const& l) {
    auto terms = std::vector<term>{{column_of(l.of), 1}};
    for (auto const a : l.actions) {
      terms.push_back({column_of(a), -1});
    }
    model_.add_row(-kUnbounded, terms, 0);
  }
  mip const& model() const noexcept { return model_; }

private:
  delete_free const& p_;
  mip model_;
};

class hitting_set {
public:
  hitting_set(delete_free const& p, seconds until) : original_{p}, until_{until} {
    for (auto const& a : p.actions) {
      unit_ = std::gcd(unit_, a.cost);
    }
    unit_ = std::max(unit_, std::int64_t{1});
  }

  least_plan run() {
    auto s = simplify(original_);
    if (!s) {
      return {std::nullopt, std::numeric_limits<std::int64_t>::max(), true, 0};
    }
    if (s->problem.goal.empty()) {
      note(*s, {});
    }
    while (s && !done()) {
      auto const left = tighten(*s);
      if (!left) {
        break;
      }
      if (left->actions.size() > s->problem.actions.size() - s->problem.actions.size() / kWorthAnotherRound) {
        solve_integer(*s);
        break;
      }
      auto smaller = simplify(*left);
      if (smaller) {
        for (auto& a : smaller->original) {
          a = s->original[kept_[a.pos()].pos()];
        }
      } else {
        result_.bound = best_cost_;  // nothing better is left
      }
      s = std::move(smaller);
    }
    if (best_) {
      result_.plan = usable_order(original_, *best_);
    }
    result_.proven = done();
    return result_;
  }

private:
  seconds left() const { return std::max(seconds{0}, until_ - processor_time()); }
  bool done() const { return best_ && result_.bound >= best_cost_; }
  void raise_bound(double value) {
    auto const least = static_cast<std::int64_t>(std::ceil(value - kViolation)) * unit_;
    result_.bound = std::max(result_.bound, best_ ? std::min(least, best_cost_) : least);
  }
  void note(simplified const& s, std::vector<action_idx> const& plan) {
    auto const cost = cost_of(s.problem, plan);
    if (!best_ || cost < best_cost_) {
      best_.emplace();
      best_cost_ = cost;
      for (auto const a : plan) {
        best_->push_back(s.original[a.pos()]);
      }
    }
  }

  /// The linear program with landmarks, until they stop to help. Keeps those that bind in `landmarks_`; gives what is
  /// left of the problem without actions that no plan better than the best has (`kept_`).
  std::optional<delete_free> tighten(simplified const& s);
  void solve_integer(simplified const& s);
  std::vector<landmark> violated(delete_free const& p,
                                 program const& rows,
                                 vec_map<column_idx, double> const& point,
                                 reach& state);

  delete_free const& original_;
  seconds until_;
  std::int64_t unit_{0};  ///< every cost is a multiple
  random_source random_{1};
  least_plan result_;
  std::optional<std::vector<action_idx>> best_;
  std::int64_t best_cost_{};
  std::vector<landmark> landmarks_;
  std::vector<action_idx> kept_;
};

double weight(landmark const& l, program const& rows, vec_map<column_idx, double> const& point) {
  auto sum = 0.0;
  for (auto const a : l.actions) {
    sum += point[rows.column_of(a)];
  }
  return sum;
}

/// For each fact that is wanted, landmarks with less than its share: the actions with the largest shares are kept out
/// of them, and what was in one is kept out of the next.
std::vector<landmark> hitting_set::violated(delete_free const& p,
                                            program const& rows,
                                            vec_map<column_idx, double> const& point,
                                            reach& state) {
  auto found = std::vector<landmark>{};
  auto order = std::vector<action_idx>{};
  auto key = vec_map<action_idx, double>(p.actions.size());
  for (auto const a : idx_range<action_idx>{p.actions.size()}) {
    order.push_back(a);
  }
  for (auto f = std::size_t{0}; f < p.facts; ++f) {
    auto const wanted = point[rows.column_of(fact_idx{f})];
    if (wanted < kViolation) {
      continue;
    }
    for (auto const a : order) {
      key[a] = point[rows.column_of(a)] + static_cast<double>(random_.below(1000)) * 1e-7;
    }
    for (auto i = 0; i < kMostPerFact; ++i) {
      std::ranges::sort(order, std::ranges::greater{}, [&](action_idx a) { return std::pair{key[a], a}; });
      auto l = find_landmark(state, fact_idx{f}, order);
      if (l.actions.empty() || weight(l, rows, point) > wanted - kViolation) {
        break;
      }
      for (auto const a : l.actions) {
        key[a] += 1;
      }
      found.push_back(std::move(l));
    }
  }
  return found;
}

std::optional<delete_free> hitting_set::tighten(simplified const& s) {
  auto const& p = s.problem;
  auto rows = program{p, static_cast<double>(unit_)};
  auto linear = relaxation{rows.model()};
  auto state = reach{p};
  auto quick = quick_planner{p};
  auto all = std::vector<landmark>{};
  auto last = std::optional<relaxation::optimum>{};
  auto stalled = 0;
  while (stalled < kStalledRounds) {
    auto now = linear.solve(left());
    if (!now) {
      return std::nullopt;
    }
    stalled = last && now->value < last->value * (1 + kLeastProgress) ? stalled + 1 : 0;
    last = std::move(now);
    raise_bound(last->value);
    note(s, quick.find(last->point));
    if (done()) {
      return std::nullopt;
    }
    auto found = violated(p, rows, last->point, state);
    if (found.empty()) {
      break;
    }
    for (auto& l : found) {
      rows.add(l);
      all.push_back(std::move(l));
    }
    result_.landmarks += found.size();
  }
  landmarks_.clear();
  for (auto& l : all) {
    if (weight(l, rows, last->point) < last->point[rows.column_of(l.of)] + kViolation) {
      landmarks_.push_back(std::move(l));
    }
  }
  auto left = delete_free{p.facts, p.start, p.goal, {}};
  kept_.clear();
  for (auto const a : idx_range<action_idx>{p.actions.size()}) {
    // With this action a plan costs at least that much; a better one than the best at most one unit less.
    auto const least = last->value + last->reduced_cost[rows.column_of(a)];
    if (last->reduced_cost[rows.column_of(a)] <= 0 ||
        least <= static_cast<double>(best_cost_ / unit_ - 1) + kViolation) {
      left.actions.push_back(p.actions[a]);
      kept_.push_back(a);
    }
  }
  return left;
}

void hitting_set::solve_integer(simplified const& s) {
  auto const& p = s.problem;
  auto rows = program{p, static_cast<double>(unit_)};
  for (auto const& l : landmarks_) {
    rows.add(l);
  }
  auto state = reach{p};
  auto quick = quick_planner{p};
  while (!done() && left() > seconds{0}) {
    auto const answer = solve(rows.model(), left());
    if (!answer.solution) {
      return;  // out of time: a plan exists, so the program has a solution
    }
    raise_bound(answer.bound);
    note(s, quick.find(*answer.solution));
    for (auto const& l : violated(p, rows, *answer.solution, state)) {
      rows.add(l);
      ++result_.landmarks;
    }
  }
}

}  // namespace

least_plan least_cost_plan(delete_free const& p, seconds most) {
  return hitting_set{p, processor_time() + most}.run();
}

}  // namespace overstap::solver
