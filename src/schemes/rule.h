// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "schemes/fact.h"

/// One version of a scheme, as it is written in data/schemes/rules (docs/guide/write-a-scheme-rule.md).
namespace overstap::schemes {

enum class certainty : std::uint8_t { found, sure, fairly_sure, unsure };
struct source {
  std::string id;
  std::string article;
  std::string url;
  civil_date as_of;
  schemes::certainty certainty{};
};

/// One question about one fact. The values that satisfy it are `least..most`, or the choices in `codes`.
struct comparison {
  fact_idx fact;
  fact_value least{}, most{};
  std::uint64_t codes{};  ///< choice: bit per position
  std::size_t source{};  ///< position in the sources of the rule

  bool holds(fact_value v) const noexcept {
    return codes != 0 ? (codes >> static_cast<unsigned>(v) & 1U) != 0 : v >= least && v <= most;
  }
};

struct condition {
  enum class kind : std::uint8_t { all, any, not_, compare };
  kind what{};
  std::vector<condition> parts;  ///< of all, any; one of not_
  comparison compare;
};

template <typename Visit>
void visit_comparisons(condition const& c, Visit const& visit) {
  if (c.what == condition::kind::compare) {
    visit(c.compare);
  }
  for (auto const& part : c.parts) {
    visit_comparisons(part, visit);
  }
}

enum class per : std::uint8_t { year, month, once };
inline constexpr auto kPeriods = std::size_t{3};

struct amount_part {
  enum class kind : std::uint8_t {
    fixed,  ///< `rate` cents
    each,  ///< `rate` cents times the integer fact `of`
    percent,  ///< `rate` percent of the money fact `of`, `times` and `divided_by`, rounded down to a cent once
  };
  kind what{};
  std::int64_t rate{};
  fact_idx of;
  fact_idx times;  ///< percent: an integer fact; none: once
  std::int64_t divided_by{1};
  std::optional<std::int64_t> at_most;  ///< cents
  std::optional<std::int64_t> at_most_percent;  ///< percent: of `of`
  schemes::per per{};
  condition when;  ///< an `all`
  std::size_t source{};
  schemes::certainty certainty{};
};

enum class unit_of_time : std::uint8_t { days, weeks, months };
struct deadline {
  std::int32_t count{};
  unit_of_time unit{};
  fact_idx after;  ///< a date fact
};

/// From a day that is a fact, for so long; without a length as long as it lasts.
struct period {
  fact_idx starts;
  std::optional<std::int32_t> length;
  unit_of_time unit{};  ///< weeks or months
};

struct way_to_apply {
  bilingual where, how;
  std::optional<deadline> before;
};

enum class side : std::uint8_t { employer, person };
enum class gift_kind : std::uint8_t { money, risk, guidance, training, permission, duty };

struct rule {
  std::string file;
  std::string scheme;
  civil_date from;
  bool began_earlier{};  ///< it was so before `from` too; since when was not found out
  std::optional<civil_date> until;  ///< last day, as written; a next version can end it sooner
  bilingual name;
  schemes::side side{};
  gift_kind gives{};
  std::string executed_by;
  bilingual what;
  std::optional<bilingual> ended;  ///< what came instead
  std::vector<source> sources;
  condition when;  ///< an `all`
  std::vector<amount_part> amount;
  std::optional<schemes::period> lasts;
  std::optional<way_to_apply> apply;
  std::vector<bilingual> proof, duties, by_hand;
  std::string stacking_group;  ///< of one group only the highest amount counts; empty: none
  std::vector<std::string> not_with;
  std::optional<bilingual> permission_first;
  std::vector<fact_idx> facts;  ///< all that it asks about, in the order in which it is written, each once

  /// The day on which its sources were read, the oldest of them.
  civil_date read_on() const;
};

/// Every comparison that decides whether it applies, and what it comes to.
template <typename Visit>
void visit_comparisons(rule const& r, Visit const& visit) {
  visit_comparisons(r.when, visit);
  for (auto const& p : r.amount) {
    visit_comparisons(p.when, visit);
  }
}

/// All rules. Those of one scheme stand together, oldest first.
struct rule_book {
  vec_map<fact_idx, fact> facts;
  std::vector<rule> rules;

  std::optional<fact_idx> find_fact(std::string_view name) const;
  /// The last day of a version, its own end or the day before the next one begins; nullopt: no end is known.
  std::optional<civil_date> last_day(std::size_t rule) const;
  bool valid_on(std::size_t rule, civil_date on) const;
  /// Positions of the versions of one side that are valid on a day. `without`: codes of schemes that are left out.
  std::vector<std::size_t> valid_rules(side s, civil_date on, std::span<std::string const> without = {}) const;
  /// The last version of a scheme, ended before a day while nothing says that the scheme did: what holds on that day is
  /// not known.
  bool lapsed_on(std::size_t rule, civil_date on) const;
  /// Positions of the versions of one side that lapsed.
  std::vector<std::size_t> lapsed_rules(side s, civil_date on, std::span<std::string const> without = {}) const;
  known_facts nothing_known() const { return known_facts{facts.size()}; }
};

}  // namespace overstap::schemes
