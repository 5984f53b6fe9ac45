// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "desk/desk.h"
#include "store/profile_store.h"

namespace overstap::casework {

/// A skill to ask about. Dutch: kaartje.
struct skill_card {
  taxonomy::skill_idx skill;
  importance kind{};  ///< in an occupation of hers, else in the vacancies counted
  std::size_t opens{};  ///< open vacancies nearby that ask for it
  bool filled_in{};  ///< from an occupation: to be confirmed
};

/// What a profile gives today, from the vacancies that are open.
struct outlook {
  std::vector<skill_card> cards;  ///< what to ask next, at most `kMostCards`
  std::size_t searched{};  ///< open vacancies
  std::size_t flagged{};  ///< of those, not refused but with a fact that is not known
  std::size_t matches{};  ///< nearby, not refused, and her skills fit well enough to start
  std::optional<matching::missing_fact> question;  ///< the fact to tell first: it turns most into a yes
};

inline constexpr std::size_t kMostCards = 10;

/// Cards ask about skills that nobody has answered: those filled in from an occupation, and those of vacancies that
/// come near (of all vacancies nearby when none does). First what was never asked, then what opens most vacancies, then
/// what a job cannot do without, then by id. Pure.
outlook outlook_of(desk::world const& world,
                   store::profile const& p,
                   desk::resolved_visitor const& person,
                   civil_date today);

}  // namespace overstap::casework
