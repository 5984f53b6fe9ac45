// SPDX-License-Identifier: EUPL-1.2
#include "casework/money_facts.h"

#include <algorithm>

#include "base/invariant.h"
#include "casework/dossier_texts.h"
#include "store/fact_store.h"

namespace overstap::casework {
namespace {

/// Choices of the facts of schemes.
std::string_view choice_of(job_end_cause c) noexcept {
  switch (c) {
    case job_end_cause::contract_ends:
      return "contract-ends";
    case job_end_cause::redundancy:
      return "redundancy";
    case job_end_cause::collective_redundancy:
      return "collective-redundancy";
    case job_end_cause::bankruptcy:
      return "bankruptcy";
    case job_end_cause::self_employment_stops:
      return "self-employed-stops";
    case job_end_cause::health:
      return "health";
    case job_end_cause::own_wish:
      return "own-wish";
  }
  __builtin_unreachable();
}
std::string_view choice_of_benefit(std::string_view code) noexcept {
  return code == "ziektewet" ? "zw" : code;
}

class fact_writer {
public:
  explicit fact_writer(schemes::rule_book const& book) : book_{book}, known_{book.nothing_known()} {}

  /// Stays unknown when the fact has no such choice.
  void know(std::string_view name, std::string_view value) {
    auto const at = book_.find_fact(name);
    invariant(at.has_value(), "a fact that no rule asks for");
    known_[*at] = schemes::parse_value(book_.facts[*at], value);
  }
  schemes::known_facts take() && { return std::move(known_); }

private:
  schemes::rule_book const& book_;
  schemes::known_facts known_;
};

void know_situation(fact_writer& facts, situation_kind kind, std::optional<job_end_cause> cause) {
  switch (kind) {
    case situation_kind::employed_at_risk:
      if (cause != job_end_cause::own_wish) {
        facts.know("work-gone-or-at-risk", "true");
        facts.know("seeks-or-may-lose-work", "true");
      }
      break;
    case situation_kind::job_seeker:
      facts.know("seeks-or-may-lose-work", "true");
      break;
    case situation_kind::self_employed:
      facts.know("self-employed", "true");
      break;
    case situation_kind::exploring:
      break;
  }
}

}  // namespace

told_of_person told_in(plan_reader const& from, store::situation_columns const& situation, bool knows_situation) {
  auto told = told_of_person{};
  if (knows_situation) {
    told.situation = situation.kind;
    told.cause = open_cause(from.from, from.id, situation.cause);
    if (told.cause == job_end_cause::health && !from.sensitive) {
      told.cause = std::nullopt;
    }
  }
  if (!from.sensitive) {
    return told;
  }
  for (auto const& f : store::list_facts(from.db, from.id)) {
    if (f.kind == fact_kind::benefit || f.kind == fact_kind::target_group) {
      auto& codes = f.kind == fact_kind::benefit ? told.benefits : told.target_groups;
      codes.push_back(from.from.keys.open("dossier_fact.content:" + to_string(f.id), f.content));
    }
  }
  return told;
}

schemes::known_facts money_facts_of(schemes::rule_book const& book, told_of_person const& told) {
  auto facts = fact_writer{book};
  if (told.situation) {
    know_situation(facts, *told.situation, told.cause);
  }
  if (told.cause) {
    facts.know("job-end-cause", choice_of(*told.cause));
  }
  // Schemes ask for the one benefit that somebody has: of two it is not known which one would be meant.
  if (told.benefits.size() == 1) {
    facts.know("person-benefit", choice_of_benefit(told.benefits.front()));
  }
  auto const in_group = [&](char const* code) {
    return std::ranges::find(told.target_groups, code) != told.target_groups.end();
  };
  if (in_group("banenafspraak")) {
    facts.know("in-banenafspraak-register", "true");
  }
  if (in_group("self-employed")) {
    facts.know("self-employed", "true");
  }
  return std::move(facts).take();
}

}  // namespace overstap::casework
