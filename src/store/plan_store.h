// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/dates.h"
#include "base/money.h"
#include "domain/identities.h"
#include "domain/plan.h"

/// Goals of a person, the plan to each, and the secret address of its calendar. Inside a transaction that holds the
/// dossier.
namespace overstap::store {

class database;

struct goal_record {
  goal_id id;
  dossier_id dossier;
  occupation_id occupation;
  std::optional<vacancy_id> vacancy;
  goal_state state{};
  std::optional<civil_date> at_work_on;
  std::int64_t plan_number{1};  ///< one more with every change of the plan
  std::optional<std::int64_t> agreed_plan;  ///< the plan that the person agreed to last
  std::optional<std::int64_t> agreed_at;
  account_id made_by;
  std::int64_t made_at{};
};
void add_goal(database& db, goal_record const& g);
/// State, day, plan number and agreement.
void change_goal(database& db, goal_record const& g);
/// Active ones first, in the order in which they were made.
std::vector<goal_record> list_goals(database& db, dossier_id dossier);

/// A step of a plan. What is sealed, is with "goal_step.<column>:<id>"; empty: nothing.
struct step_record {
  uuid id;
  goal_id goal;
  dossier_id dossier;
  std::string source_sealed;  ///< wagon and session of the catalogue; empty for a step of the dossier's own making
  std::string kind_sealed, title_sealed;
  std::optional<partner_id> organisation;  ///< that carries it out, when it has an id
  std::string provider_sealed;
  municipality_code municipality;  ///< empty: online, or not known
  civil_date start_on;
  civil_date end_on;  ///< first day after it
  std::int32_t hours_per_week{};
  money own_price, public_price;
  std::string fund_sealed, reasons_sealed;
  bool sensitive{};
  step_state state{};
  std::string note_sealed, result_sealed;
  std::string funding_sealed;
};
void add_step(database& db, step_record const& s);
/// Dates, state, note and result.
void change_step(database& db, step_record const& s);
/// What is left for the person, and who pays the rest.
void change_funding(database& db, step_record const& s);
enum class replaced_steps : std::uint8_t { left_out, listed };
/// Of every goal; by start, end, id.
std::vector<step_record> list_steps(database& db, dossier_id dossier, replaced_steps replaced);

/// Takes the place of the address before it.
void set_calendar(database& db, dossier_id dossier, uuid const& id, std::string const& token_hash, std::int64_t now);
/// False when there is none.
bool revoke_calendar(database& db, dossier_id dossier, std::int64_t now);
bool has_calendar(database& db, dossier_id dossier);
/// The dossier whose address has one of these hashes, unless it was revoked.
std::optional<dossier_id> find_calendar(database& db, std::vector<std::string> const& token_hashes);

}  // namespace overstap::store
