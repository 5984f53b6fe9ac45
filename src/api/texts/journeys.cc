// SPDX-License-Identifier: EUPL-1.2
#include "api/schema_texts.h"

namespace overstap::api {
namespace {

constexpr schema_text kTexts[] = {
    {"purpose", "", "Why a step is in a journey."},
    {"atom_kind", "", "What a step gives: a skill, a credential, or freedom from a barrier."},
    {"change", "", "What could be changed so that a journey opens."},
    {"journey_request", "", "The question to the planner."},
    {"journey_request", "person", "The visitor."},
    {"journey_request", "goals", "Occupations to go to. Absent or empty: the best `targets` ones are looked for."},
    {"journey_request", "vacancy", "One vacancy as the only goal, instead of `goals`."},
    {"journey_request", "targets", "How many goals to look for; 6 when absent."},
    {"journey_request", "lastWorkingDay", "Last day of the present job; absent when not known."},
    {"journey_request", "earliest", "No step starts before this day; today when absent."},
    {"journey_request", "latest", "At work on this day at the latest; 78 weeks after `earliest` when absent."},
    {"journey_request", "learningHours", "Hours per week for learning while the job lasts; 16 when absent."},
    {"journey_request",
     "learningHoursAfter",
     "The same after the last working day; the larger of 32 and `learningHours` when absent."},
    {"journey_request", "ownBudgetCents", "What she can pay herself, in cents; no limit when absent."},
    {"journey_request", "maxSteps", "At most this many steps; 4 when absent."},
    {"journey_request", "answerIn", "Language of the answer; nl when absent."},
    {"step_reason", "name", "The skill or credential gained, or the barrier removed."},
    {"step_reason", "forStep", "Position of the later step that needs it."},
    {"step_reason", "required", "The skill of the job that it helps."},
    {"step", "", "One step of a journey: a course, a validation, advice, debt help, a job coach and so on."},
    {"step", "kind", "Code of /wagon-kinds."},
    {"step", "end", "First day after it."},
    {"step", "municipality", "Where it is; absent when online."},
    {"step", "distanceKm", "Straight-line distance, rounded up."},
    {"step", "seats", "Free places."},
    {"step", "rolling", "Starts any Monday."},
    {"step", "ownPriceCents", "What the visitor pays."},
    {"step", "publicPriceCents", "What others pay."},
    {"step", "fund", "Who pays the public part."},
    {"step", "fundRule", "The rule of that payer in one sentence."},
    {"step", "inJob", "It is the job: being at work counts from its start."},
    {"step", "sensitive", "To be shown as \"afspraak\" in anything that is shared or put in a calendar."},
    {"step", "needsPermission", "With a benefit (WW, bijstand): ask for permission first."},
    {"step", "decidedBy", "Who has to decide on it; absent when nobody."},
    {"step", "decisionWeeks", "Weeks that this decision takes."},
    {"step", "completionPercent", "Of 100 people who start, how many finish; absent when not known."},
    {"step", "fitBefore", "Fit with the goal before the step, parts per million."},
    {"step", "fitAfter", "Fit with the goal after the step, parts per million."},
    {"step", "skills", "Skills that it gives or proves."},
    {"journey", "", "A set of steps that leads to being at work. Without steps: she can start at once."},
    {"journey", "atWork", "First day at work."},
    {"journey", "weeks", "Weeks from `earliest` to `atWork`, rounded up."},
    {"journey", "stepsWithUnknownChance", "Steps of which it is not known how many people finish."},
    {"journey", "chancePercent", "Chance that every step is finished; absent when that of any step is not known."},
    {"journey",
     "knownChancePercent",
     "Chance that every step is finished of which it is known; the others are `stepsWithUnknownChance`. Absent when it "
     "is "
     "known of none."},
    {"relaxation", "amount", "Weeks, hours, kilometres, euros or steps, by `what`."},
    {"relaxation", "offer", "missingOffer: what nobody offers."},
    {"opening", "", "The smallest change of the question that opens a journey."},
    {"goal_journeys", "", "All undominated journeys to one goal."},
    {"goal_journeys", "vacancy", "Set when the goal is a vacancy."},
    {"goal_journeys", "fit", "How well the skills cover those of the goal now, parts per million."},
    {"goal_journeys",
     "journeys",
     "Sorted by date, own cost, public cost, steps and certainty. Empty: there is none, see `openings`."},
    {"goal_journeys", "fastest", "Position in `journeys`."},
    {"goal_journeys", "cheapest", "Position in `journeys`."},
    {"goal_journeys", "mostCertain", "Position in `journeys`."},
    {"goal_journeys", "complete", "False: the search limit of this server was reached, better journeys may exist."},
    {"goal_journeys", "requiredCredentials", "Names of the credentials that the job asks for."},
    {"goal_journeys",
     "assumedCredentials",
     "Those of `requiredCredentials` that were taken as held, because none were told."},
    {"goal_journeys", "vacancies", "At most 5, for the visitor as she is at the end of the fastest journey."},
    {"journeys", "synthetic", "The data is made up, for demonstration."},
    {"journeys", "region", "The labour-market region where the visitor lives."},
    {"journeys", "contact", "The desk of that region: a person to talk to."},
};

}  // namespace

std::span<schema_text const> journeys_texts() {
  return kTexts;
}

}  // namespace overstap::api
