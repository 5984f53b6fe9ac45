// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "desk/desk.h"

namespace overstap::desk {

/// Fit from which somebody can start in a job (docs/adr/0005).
inline constexpr auto kReadyForWork = score{500'000};
/// Travel limit for steps when the visitor told none, in km.
inline constexpr std::int32_t kDefaultTravelKm = 25;

/// Credentials that at least half of the open vacancies of `o` in the area ask for (docs/adr/0005); none when
/// there are no such vacancies.
credential_set usual_credentials(snapshot const& s,
                                 taxonomy::occupation_idx o,
                                 person_facts const& person,
                                 civil_date today);

/// The goal "at work in this occupation" or, when `vacancy` has a value, "in this vacancy", for somebody with
/// these barriers.
planning::target goal_of(snapshot const& s,
                         taxonomy::occupation_idx o,
                         vacancy_idx vacancy,
                         credential_set credentials,
                         std::vector<barrier_idx> const& barriers);

/// What the person is on the day at work of a train: with the skills, credentials and evidence that it has given by
/// then.
person_facts facts_after(snapshot const& s, planning::query const& q, person_facts person, planning::train const& t);

}  // namespace overstap::desk
