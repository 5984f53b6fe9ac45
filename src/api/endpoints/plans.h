// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tuple>

#include "api/answers.h"
#include "api/boundary/parameters.h"
#include "api/boundary/plans.h"
#include "api/operation.h"
#include "api/service.h"
#include "desk/caller.h"

/// What changes something that is there demands If-Match; what adds does not.
namespace overstap::api {

struct get_plan {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getPlan",
      .method = verb::get,
      .path = "/v1/dossiers/{id}/plan",
      .tag = "plan",
      .summary = "The plan",
      .description =
          "All goals and actions of a person on one page. A provider that works in the dossier gets its own "
          "steps, and when the person is taken.",
      .needs = access::action::read_plan,
  };
  result<versioned<boundary::plan>> operator()(desk::caller const& who,
                                               boundary::id_path const& path,
                                               boundary::language_query const& query,
                                               boundary::none const& body) const;
};

struct post_routes {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "findRoutes",
      .method = verb::post,
      .path = "/v1/dossiers/{id}/routes",
      .tag = "plan",
      .summary = "Routes for this person",
      .description =
          "The planner's answer for what the dossier knows of the person, beside what is under way in it. Stores "
          "nothing.",
      .needs = access::action::find_routes,
      .takes = effort::long_running,
  };
  result<boundary::journeys> operator()(desk::caller const& who,
                                        boundary::id_path const& path,
                                        boundary::language_query const& query,
                                        boundary::routes_request const& body) const;
};

struct post_plan_why_not {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "whyNotForPerson",
      .method = verb::post,
      .path = "/v1/dossiers/{id}/why-not",
      .tag = "plan",
      .summary = "Why not this service, for this person?",
      .description =
          "The exact reason why a service is in none of the routes to this goal, or where it is in them. To a goal "
          "that the "
          "plan has, they are the routes of planning again. Stores nothing.",
      .needs = access::action::find_routes,
      .takes = effort::long_running,
  };
  result<boundary::why_not> operator()(desk::caller const& who,
                                       boundary::id_path const& path,
                                       boundary::language_query const& query,
                                       boundary::plan_why_not_request const& body) const;
};

struct post_goals {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "chooseRoute",
      .method = verb::post,
      .path = "/v1/dossiers/{id}/goals",
      .tag = "plan",
      .summary = "Choose a goal and a route",
      .description =
          "Dates, costs and reasons are worked out again; 409 when the route does not lead there as things "
          "stand now, or the goal is there already.",
      .needs = access::action::write_plan,
      .creates = true,
  };
  result<created<boundary::plan>> operator()(desk::caller const& who,
                                             boundary::id_path const& path,
                                             boundary::language_query const& query,
                                             boundary::new_goal const& body) const;
};

struct patch_goal {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "changeGoal",
      .method = verb::patch,
      .path = "/v1/dossiers/{id}/goals/{item}",
      .tag = "plan",
      .summary = "Reach, drop or take up a goal",
      .description = "Its plan stays.",
      .needs = access::action::write_plan,
      .updates = true,
  };
  result<versioned<boundary::plan>> operator()(desk::caller const& who,
                                               boundary::item_path const& path,
                                               boundary::language_query const& query,
                                               boundary::goal_change const& body) const;
};

struct post_step {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "addOwnStep",
      .method = verb::post,
      .path = "/v1/dossiers/{id}/goals/{item}/steps",
      .tag = "plan",
      .summary = "Add a step outside the catalogue",
      .description = "The plan is another one: the person agrees again.",
      .needs = access::action::write_plan,
      .creates = true,
  };
  result<versioned<boundary::plan>> operator()(desk::caller const& who,
                                               boundary::item_path const& path,
                                               boundary::language_query const& query,
                                               boundary::new_step const& body) const;
};

struct patch_step {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "changeStep",
      .method = verb::patch,
      .path = "/v1/dossiers/{id}/steps/{item}",
      .tag = "plan",
      .summary = "Change a step",
      .description = "Forward one state at a time, back one at a time; stopped from any of them, with a reason.",
      .needs = access::action::write_plan,
      .updates = true,
  };
  result<versioned<boundary::plan>> operator()(desk::caller const& who,
                                               boundary::item_path const& path,
                                               boundary::language_query const& query,
                                               boundary::step_change const& body) const;
};

