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
    {"journey_request",
     "moneyFacts",
     "Facts about the schemes that payers follow, as in POST /schemes/evaluate. What is not told is not no: such a "
     "payer "
     "is expected to pay."},
    {"journey_request", "toldPayers", "Payers of GET /payers of which it is known whether they pay for her."},
    {"told_payer", "", "It is known whether this payer pays for the person."},
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
    {"step", "ownPriceCents", "What is left for the visitor to pay."},
    {"step",
     "payments",
     "Who is expected to pay the rest, in the order in which payers pay. Each payer decides itself."},
    {"step", "publicPriceCents", "What is paid for everybody who comes, without asking."},
    {"step", "fund", "Who pays that."},
    {"payer_tier",
     "",
     "In the order in which they pay: the employer or a sociaal plan, the O&O-fonds of the sector, UWV or the "
     "municipality, money of the region."},
    {"payment", "", "A part of the price that a payer is expected to pay."},
    {"payment", "certain", "It is known that this payer pays. Otherwise only the payer can tell."},
    {"payment", "scheme", "The scheme that it follows, of GET /schemes."},
    {"step", "fundRule", "The rule of that payer in one sentence."},
    {"step", "inJob", "It is the job: being at work counts from its start."},
    {"step", "sensitive", "To be shown as \"afspraak\" in anything that is shared or put in a calendar."},
    {"step", "needsPermission", "With a benefit (WW, bijstand): ask for permission first."},
    {"step", "decidedBy", "Who has to decide on it; absent when nobody."},
    {"step", "decisionWeeks", "Weeks that this decision takes."},
    {"step", "completionPercent", "Of 100 people who start, how many finish; absent when not known."},
    {"step", "booked", "Exactly as it was booked before; only when planning again."},
    {"step", "fitBefore", "Fit with the goal before the step, parts per million."},
    {"step", "fitAfter", "Fit with the goal after the step, parts per million."},
    {"step", "skills", "Skills that it gives or proves."},
    {"journey", "", "A set of steps that leads to being at work. Without steps: she can start at once."},
    {"journey", "atWork", "First day at work."},
    {"journey", "weeks", "Weeks from `earliest` to `atWork`, rounded up."},
    {"journey", "ownCostCents", "What is left for the visitor when every expected payer pays."},
    {"journey", "ownCostAtMostCents", "The same when only those pay of whom it is certain."},
    {"journey", "publicCostCents", "What others pay."},
    {"journey", "stepsWithUnknownChance", "Steps of which it is not known how many people finish."},
    {"journey", "chancePercent", "Chance that every step is finished; absent when that of any step is not known."},
    {"journey",
     "knownChancePercent",
     "Chance that every step is finished of which it is known; the others are `stepsWithUnknownChance`. Absent when it "
     "is "
     "known of none."},
    {"journey", "changes", "How many of the bookings told it does not keep; 0 when none were told."},
    {"relaxation", "amount", "Weeks, hours, kilometres, euros or steps, by `what`."},
    {"relaxation",
     "offer",
     "missingOffer: what nobody offers. unknownFact: what the visitor may have already, because she told nothing of "
     "it."},
    {"relaxation", "payer", "onePayerMore: the payer that is known not to pay; as if it did."},
    {"relaxation", "credential", "unknownFact: the code of it, of /credentials."},
    {"opening",
     "",
     "One or two changes of the question that open a journey; a smaller change, or one of the two alone, does not. "
     "First all "
     "single changes, then the pairs."},
    {"goal_journeys", "", "All undominated journeys to one goal."},
    {"goal_journeys", "vacancy", "Set when the goal is a vacancy."},
    {"goal_journeys", "fit", "How well the skills cover those of the goal now, parts per million."},
    {"goal_journeys",
     "journeys",
     "Sorted by date, own cost, public cost, steps and certainty. Empty: there is none, see `openingsLookedFor`."},
    {"goal_journeys", "fastest", "Position in `journeys`."},
    {"goal_journeys", "cheapest", "Position in `journeys`."},
    {"goal_journeys", "mostCertain", "Position in `journeys`."},
    {"goal_journeys", "complete", "False: the search limit of this server was reached, better journeys may exist."},
    {"goal_journeys",
     "openingsLookedFor",
     "There is no journey, and what would open one was looked for. It is looked for when the question names the goal, "
     "or "
     "finds no other; without a journey and false: ask for this goal alone."},
    {"goal_journeys", "requiredCredentials", "Names of the credentials that the job asks for."},
    {"goal_journeys",
     "assumedCredentials",
     "Those of `requiredCredentials` that were taken as held, because none were told."},
    {"goal_journeys", "vacancies", "At most 5, for the visitor as she is at the end of the fastest journey."},
    {"journeys", "synthetic", "The data is made up, for demonstration."},
    {"journeys", "region", "The labour-market region where the visitor lives."},
    {"journeys",
     "takenAsHeld",
     "Codes of /credentials that she was taken to hold, because she told nothing of credentials; empty when she did. "
     "To add "
     "one to them, tell these and that one."},
    {"journeys", "contact", "The desk of that region: a person to talk to."},
    {"under_way",
     "",
     "Something that goes on whatever is planned: it takes its hours, and gives what its service gives."},
    {"under_way", "wagon", "The service; absent, or one that is not offered any more: it only takes hours."},
    {"under_way", "end", "First day after it."},
    {"chosen_session", "", "A session of the catalogue, and the day on which it starts."},
    {"journey_replan_request", "", "The question to the planner, for somebody who is on the way."},
    {"journey_replan_request", "question", "With exactly one goal, or a vacancy."},
    {"journey_replan_request", "done", "Services that she has completed: what they give, she has."},
    {"journey_replan_request", "underWay", "What she is doing now and goes on with."},
    {"journey_replan_request",
     "booked",
     "Sessions with a booked place that are still to come. A journey keeps one, or counts it as a change; it is kept "
     "without asking for a free place, distance or time to decide."},
    {"booked_session", "", "A booking as it stands now."},
    {"booked_session", "wagon", "Absent, like title and provider: the session is not there any more."},
    {"booked_session",
     "canBeKept",
     "By itself: the session still starts on that day, and the service is not under way or booked twice."},
    {"replanned_journeys", "booked", "In the order of the request."},
    {"replanned_journeys",
     "takenAsHeld",
     "Codes of /credentials that she was taken to hold, as in planning; empty when she told of credentials."},
    {"replanned_journeys",
     "goal",
     "The same as in planning, with one more thing to be good at: few changes of what was booked."},
    {"replanned_journeys",
     "fewestChanges",
     "Position in the journeys of `goal`: keeps most of what was booked, then is the fastest. Absent without a "
     "journey."},
    {"why_not_request", "", "Why a service is in none of the best journeys."},
    {"why_not_request", "question", "With exactly one goal, or a vacancy."},
    {"why_not_request", "wagon", "The id of a service of /wagons."},
    {"wagon_outcome",
     "",
     "inRoute: it is in a journey. givesNothing: the goal asks for nothing that it gives and that is not there yet. "
     "noSession: none of its sessions can be taken. noRoute: no journey with it leads to the goal within what was "
     "asked, "
     "in which each step helps. noBetter: there are such journeys, and for each another one that is at least as good "
     "in "
     "everything."},
    {"session_obstacle",
     "",
     "Why a session can not be taken, the first that holds. underWay: the service is being followed now. tooEarly: "
     "before the first day, before it can be decided, or in a job before the present one ends. otherJob: it is the "
     "work "
     "of another occupation. needs: what it asks for can not be had before it starts."},
    {"question_limit", "", "A limit of the question."},
    {"asked_wagon", "", "The service that was asked about."},
    {"ruled_out_session", "", "A session that can not be taken."},
    {"ruled_out_session", "start", "Absent: any Monday."},
    {"ruled_out_session", "municipality", "Where it is; absent when online."},
    {"missing_need", "", "What a session needs and can not be had in time."},
    {"missing_need", "name", "The skill or credential, or what has to be out of the way."},
    {"beaten_journey", "", "The best journeys with the service, each with one that is at least as good in everything."},
    {"beaten_journey", "beatenBy", "Position of `instead` in the journeys of the same question."},
    {"beaten_journey", "equal", "The two are equally good in everything."},
    {"why_not", "", "One outcome; the lists that do not belong to it are empty."},
    {"why_not", "routes", "inRoute: positions in the journeys of the same question."},
    {"why_not", "sessions", "noSession: every session of the service with what stands in its way."},
    {"why_not", "missing", "noSession: what its sessions need and can not be had in time."},
    {"why_not", "lifting", "noRoute: limits that each alone, taken away, open a journey with it."},
    {"why_not", "withIt", "noBetter: the best journeys with it, the fastest first."},
    {"why_not", "complete", "False: the search limit of this server was reached; what was seen until then."},
};

}  // namespace

std::span<schema_text const> journeys_texts() {
  return kTexts;
}

}  // namespace overstap::api
