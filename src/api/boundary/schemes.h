// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/describe.hpp>

#include "api/boundary/common.h"

/// Schemes: who pays what by which rule, and what that says for given facts.
namespace overstap::api::boundary {

enum class scheme_side { employer, person };
BOOST_DESCRIBE_ENUM(scheme_side, employer, person)

enum class scheme_gift { money, risk, guidance, training, permission, duty };
BOOST_DESCRIBE_ENUM(scheme_gift, money, risk, guidance, training, permission, duty)

enum class certainty { found, sure, fairlySure, unsure };
BOOST_DESCRIBE_ENUM(certainty, found, sure, fairlySure, unsure)

enum class scheme_verdict { no, unknown, yes };
BOOST_DESCRIBE_ENUM(scheme_verdict, no, unknown, yes)

enum class per_time { year, month, once };
BOOST_DESCRIBE_ENUM(per_time, year, month, once)

enum class fact_type { yesNo, integer, money, date, choice };
BOOST_DESCRIBE_ENUM(fact_type, yesNo, integer, money, date, choice)

/// Who tells the facts. An employer is not asked what is sensitive.
enum class told_by { employer, person };
BOOST_DESCRIBE_ENUM(told_by, employer, person)

/// GET /v1/schemes?side=employer&on=2026-11-25&language=nl
struct schemes_query {
  std::optional<scheme_side> side;  ///< both when absent
  std::optional<civil_date> on;  ///< today when absent
  std::optional<boundary::language> language;
};
BOOST_DESCRIBE_STRUCT(schemes_query, (), (side, on, language))

struct scheme_summary {
  std::string scheme;
  std::string name;
  scheme_side side;
  scheme_gift gives;
  std::string what;
  std::string executedBy;
  civil_date from;
  std::optional<civil_date> until;
  civil_date asOf;
};
BOOST_DESCRIBE_STRUCT(scheme_summary, (), (scheme, name, side, gives, what, executedBy, from, until, asOf))

struct schemes {
  civil_date on;
  std::vector<scheme_summary> items;
  std::vector<scheme_summary> lapsed;  ///< what holds now is not known
};
BOOST_DESCRIBE_STRUCT(schemes, (), (on, items, lapsed))

struct scheme_source {
  std::string article;
  std::string url;
  civil_date asOf;
  boundary::certainty certainty;
};
BOOST_DESCRIBE_STRUCT(scheme_source, (), (article, url, asOf, certainty))

/// A condition as a line of text; its parts come after it, one deeper.
struct scheme_condition {
  std::int64_t depth;
  std::string text;
  std::optional<std::int64_t> source;  ///< position in the sources
};
BOOST_DESCRIBE_STRUCT(scheme_condition, (), (depth, text, source))

struct scheme_application {
  std::string where;
  std::string how;
  std::optional<std::string> before;
};
BOOST_DESCRIBE_STRUCT(scheme_application, (), (where, how, before))

struct scheme_amount {
  std::string text;
  per_time per;
  boundary::certainty certainty;
  std::int64_t source;
  std::vector<scheme_condition> when;
};
BOOST_DESCRIBE_STRUCT(scheme_amount, (), (text, per, certainty, source, when))

/// One version of a scheme, to read.
struct scheme_version {
  civil_date from;
  bool beganEarlier;
  std::optional<civil_date> until;
  std::string name;
  std::string what;
  std::string executedBy;
  std::optional<std::string> ended;
  std::vector<scheme_source> sources;
  std::vector<scheme_condition> conditions;
  std::vector<scheme_amount> amounts;
  std::optional<std::string> lasts;
  std::optional<scheme_application> apply;
  std::optional<std::string> permissionFirst;
  std::vector<std::string> proof;
  std::vector<std::string> duties;
  std::vector<std::string> byHand;
  std::vector<std::string> notWith;
};
BOOST_DESCRIBE_STRUCT(scheme_version,
                      (),
                      (from,
                       beganEarlier,
                       until,
                       name,
                       what,
                       executedBy,
                       ended,
                       sources,
                       conditions,
                       amounts,
                       lasts,
                       apply,
                       permissionFirst,
                       proof,
                       duties,
                       byHand,
                       notWith))

/// GET /v1/schemes/{code}
struct scheme {
  std::string code;
  scheme_side side;
  scheme_gift gives;
  std::vector<scheme_version> versions;  ///< newest first
};
BOOST_DESCRIBE_STRUCT(scheme, (), (code, side, gives, versions))

struct told_fact {
  code_text fact;
  text<1, 40> value;  ///< true, 12, 1250.50, 2026-01-31 or a code
};
BOOST_DESCRIBE_STRUCT(told_fact, (), (fact, value))

/// POST /v1/schemes/evaluate
struct scheme_question {
  scheme_side side;
  std::optional<told_by> toldBy;  ///< employer when absent
  std::optional<civil_date> on;  ///< today when absent
  std::optional<list<told_fact, 100>> facts;
  std::optional<list<code_text, 100>> later;  ///< facts that are not asked now
  std::optional<list<code_text, 100>> without;  ///< schemes that are left out
  std::optional<boundary::language> answerIn;
};
BOOST_DESCRIBE_STRUCT(scheme_question, (), (side, toldBy, on, facts, later, without, answerIn))

struct cents_range {
  per_time per;
  cents low;
  cents high;
};
BOOST_DESCRIBE_STRUCT(cents_range, (), (per, low, high))

struct judged_condition {
  scheme_verdict verdict;
  std::int64_t depth;
  std::string text;
  std::optional<std::string> article;
  bool ofPerson;
};
BOOST_DESCRIBE_STRUCT(judged_condition, (), (verdict, depth, text, article, ofPerson))

struct scheme_decision {
  std::string scheme;
  std::string name;
  std::string what;
  scheme_gift gives;
  std::string executedBy;
  civil_date rulesFrom;
  civil_date asOf;
  scheme_verdict verdict;
  bool over;
  bool counts;
  std::vector<cents_range> amounts;
  std::vector<judged_condition> trace;
  std::optional<civil_date> starts;
  std::optional<civil_date> ends;
  std::optional<civil_date> applyBefore;
  std::optional<scheme_application> apply;
  std::optional<std::string> permissionFirst;
  std::vector<std::string> proof;
  std::vector<std::string> duties;
  std::vector<std::string> byHand;
  std::vector<std::string> notWith;
};
BOOST_DESCRIBE_STRUCT(scheme_decision,
                      (),
                      (scheme,
                       name,
                       what,
                       gives,
                       executedBy,
                       rulesFrom,
                       asOf,
                       verdict,
                       over,
                       counts,
                       amounts,
                       trace,
                       starts,
                       ends,
                       applyBefore,
                       apply,
                       permissionFirst,
                       proof,
                       duties,
                       byHand,
                       notWith))

struct fact_choice {
  std::string code;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(fact_choice, (), (code, name))

struct fact_question {
  std::string fact;
  fact_type type;
  std::string question;
  std::optional<std::string> hint;
  std::string called;
  std::optional<std::string> unit;
  std::optional<std::string> least;
  std::optional<std::string> most;
  std::vector<fact_choice> choices;
  std::vector<std::string> schemes;
};
BOOST_DESCRIBE_STRUCT(fact_question, (), (fact, type, question, hint, called, unit, least, most, choices, schemes))

struct scheme_answer {
  civil_date on;
  std::vector<scheme_decision> decisions;
  std::vector<cents_range> total;
  std::optional<fact_question> nextQuestion;
  std::int64_t openQuestions;
  std::vector<fact_question> told;
  std::vector<fact_question> later;
  std::vector<scheme_summary> lapsed;
};
BOOST_DESCRIBE_STRUCT(scheme_answer, (), (on, decisions, total, nextQuestion, openQuestions, told, later, lapsed))

/// The same training for some people of the employer.
struct training_line {
  bounded<1, 1000> people;
  std::optional<list<told_fact, 100>> facts;
  std::optional<list<code_text, 100>> later;
};
BOOST_DESCRIBE_STRUCT(training_line, (), (people, facts, later))

/// POST /v1/schemes/training-plan
struct training_plan {
  list<training_line, 20> lines;
  std::optional<list<told_fact, 100>> facts;
  std::optional<list<code_text, 100>> later;
  std::optional<civil_date> on;  ///< today when absent
  std::optional<boundary::language> answerIn;
};
BOOST_DESCRIBE_STRUCT(training_plan, (), (lines, facts, later, on, answerIn))

struct training_line_answer {
  std::int64_t people;
  std::vector<scheme_decision> decisions;
  std::vector<fact_question> told;
  std::vector<fact_question> later;
};
BOOST_DESCRIBE_STRUCT(training_line_answer, (), (people, decisions, told, later))

struct training_question {
  std::optional<std::int64_t> line;
  fact_question question;
};
BOOST_DESCRIBE_STRUCT(training_question, (), (line, question))

struct training_plan_answer {
  civil_date on;
  std::vector<training_line_answer> lines;
  std::vector<scheme_decision> decisions;
  std::vector<cents_range> total;
  std::optional<cents> costs;
  std::optional<training_question> nextQuestion;
  std::int64_t openQuestions;
  std::vector<fact_question> told;
  std::vector<fact_question> later;
  std::vector<scheme_summary> lapsed;
};
BOOST_DESCRIBE_STRUCT(training_plan_answer,
                      (),
                      (on, lines, decisions, total, costs, nextQuestion, openQuestions, told, later, lapsed))

}  // namespace overstap::api::boundary
