// SPDX-License-Identifier: EUPL-1.2
#include "schemes/words.h"

#include <fmt/format.h>

namespace overstap::schemes {
namespace {

std::string_view pick(language l, std::string_view nl, std::string_view en) {
  return l == language::nl ? nl : en;
}

std::string value_in_words(fact const& f, fact_value v, language l) {
  switch (f.type) {
    case fact_type::yes_no:
      return std::string{v != 0 ? pick(l, "ja", "yes") : pick(l, "nee", "no")};
    case fact_type::money:
      return euros(v, l);
    case fact_type::choice:
      return std::string{f.choices[static_cast<std::size_t>(v)].name.in(l)};
    case fact_type::integer:
    case fact_type::date:
      return to_text(f, v);
  }
  __builtin_unreachable();
}

std::string asked(fact const& f, comparison const& c, language l) {
  if (f.type == fact_type::choice) {
    auto names = std::string{};
    for (auto v = f.least; v <= f.most; ++v) {
      if ((c.codes >> static_cast<unsigned>(v) & 1U) != 0) {
        names += (names.empty() ? std::string{} : std::string{pick(l, " of ", " or ")}) + value_in_words(f, v, l);
      }
    }
    return names;
  }
  if (c.least == c.most) {
    return value_in_words(f, c.least, l);
  }
  auto const from = f.type == fact_type::date ? pick(l, "vanaf", "from") : pick(l, "minstens", "at least");
  auto const to = f.type == fact_type::date ? pick(l, "tot en met", "until") : pick(l, "hoogstens", "at most");
  auto text = c.least > f.least ? fmt::format("{} {}", from, value_in_words(f, c.least, l)) : std::string{};
  if (c.most < f.most) {
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ", to, value_in_words(f, c.most, l));
  }
  return text;
}

std::string_view unit_in_words(unit_of_time u, language l) {
  switch (u) {
    case unit_of_time::days:
      return pick(l, "dagen", "days");
    case unit_of_time::weeks:
      return pick(l, "weken", "weeks");
    case unit_of_time::months:
      return pick(l, "maanden", "months");
  }
  __builtin_unreachable();
}

}  // namespace

std::string euros(std::int64_t cents, language l) {
  auto whole = std::to_string(cents / 100);
  for (auto at = static_cast<std::ptrdiff_t>(whole.size()) - 3; at > 0; at -= 3) {
    whole.insert(static_cast<std::size_t>(at), "\u00A0");
  }
  return cents % 100 == 0 ? "€\u00A0" + whole : fmt::format("€\u00A0{}{}{:02}", whole, pick(l, ",", "."), cents % 100);
}

std::string words_of(rule_book const& book, condition const& c, language l) {
  switch (c.what) {
    case condition::kind::all:
      return std::string{pick(l, "Dit alles:", "All of this:")};
    case condition::kind::any:
      return std::string{pick(l, "Eén van deze:", "One of these:")};
    case condition::kind::not_:
      return std::string{pick(l, "Niet:", "Not:")};
    case condition::kind::compare: {
      auto const& f = book.facts[c.compare.fact];
      return fmt::format("{} {}", f.question.in(l), asked(f, c.compare, l));
    }
  }
  __builtin_unreachable();
}

std::string words_of(rule_book const& book, amount_part const& p, language l) {
  auto text = std::string{};
  switch (p.what) {
    case amount_part::kind::fixed:
      text = euros(p.rate, l);
      break;
    case amount_part::kind::each:
      text = fmt::format("{} × {}", euros(p.rate, l), book.facts[p.of].question.in(l));
      break;
    case amount_part::kind::percent:
      text = fmt::format("{} % × {}", p.rate, book.facts[p.of].question.in(l));
      if (p.times.has_value()) {
        text += fmt::format(" × {}", book.facts[p.times].question.in(l));
      }
      text += p.divided_by > 1 ? fmt::format(" / {}", p.divided_by) : "";
      break;
  }
  if (p.at_most_percent) {
    text += fmt::format(", {} {} %", pick(l, "hoogstens", "at most"), *p.at_most_percent);
  }
  if (p.at_most) {
    text += fmt::format(", {} {}", pick(l, "hoogstens", "at most"), euros(*p.at_most, l));
  }
  return text;
}

std::string_view words_of(per p, language l) noexcept {
  switch (p) {
    case per::year:
      return pick(l, "per jaar", "per year");
    case per::month:
      return pick(l, "per maand", "per month");
    case per::once:
      return pick(l, "eenmalig", "once");
  }
  __builtin_unreachable();
}

std::string words_of(rule_book const& book, period const& p, language l) {
  auto const length = p.length ? fmt::format("{} {}", *p.length, unit_in_words(p.unit, l))
                               : std::string{pick(l, "zolang het duurt", "as long as it lasts")};
  return fmt::format("{} {}", book.facts[p.starts].question.in(l), length);
}

std::string words_of(rule_book const& book, deadline const& d, language l) {
  if (d.count == 0) {
    return fmt::format(
        "{} {}", book.facts[d.after].question.in(l), pick(l, "uiterlijk op die dag", "on that day at the latest"));
  }
  return fmt::format("{} {} {} {}",
                     book.facts[d.after].question.in(l),
                     pick(l, "binnen", "within"),
                     d.count,
                     unit_in_words(d.unit, l));
}

}  // namespace overstap::schemes
