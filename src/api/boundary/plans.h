// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/describe.hpp>

#include "api/boundary/dossiers.h"
#include "api/boundary/journeys.h"

/// Goals of a person and the plan to each. Absent = unknown, or closed to who asks.
namespace overstap::api::boundary {

enum class step_state { proposed, agreed, started, completed, stopped };
BOOST_DESCRIBE_ENUM(step_state, proposed, agreed, started, completed, stopped)

struct plan_reason {
  purpose why;
  atom_kind kind;
  std::string name;
  std::optional<uuid> forStep;
  std::optional<std::string> required;
};
BOOST_DESCRIBE_STRUCT(plan_reason, (), (why, kind, name, forStep, required))

enum class funding_state { expected, applied, granted, refused };
BOOST_DESCRIBE_ENUM(funding_state, expected, applied, granted, refused)

/// Why it is known that a payer does not pay.
enum class known_not { scheme, answer };
BOOST_DESCRIBE_ENUM(known_not, scheme, answer)

/// A payer's part of what a step asks of the person.
struct funding_line {
  uuid payer;
  std::string name;
  cents amountCents;
  funding_state state;
  bool certain;  ///< it is known that this payer pays
  std::optional<known_not> despite;
  std::optional<civil_date> asOf;
  bool listed;  ///< the catalogue still has the payer
};
BOOST_DESCRIBE_STRUCT(funding_line, (), (payer, name, amountCents, state, certain, despite, asOf, listed))

struct plan_step {
  std::optional<uuid> id;
  std::optional<uuid> wagon;
  std::optional<uuid> session;
  std::optional<std::string> kind;
  std::optional<std::string> kindName;
  std::string title;
  std::optional<std::string> provider;
  std::optional<uuid> organisation;
  std::optional<place_ref> municipality;
  civil_date startOn;
  civil_date endOn;
  std::int64_t hoursPerWeek;
  std::optional<cents> ownPriceCents;  ///< what is left for the person
  std::vector<funding_line> payments;
  std::optional<cents> publicPriceCents;
  std::optional<std::string> fund;
  std::optional<std::string> fundRule;
  std::vector<plan_reason> reasons;
  bool sensitive;
  bool hidden;
  step_state state;
  std::vector<step_state> nextStates;
  std::optional<std::string> note;
  std::optional<std::string> result;
  bool needsPermission;
  std::optional<std::string> decidedBy;
  std::optional<std::int64_t> completionPercent;
  std::optional<completion_counts> completion;
  bool inJob;  ///< taken while employed
  bool own;
};
BOOST_DESCRIBE_STRUCT(plan_step,
                      (),
                      (id,
                       wagon,
                       session,
                       kind,
                       kindName,
                       title,
                       provider,
                       organisation,
                       municipality,
                       startOn,
                       endOn,
                       hoursPerWeek,
                       ownPriceCents,
                       payments,
                       publicPriceCents,
                       fund,
                       fundRule,
                       reasons,
                       sensitive,
                       hidden,
                       state,
                       nextStates,
                       note,
                       result,
                       needsPermission,
                       decidedBy,
                       completionPercent,
                       completion,
                       inJob,
                       own))

struct plan_agreement {
  std::int64_t planNumber;
  moment at;
};
BOOST_DESCRIBE_STRUCT(plan_agreement, (), (planNumber, at))

struct plan_goal {
  uuid id;
  concept_ref occupation;
  std::optional<uuid> vacancy;
  goal_state state;
  std::optional<civil_date> atWorkOn;
  std::int64_t planNumber;
  bool agreed;
  std::optional<plan_agreement> lastAgreement;
  cents ownPriceCents;
  cents ownPriceAtMostCents;
  cents publicPriceCents;
  std::int64_t stepsWithUnknownChance;
  std::optional<std::int64_t> chancePercent;
  std::optional<std::int64_t> knownChancePercent;
  std::vector<plan_step> steps;
};
BOOST_DESCRIBE_STRUCT(plan_goal,
                      (),
                      (id,
                       occupation,
                       vacancy,
                       state,
                       atWorkOn,
                       planNumber,
                       agreed,
                       lastAgreement,
                       ownPriceCents,
                       ownPriceAtMostCents,
                       publicPriceCents,
                       stepsWithUnknownChance,
                       chancePercent,
                       knownChancePercent,
                       steps))

struct busy_block {
  civil_date startOn;
  civil_date endOn;
  std::int64_t hoursPerWeek;
};
BOOST_DESCRIBE_STRUCT(busy_block, (), (startOn, endOn, hoursPerWeek))

/// GET /v1/dossiers/{id}/plan
struct plan {
  uuid dossier;
  std::int64_t version;
  civil_date today;
  dossier_state state;
  boundary::standing standing;
  std::optional<std::string> person;
  std::optional<std::string> nextStep;
  std::optional<civil_date> nextStepOn;
  std::vector<plan_goal> goals;
  std::vector<plan_step> ownSteps;
  std::vector<busy_block> busy;
  std::vector<dossier_task> tasks;
  std::vector<interest_mark> marks;
  std::vector<withheld_group> withheld;
  bool hasCalendar;
};
BOOST_DESCRIBE_STRUCT(plan,
                      (),
                      (dossier,
                       version,
                       today,
                       state,
                       standing,
                       person,
                       nextStep,
                       nextStepOn,
                       goals,
                       ownSteps,
                       busy,
                       tasks,
                       marks,
                       withheld,
                       hasCalendar))

struct route_wishes {
  std::optional<civil_date> lastWorkingDay;
  std::optional<civil_date> earliest;
  std::optional<civil_date> latest;
  std::optional<bounded<0, 60>> learningHours;
  std::optional<bounded<0, 60>> learningHoursAfter;
  std::optional<bounded<0, 100'000'00>> ownBudgetCents;
  std::optional<bounded<0, 300>> maxKm;
  std::optional<bounded<0, 8>> maxSteps;
  std::optional<list<told_payer, 64>> toldPayers;
  std::optional<list<uuid, 64>> countedOn;
};
BOOST_DESCRIBE_STRUCT(route_wishes,
                      (),
                      (lastWorkingDay,
                       earliest,
                       latest,
                       learningHours,
                       learningHoursAfter,
                       ownBudgetCents,
                       maxKm,
                       maxSteps,
                       toldPayers,
                       countedOn))

/// POST /v1/dossiers/{id}/routes
struct routes_request {
  std::optional<uuid> occupation;
  std::optional<uuid> vacancy;
  std::optional<bounded<1, 20>> targets;
  std::optional<route_wishes> wishes;
};
BOOST_DESCRIBE_STRUCT(routes_request, (), (occupation, vacancy, targets, wishes))

/// POST /v1/dossiers/{id}/goals
struct new_goal {
  std::optional<uuid> occupation;
  std::optional<uuid> vacancy;
  list<chosen_session, 8> steps;
  std::optional<route_wishes> wishes;
};
BOOST_DESCRIBE_STRUCT(new_goal, (), (occupation, vacancy, steps, wishes))

/// PATCH /v1/dossiers/{id}/goals/{item}
struct goal_change {
  goal_state state;
};
BOOST_DESCRIBE_STRUCT(goal_change, (), (state))

/// POST /v1/dossiers/{id}/goals/{item}/steps
struct new_step {
  text<1, 200> title;
  std::optional<code_text> kind;
  std::optional<uuid> organisation;
  std::optional<text<1, 200>> provider;
  civil_date startOn;
  civil_date endOn;
  bounded<0, 60> hoursPerWeek;
  std::optional<bounded<0, 100'000'00>> ownPriceCents;
  std::optional<bounded<0, 100'000'00>> publicPriceCents;
  std::optional<text<1, 200>> fund;
  std::optional<bool> sensitive;
};
BOOST_DESCRIBE_STRUCT(new_step,
                      (),
                      (title,
                       kind,
                       organisation,
                       provider,
                       startOn,
                       endOn,
                       hoursPerWeek,
                       ownPriceCents,
                       publicPriceCents,
                       fund,
                       sensitive))

/// PATCH /v1/dossiers/{id}/steps/{item}
/// What a payer answered, or that it was asked.
struct payer_answer {
  uuid payer;
  funding_state state;
};
BOOST_DESCRIBE_STRUCT(payer_answer, (), (payer, state))

struct step_change {
  std::optional<step_state> state;
  std::optional<text<0, 1000>> note;
  std::optional<text<0, 1000>> result;
  std::optional<civil_date> startOn;
  std::optional<civil_date> endOn;
  std::optional<payer_answer> payment;
};
BOOST_DESCRIBE_STRUCT(step_change, (), (state, note, result, startOn, endOn, payment))

/// POST /v1/dossiers/{id}/why-not
struct plan_why_not_request {
  std::optional<uuid> occupation;
  std::optional<uuid> vacancy;
  uuid wagon;
  std::optional<route_wishes> wishes;
};
BOOST_DESCRIBE_STRUCT(plan_why_not_request, (), (occupation, vacancy, wagon, wishes))

/// POST /v1/dossiers/{id}/goals/{item}/replanning
struct replan_request {
  std::optional<route_wishes> wishes;
};
BOOST_DESCRIBE_STRUCT(replan_request, (), (wishes))

enum class route_change_kind { kept, moved, added, gone };
BOOST_DESCRIBE_ENUM(route_change_kind, kept, moved, added, gone)

struct route_change {
  route_change_kind what;
  plan_step step;
  std::optional<civil_date> startedOn;
};
BOOST_DESCRIBE_STRUCT(route_change, (), (what, step, startedOn))

struct planned_route {
  civil_date atWorkOn;
  cents ownPriceCents;
  cents ownPriceAtMostCents;
  cents publicPriceCents;
  std::int64_t stepsWithUnknownChance;
  std::optional<std::int64_t> chancePercent;
  std::optional<std::int64_t> knownChancePercent;
  std::vector<plan_step> steps;
  std::vector<chosen_session> chosen;
};
BOOST_DESCRIBE_STRUCT(planned_route,
                      (),
                      (atWorkOn,
                       ownPriceCents,
                       ownPriceAtMostCents,
                       publicPriceCents,
                       stepsWithUnknownChance,
                       chancePercent,
                       knownChancePercent,
                       steps,
                       chosen))

struct replanned_route {
  planned_route route;
  std::vector<route_change> changes;
  std::int64_t bookingsChanged;
};
BOOST_DESCRIBE_STRUCT(replanned_route, (), (route, changes, bookingsChanged))

struct replanning {
  plan_goal before;
  std::vector<replanned_route> routes;
  std::optional<std::int64_t> fewestChanges;
  std::optional<std::int64_t> fastest;
  std::optional<std::int64_t> cheapest;
  std::optional<std::int64_t> mostCertain;
  bool complete;
  civil_date latest;
  std::vector<std::string> takenAsHeld;
  bool openingsLookedFor;
  std::vector<opening> openings;
};
BOOST_DESCRIBE_STRUCT(replanning,
                      (),
                      (before,
                       routes,
                       fewestChanges,
                       fastest,
                       cheapest,
                       mostCertain,
                       complete,
                       latest,
                       takenAsHeld,
                       openingsLookedFor,
                       openings))

/// PUT /v1/dossiers/{id}/goals/{item}/route
struct new_route {
  list<chosen_session, 8> steps;
  std::optional<route_wishes> wishes;
};
BOOST_DESCRIBE_STRUCT(new_route, (), (steps, wishes))

/// PUT /v1/dossiers/{id}/goals/{item}/agreement
struct agreed_plan {
  bounded<1, 1'000'000'000> planNumber;
};
BOOST_DESCRIBE_STRUCT(agreed_plan, (), (planNumber))

/// POST /v1/dossiers/{id}/calendar
struct calendar_address {
  std::string path;
};
BOOST_DESCRIBE_STRUCT(calendar_address, (), (path))

/// GET /v1/calendars/{secret}
struct secret_path {
  text<43, 43> secret;
};
BOOST_DESCRIBE_STRUCT(secret_path, (), (secret))

}  // namespace overstap::api::boundary
