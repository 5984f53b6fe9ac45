// SPDX-License-Identifier: EUPL-1.2
#include "matching/transitions.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "matching/asked_for.h"
#include "matching/top_k.h"
#include "taxonomy/coverage.h"

namespace overstap::matching {
namespace {

constexpr auto kViable = score{300'000};
constexpr auto kStretch = score{150'000};
constexpr auto kNotAsked = std::numeric_limits<std::size_t>::max();

struct candidate {
  occupation_idx to;
  std::optional<score> fit;
};

bool counts(snapshot const& world, transition_query const& query, vacancy_idx v) noexcept {
  auto const& c = world.vacancies;
  if ((query.needs_support && c.supported[v] == 0) || !is_open(c, v, query.open_on)) {
    return false;
  }
  return !query.home || !query.max_km || within_km(*query.home, c.at[v], *query.max_km);
}

vec_map<occupation_idx, std::uint32_t> count_vacancies(snapshot const& world, transition_query const& query) {
  auto open = vec_map<occupation_idx, std::uint32_t>(world.tax->occupation_count());
  for (auto const v : idx_range<vacancy_idx>{world.vacancies.size()}) {
    open[world.vacancies.occupation[v]] += counts(world, query, v) ? 1U : 0U;
  }
  return open;
}

std::optional<money> told_pay(vacancy_columns const& c, vacancy_idx v) noexcept {
  return c.pay_min[v] ? c.pay_min[v] : c.pay_max[v];
}

/// Fills in `median_hourly_pay` of the rows by one more pass over the vacancies.
void add_pay(snapshot const& world, transition_query const& query, std::vector<transition>& rows) {
  auto row_of = vec_map<occupation_idx, std::size_t>(world.tax->occupation_count(), kNotAsked);
  for (auto i = std::size_t{0}; i < rows.size(); ++i) {
    row_of[rows[i].to] = i;
  }
  auto told = std::vector<std::vector<money>>(rows.size());
  for (auto const v : idx_range<vacancy_idx>{world.vacancies.size()}) {
    auto const row = row_of[world.vacancies.occupation[v]];
    auto const pay = told_pay(world.vacancies, v);
    if (row != kNotAsked && pay && counts(world, query, v)) {
      told[row].push_back(*pay);
    }
  }
  for (auto i = std::size_t{0}; i < rows.size(); ++i) {
    if (told[i].empty()) {
      continue;
    }
    auto const middle = told[i].begin() + static_cast<std::ptrdiff_t>((told[i].size() - 1) / 2);
    std::ranges::nth_element(told[i], middle);
    rows[i].median_hourly_pay = *middle;
  }
}

std::optional<std::int32_t> highest_level(taxonomy::taxonomy const& tax,
                                          std::vector<occupation_idx> const& from) noexcept {
  auto highest = std::optional<std::int32_t>{};
  for (auto const o : from) {
    highest = std::max(highest, skill_level(tax, o));
  }
  return highest;
}

/// Everything but the pay.
transition row_of(taxonomy::taxonomy const& tax,
                  transition_query const& query,
                  occupation_idx to,
                  score fit,
                  std::uint32_t open_vacancies) {
  auto const here = highest_level(tax, query.from);
  auto const there = skill_level(tax, to);
  return {.to = to,
          .fit = fit,
          .how_far = reach_of(fit),
          .open_vacancies = open_vacancies,
          .median_hourly_pay = std::nullopt,
          .level_change = here && there ? std::optional{*there - *here} : std::nullopt};
}

}  // namespace

reach reach_of(score fit) noexcept {
  if (fit >= kViable) {
    return reach::viable;
  }
  return fit >= kStretch ? reach::stretch : reach::far;
}

std::vector<held_skill> profile_of(taxonomy::taxonomy const& tax, std::vector<occupation_idx> const& worked_as) {
  auto held = std::vector<held_skill>{};
  for (auto const o : worked_as) {
    for (auto const& s : tax.skills_of(o)) {
      held.push_back({s.skill, s.kind == importance::essential ? evidence::worked : evidence::declared});
    }
  }
  std::ranges::sort(held, [](held_skill const& a, held_skill const& b) {
    return a.skill != b.skill ? a.skill < b.skill : a.level > b.level;
  });
  auto const again = std::ranges::unique(held, {}, &held_skill::skill);
  held.erase(again.begin(), again.end());
  return held;
}

std::vector<transition> find_transitions(snapshot const& world, transition_query const& query) {
  auto const& tax = *world.tax;
  auto cover = taxonomy::skill_cover{tax};
  cover.assign(query.skills);
  auto const vacancies = count_vacancies(world, query);

  auto best = top_k<candidate, better_fit<candidate, &candidate::to>>{query.limit};
  for (auto const o : idx_range<occupation_idx>{tax.occupation_count()}) {
    if (tax.ended(o) || (query.with_vacancies_only && vacancies[o] == 0) ||
        std::ranges::find(query.from, o) != query.from.end()) {
      continue;
    }
    if (auto const fit = taxonomy::coverage(cover, tax.skills_of(o))) {
      best.offer({o, fit});
    }
  }

  auto rows = std::vector<transition>{};
  for (auto const& c : best.take()) {
    rows.push_back(row_of(tax, query, c.to, *c.fit, vacancies[c.to]));
  }
  add_pay(world, query, rows);
  return rows;
}

transition transition_to(snapshot const& world, transition_query const& query, occupation_idx to) {
  auto const& tax = *world.tax;
  auto cover = taxonomy::skill_cover{tax};
  cover.assign(query.skills);
  auto const fit = taxonomy::coverage(cover, tax.skills_of(to)).value_or(score{});
  auto rows = std::vector{row_of(tax, query, to, fit, count_vacancies(world, query)[to])};
  add_pay(world, query, rows);
  return rows.front();
}

}  // namespace overstap::matching
