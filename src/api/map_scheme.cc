// SPDX-License-Identifier: EUPL-1.2
#include "api/map_scheme.h"

#include <algorithm>

#include "schemes/together.h"
#include "schemes/words.h"

namespace overstap::api {
namespace {

boundary::certainty to_boundary(schemes::certainty c) noexcept {
  switch (c) {
    case schemes::certainty::found:
      return boundary::certainty::found;
    case schemes::certainty::sure:
      return boundary::certainty::sure;
    case schemes::certainty::fairly_sure:
      return boundary::certainty::fairlySure;
    case schemes::certainty::unsure:
      return boundary::certainty::unsure;
  }
  __builtin_unreachable();
}

boundary::per_time to_boundary(schemes::per p) noexcept {
  switch (p) {
    case schemes::per::year:
      return boundary::per_time::year;
    case schemes::per::month:
      return boundary::per_time::month;
    case schemes::per::once:
      return boundary::per_time::once;
  }
  __builtin_unreachable();
}

boundary::scheme_verdict to_boundary(schemes::verdict v) noexcept {
  switch (v) {
    case schemes::verdict::no:
      return boundary::scheme_verdict::no;
    case schemes::verdict::unknown:
      return boundary::scheme_verdict::unknown;
    case schemes::verdict::yes:
      return boundary::scheme_verdict::yes;
  }
  __builtin_unreachable();
}

boundary::fact_type to_boundary(schemes::fact_type t) noexcept {
  switch (t) {
    case schemes::fact_type::yes_no:
      return boundary::fact_type::yesNo;
    case schemes::fact_type::integer:
      return boundary::fact_type::integer;
    case schemes::fact_type::money:
      return boundary::fact_type::money;
    case schemes::fact_type::date:
      return boundary::fact_type::date;
    case schemes::fact_type::choice:
      return boundary::fact_type::choice;
  }
  __builtin_unreachable();
}

std::vector<std::string> texts_of(std::vector<bilingual> const& all, language l) {
  auto texts = std::vector<std::string>{};
  for (auto const& t : all) {
    texts.emplace_back(t.in(l));
  }
  return texts;
}

std::optional<std::string> text_of(std::optional<bilingual> const& t, language l) {
  return t ? std::optional{std::string{t->in(l)}} : std::nullopt;
}

void add_lines(schemes::rule_book const& book,
               schemes::condition const& c,
               std::int64_t depth,
               language l,
               std::vector<boundary::scheme_condition>& out) {
  auto const asks = c.what == schemes::condition::kind::compare;
  out.push_back(
      {depth, words_of(book, c, l), asks ? std::optional{static_cast<std::int64_t>(c.compare.source)} : std::nullopt});
  for (auto const& part : c.parts) {
    add_lines(book, part, depth + 1, l, out);
  }
}

/// The parts of an `all`, which needs no line of its own.
std::vector<boundary::scheme_condition> lines_of(schemes::rule_book const& book,
                                                 schemes::condition const& all,
                                                 language l) {
  auto lines = std::vector<boundary::scheme_condition>{};
  for (auto const& part : all.parts) {
    add_lines(book, part, 0, l, lines);
  }
  return lines;
}

std::optional<boundary::scheme_application> application_of(schemes::rule_book const& book,
                                                           schemes::rule const& r,
                                                           language l) {
  if (!r.apply) {
    return std::nullopt;
  }
  return boundary::scheme_application{
      .where = std::string{r.apply->where.in(l)},
      .how = std::string{r.apply->how.in(l)},
      .before = r.apply->before ? std::optional{words_of(book, *r.apply->before, l)} : std::nullopt};
}

/// Codes of the schemes that nobody gets beside this one: named in either rule, or of the same stacking group.
std::vector<std::string> not_with(schemes::rule_book const& book, schemes::rule const& r) {
  auto codes = std::vector<std::string>{};
  for (auto const& other : book.rules) {
    if (other.side == r.side && other.scheme != r.scheme && exclude(r, other) &&
        std::ranges::find(codes, other.scheme) == codes.end()) {
      codes.push_back(other.scheme);
    }
  }
  return codes;
}

/// What a version and a decision by it say in the same words.
template <typename Told>
void put_texts(Told& out, schemes::rule_book const& book, schemes::rule const& r, language l) {
  out.name = r.name.in(l);
  out.what = r.what.in(l);
  out.executedBy = r.executed_by;
  out.apply = application_of(book, r, l);
  out.permissionFirst = text_of(r.permission_first, l);
  out.proof = texts_of(r.proof, l);
  out.duties = texts_of(r.duties, l);
  out.byHand = texts_of(r.by_hand, l);
  out.notWith = not_with(book, r);
}

}  // namespace

boundary::scheme_side to_boundary(schemes::side s) noexcept {
  return s == schemes::side::employer ? boundary::scheme_side::employer : boundary::scheme_side::person;
}

schemes::side to_domain(boundary::scheme_side s) noexcept {
  return s == boundary::scheme_side::employer ? schemes::side::employer : schemes::side::person;
}

boundary::scheme_gift to_boundary(schemes::gift_kind g) noexcept {
  switch (g) {
    case schemes::gift_kind::money:
      return boundary::scheme_gift::money;
    case schemes::gift_kind::risk:
      return boundary::scheme_gift::risk;
    case schemes::gift_kind::guidance:
      return boundary::scheme_gift::guidance;
    case schemes::gift_kind::training:
      return boundary::scheme_gift::training;
    case schemes::gift_kind::permission:
      return boundary::scheme_gift::permission;
    case schemes::gift_kind::duty:
      return boundary::scheme_gift::duty;
  }
  __builtin_unreachable();
}

std::vector<boundary::cents_range> to_boundary(std::array<schemes::cents_range, schemes::kPeriods> const& amounts) {
  auto out = std::vector<boundary::cents_range>{};
  for (auto p = std::size_t{0}; p < schemes::kPeriods; ++p) {
    if (amounts[p].high > 0) {
      out.push_back({to_boundary(static_cast<schemes::per>(p)), {amounts[p].low}, {amounts[p].high}});
    }
  }
  return out;
}

boundary::scheme_summary to_summary(schemes::rule_book const& book, std::size_t at, language l) {
  auto const& r = book.rules[at];
  return {.scheme = r.scheme,
          .name = std::string{r.name.in(l)},
          .side = to_boundary(r.side),
          .gives = to_boundary(r.gives),
          .what = std::string{r.what.in(l)},
          .executedBy = r.executed_by,
          .from = r.from,
          .until = book.last_day(at),
          .asOf = r.read_on()};
}

boundary::scheme_version to_version(schemes::rule_book const& book, std::size_t at, language l) {
  auto const& r = book.rules[at];
  auto out = boundary::scheme_version{};
  out.from = r.from;
  out.beganEarlier = r.began_earlier;
  out.until = book.last_day(at);
  put_texts(out, book, r, l);
  out.ended = text_of(r.ended, l);
  out.conditions = lines_of(book, r.when, l);
  out.lasts = r.lasts ? std::optional{words_of(book, *r.lasts, l)} : std::nullopt;
  for (auto const& s : r.sources) {
    out.sources.push_back({s.article, s.url, s.as_of, to_boundary(s.certainty)});
  }
  for (auto const& p : r.amount) {
    out.amounts.push_back({words_of(book, p, l),
                           to_boundary(p.per),
                           to_boundary(p.certainty),
                           static_cast<std::int64_t>(p.source),
                           lines_of(book, p.when, l)});
  }
  return out;
}

boundary::scheme_decision to_boundary(schemes::rule_book const& book, schemes::decision const& d, language l) {
  auto const& r = book.rules[d.rule];
  auto out = boundary::scheme_decision{};
  out.scheme = r.scheme;
  put_texts(out, book, r, l);
  out.gives = to_boundary(r.gives);
  out.rulesFrom = r.from;
  out.asOf = r.read_on();
  out.verdict = to_boundary(d.verdict);
  out.over = d.over;
  out.counts = d.counts;
  out.amounts = to_boundary(d.amount);
  out.starts = d.starts;
  out.ends = d.ends;
  out.applyBefore = d.apply_before;
  for (auto const& t : d.trace) {
    // The first line is the `all` around everything.
    if (t.depth > 0) {
      auto const asks = t.what->what == schemes::condition::kind::compare;
      out.trace.push_back({to_boundary(t.verdict),
                           t.depth - 1,
                           words_of(book, *t.what, l),
                           asks ? std::optional{r.sources[t.what->compare.source].article} : std::nullopt,
                           asks && is_of_a_person(book.facts[t.what->compare.fact])});
    }
  }
  return out;
}

boundary::fact_question to_boundary(schemes::fact const& f,
                                    std::vector<schemes::rule const*> const& asked_for,
                                    language l) {
  auto out = boundary::fact_question{.fact = f.name,
                                     .type = to_boundary(f.type),
                                     .question = std::string{f.question.in(l)},
                                     .hint = text_of(f.hint, l),
                                     .called = std::string{f.called.in(l)},
                                     .unit = f.unit ? std::optional{std::string{to_string(*f.unit)}} : std::nullopt,
                                     .least = std::nullopt,
                                     .most = std::nullopt,
                                     .choices = {},
                                     .schemes = {}};
  if (f.type == schemes::fact_type::integer || f.type == schemes::fact_type::money) {
    out.least = to_text(f, f.least);
    out.most = to_text(f, f.most);
  }
  for (auto const* r : asked_for) {
    out.schemes.emplace_back(r->name.in(l));
  }
  for (auto const& c : f.choices) {
    out.choices.push_back({c.code, std::string{c.name.in(l)}});
  }
  return out;
}

}  // namespace overstap::api
