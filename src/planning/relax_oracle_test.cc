// SPDX-License-Identifier: EUPL-1.2
// Openings against every step and every pair of steps tried, on ladders that are written out here once more.
#include <algorithm>
#include <cstdio>
#include <functional>
#include <iterator>
#include <map>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "planning/relax.h"
#include "selfcheck/invent.h"
#include "selfcheck/to_text.h"

using namespace overstap;
using namespace overstap::planning;
using selfcheck::invent;
using selfcheck::put_under_way;
using selfcheck::sizes;
using selfcheck::to_text;

namespace {

using kind = relaxation::kind;

struct step {
  relaxation what;
  std::function<void(query&)> change;
};
using ladder = std::vector<step>;

bool held(query const& q, compiled_atom const& a) {
  auto const skill = [&](auto const& h) {
    return skill_at(h.skill, h.level).position == a.position && h.level >= a.level;
  };
  auto const credential = [&](auto const& h) { return h.credential.pos() == a.position && !h.valid_until; };
  auto const barrier = [&](barrier_idx b) { return b.pos() == a.position; };
  return a.what == compiled_atom::kind::skill
             ? a.level == evidence::none || std::ranges::any_of(q.skills, skill)
             : (a.what == compiled_atom::kind::credential ? std::ranges::any_of(q.credentials, credential)
                                                          : std::ranges::none_of(q.barriers, barrier));
}

void hold(query& q, compiled_atom const& a) {
  if (a.what == compiled_atom::kind::skill) {
    q.skills.push_back({taxonomy::skill_idx{a.position}, a.level});
  } else if (a.what == compiled_atom::kind::credential) {
    q.credentials.push_back({credential_idx{a.position}, {}});
  } else {
    std::erase(q.barriers, barrier_idx{a.position});
  }
}

/// What a wagon gives at most, raises as if they worked.
std::vector<compiled_atom> gifts(compiled_wagon const& w) {
  auto out = std::vector<compiled_atom>{};
  for (auto const& g : w.gives) {
    out.push_back(g.gives);
  }
  for (auto const& r : w.raises) {
    out.push_back(skill_at(r.skill, r.to));
  }
  return out;
}

bool offers(std::vector<compiled_wagon const*> const& wagons, compiled_atom const& a) {
  return std::ranges::any_of(wagons, [&](auto const* w) {
    return std::ranges::any_of(gifts(*w), [&](compiled_atom const& g) {
      return g.what == a.what && g.position == a.position && g.level >= a.level;
    });
  });
}

/// Atoms that the goal or a step of use asks for, of wagons that are offered within so many km.
std::vector<compiled_atom> asked_for(snapshot const& world,
                                     query const& q,
                                     std::int32_t km,
                                     std::vector<compiled_wagon const*>& offered) {
  for (auto const& w : world.wagons) {
    auto const has_session = std::ranges::any_of(w.sessions, [&](session_idx at) {
      auto const& s = world.sessions[at];
      auto const booked = std::ranges::any_of(q.booked, [&](planned_session const& b) { return b.session == at; });
      return booked || (s.seats > 0 && (!q.home || !s.at || within_km(*q.home, *s.at, km)));
    });
    if (has_session && (!w.record.in_job || !w.job.has_value() || w.job == q.goal.job)) {
      offered.push_back(&w);
    }
  }
  auto asked = q.goal.hard;
  auto helpful = std::vector<taxonomy::skill_idx>{};
  for (auto const& r : q.goal.required) {
    helpful.push_back(r.skill);
    for (auto const& n : world.tax->neighbours_of(r.skill)) {
      helpful.push_back(n.skill);
    }
  }
  auto const is_held = [&](compiled_atom const& a) { return held(q, a); };
  std::erase_if(asked, is_held);
  // As often as there are wagons: a chain of use is no longer.
  for (auto round = std::size_t{0}; round < offered.size(); ++round) {
    for (auto const* w : offered) {
      auto of_use = std::ranges::any_of(asked, [&](compiled_atom const& a) { return offers({w}, a); });
      for (auto const& g : gifts(*w)) {
        of_use |= g.what == compiled_atom::kind::skill &&
                  std::ranges::find(helpful, taxonomy::skill_idx{g.position}) != helpful.end();
      }
      if (of_use) {
        std::ranges::remove_copy_if(w->needs, std::back_inserter(asked), is_held);
        for (auto const& r : w->raises) {
          helpful.push_back(r.skill);
        }
      }
    }
  }
  std::ranges::sort(asked);
  asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
  return asked;
}

std::vector<ladder> all_ladders(snapshot const& world, query const& q) {
  auto all = std::vector<ladder>(5);
  for (auto const n : {4, 8, 13, 26, 52, 104}) {
    all[0].push_back({{kind::later, n, {}, {}}, [n](query& x) { x.latest = x.latest + days{7 * n}; }});
  }
  for (auto const n : {4, 8, 16}) {
    all[1].push_back({{kind::more_hours, n, {}, {}}, [n](query& x) {
                        x.hours.before = x.hours.before + n;
                        x.hours.after = x.hours.after + n;
                      }});
  }
  for (auto const n : {10, 25}) {
    all[2].push_back({{kind::farther, n, {}, {}}, [n](query& x) { x.max_km = x.max_km + n; }});
  }
  for (auto const n : {250, 500, 1000, 2500}) {
    all[3].push_back({{kind::more_budget, n, {}, {}}, [n](query& x) {
                        if (x.own_budget) {
                          x.own_budget = money::cents(x.own_budget->in_cents() + n * 100);
                        }
                      }});
  }
  for (auto const n : {1, 2}) {
    if (q.max_wagons + n <= 8) {
      all[4].push_back({{kind::longer_train, n, {}, {}}, [n](query& x) { x.max_wagons = x.max_wagons + n; }});
    }
  }
  for (auto const p : q.not_paying) {
    if (q.own_budget) {
      all.push_back({{{kind::one_more_payer, 0, {}, p}, [p](query& x) {
                        x.payers.push_back({p, false});
                        std::ranges::sort(x.payers);
                      }}});
    }
  }
  // Every unknown atom: what nobody asks for opens nothing.
  for (auto const& a : q.unknown) {
    all.push_back({{{kind::unknown_fact, 0, a, {}}, [a](query& x) { hold(x, a); }}});
  }
  auto offered = std::vector<compiled_wagon const*>{};
  auto missing = std::map<std::pair<compiled_atom::kind, std::uint32_t>, ladder>{};
  for (auto const& a : asked_for(world, q, q.max_km, offered)) {
    if (!offers(offered, a) && std::ranges::find(q.unknown, a) == q.unknown.end()) {
      missing[{a.what, a.position}].push_back({{kind::missing_offer, 0, a, {}}, [a](query& x) { hold(x, a); }});
    }
  }
  for (auto& [about, steps] : missing) {
    all.push_back(std::move(steps));
  }
  return all;
}

std::string text_of(std::vector<opening> const& openings) {
  auto text = std::string{};
  for (auto const& o : openings) {
    for (auto const& r : o.changes) {
      auto const named = r.change == kind::missing_offer || r.change == kind::unknown_fact;
      text += fmt::format("{}+{}{} ", static_cast<int>(r.change), r.amount, named ? to_text(r.what) : "");
      text += r.payer.has_value() ? fmt::format("payer {} ", r.payer.pos()) : "";
    }
    text += to_text(o.opens) + "\n";
  }
  return text;
}

std::optional<train> first_train(snapshot const& world, query const& q) {
  auto a = plan(world, q, limits{}, *make_work_state(world));
  return a.trains.empty() ? std::nullopt : std::optional{std::move(a.trains.front())};
}

std::vector<opening> by_trying(snapshot const& world, query const& q) {
  auto singles = std::vector<opening>{};
  auto pairs = std::vector<opening>{};
  auto const all = all_ladders(world, q);
  auto const with = [](query x, step const& s) {
    s.change(x);
    return x;
  };
  auto opened_by = std::vector<std::vector<bool>>{};
  for (auto const& l : all) {
    auto& opened = opened_by.emplace_back();
    for (auto const& s : l) {
      auto t = first_train(world, with(q, s));
      EXPECT_TRUE(t || opened.empty() || !opened.back()) << "a larger step closes what a smaller one opens";
      if (t && (opened.empty() || !opened.back())) {
        singles.push_back({{s.what}, std::move(*t)});
      }
      opened.push_back(t.has_value());
    }
  }
  for (auto i = std::size_t{0}; i < all.size(); ++i) {
    for (auto j = i + 1; j < all.size(); ++j) {
      auto opened = std::map<std::pair<std::size_t, std::size_t>, bool>{};
      for (auto a = std::size_t{0}; a < all[i].size(); ++a) {
        for (auto b = std::size_t{0}; b < all[j].size(); ++b) {
          auto t = first_train(world, with(with(q, all[i][a]), all[j][b]));
          opened[{a, b}] = t.has_value();
          auto const smaller =
              opened_by[i][a] || opened_by[j][b] || (a > 0 && opened[{a - 1, b}]) || (b > 0 && opened[{a, b - 1}]);
          if (t && !smaller) {
            pairs.push_back({{all[i][a].what, all[j][b].what}, std::move(*t)});
            std::ranges::sort(pairs.back().changes);
          }
        }
      }
    }
  }
  std::ranges::sort(singles, {}, &opening::changes);
  std::ranges::sort(pairs, {}, &opening::changes);
  singles.insert(singles.end(), pairs.begin(), pairs.end());
  return singles;
}

TEST(relax_oracle, equals_every_step_and_every_pair_tried) {
  auto without_train = 0;
  auto only_pairs = 0;
  auto both = 0;
  auto by_kind = std::map<kind, int>{};
  for (auto seed = std::uint64_t{1}; seed <= 5000; ++seed) {
    auto random = random_source{seed};
    auto const paid = seed % 3 == 0;
    auto i = invent(random, sizes{.wagons = 6, .sessions_each = 2, .horizon_weeks = 9, .skills = 4, .paid = paid});
    auto const world = i.world();
    if (paid) {
      i.ask.spent.clear();
      i.ask.own_budget = money::euros(random.between(0, 2) * 50);
      while (!i.ask.payers.empty() && random.chance(70)) {
        i.ask.not_paying.push_back(i.ask.payers.back().payer);
        i.ask.payers.pop_back();
      }
      std::ranges::sort(i.ask.not_paying);
    }
    if (random.chance(30)) {
      put_under_way(random, *world, i.ask);
    }
    // Little room, so that more of it is what is missing.
    i.ask.latest = std::min(i.ask.latest, i.ask.earliest + days{random.between(0, 60)});
    i.ask.max_wagons = std::min(i.ask.max_wagons, static_cast<std::int32_t>(random.between(0, 4)));
    for (auto const c : idx_range<credential_idx>{world->reference->credentials.size()}) {
      if (std::ranges::find(i.ask.credentials, c, &held_credential::credential) == i.ask.credentials.end() &&
          random.chance(60)) {
        i.ask.unknown.push_back(holds(c));
      }
    }
    if (first_train(*world, i.ask)) {
      continue;
    }
    ++without_train;
    auto const expected = by_trying(*world, i.ask);
    auto const answer = find_openings(*world, i.ask, limits{}, *make_work_state(*world));
    ASSERT_TRUE(answer.complete);
    ASSERT_EQ(text_of(answer.openings), text_of(expected)) << "seed " << seed << "\n" << to_text(*world, i.ask);
    auto const pairs = std::ranges::count_if(expected, [](opening const& o) { return o.changes.size() == 2; });
    only_pairs += pairs > 0 && static_cast<std::size_t>(pairs) == expected.size() ? 1 : 0;
    both += pairs > 0 && static_cast<std::size_t>(pairs) < expected.size() ? 1 : 0;
    for (auto const& o : expected) {
      for (auto const& r : o.changes) {
        ++by_kind[r.change];
      }
    }
  }
  std::printf(
      "without train %d, opened by two changes only %d, by one and by two %d\n", without_train, only_pairs, both);
  EXPECT_GT(only_pairs, 100);
  EXPECT_GT(both, 60);
  for (auto const k : {kind::later,
                       kind::more_hours,
                       kind::farther,
                       kind::more_budget,
                       kind::longer_train,
                       kind::one_more_payer,
                       kind::unknown_fact,
                       kind::missing_offer}) {
    std::printf("kind %d: %d\n", static_cast<int>(k), by_kind[k]);
    EXPECT_GT(by_kind[k], 20) << static_cast<int>(k);
  }
}

TEST(relax_oracle, past_the_limit_what_is_told_is_true) {
  auto cut_short = 0;
  for (auto seed = std::uint64_t{1}; seed <= 300; ++seed) {
    auto random = random_source{seed};
    auto const i = invent(random, sizes{.wagons = 6, .sessions_each = 2, .horizon_weeks = 9, .skills = 4});
    auto const world = i.world();
    if (first_train(*world, i.ask)) {
      continue;
    }
    auto const answer = find_openings(*world, i.ask, limits{random.below(200)}, *make_work_state(*world));
    cut_short += answer.complete ? 0 : 1;
    for (auto const& o : answer.openings) {
      auto q = i.ask;
      for (auto const& r : o.changes) {
        q = relaxed(std::move(q), r);
      }
      EXPECT_EQ(check(*world, q, o.opens.sessions), o.opens.value.at_work) << "seed " << seed;
    }
  }
  EXPECT_GT(cut_short, 20);
}

}  // namespace
