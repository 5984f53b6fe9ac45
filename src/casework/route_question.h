// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <vector>

#include "casework/plan.h"
#include "desk/desk.h"

/// What a dossier asks the planner.
namespace overstap::casework {

/// What is wanted of one search. Absent: as profile and situation say, else as for any visitor.
struct route_wishes {
  std::optional<civil_date> last_working_day{};
  std::optional<civil_date> earliest{}, latest{};
  std::optional<std::int32_t> learning_hours{}, learning_hours_after{};
  std::optional<money> own_budget{};
  std::optional<std::int32_t> max_km{};
  std::optional<std::int32_t> max_steps{};
  std::vector<desk::told_payer> told_payers{};
  std::vector<payer_id> counted_on{};  ///< expected to pay also when it is known that they do not
};

/// Where to. With neither, the best occupations.
struct route_goal {
  std::optional<occupation_id> occupation{};
  std::optional<vacancy_id> vacancy{};  ///< with its occupation
};
/// The occupation that it leads to; bad_request for what the world does not know.
result<occupation_id> occupation_of(snapshot const& s, route_goal const& to);

/// The person as the dossier knows her, what she completed counted, without a goal. `knows_situation`: the last working
/// day of the dossier counts, and schemes are told of why it is (money_facts.h).
desk::journeys_request question_of(plan_reader const& from, bool knows_situation, route_wishes const& wishes);

/// What becomes of a step when the plan to its goal is made again (docs/adr/0012).
enum class step_part : std::uint8_t {
  behind,  ///< it is over: what it gave counts
  under_way,  ///< it runs, or is of the dossier's own making: it goes on whatever is planned
  booked,  ///< agreed and still to come: it is kept while it helps
  makes_room,  ///< only proposed, or agreed for a day that passed
};
step_part part_of(plan_step const& s, civil_date today) noexcept;

inline constexpr std::size_t kMostBooked = 8;
/// Asks for the way to `to`, beside what is under way in the dossier. Of other active goals that takes hours only. When
/// `to` is an active goal itself (`own`), what is under way to it gives too and takes from the budget, and what is
/// booked is kept while it helps: conflict when that is more than `kMostBooked`.
result<void> aim_at(desk::journeys_request& question,
                    route_goal const& to,
                    std::vector<plan_goal> const& goals,
                    std::optional<goal_id> const& own,
                    civil_date today);

/// The active goal of the dossier that `to` is, when it is one.
std::optional<goal_id> active_goal(std::vector<plan_goal> const& goals, route_goal const& to);

}  // namespace overstap::casework
