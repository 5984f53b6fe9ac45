// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/describe.hpp>

#include "api/boundary/matches.h"
#include "api/boundary/schemes.h"
#include "api/boundary/wagons.h"

namespace overstap::api::boundary {

/// What is known of this payer.
struct told_payer {
  uuid payer;
  std::optional<bool> pays;  ///< absent: it may
};
BOOST_DESCRIBE_STRUCT(told_payer, (), (payer, pays))

/// POST /v1/journeys: the planner.
struct journey_request {
  visitor person;
  std::optional<list<uuid, 3>> goals;  ///< occupations to; absent or empty = the best `targets`
  std::optional<uuid> vacancy;  ///< a vacancy as the only goal instead
  std::optional<bounded<1, 20>> targets;  ///< 6 when absent
  std::optional<civil_date> lastWorkingDay;
  std::optional<civil_date> earliest;  ///< today when absent
  std::optional<civil_date> latest;  ///< earliest + 78 weeks when absent
  std::optional<bounded<0, 60>> learningHours;  ///< per week while the job lasts; 16 when absent
  std::optional<bounded<0, 60>>
      learningHoursAfter;  ///< after the last working day; the larger of 32 and learningHours when absent
  std::optional<bounded<0, 100'000'00>> ownBudgetCents;  ///< no limit when absent
  std::optional<bounded<0, 8>> maxSteps;  ///< 4 when absent
  std::optional<list<told_fact, 100>> moneyFacts;  ///< of schemes that payers follow
  std::optional<list<told_payer, 64>> toldPayers;
  std::optional<language> answerIn;
};
BOOST_DESCRIBE_STRUCT(journey_request,
                      (),
                      (person,
                       goals,
                       vacancy,
                       targets,
                       lastWorkingDay,
                       earliest,
                       latest,
                       learningHours,
                       learningHoursAfter,
                       ownBudgetCents,
                       maxSteps,
                       moneyFacts,
                       toldPayers,
                       answerIn))

enum class purpose { goalDemands, laterStepNeeds, raisesFit, provesSkill };
BOOST_DESCRIBE_ENUM(purpose, goalDemands, laterStepNeeds, raisesFit, provesSkill)

enum class atom_kind { skill, credential, barrier };
BOOST_DESCRIBE_ENUM(atom_kind, skill, credential, barrier)

/// Why a step is in a journey.
struct step_reason {
  purpose why;
  atom_kind kind;
  std::string name;  ///< the skill or credential gained, or the barrier removed
  std::optional<std::int64_t> forStep;  ///< position of the later step that needs it
  std::optional<std::string> required;  ///< the skill of the job that it helps
};
BOOST_DESCRIBE_STRUCT(step_reason, (), (why, kind, name, forStep, required))

enum class payer_tier { employer, sectorFund, benefitBody, region };
BOOST_DESCRIBE_ENUM(payer_tier, employer, sectorFund, benefitBody, region)

/// A part of the price that a payer is expected to pay.
struct payment {
  uuid payer;
  std::string name;
  payer_tier tier;
  cents amountCents;
  bool certain;  ///< it is known that this payer pays; otherwise only the payer can tell
  std::optional<std::string> scheme;  ///< code of GET /v1/schemes that it follows
  civil_date asOf;  ///< the day on which its rule was looked at
};
BOOST_DESCRIBE_STRUCT(payment, (), (payer, name, tier, amountCents, certain, scheme, asOf))

struct step {
  uuid wagon;
  uuid session;
  std::string kind;  ///< code of GET /v1/wagon-kinds
  std::string kindName;
  std::string title;
  std::string provider;
  civil_date start;
  civil_date end;  ///< first day after it
  std::int64_t weeks;
  std::int64_t hoursPerWeek;
  std::optional<std::string> municipality;  ///< absent = online
  std::optional<std::int64_t> distanceKm;
  std::int64_t seats;
  bool rolling;  ///< starts any Monday
  cents ownPriceCents;  ///< what is left for the person
  std::vector<payment> payments;
  cents publicPriceCents;  ///< what is paid for everybody who comes
  std::string fund;
  std::string fundRule;
  bool inJob;
  bool sensitive;  ///< shown as "afspraak" in what is shared or put in a calendar
  bool needsPermission;
  std::optional<std::string> decidedBy;
  std::int64_t decisionWeeks;
  std::optional<std::int64_t> completionPercent;  ///< absent = not known
  std::optional<completion_counts> completion;
  bool booked;  ///< exactly as it was booked before
  share fitBefore;
  share fitAfter;
  std::vector<concept_ref> skills;  ///< skills that it gives or proves
  std::vector<step_reason> reasons;
};
BOOST_DESCRIBE_STRUCT(step,
                      (),
                      (wagon,
                       session,
                       kind,
                       kindName,
                       title,
                       provider,
                       start,
                       end,
                       weeks,
                       hoursPerWeek,
                       municipality,
                       distanceKm,
                       seats,
                       rolling,
                       ownPriceCents,
                       payments,
                       publicPriceCents,
                       fund,
                       fundRule,
                       inJob,
                       sensitive,
                       needsPermission,
                       decidedBy,
                       decisionWeeks,
                       completionPercent,
                       completion,
                       booked,
                       fitBefore,
                       fitAfter,
                       skills,
                       reasons))

struct journey {
  civil_date atWork;
  std::int64_t weeks;  ///< from `earliest` to atWork, rounded up
  cents ownCostCents;
  cents ownCostAtMostCents;  ///< when only those pay of whom it is certain
  cents publicCostCents;
  std::int64_t stepsWithUnknownChance;
  std::optional<std::int64_t> chancePercent;  ///< absent when any step's chance is not known
  std::optional<std::int64_t> knownChancePercent;  ///< of the steps whose chance is known; absent when there are none
  std::int64_t changes;  ///< bookings that it does not keep
  std::vector<step> steps;
};
BOOST_DESCRIBE_STRUCT(journey,
                      (),
                      (atWork,
                       weeks,
                       ownCostCents,
                       ownCostAtMostCents,
                       publicCostCents,
                       stepsWithUnknownChance,
                       chancePercent,
                       knownChancePercent,
                       changes,
                       steps))

enum class change { later, moreHours, farther, moreBudget, longerTrain, onePayerMore, unknownFact, missingOffer };
BOOST_DESCRIBE_ENUM(change, later, moreHours, farther, moreBudget, longerTrain, onePayerMore, unknownFact, missingOffer)

struct relaxation {
  change what;
  std::int64_t amount;  ///< weeks, hours, km, euros or steps
  std::optional<std::string> offer;  ///< missingOffer: the name of what nobody offers; unknownFact: of what was not
                                     ///< told; onePayerMore: of whom
  std::optional<std::string> credential;  ///< unknownFact: its code
  std::optional<uuid> payer;  ///< onePayerMore
};
BOOST_DESCRIBE_STRUCT(relaxation, (), (what, amount, offer, credential, payer))

struct opening {
  std::vector<relaxation> changes;
  journey opens;
};
BOOST_DESCRIBE_STRUCT(opening, (), (changes, opens))

/// All undominated journeys to one goal.
struct goal_journeys {
  concept_ref occupation;
  std::optional<uuid> vacancy;
  share fit;
  reach howFar;
  std::int64_t openVacancies;
  std::optional<cents> medianHourlyPayCents;
  std::optional<std::int64_t> levelChange;
  std::vector<matched_skill> matched;
  std::vector<skill_gap> gaps;
  std::vector<journey> journeys;  ///< sorted by date, cost …; empty: none, see openings
  std::optional<std::int64_t> fastest;  ///< positions in `journeys`
  std::optional<std::int64_t> cheapest;
  std::optional<std::int64_t> mostCertain;
  bool complete;
  std::vector<std::string> requiredCredentials;  ///< asked for by the job
  std::vector<std::string> assumedCredentials;  ///< of those, taken as held because the visitor told nothing
  bool openingsLookedFor;  ///< there are no journeys, and the goal was named or is the only one
  std::vector<opening> openings;
  std::vector<vacancy_hit> vacancies;  ///< at most 5, for the person as she is at the end of the fastest journey
};
BOOST_DESCRIBE_STRUCT(goal_journeys,
                      (),
                      (occupation,
                       vacancy,
                       fit,
                       howFar,
                       openVacancies,
                       medianHourlyPayCents,
                       levelChange,
                       matched,
                       gaps,
                       journeys,
                       fastest,
                       cheapest,
                       mostCertain,
                       complete,
                       requiredCredentials,
                       assumedCredentials,
                       openingsLookedFor,
                       openings,
                       vacancies))

struct journeys {
  civil_date today;
  civil_date earliest;
  civil_date latest;
  bool synthetic;
  std::optional<region_ref> region;
  std::optional<desk> contact;
  std::vector<std::string> takenAsHeld;  ///< codes of credentials, when the visitor told nothing of them
  std::vector<goal_journeys> goals;
};
BOOST_DESCRIBE_STRUCT(journeys, (), (today, earliest, latest, synthetic, region, contact, takenAsHeld, goals))

/// POST /v1/journeys/replan
struct under_way {
  std::optional<uuid> wagon;  ///< absent: something else that takes hours
  civil_date start;
  civil_date end;  ///< first day after it
  bounded<0, 60> hoursPerWeek;
};
BOOST_DESCRIBE_STRUCT(under_way, (), (wagon, start, end, hoursPerWeek))

struct chosen_session {
  uuid session;
  civil_date start;
};
BOOST_DESCRIBE_STRUCT(chosen_session, (), (session, start))

struct journey_replan_request {
  journey_request question;
  std::optional<list<uuid, 50>> done;  ///< wagons
  std::optional<list<under_way, 20>> underWay;
  std::optional<list<chosen_session, 8>> booked;
};
BOOST_DESCRIBE_STRUCT(journey_replan_request, (), (question, done, underWay, booked))

struct booked_session {
  uuid session;
  civil_date start;
  std::optional<uuid> wagon;  ///< absent, like the names: the session is not there any more
  std::optional<std::string> title;
  std::optional<std::string> provider;
  bool canBeKept;
};
BOOST_DESCRIBE_STRUCT(booked_session, (), (session, start, wagon, title, provider, canBeKept))

struct replanned_journeys {
  civil_date today;
  civil_date earliest;
  civil_date latest;
  std::vector<booked_session> booked;
  std::vector<std::string> takenAsHeld;  ///< codes of credentials, when the visitor told nothing of them
  goal_journeys goal;
  std::optional<std::int64_t> fewestChanges;  ///< position in the journeys of `goal`
};
BOOST_DESCRIBE_STRUCT(replanned_journeys, (), (today, earliest, latest, booked, takenAsHeld, goal, fewestChanges))

/// POST /v1/journeys/why-not
struct why_not_request {
  journey_request question;
  uuid wagon;
};
BOOST_DESCRIBE_STRUCT(why_not_request, (), (question, wagon))

enum class wagon_outcome { inRoute, givesNothing, noSession, noRoute, noBetter };
BOOST_DESCRIBE_ENUM(wagon_outcome, inRoute, givesNothing, noSession, noRoute, noBetter)

enum class session_obstacle {
  underWay,
  noSeat,
  outOfReach,
  tooEarly,
  tooLate,
  tooManyHours,
  tooExpensive,
  otherJob,
  needs
};
BOOST_DESCRIBE_ENUM(
    session_obstacle, underWay, noSeat, outOfReach, tooEarly, tooLate, tooManyHours, tooExpensive, otherJob, needs)

enum class question_limit { date, hours, budget, distance, steps };
BOOST_DESCRIBE_ENUM(question_limit, date, hours, budget, distance, steps)

struct asked_wagon {
  uuid id;
  std::string title;
  std::string provider;
  std::string kind;
  std::string kindName;
};
BOOST_DESCRIBE_STRUCT(asked_wagon, (), (id, title, provider, kind, kindName))

struct ruled_out_session {
  uuid session;
  std::optional<civil_date> start;  ///< absent = any Monday
  std::optional<std::string> municipality;  ///< absent = online
  session_obstacle obstacle;
};
BOOST_DESCRIBE_STRUCT(ruled_out_session, (), (session, start, municipality, obstacle))

struct missing_need {
  atom_kind kind;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(missing_need, (), (kind, name))

struct beaten_journey {
  boundary::journey journey;
  std::int64_t beatenBy;
  boundary::journey instead;
  bool equal;
};
BOOST_DESCRIBE_STRUCT(beaten_journey, (), (journey, beatenBy, instead, equal))

struct why_not {
  asked_wagon wagon;
  wagon_outcome outcome;
  std::vector<std::int64_t> routes;
  std::vector<ruled_out_session> sessions;
  std::vector<missing_need> missing;
  std::vector<question_limit> lifting;
  std::vector<beaten_journey> withIt;
  bool complete;
};
BOOST_DESCRIBE_STRUCT(why_not, (), (wagon, outcome, routes, sessions, missing, lifting, withIt, complete))

}  // namespace overstap::api::boundary
