// SPDX-License-Identifier: EUPL-1.2
#include "planning/explain.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/invariant.h"
#include "planning/definition.h"
#include "taxonomy/coverage.h"

namespace overstap::planning {
namespace {

using purpose = wagon_reason::purpose;

class explainer {
public:
  explainer(snapshot const& world, query const& q, train const& t)
      : rules_{world, q}, at_work_{t.value.at_work}, steps_{t.sessions}, cover_{*world.tax} {
    std::ranges::sort(steps_, {}, [](planned_session const& p) { return std::pair{p.start, p.session}; });
    auto gains = rules_.gains_of(t.sessions);
    invariant(gains.has_value(), "only a train can be explained");
    gains_ = std::move(*gains);
  }

  std::vector<step_explanation> all() {
    auto out = std::vector<step_explanation>{};
    auto done = std::vector<planned_session>{};
    for (auto const& step : steps_) {
      auto e = step_explanation{
          .step = step, .ends = rules_.end_of(step), .reasons = {}, .fit_before = fit(done), .fit_after = {}};
      done.push_back(step);
      e.fit_after = fit(done);
      demanded_by_goal(step, e.reasons);
      needed_by_others(step, e.reasons);
      raises_fit(step, e.reasons);
      std::ranges::sort(e.reasons);
      auto const repeated = std::ranges::unique(e.reasons);
      e.reasons.erase(repeated.begin(), repeated.end());
      out.push_back(std::move(e));
    }
    return out;
  }

private:
  /// Of the gains that count, `step` has the first of `a`, and in time; `on` says when a gain comes.
  template <typename Day, typename Counts>
  bool first_to_give(
      planned_session const& step, compiled_atom const& a, civil_date in_time, Day on, Counts counts) const {
    auto const* first = static_cast<gain const*>(nullptr);
    auto const rank = [&](gain const& g) { return std::tuple{on(g), g.by.start, g.by.session}; };
    for (auto const& g : gains_) {
      if (gives(g, a) && counts(g) && (first == nullptr || rank(g) < rank(*first))) {
        first = &g;
      }
    }
    return first != nullptr && first->by == step && on(*first) <= in_time;
  }

  void demanded_by_goal(planned_session const& step, std::vector<wagon_reason>& reasons) const {
    auto const on = [](gain const& g) { return g.at_work_from; };
    for (auto const& a : rules_.q.goal.hard) {
      if (!rules_.brought(a, at_work_) && first_to_give(step, a, at_work_, on, [](gain const&) { return true; })) {
        reasons.push_back({purpose::goal_demands, a, {}, {}});
      }
    }
  }

  void needed_by_others(planned_session const& step, std::vector<wagon_reason>& reasons) const {
    auto const on = [](gain const& g) { return g.from; };
    for (auto const& other : steps_) {
      auto const by_another = [&](gain const& g) { return g.by != other; };
      for (auto const& a : rules_.wagon_of(other).needs) {
        if (!rules_.brought(a, rules_.end_of(other) - days{1}) && first_to_give(step, a, other.start, on, by_another)) {
          reasons.push_back({purpose::later_step_needs, a, other.session, {}});
        }
      }
      auto const seen = [&](gain const& g) { return g.by.start < other.start; };
      for (auto const& r : rules_.wagon_of(other).raises) {
        auto const base = skill_at(r.skill, std::max(r.from, evidence::declared));
        if (!rules_.brought(base, other.start) && first_to_give(step, base, other.start, on, seen)) {
          reasons.push_back({purpose::later_step_needs, base, other.session, {}});
        }
      }
    }
  }

  /// What the step adds to the coverage on the day at work, beside all others.
  void raises_fit(planned_session const& step, std::vector<wagon_reason>& reasons) {
    auto const& required = rules_.q.goal.required;
    cover_.assign(rules_.q.skills);
    for (auto const& g : gains_) {
      if (g.by != step && g.at_work_from <= at_work_ && g.what.what == compiled_atom::kind::skill) {
        cover_.raise({taxonomy::skill_idx{g.what.position}, g.what.level});
      }
    }
    auto without = std::vector<std::uint32_t>{};
    for (auto const& r : required) {
      without.push_back(cover_.contribution(r.skill));
    }
    for (auto const& g : gains_) {
      if (g.by != step || g.at_work_from > at_work_ || g.what.what != compiled_atom::kind::skill) {
        continue;
      }
      auto const skill = taxonomy::skill_idx{g.what.position};
      cover_.assign({{{skill, g.what.level}}});
      auto most = std::uint64_t{0};
      auto gains_most = taxonomy::skill_idx{};
      for (auto i = std::size_t{0}; i < required.size(); ++i) {
        auto const alone = cover_.contribution(required[i].skill);
        auto const added = alone > without[i] ? std::uint64_t{required[i].weight} * (alone - without[i]) : 0;
        if (added > most || (added > 0 && added == most && required[i].skill < gains_most)) {
          most = added;
          gains_most = required[i].skill;
        }
      }
      if (most > 0) {
        reasons.push_back({g.raised ? purpose::proves_skill : purpose::raises_fit, g.what, {}, gains_most});
      }
    }
  }

  score fit(std::vector<planned_session> const& done) {
    cover_.assign(rules_.q.skills);
    for (auto const& g : gains_) {
      if (g.what.what == compiled_atom::kind::skill &&
          (!g.by.session.has_value() || std::ranges::find(done, g.by) != done.end())) {
        cover_.raise({taxonomy::skill_idx{g.what.position}, g.what.level});
      }
    }
    return taxonomy::coverage(cover_, rules_.q.goal.required).value_or(score{score::kOne});
  }

  definition rules_;
  civil_date at_work_;
  std::vector<planned_session> steps_;
  std::vector<gain> gains_;
  taxonomy::skill_cover cover_;
};

}  // namespace

std::vector<step_explanation> explain(snapshot const& world, query const& q, train const& t) {
  return explainer{world, q, t}.all();
}

}  // namespace overstap::planning
