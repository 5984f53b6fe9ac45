// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/schemes.h"

#include <algorithm>
#include <iterator>

#include "api/map_person.h"
#include "api/map_scheme.h"
#include "api/read_facts.h"
#include "schemes/ask.h"
#include "schemes/read_rules.h"
#include "schemes/training_plan.h"

namespace overstap::api {
namespace {

std::vector<schemes::fact_idx> told_in(schemes::rule_book const& book, std::optional<told_facts> const& told) {
  auto out = std::vector<schemes::fact_idx>{};
  for (auto const& t : told ? told->items : std::vector<boundary::told_fact>{}) {
    out.push_back(*book.find_fact(t.fact.value));
  }
  return out;
}

/// `ask` makes the question of a fact.
template <typename Ask>
std::vector<boundary::fact_question> questions_of(std::vector<schemes::fact_idx> const& facts, Ask const& ask) {
  auto out = std::vector<boundary::fact_question>{};
  for (auto const f : facts) {
    out.push_back(ask(f));
  }
  return out;
}

std::vector<boundary::scheme_summary> summaries_of(schemes::rule_book const& book,
                                                   std::vector<std::size_t> const& rules,
                                                   language l) {
  auto out = std::vector<boundary::scheme_summary>{};
  for (auto const at : rules) {
    out.push_back(to_summary(book, at, l));
  }
  return out;
}

std::vector<boundary::scheme_decision> decisions_of(schemes::rule_book const& book,
                                                    std::vector<schemes::decision> const& decisions,
                                                    language l) {
  auto out = std::vector<boundary::scheme_decision>{};
  for (auto const& d : decisions) {
    out.push_back(to_boundary(book, d, l));
  }
  return out;
}

std::string_view refuse_nothing(schemes::fact const& /*f*/) {
  return {};
}

std::string_view refuse_of_a_person(schemes::fact const& f) {
  return is_of_a_person(f) ? "no fact that only the person may tell" : "";
}

std::string_view refuse_of_a_plan(schemes::fact const& f) {
  return f.about == schemes::subject::employer && !is_of_a_person(f) ? "" : "a fact about the employer";
}

std::string_view refuse_of_a_line(schemes::fact const& f) {
  auto const money_of_employer = f.about == schemes::subject::employer && f.type == schemes::fact_type::money;
  auto const right = f.about == schemes::subject::training || money_of_employer;
  return right && !is_of_a_person(f) ? "" : "a fact about the training, or money about the employer";
}

std::vector<std::string> read_schemes(schemes::rule_book const& book,
                                      std::optional<code_list> const& codes,
                                      fact_reader& reader) {
  auto out = std::vector<std::string>{};
  for (auto i = std::size_t{0}; codes && i < codes->items.size(); ++i) {
    out.push_back(codes->items[i].value);
    if (std::ranges::find(book.rules, out.back(), &schemes::rule::scheme) == book.rules.end()) {
      reader.wrong("/without/" + std::to_string(i), "the code of a scheme");
    }
  }
  return out;
}

result<schemes::training_plan> read_plan(schemes::rule_book const& book, boundary::training_plan const& body) {
  auto reader = fact_reader{book};
  auto plan = schemes::training_plan{
      reader.facts(body.facts, "/facts", refuse_of_a_plan), {}, reader.later(body.later, "/later")};
  for (auto i = std::size_t{0}; i < body.lines.items.size(); ++i) {
    auto const& line = body.lines.items[i];
    auto const at = "/lines/" + std::to_string(i);
    plan.lines.push_back({line.people.value,
                          reader.facts(line.facts, at + "/facts", refuse_of_a_line),
                          reader.later(line.later, at + "/later")});
  }
  auto const firm = firm_facts(book, plan);
  for (auto i = std::size_t{0}; i < book.facts.size(); ++i) {
    auto const f = schemes::fact_idx{i};
    if (firm[f] && *firm[f] > book.facts[f].most) {
      reader.wrong("/lines", book.facts[f].name + " over all lines: " + allowed_values(book.facts[f]));
    }
  }
  if (auto const refused = reader.refused()) {
    return std::unexpected{*refused};
  }
  return plan;
}

}  // namespace

result<boundary::schemes> get_schemes::operator()(boundary::none const& /*path*/,
                                                  boundary::schemes_query const& query,
                                                  boundary::none const& /*body*/) const {
  auto const& book = schemes::built_in_rules();
  auto const l = to_domain(query.language);
  auto out = boundary::schemes{.on = query.on.value_or(from.desk.time.today()), .items = {}, .lapsed = {}};
  for (auto at = std::size_t{0}; at < book.rules.size(); ++at) {
    if (query.side && to_domain(*query.side) != book.rules[at].side) {
      continue;
    }
    if (book.valid_on(at, out.on)) {
      out.items.push_back(to_summary(book, at, l));
    } else if (book.lapsed_on(at, out.on)) {
      out.lapsed.push_back(to_summary(book, at, l));
    }
  }
  return out;
}

result<boundary::scheme> get_scheme::operator()(boundary::code_path const& path,
                                                boundary::language_query const& query,
                                                boundary::none const& /*body*/) const {
  auto const& book = schemes::built_in_rules();
  auto out = boundary::scheme{.code = path.code.value, .side = {}, .gives = {}, .versions = {}};
  for (auto at = book.rules.size(); at-- > 0;) {
    auto const& r = book.rules[at];
    if (r.scheme == path.code.value) {
      out.side = to_boundary(r.side);
      out.gives = to_boundary(r.gives);
      out.versions.push_back(to_version(book, at, to_domain(query.language)));
    }
  }
  if (out.versions.empty()) {
    return std::unexpected{error{errc::not_found, "There is no scheme with this code.", {}}};
  }
  return out;
}

result<boundary::scheme_answer> post_schemes_evaluate::operator()(boundary::none const& /*path*/,
                                                                  boundary::none const& /*query*/,
                                                                  boundary::scheme_question const& body) const {
  auto const& book = schemes::built_in_rules();
  auto const by_person = body.toldBy == boundary::told_by::person;
  auto reader = fact_reader{book};
  auto const known = reader.facts(body.facts, "/facts", by_person ? refuse_nothing : refuse_of_a_person);
  auto const later = reader.later(body.later, "/later");
  auto const without = read_schemes(book, body.without, reader);
  if (auto const refused = reader.refused()) {
    return std::unexpected{*refused};
  }
  auto const side = to_domain(body.side);
  auto const on = body.on.value_or(from.desk.time.today());
  auto const l = to_domain(body.answerIn);
  auto const how = schemes::asking{.of_a_person = by_person, .later = later, .without = without};
  auto const ask = [&](schemes::fact_idx f) {
    return to_boundary(book.facts[f], asked_for(book, side, on, known, f, without), l);
  };
  auto const e = schemes::evaluate(book, side, on, known, without);
  auto out = boundary::scheme_answer{.on = on,
                                     .decisions = decisions_of(book, e.decisions, l),
                                     .total = to_boundary(e.total),
                                     .nextQuestion = std::nullopt,
                                     .openQuestions = std::ssize(schemes::open_facts(book, side, on, known, how)),
                                     .told = questions_of(told_in(book, body.facts), ask),
                                     .later = questions_of(later, ask),
                                     .lapsed = summaries_of(book, book.lapsed_rules(side, on, without), l)};
  if (auto const next = schemes::next_question(book, side, on, known, how)) {
    out.nextQuestion = ask(*next);
  }
  return out;
}

result<boundary::training_plan_answer> post_training_plan::operator()(boundary::none const& /*path*/,
                                                                      boundary::none const& /*query*/,
                                                                      boundary::training_plan const& body) const {
  auto const& rules = schemes::built_in_training_rules();
  auto const plan = read_plan(rules.per_firm, body);
  if (!plan) {
    return std::unexpected{plan.error()};
  }
  auto const on = body.on.value_or(from.desk.time.today());
  auto const l = to_domain(body.answerIn);
  auto const ask_of = [&](std::optional<std::size_t> line) {
    return [&, line](schemes::fact_idx f) {
      return to_boundary(rules.per_firm.facts[f], asked_for(rules, on, *plan, {line, f}), l);
    };
  };
  auto const e = evaluate(rules, on, *plan);
  auto out =
      boundary::training_plan_answer{.on = on,
                                     .lines = {},
                                     .decisions = decisions_of(rules.per_firm, e.firm, l),
                                     .total = to_boundary(e.total),
                                     .costs = std::nullopt,
                                     .nextQuestion = std::nullopt,
                                     .openQuestions = std::ssize(open_questions(rules, on, *plan)),
                                     .told = questions_of(told_in(rules.per_firm, body.facts), ask_of(std::nullopt)),
                                     .later = questions_of(plan->later, ask_of(std::nullopt)),
                                     .lapsed = {}};
  for (auto const* book : {&rules.per_person, &rules.per_firm}) {
    std::ranges::copy(summaries_of(*book, book->lapsed_rules(schemes::side::employer, on), l),
                      std::back_inserter(out.lapsed));
  }
  for (auto i = std::size_t{0}; i < e.lines.size(); ++i) {
    auto const& line = body.lines.items[i];
    out.lines.push_back({line.people.value,
                         decisions_of(rules.per_person, e.lines[i], l),
                         questions_of(told_in(rules.per_person, line.facts), ask_of(i)),
                         questions_of(plan->lines[i].later, ask_of(i))});
  }
  if (auto const costs = told_costs(rules.per_firm, *plan)) {
    out.costs = boundary::cents{*costs};
  }
  if (auto const next = next_question(rules, on, *plan)) {
    auto const line = next->line ? std::optional{static_cast<std::int64_t>(*next->line)} : std::nullopt;
    out.nextQuestion = boundary::training_question{line, ask_of(next->line)(next->fact)};
  }
  return out;
}

}  // namespace overstap::api
