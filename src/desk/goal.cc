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

person_facts facts_after(snapshot const& s, planning::query const& q, person_facts person, planning::train const& t) {
  auto levels = std::map<taxonomy::skill_idx, evidence>{};
  for (auto const& h : person.skills) {
    levels[h.skill] = h.level;
  }
  for (auto const& a : planning::given_by(s, q, t.sessions, t.value.at_work)) {
    if (a.what == compiled_atom::kind::skill) {
      auto& level = levels[taxonomy::skill_idx{a.position}];
      level = std::max(level, a.level);
    } else if (a.what == compiled_atom::kind::credential && person.credentials) {
      person.credentials->insert(credential_idx{a.position});
    }
  }
  person.skills.clear();
  for (auto const& [skill, level] : levels) {
    person.skills.push_back({skill, level});
  }
  return person;
}

}  // namespace overstap::desk
