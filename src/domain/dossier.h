// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "domain/identities.h"
#include "domain/language.h"

/// Words of the shared case. Their names in the database stand in store/names.cc.
namespace overstap {

/// Where somebody stands. Nobody is asked for a benefit.
enum class situation_kind : std::uint8_t { employed_at_risk, self_employed, job_seeker, exploring };

/// Why a job ends (desk-rules 12).
enum class job_end_cause : std::uint8_t {
  contract_ends,
  redundancy,
  collective_redundancy,
  bankruptcy,
  self_employment_stops,
  health,
  own_wish
};

/// How it ended.
enum class outcome : std::uint8_t {
  placed,
  placed_with_training,
  self_employed,
  education,
  benefit_only,
  moved,
  own_wish,
  no_contact,
  died
};

enum class fact_kind : std::uint8_t {
  target_group,  ///< doelgroep: for rules and monitoring, never for rank
  barrier,  ///< belemmering
  benefit,  ///< uitkering
  runs_elsewhere  ///< "loopt al bij"
};
inline constexpr auto kFactKinds = static_cast<int>(fact_kind::runs_elsewhere) + 1;

/// A row of data/fact-codes.csv, or a barrier.
struct fact_code {
  fact_kind kind;
  std::string code;
  bilingual name;
};

enum class offer_kind : std::uint8_t {
  hand_over,  ///< overdracht: become the owner
  work  ///< one piece of work
};
enum class offer_state : std::uint8_t { waiting, accepted, refused, expired, withdrawn, done };

/// Why a question to another organisation lies with the owner again.
enum class came_back : std::uint8_t { refused, expired, done };

/// Why two dossiers may be of the same person.
enum class duplicate_reason : std::uint8_t { name, sound, birth_date, email, phone, account };

}  // namespace overstap
