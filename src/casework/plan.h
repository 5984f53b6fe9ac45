// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "casework/dossier_page.h"
#include "casework/plan_step.h"

namespace overstap::casework {

struct plan_goal {
  store::goal_record about;
  std::vector<plan_step> steps;  ///< by start
  plan_prices prices;
  bool agreed() const noexcept { return about.agreed_plan == about.plan_number; }
};

/// When somebody is taken, without a word of what by (desk-rules 4).
struct busy_block {
  civil_date start_on, end_on;
  std::int32_t hours_per_week{};
};

/// All goals and actions of a person on one page. Who is engaged gets `own_steps` and `busy` instead.
struct plan_page {
  dossier_id id;
  std::int64_t version{};
  civil_date today;
  bool open{};  ///< the dossier is
  access::relation standing{};
  std::optional<std::string> person;  ///< name
  std::optional<next_step_part> next;
  std::vector<plan_goal> goals;
  std::vector<plan_step> own_steps;  ///< of the organisation of who asks
  std::vector<busy_block> busy;
  std::vector<task_part> tasks;
  std::vector<interest_part> interests;
  std::vector<withheld_group> withheld;
  bool has_calendar{};  ///< told to the person only
};

result<plan_page> read_plan(office const& o, desk::caller const& asks, dossier_id id);

/// The groups that the page needs and shows; with `more` when it is changed too.
wanted_groups plan_groups(std::vector<access::data_group> more = {});
/// The page of a dossier that was entered with `plan_groups`.
plan_page read_plan_page(work const& w, entered const& e);

/// The answer to a request that was carried out before.
result<plan_page> reread_plan(work const& w, dossier_id id);

/// Every goal with its steps, active ones first.
std::vector<plan_goal> goals_with_steps(plan_reader const& from);
/// not_found when the dossier has no such goal.
result<plan_goal> find_goal(plan_reader const& from, goal_id id);
result<plan_goal> goal_in(std::vector<plan_goal> const& goals, goal_id id);

inline constexpr std::size_t kMostGoals = 6;  ///< active ones
/// conflict when this goal is active already, or when there are `kMostGoals`.
result<void> check_room(plan_reader const& from, occupation_id occupation, std::optional<vacancy_id> const& vacancy);

/// Enters an open dossier to change its plan: conflict when it is closed.
result<entered> enter_to_plan(work const& w,
                              dossier_id id,
                              access::action a,
                              std::vector<access::data_group> more = {});

}  // namespace overstap::casework
