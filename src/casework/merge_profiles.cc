// SPDX-License-Identifier: EUPL-1.2
#include "casework/merge_profiles.h"

#include <algorithm>
#include <tuple>

namespace overstap::casework {
namespace {

/// What somebody filled in from an occupation, and what she does not know, gives way to everything that was answered.
int weight_of(store::profile_skill const& s) {
  if (s.answer == skill_answer::unknown) {
    return 0;
  }
  return s.source == skill_source::occupation ? 1 : 2;
}

bool is_better(store::profile_skill const& a, store::profile_skill const& b) {
  return std::tuple{weight_of(a), a.level, a.on} > std::tuple{weight_of(b), b.level, b.on};
}

bool is_better(store::profile_credential const& a, store::profile_credential const& b) {
  auto const rank = [](store::profile_credential const& c) {
    return std::tuple{c.seen_on.has_value(), !c.valid_until.has_value(), c.valid_until, c.seen_on};
  };
  return rank(a) > rank(b);
}

bool are_among(std::vector<store::profile_credential> const& few, std::vector<store::profile_credential> const& all) {
  return std::ranges::includes(
      all, few, {}, &store::profile_credential::credential, &store::profile_credential::credential);
}

template <typename T>
void take_over(std::optional<T>& mine,
               std::optional<T> const& others,
               std::string const& name,
               std::vector<std::string>& given_up) {
  if (!mine) {
    mine = others;
  } else if (others && *others != *mine) {
    given_up.push_back(name);
  }
}

void merge_wishes(preferences& mine, preferences const& others, std::vector<std::string>& given_up) {
  take_over(mine.max_km, others.max_km, "reisafstand", given_up);
  take_over(mine.hours_min, others.hours_min, "minimum uren", given_up);
  take_over(mine.hours_max, others.hours_max, "maximum uren", given_up);
  take_over(mine.learning_hours, others.learning_hours, "leeruren", given_up);
  take_over(mine.available_from, others.available_from, "beschikbaar vanaf", given_up);
  take_over(mine.contracts, others.contracts, "contract", given_up);
  take_over(mine.shifts, others.shifts, "onregelmatig werk", given_up);
  take_over(mine.hourly_pay_min, others.hourly_pay_min, "uurloon", given_up);
  take_over(mine.own_budget, others.own_budget, "eigen budget", given_up);
}

}  // namespace

merged_profile merge_profiles(store::profile const& survivor, store::profile const& other) {
  auto m = merged_profile{.profile = survivor,
                          .skills_from_other = {},
                          .skills_given_up = {},
                          .credentials_given_up = {},
                          .wishes_given_up = {}};
  auto& p = m.profile;
  merge_wishes(p.wishes, other.wishes, m.wishes_given_up);
  // "She holds no others" was said about one list: it still holds when the other list has nothing more.
  p.credentials_told = (survivor.credentials_told && are_among(other.credentials, survivor.credentials)) ||
                       (other.credentials_told && are_among(survivor.credentials, other.credentials));
  for (auto const& o : other.occupations) {
    auto const known = std::ranges::find(p.occupations, o.occupation, &store::told_occupation::occupation);
    if (known == p.occupations.end()) {
      p.occupations.push_back(o);
    } else {
      known->years = std::max(known->years, o.years);
    }
  }
  for (auto const& s : other.skills) {
    auto const at = std::ranges::lower_bound(p.skills, s.skill, {}, &store::profile_skill::skill);
    if (at == p.skills.end() || at->skill != s.skill) {
      p.skills.insert(at, s);
      m.skills_from_other.push_back(s.skill);
    } else if (is_better(s, *at)) {
      m.skills_given_up.push_back(*at);
      *at = s;
      m.skills_from_other.push_back(s.skill);
    } else if (s.answer != at->answer || s.level != at->level) {
      m.skills_given_up.push_back(s);
    }
  }
  for (auto const& c : other.credentials) {
    auto const at = std::ranges::lower_bound(p.credentials, c.credential, {}, &store::profile_credential::credential);
    if (at == p.credentials.end() || at->credential != c.credential) {
      p.credentials.insert(at, c);
    } else if (is_better(c, *at)) {
      m.credentials_given_up.push_back(*at);
      *at = c;
    } else if (c.valid_until != at->valid_until) {
      m.credentials_given_up.push_back(c);
    }
  }
  return m;
}

}  // namespace overstap::casework
