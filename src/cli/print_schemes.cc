// SPDX-License-Identifier: EUPL-1.2
#include "cli/print_schemes.h"

#include <set>

#include <fmt/format.h>

#include "schemes/words.h"

namespace overstap::cli {
namespace {

std::string_view words(schemes::verdict v) {
  switch (v) {
    case schemes::verdict::no:
      return "no";
    case schemes::verdict::unknown:
      return "unknown";
    case schemes::verdict::yes:
      return "yes";
  }
  __builtin_unreachable();
}

std::string_view words(schemes::certainty c) {
  switch (c) {
    case schemes::certainty::found:
      return "found";
    case schemes::certainty::sure:
      return "sure";
    case schemes::certainty::fairly_sure:
      return "fairly sure";
    case schemes::certainty::unsure:
      return "unsure";
  }
  __builtin_unreachable();
}

void print_amounts(std::array<schemes::cents_range, schemes::kPeriods> const& amounts,
                   std::string_view before,
                   language in) {
  for (auto p = std::size_t{0}; p < schemes::kPeriods; ++p) {
    auto const& a = amounts[p];
    if (a.high > 0) {
      auto const from = a.low == a.high ? std::string{} : schemes::euros(a.low, in) + " - ";
      fmt::print("{}{}{} {}\n", before, from, schemes::euros(a.high, in), words_of(static_cast<schemes::per>(p), in));
    }
  }
}

void print_list(std::string_view title, std::vector<bilingual> const& items, language in) {
  for (auto const& i : items) {
    fmt::print("    {}: {}\n", title, i.in(in));
  }
}

void print(schemes::rule_book const& book, schemes::decision const& d, language in) {
  auto const& r = book.rules[d.rule];
  fmt::print("{}: {} ({}, rules from {}{})\n",
             words(d.verdict),
             r.name.in(in),
             r.scheme,
             to_string(r.from),
             r.began_earlier ? " and earlier" : "");
  fmt::print("    {}\n", r.what.in(in));
  print_amounts(d.amount, "    ", in);
  if (!d.counts) {
    fmt::print("    does not count: another of the group {} gives more\n", r.stacking_group);
  }
  if (d.over) {
    fmt::print("    ran out on {}\n", to_string(*d.ends));
  } else if (d.starts) {
    fmt::print("    from {}{}\n", to_string(*d.starts), d.ends ? " until before " + to_string(*d.ends) : "");
  }
  for (auto const& t : d.trace) {
    fmt::print("    {:{}}{}: {}", "", 2 * t.depth, words(t.verdict), words_of(book, *t.what, in));
    if (t.what->what == schemes::condition::kind::compare) {
      auto const& asked = t.what->compare;
      fmt::print(" [{}; {}]", book.facts[asked.fact].name, r.sources[asked.source].article);
    }
    fmt::print("\n");
  }
  fmt::print("    {} decides; sources read on {}{}\n",
             r.executed_by,
             to_string(r.read_on()),
             r.sources.size() > 1 ? " or later" : "");
  if (d.verdict == schemes::verdict::no) {
    return;
  }
  if (r.apply) {
    fmt::print("    apply: {}; {}{}\n",
               r.apply->where.in(in),
               r.apply->how.in(in),
               d.apply_before ? "; not after " + to_string(*d.apply_before) : "");
  }
  if (r.permission_first) {
    fmt::print("    permission first: {}\n", r.permission_first->in(in));
  }
  print_list("proof", r.proof, in);
  print_list("duty", r.duties, in);
  print_list("by hand", r.by_hand, in);
}

}  // namespace

std::size_t count_schemes(schemes::rule_book const& book) {
  auto names = std::set<std::string_view>{};
  for (auto const& r : book.rules) {
    names.insert(r.scheme);
  }
  return names.size();
}

void print_sources(schemes::rule_book const& book) {
  fmt::print("scheme\tfirst day\tlast day\tside\tsource\tarticle\taddress\tread on\tcertainty\n");
  for (auto at = std::size_t{0}; at < book.rules.size(); ++at) {
    auto const& r = book.rules[at];
    auto const last = book.last_day(at);
    for (auto const& s : r.sources) {
      fmt::print("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n",
                 r.scheme,
                 to_string(r.from),
                 last ? to_string(*last) : "",
                 r.side == schemes::side::employer ? "employer" : "person",
                 s.id,
                 s.article,
                 s.url,
                 to_string(s.as_of),
                 words(s.certainty));
    }
  }
}

void print_evaluation(schemes::rule_book const& book, schemes::side s, schemes::evaluation const& e, language in) {
  for (auto const& d : e.decisions) {
    print(book, d, in);
  }
  for (auto const at : book.lapsed_rules(s, e.on)) {
    auto const& r = book.rules[at];
    fmt::print("not known: {} ({}): the last rules here ended on {}\n", r.name.in(in), r.scheme, to_string(*r.until));
  }
  fmt::print("\nTogether, of what can be combined, on {}:\n", to_string(e.on));
  print_amounts(e.total, "  ", in);
  fmt::print("The executing body decides.\n");
}

}  // namespace overstap::cli
