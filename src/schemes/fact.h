// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/columns.h"
#include "base/dates.h"
#include "base/ids.h"
#include "domain/language.h"

/// What rules ask about. Written in data/schemes/facts.yaml (docs/guide/write-a-scheme-rule.md).
namespace overstap::schemes {

struct fact_idx : idx<fact_idx> {
  using idx::idx;
};

enum class fact_type : std::uint8_t { yes_no, integer, money, date, choice };
/// What an integer counts.
enum class unit : std::uint8_t { hours, days, weeks, months, years, percent };
enum class subject : std::uint8_t { worker, employer, job, training, person };

/// Every value of every type: no 0 and yes 1; a whole number; cents; days since 1970-01-01; the position of a choice.
using fact_value = std::int64_t;

struct choice {
  std::string code;
  bilingual name;
};

struct fact {
  std::string name;
  fact_type type{};
  std::optional<schemes::unit> unit;  ///< of an integer
  fact_value least{}, most{};  ///< what can occur
  subject about{};
  bool sensitive{};  ///< benefit, health, register or debt
  bool look_up{};  ///< hardly anybody knows it without looking it up or working it out
  bilingual question;
  std::optional<bilingual> hint;  ///< how to answer
  bilingual called;  ///< a noun, "de eerste werkdag"; of a yes-no a statement, "de werkgever is failliet"
  std::vector<choice> choices;  ///< at most 63
};

/// Told by the person only: an employer learns nothing about a person from money, and is not asked either (desk-rules
/// 3).
inline bool is_of_a_person(fact const& f) noexcept {
  return f.sensitive || f.about == subject::worker || f.about == subject::person;
}

/// By fact: what is known. nullopt: unknown, which is not no.
using known_facts = vec_map<fact_idx, std::optional<fact_value>>;

std::string_view to_string(unit u) noexcept;

constexpr fact_value to_value(civil_date d) noexcept {
  return d.time_since_epoch().count();
}
/// A value as it is written in a worked case or on the command line: true, 12, 1250.50, 2026-01-01 or a code.
/// nullopt: not a value of this fact, or outside what can occur.
std::optional<fact_value> parse_value(fact const& f, std::string_view text);
std::string to_text(fact const& f, fact_value v);
/// What a value may be, for a question and for an error: "true or false", "years from 15 to 75", the codes.
std::string allowed_values(fact const& f);

}  // namespace overstap::schemes
