// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/schemes.h"

#include <algorithm>

#include "api/map_person.h"
#include "api/map_scheme.h"
#include "schemes/ask.h"
#include "schemes/read_rules.h"

namespace overstap::api {
namespace {

result<schemes::known_facts> read_facts(schemes::rule_book const& book,
                                        std::vector<boundary::told_fact> const& told,
                                        bool of_a_person_too) {
  auto known = book.nothing_known();
  auto wrong = std::vector<field_error>{};
  for (auto i = std::size_t{0}; i < told.size(); ++i) {
    auto const pointer = "/facts/" + std::to_string(i);
    auto const f = book.find_fact(told[i].fact.value);
    if (!f) {
      wrong.push_back({pointer + "/fact", "the name of a fact that a question asked for"});
    } else if (is_of_a_person(book.facts[*f]) && !of_a_person_too) {
      wrong.push_back({pointer + "/fact", "no fact that only the person may tell"});
    } else if (known[*f]) {
      wrong.push_back({pointer + "/fact", "each fact once"});
    } else if (auto const v = schemes::parse_value(book.facts[*f], told[i].value.value)) {
      known[*f] = *v;
    } else {
      wrong.push_back({pointer + "/value", allowed_values(book.facts[*f])});
    }
  }
  if (!wrong.empty()) {
    return std::unexpected{error{errc::bad_request, "Some fields are not valid.", std::move(wrong)}};
  }
  return known;
}

result<std::vector<schemes::fact_idx>> read_later(schemes::rule_book const& book,
                                                  std::vector<boundary::code_text> const& names) {
  auto later = std::vector<schemes::fact_idx>{};
  for (auto i = std::size_t{0}; i < names.size(); ++i) {
    auto const f = book.find_fact(names[i].value);
    if (!f) {
      return std::unexpected{error{errc::bad_request,
                                   "Some fields are not valid.",
                                   {{"/later/" + std::to_string(i), "the name of a fact that a question asked for"}}}};
    }
    later.push_back(*f);
  }
  return later;
}

}  // namespace

result<boundary::schemes> get_schemes::operator()(boundary::none const& /*path*/,
                                                  boundary::schemes_query const& query,
                                                  boundary::none const& /*body*/) const {
  auto const& book = schemes::built_in_rules();
  auto out = boundary::schemes{.on = query.on.value_or(from.desk.time.today()), .items = {}};
  for (auto at = std::size_t{0}; at < book.rules.size(); ++at) {
    auto const of_side = !query.side || to_domain(*query.side) == book.rules[at].side;
    if (of_side && book.valid_on(at, out.on)) {
      out.items.push_back(to_summary(book, at, to_domain(query.language)));
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
  auto const known = read_facts(book, body.facts ? body.facts->items : std::vector<boundary::told_fact>{}, by_person);
  if (!known) {
    return std::unexpected{known.error()};
  }
  auto const later = read_later(book, body.later ? body.later->items : std::vector<boundary::code_text>{});
  if (!later) {
    return std::unexpected{later.error()};
  }
  auto const side = to_domain(body.side);
  auto const on = body.on.value_or(from.desk.time.today());
  auto const l = to_domain(body.answerIn);
  auto const e = schemes::evaluate(book, side, on, *known);
  auto out = boundary::scheme_answer{.on = on,
                                     .decisions = {},
                                     .total = to_boundary(e.total),
                                     .nextQuestion = std::nullopt,
                                     .openQuestions = 0,
                                     .told = {}};
  for (auto const& d : e.decisions) {
    out.decisions.push_back(to_boundary(book, d, l));
  }
  if (auto const next = schemes::next_question(book, side, on, *known, by_person, *later)) {
    out.nextQuestion = to_boundary(book.facts[*next], l);
  }
  out.openQuestions = std::ranges::count_if(schemes::open_facts(book, side, on, *known), [&](schemes::fact_idx f) {
    return (by_person || !is_of_a_person(book.facts[f])) && std::ranges::find(*later, f) == later->end();
  });
  if (body.facts) {
    for (auto const& t : body.facts->items) {
      out.told.push_back(to_boundary(book.facts[*book.find_fact(t.fact.value)], l));
    }
  }
  return out;
}

}  // namespace overstap::api