struct post_replanning {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "replanRoute",
      .method = verb::post,
      .path = "/v1/dossiers/{id}/goals/{item}/replanning",
      .tag = "plan",
      .summary = "Plan again from today",
      .description =
          "The plan as it is and the routes from today. What runs and own steps go on; what was agreed for later stays "
          "while it helps, and few changes of it are one more thing to be good at; what was only proposed makes room. "
          "Hours of other goals count. 409 when more than eight steps are agreed. Stores nothing.",
      .needs = access::action::find_routes,
      .takes = effort::long_running,
  };
  result<boundary::replanning> operator()(desk::caller const& who,
                                          boundary::item_path const& path,
                                          boundary::language_query const& query,
                                          boundary::replan_request const& body) const;
};

struct put_route {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "changeRoute",
      .method = verb::put,
      .path = "/v1/dossiers/{id}/goals/{item}/route",
      .tag = "plan",
      .summary = "Take another route to the goal",
      .description =
          "All that is still to come, as planning again gives it. Agreed steps among them stay as they are; other "
          "agreed "
          "or proposed ones are replaced, and what runs goes on. 409 when they do not lead there as things stand now.",
      .needs = access::action::write_plan,
      .updates = true,
  };
  result<versioned<boundary::plan>> operator()(desk::caller const& who,
                                               boundary::item_path const& path,
                                               boundary::language_query const& query,
                                               boundary::new_route const& body) const;
};

struct put_agreement {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "agreeToPlan",
      .method = verb::put,
      .path = "/v1/dossiers/{id}/goals/{item}/agreement",
      .tag = "plan",
      .summary = "Agree to the plan (akkoord)",
      .description = "By the person only, to the plan that she looked at; 409 when it is another one by now.",
      .needs = access::action::agree_to_plan,
      .updates = true,
  };
  result<versioned<boundary::plan>> operator()(desk::caller const& who,
                                               boundary::item_path const& path,
                                               boundary::language_query const& query,
                                               boundary::agreed_plan const& body) const;
};

struct post_calendar {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "makeCalendar",
      .method = verb::post,
      .path = "/v1/dossiers/{id}/calendar",
      .tag = "plan",
      .summary = "A secret address for the calendar",
      .description = "By the person only. The address before it stops working.",
      .needs = access::action::keep_calendar,
  };
  result<created<boundary::calendar_address>> operator()(desk::caller const& who,
                                                         boundary::id_path const& path,
                                                         boundary::none const& query,
                                                         boundary::none const& body) const;
};

struct delete_calendar {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "revokeCalendar",
      .method = verb::delete_,
      .path = "/v1/dossiers/{id}/calendar",
      .tag = "plan",
      .summary = "Revoke the address of the calendar",
      .description = "By the person only.",
      .needs = access::action::keep_calendar,
  };
  result<nothing> operator()(desk::caller const& who,
                             boundary::id_path const& path,
                             boundary::none const& query,
                             boundary::none const& body) const;
};

struct get_calendar {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "readCalendar",
      .method = verb::get,
      .path = "/v1/calendars/{secret}",
      .tag = "plan",
      .summary = "The calendar of a plan",
      .description = "As iCalendar, for calendar programs. Sensitive steps are appointments without a name.",
      .needs = access::action::open,
      .gives = "text/calendar",
  };
  result<file_answer> operator()(desk::caller const& who,
                                 boundary::secret_path const& path,
                                 boundary::none const& query,
                                 boundary::none const& body) const;
};

using plans_endpoints = std::tuple<get_plan,
                                   post_routes,
                                   post_plan_why_not,
                                   post_goals,
                                   patch_goal,
                                   post_step,
                                   patch_step,
                                   post_replanning,
                                   put_route,
                                   put_agreement,
                                   post_calendar,
                                   delete_calendar,
                                   get_calendar>;

}  // namespace overstap::api
