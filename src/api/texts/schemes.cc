// SPDX-License-Identifier: EUPL-1.2
#include "api/schema_texts.h"

namespace overstap::api {
namespace {

constexpr schema_text kTexts[] = {
    {"scheme_side", "", "Whose scheme it is: what an employer gets or owes, or what a person does."},
    {"scheme_gift", "", "What it comes to: money, a risk taken over, guidance, training, a permission, or a duty."},
    {"certainty",
     "",
     "How sure it is: found in a source that was read, or sure, fairly sure or unsure from general knowledge."},
    {"scheme_verdict", "", "Unknown is not no: a fact is missing that decides."},
    {"told_by",
     "",
     "Who tells the facts. An employer is asked nothing about a person: that stays unknown and the answer says what "
     "would have to hold."},
    {"schemes_query", "side", "Both when absent."},
    {"schemes_query", "on", "The rules of this day; today when absent. Ended schemes are found on a day in the past."},
    {"schemes_query", "language", "Language of the answer; nl when absent."},
    {"scheme_summary", "scheme", "Code for /schemes/{code}."},
    {"scheme_summary", "from", "First day of the version that is valid."},
    {"scheme_summary", "until", "Last day; absent when no end is known."},
    {"scheme_summary", "asOf", "The day on which its sources were read, the oldest of them."},
    {"schemes",
     "lapsed",
     "Schemes whose last rules here ended before that day although the scheme did not: what holds now is not known."},
    {"scheme_source", "asOf", "The day on which the source was read."},
    {"scheme_condition", "depth", "Parts of a condition come after it, one deeper."},
    {"scheme_condition", "source", "Position in the sources of the version."},
    {"scheme_version", "", "A version of a rule. A change of the law is a new version; an old one is never edited."},
    {"scheme_version", "beganEarlier", "It was so before from too; since when was not found out."},
    {"scheme_version", "ended", "Why there is no next version, and what came instead."},
    {"scheme_version", "byHand", "What no fact decides: to be checked by a person."},
    {"scheme_version", "notWith", "Codes of schemes that can not be combined with it."},
    {"scheme", "versions", "Newest first."},
    {"told_fact", "value", "true or false, a whole number, euros as 1250.50, a date, or a code."},
    {"scheme_question", "", "Nothing of it is stored or logged."},
    {"scheme_question", "toldBy", "Employer when absent."},
    {"scheme_question", "on", "The day of the decision: the rules of that day are used. Today when absent."},
    {"scheme_question", "later", "Facts that are not asked now: the next question is another one. They stay unknown."},
    {"scheme_question",
     "without",
     "Codes of schemes that are left out of the decisions and of the total, such as those that a person does not "
     "show; nothing is asked for their sake."},
    {"cents_range", "", "From and to; equal when all that matters is known."},
    {"judged_condition", "article", "Of a condition on one fact; absent when it has parts."},
    {"judged_condition", "ofPerson", "On a fact that only the person tells: who knows the answer knows it about her."},
    {"scheme_decision", "asOf", "The day on which its sources were read, the oldest of them."},
    {"scheme_decision", "over", "Its period ran out before the day of the decision."},
    {"scheme_decision", "counts", "False: another that it can not be combined with certainly gives at least as much."},
    {"scheme_decision", "trace", "Every condition with its verdict, as the rule is written."},
    {"scheme_decision", "ends", "First day after the period."},
    {"scheme_decision", "applyBefore", "Last day on which it can be asked for."},
    {"fact_question", "hint", "How to answer; after the question."},
    {"fact_question",
     "called",
     "How rules speak of it: a noun, \"the first working day\"; of a yes-no a statement, \"the employer is "
     "bankrupt\"."},
    {"fact_question",
     "schemes",
     "The names of the schemes for whose sake it is asked: what else is known leaves it open there."},
    {"scheme_answer", "total", "Of what can be combined. The executing body decides."},
    {"scheme_answer", "nextQuestion", "The fact that tells most; absent when nothing matters any more."},
    {"scheme_answer", "openQuestions", "How many facts still matter, without those that are not asked now."},
    {"scheme_answer", "told", "The questions of the facts that were told, in the same order."},
    {"scheme_answer", "later", "The questions of the facts that are not asked now, in the same order."},
    {"scheme_answer",
     "lapsed",
     "Schemes of which nothing is decided because their last rules here ended before that day, although the scheme did "
     "not: what holds now is not known."},
    {"training_line", "people", "How many people do this training."},
    {"training_line",
     "facts",
     "About the training: for each person. Money about the employer: the part of this line, which is added up."},
    {"training_line", "later", "Facts that are not asked now for this line."},
    {"training_plan", "", "A plan to train own staff. Nothing of it is stored or logged."},
    {"training_plan", "facts", "About the employer."},
    {"training_plan", "later", "Facts that are not asked now: the next question is another one. They stay unknown."},
    {"training_plan", "on", "The day of the decision: the rules of that day are used. Today when absent."},
    {"training_line_answer",
     "decisions",
     "Of the schemes that ask about the training; amounts are for all people of the line."},
    {"training_line_answer", "told", "The questions of the facts that were told, in the same order."},
    {"training_line_answer", "later", "The questions of the facts that are not asked now, in the same order."},
    {"training_question", "line", "Position of the line that it is about; absent when it is about the employer."},
    {"training_plan_answer",
     "decisions",
     "Of the schemes that ask about the employer only: once for the whole plan, so that what they give at most holds "
     "over all lines."},
    {"training_plan_answer", "total", "Of what can be combined, over all lines. The executing body decides."},
    {"training_plan_answer", "costs", "What the lines say that they cost; absent when some line does not say."},
    {"training_plan_answer", "openQuestions", "How many facts still matter, without those that are not asked now."},
    {"training_plan_answer", "told", "The questions of the facts about the employer that were told."},
    {"training_plan_answer", "later", "The questions about the employer that are not asked now."},
    {"training_plan_answer", "lapsed", "Schemes of which nothing is decided because what holds now is not known."},
};

}  // namespace

std::span<schema_text const> schemes_texts() {
  return kTexts;
}

}  // namespace overstap::api
