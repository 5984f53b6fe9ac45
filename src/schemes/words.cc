// SPDX-License-Identifier: EUPL-1.2
#include "schemes/words.h"

#include <fmt/format.h>

#include "domain/date_words.h"

namespace overstap::schemes {
namespace {

std::string_view pick(language l, std::string_view nl, std::string_view en) {
  return l == language::nl ? nl : en;
}

std::string whole_number(std::int64_t n, language l) {
  auto digits = std::to_string(n);
  for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3) {
    digits.insert(static_cast<std::size_t>(at), pick(l, ".", ","));
  }
  return digits;
}

std::string_view word_for(unit u, bool one, language l) {
  switch (u) {
    case unit::hours:
      return pick(l, "uur", one ? "hour" : "hours");
    case unit::days:
      return one ? pick(l, "dag", "day") : pick(l, "dagen", "days");
    case unit::weeks:
      return one ? pick(l, "week", "week") : pick(l, "weken", "weeks");
    case unit::months:
      return one ? pick(l, "maand", "month") : pick(l, "maanden", "months");
    case unit::years:
      return pick(l, "jaar", one ? "year" : "years");
    case unit::percent:
      return pick(l, "procent", "percent");
  }
  __builtin_unreachable();
}

unit as_unit(unit_of_time u) noexcept {
  switch (u) {
    case unit_of_time::days:
      return unit::days;
    case unit_of_time::weeks:
      return unit::weeks;
    case unit_of_time::months:
      return unit::months;
  }
  __builtin_unreachable();
}

std::string counted(std::int64_t n, unit u, language l) {
  return fmt::format("{} {}", whole_number(n, l), word_for(u, n == 1, l));
}

std::string capitalised(std::string_view text) {
  auto s = std::string{text};
  s.front() = s.front() >= 'a' && s.front() <= 'z' ? static_cast<char>(s.front() - 'a' + 'A') : s.front();
  return s;
}

/// "WW, bijstand of WIA"
std::string choices_in_words(fact const& f, comparison const& c, language l) {
  auto names = std::vector<std::string>{};
  for (auto v = f.least; v <= f.most; ++v) {
    if (c.holds(v)) {
      names.push_back(words_of(f, v, l));
    }
  }
  auto text = names.front();
  for (auto i = std::size_t{1}; i < names.size(); ++i) {
    text += i + 1 < names.size() ? std::string{", "} : fmt::format(" {} ", pick(l, "of", "or"));
    text += names[i];
  }
  return text;
}

std::string asked(fact const& f, comparison const& c, language l) {
  if (f.type == fact_type::choice) {
    return choices_in_words(f, c, l);
  }
  if (c.least == c.most) {
    return words_of(f, c.least, l);
  }
  auto const is_date = f.type == fact_type::date;
  auto text = std::string{};
  if (c.least > f.least) {
    text = fmt::format(
        "{} {}", is_date ? pick(l, "vanaf", "from") : pick(l, "minstens", "at least"), words_of(f, c.least, l));
  }
  if (c.most < f.most) {
    text += fmt::format("{}{} {}",
                        text.empty() ? "" : ", ",
                        is_date ? pick(l, "voor", "before") : pick(l, "hoogstens", "at most"),
                        words_of(f, is_date ? c.most + 1 : c.most, l));
  }
  return text;
}

/// "60 procent van de kosten", "het loon × het aantal maanden, gedeeld door 36"
std::string product_in_words(rule_book const& book, amount_part const& p, language l) {
  auto const& of = book.facts[p.of].called.in(l);
  auto text = p.rate == 100 ? std::string{of}
                            : fmt::format("{} {} {}", counted(p.rate, unit::percent, l), pick(l, "van", "of"), of);
  if (!p.times.has_value()) {
    return text;
  }
  auto const& times = book.facts[p.times];
  text += fmt::format(" × {}", times.called.in(l));
  auto const is_said_by_percent = times.unit == unit::percent && p.divided_by == 100;
  if (p.divided_by > 1 && !is_said_by_percent) {
    text += fmt::format(", {} {}", pick(l, "gedeeld door", "divided by"), p.divided_by);
  }
  return text;
}

/// "70 procent van het loon", "12 × het loon"
std::string share_in_words(std::int64_t percent, fact const& of, language l) {
  return percent % 100 == 0
             ? fmt::format("{} × {}", percent / 100, of.called.in(l))
             : fmt::format("{} {} {}", counted(percent, unit::percent, l), pick(l, "van", "of"), of.called.in(l));
}

}  // namespace

std::string words_of(fact const& f, fact_value v, language l) {
  switch (f.type) {
    case fact_type::yes_no:
      return std::string{v != 0 ? pick(l, "ja", "yes") : pick(l, "nee", "no")};
    case fact_type::integer:
      return counted(v, *f.unit, l);
    case fact_type::money:
      return euros(v, l);
    case fact_type::date:
      return in_words(civil_date{days{v}}, l);
    case fact_type::choice:
      return std::string{f.choices[static_cast<std::size_t>(v)].name.in(l)};
  }
  __builtin_unreachable();
}

std::string euros(std::int64_t cents, language l) {
  auto const whole = fmt::format("{}{}", pick(l, "€\u00A0", "€"), whole_number(cents / 100, l));
  return cents % 100 == 0 ? whole : fmt::format("{}{}{:02}", whole, pick(l, ",", "."), cents % 100);
}

std::string words_of(rule_book const& book, condition const& c, language l) {
  switch (c.what) {
    case condition::kind::all:
      return std::string{pick(l, "Deze voorwaarden samen:", "These conditions together:")};
    case condition::kind::any:
      return std::string{pick(l, "Eén van deze mogelijkheden:", "One of these possibilities:")};
    case condition::kind::not_:
      return std::string{pick(l, "Niet:", "Not:")};
    case condition::kind::compare: {
      auto const& f = book.facts[c.compare.fact];
      return fmt::format("{}: {}", capitalised(f.called.in(l)), asked(f, c.compare, l));
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
      text = fmt::format("{} × {}", euros(p.rate, l), book.facts[p.of].called.in(l));
      break;
    case amount_part::kind::percent:
      text = product_in_words(book, p, l);
      break;
  }
  if (p.at_most_percent) {
    text += fmt::format(
        ", {} {}", pick(l, "hoogstens", "at most"), share_in_words(*p.at_most_percent, book.facts[p.of], l));
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
  auto const from = fmt::format("{} {}", pick(l, "vanaf", "from"), book.facts[p.starts].called.in(l));
  return p.length ? fmt::format("{} {}", counted(*p.length, as_unit(p.unit), l), from)
                  : fmt::format("{}, {}", from, pick(l, "zolang het duurt", "as long as it lasts"));
}

std::string words_of(rule_book const& book, deadline const& d, language l) {
  auto const& after = book.facts[d.after].called.in(l);
  if (d.count == 0) {
    return fmt::format("{} {}", pick(l, "uiterlijk op", "no later than"), after);
  }
  return fmt::format(
      "{} {} {} {}", pick(l, "binnen", "within"), counted(d.count, as_unit(d.unit), l), pick(l, "na", "after"), after);
}

}  // namespace overstap::schemes
