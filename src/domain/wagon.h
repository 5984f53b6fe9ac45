// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/dates.h"
#include "base/money.h"
#include "domain/atom.h"
#include "domain/identities.h"
#include "domain/language.h"
#include "domain/place.h"

namespace overstap {

/// Partners of the desk. Dutch: in the order of wagon-kinds.csv `provided_by`.
enum class partner_kind : std::uint8_t {
  desk,
  municipality,
  uwv,
  union_,
  school,
  nrto,
  oval,
  abu,
  cedris,
  employer,
  library,
  sbb
};

struct partner {
  partner_id id;
  partner_kind kind;
  std::string name;
  region_code region;
  municipality_code municipality;
};

enum class visibility : std::uint8_t { normal, sensitive };  ///< desk-rules 4

/// One thing that a wagon gives, and when. `after_weeks` counts from the session's start and is at most its
/// duration; nullopt means at the end (a debt counts as settled enough after weeks, desk-rules 16).
struct gift {
  atom gives;
  std::optional<std::int32_t> after_weeks;
  friend auto operator<=>(gift const&, gift const&) = default;
};

/// EVC: every listed skill that the person holds at `from` or better when the session starts is raised to
/// `to` at its end. A skill not held stays not held.
struct evidence_raise {
  skill_id skill;
  evidence from;
  evidence to;
  friend constexpr auto operator<=>(evidence_raise const&, evidence_raise const&) = default;
};

/// Outcome counts: of `started` people `completed` finished. A chance is read from `known_completion` only.
struct completion_record {
  std::int32_t started;
  std::int32_t completed;
};

/// A service that can be part of a train. Dutch: wagon, instrument. On screen: stap.
struct wagon {
  wagon_id id;
  wagon_kind_code kind;
  partner_id provider;
  bilingual title;
  std::vector<atom> needs;  ///< must hold when a session starts, credentials also while it runs
  std::vector<gift> gives;
  std::vector<evidence_raise> raises;
  bool in_job{};  ///< it is the job: at work counts from its start
  std::optional<occupation_id> job;  ///< in a job: the occupation that it is; absent = whatever the goal is
  std::optional<completion_record> completion;
};

/// A dated or rolling run of a wagon.
struct session {
  session_id id;
  wagon_id wagon;
  std::optional<civil_date> start;  ///< nullopt = rolling: any Monday
  std::int32_t weeks;  ///< duration, 1..208
  std::int32_t hours_per_week;  ///< learning hours, 0..60; in a job: beside the paid hours
  std::optional<place> at;  ///< nullopt = online
  municipality_code municipality;  ///< where, empty when online
  std::int32_t seats;  ///< free seats; a session with 0 is never in a train
  money own_price;  ///< what the person pays, or payers for her (payer.h)
  money public_price;  ///< what others pay for everybody who comes
  std::string fund;  ///< who pays the public part, a name to show
  std::int32_t decision_weeks{};  ///< weeks before the start that a decision takes (0 = none)
};

}  // namespace overstap
