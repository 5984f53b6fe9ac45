// SPDX-License-Identifier: EUPL-1.2
#include "casework/outlook.h"

#include <algorithm>
#include <tuple>

#include "casework/profile_rules.h"
#include "desk/goal.h"

namespace overstap::casework {
namespace {

/// What the vacancies nearby ask of one skill.
struct demand {
  std::uint32_t asked{};
  std::uint32_t asked_near{};  ///< by vacancies that fit at least a little
  bool essential{};
};
using demands = vec_map<taxonomy::skill_idx, demand>;

bool is_nearby(person_facts const& p, place at) {
  return !p.home || within_km(*p.home, at, p.max_km.value_or(desk::kDefaultTravelKm));
}

bool is_open(vacancy_columns const& c, vacancy_idx v, civil_date today) {
  return !c.closes[v] || *c.closes[v] >= today;
}

void count_vacancies(snapshot const& s, person_facts const& person, civil_date today, outlook& out, demands& asked) {
  auto cover = taxonomy::skill_cover{*s.tax};
  cover.assign(person.skills);
  for (auto const v : idx_range<vacancy_idx>{s.vacancies.size()}) {
    if (!is_open(s.vacancies, v, today)) {
      continue;
    }
    ++out.searched;
    auto const verdicts = matching::judge(s, person, v);
    if (verdicts.any_fail()) {
      continue;
    }
    out.flagged += verdicts.any_unknown() ? 1U : 0U;
    if (!is_nearby(person, s.vacancies.at[v])) {
      continue;
    }
    auto const fit = taxonomy::coverage(cover, s.vacancies.skills[v]);
    out.matches += fit && *fit >= desk::kReadyForWork ? 1U : 0U;
    auto const near = fit && matching::reach_of(*fit) != matching::reach::far;
    for (auto const& required : s.vacancies.skills[v]) {
      auto& d = asked[required.skill];
      ++d.asked;
      d.asked_near += near ? 1U : 0U;
      d.essential = d.essential || required.kind == importance::essential;
    }
  }
}

std::vector<skill_card> choose_cards(taxonomy::taxonomy const& tax, store::profile const& p, demands const& asked) {
  struct candidate {
    bool asked_before;
    skill_card card;
  };
  auto candidates = std::vector<candidate>{};
  auto const brought = brought_by(tax, p.occupations);
  auto const any_near = std::ranges::any_of(asked, [](demand const& d) { return d.asked_near > 0; });
  for (auto const s : idx_range<taxonomy::skill_idx>{tax.skill_count()}) {
    auto const id = tax.id_of(s);
    auto const* const row = find_skill(p, id);
    auto const filled_in = row != nullptr && row->source == skill_source::occupation;
    auto const unknown = row != nullptr && row->answer == skill_answer::unknown;
    auto const wanted = any_near ? asked[s].asked_near > 0 : asked[s].asked > 0;
    if (row == nullptr ? !wanted : !filled_in && !unknown) {
      continue;
    }
    auto const mine = brought.find(id);
    auto const essential = mine != brought.end() ? mine->second == evidence::worked : asked[s].essential;
    candidates.push_back({unknown,
                          {.skill = s,
                           .kind = essential ? importance::essential : importance::optional,
                           .opens = asked[s].asked,
                           .filled_in = filled_in}});
  }
  auto const order = [](candidate const& c) {
    return std::tuple{c.asked_before, ~c.card.opens, c.card.kind == importance::optional, c.card.skill};
  };
  auto const shown = std::min(kMostCards, candidates.size());
  std::ranges::partial_sort(
      candidates, candidates.begin() + static_cast<std::ptrdiff_t>(shown), std::ranges::less{}, order);
  auto cards = std::vector<skill_card>{};
  for (auto i = std::size_t{0}; i < shown; ++i) {
    cards.push_back(candidates[i].card);
  }
  return cards;
}

}  // namespace

outlook outlook_of(desk::world const& world,
                   store::profile const& p,
                   desk::resolved_visitor const& person,
                   civil_date today) {
  auto const& s = *world.data;
  auto out = outlook{};
  auto asked = demands(s.tax->skill_count());
  count_vacancies(s, person.facts, today, out, asked);
  out.cards = choose_cards(*s.tax, p, asked);
  auto const missing = matching::findability(
      s, {.person = person.facts, .occupation = {}, .open_on = today, .demand_known = false, .limit = 0});
  if (!missing.empty() && missing.front().hidden_from > 0) {
    out.question = missing.front();
  }
  return out;
}

}  // namespace overstap::casework
