// SPDX-License-Identifier: EUPL-1.2
#include "desk/goal.h"

#include <algorithm>
#include <map>

namespace overstap::desk {

credential_set usual_credentials(snapshot const& s,
                                 taxonomy::occupation_idx o,
                                 person_facts const& person,
                                 civil_date today) {
  auto const& v = s.vacancies;
  auto counted = std::size_t{0};
  auto asked = std::vector<std::size_t>(s.reference->credentials.size());
  for (auto const at : idx_range<vacancy_idx>{v.size()}) {
    if (v.occupation[at] != o || (v.closes[at] && *v.closes[at] < today) ||
        (person.home && person.max_km && !within_km(*person.home, v.at[at], *person.max_km))) {
      continue;
    }
    ++counted;
    for (auto c = std::size_t{0}; c < asked.size(); ++c) {
      asked[c] += v.credentials[at].contains(credential_idx{c}) ? 1U : 0U;
    }
  }
  auto usual = credential_set{};
  for (auto c = std::size_t{0}; c < asked.size(); ++c) {
    if (counted > 0 && asked[c] * 2 >= counted) {
      usual.insert(credential_idx{c});
    }
  }
  return usual;
}

planning::target goal_of(snapshot const& s,
                         taxonomy::occupation_idx o,
                         vacancy_idx vacancy,
                         credential_set credentials,
                         std::vector<barrier_idx> const& barriers) {
  auto goal = planning::target{.hard = {}, .required = {}, .threshold = kReadyForWork, .job = o};
  for (auto c = std::size_t{0}; c < s.reference->credentials.size(); ++c) {
    if (credentials.contains(credential_idx{c})) {
      goal.hard.push_back(holds(credential_idx{c}));
    }
  }
  for (auto const b : barriers) {
    goal.hard.push_back(free_of(b));
  }
  std::ranges::sort(goal.hard);
  auto const required = vacancy.has_value() ? s.vacancies.skills[vacancy] : s.tax->skills_of(o);
  goal.required.assign(required.begin(), required.end());
  return goal;
}

person_facts facts_after(snapshot const& s,
                         person_facts person,
                         std::vector<planning::planned_session> const& sessions) {
  auto levels = std::map<taxonomy::skill_idx, evidence>{};
  for (auto const& h : person.skills) {
    levels[h.skill] = h.level;
  }
  auto const raise_to = [&](taxonomy::skill_idx skill, evidence level) {
    levels[skill] = std::max(levels[skill], level);
  };
  auto in_order = sessions;
  std::ranges::sort(in_order, {}, &planning::planned_session::start);
  for (auto const& planned : in_order) {
    auto const& w = s.wagons[s.session_wagon[planned.session]];
    for (auto const& r : w.raises) {
      if (auto const held = levels.find(r.skill); held != levels.end() && held->second >= r.from) {
        raise_to(r.skill, r.to);
      }
    }
    for (auto const& g : w.gives) {
      if (g.gives.what == compiled_atom::kind::skill) {
        raise_to(taxonomy::skill_idx{g.gives.position}, g.gives.level);
      } else if (g.gives.what == compiled_atom::kind::credential && person.credentials) {
        person.credentials->insert(credential_idx{g.gives.position});
      }
    }
  }
  person.skills.clear();
  for (auto const& [skill, level] : levels) {
    person.skills.push_back({skill, level});
  }
  return person;
}

}  // namespace overstap::desk
