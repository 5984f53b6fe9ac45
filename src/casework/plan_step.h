// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "casework/work.h"
#include "desk/payers.h"
#include "domain/atom.h"
#include "planning/explain.h"
#include "store/plan_store.h"

namespace overstap::casework {

/// Why a step is in a plan, with ids that outlive the world in which it was planned.
struct plan_reason {
  planning::wagon_reason::purpose why{};
  atom what;
  std::optional<session_id> for_session;  ///< of the later step that needs it
  std::optional<skill_id> required;  ///< the skill of the work that it helps
};

/// A payer's part of what a step asks of the person. One that refused pays nothing; its amount is what was asked.
struct funding_line {
  desk::payer_part part;
  funding_state state{};
};

/// A step as it was planned: its dates, prices and reasons stay what they were when the catalogue changes.
struct plan_step {
  uuid id{};  ///< nil: not stored
  goal_id goal{};
  std::optional<wagon_id> wagon{};  ///< absent: of the dossier's own making
  std::optional<session_id> session{};
  std::optional<wagon_kind_code> kind{};
  std::string title{};  ///< Dutch, when the catalogue no longer has it
  std::optional<partner_id> organisation{};
  std::string provider{};
  municipality_code municipality{};  ///< empty: online, or not told
  civil_date start_on{};
  civil_date end_on{};  ///< first day after it
  std::int32_t hours_per_week{};
  money own_price{};  ///< what is left for the person
  money own_at_most{};  ///< the same when only those pay of whom it is certain, and who granted it
  std::vector<funding_line> funding{};  ///< in the order in which payers pay
  money public_price{};
  std::string fund{};
  std::vector<plan_reason> reasons{};
  bool sensitive{};
  step_state state{};
  std::string note{};  ///< why it stopped, or what was said of it
  std::string result{};
  bool hidden{};  ///< sensitive, and closed to who asks: only state, dates and hours are told
};

/// Step `at` of a route that was just planned, as a proposal.
plan_step proposed_step(snapshot const& s, desk::explained_train const& route, std::size_t at);

/// What payers pay of it: all lines that were not refused.
money paid_of(plan_step const& s);
/// What is left for the person when those do not pay of whom it is not certain.
money own_without_doubtful(plan_step const& s);

struct plan_prices {
  money own;  ///< what is left for the person
  money own_at_most;  ///< the same when only those pay of whom it is certain, and who granted it
  money others;  ///< payers of the steps, and those of everybody
};
/// Of the steps that count: without those that were stopped or replaced, or are hidden.
plan_prices prices_of(std::vector<plan_step> const& steps);

/// Whose plan is read, in the transaction that is open.
struct plan_reader {
  office const& from;
  store::database& db;
  dossier_id id;
  bool sensitive{};  ///< what is sensitive may be read
  store::replaced_steps replaced{store::replaced_steps::left_out};
};
plan_reader reader_of(work const& w, entered const& e);
/// As who asks may know it, with steps that were replaced: what their payers answered counts.
plan_reader planner_of(work const& w, entered const& e);
/// All that there is, whoever asks, for what the service works out itself.
plan_reader service_of(office const& o, store::database& db, dossier_id id);

/// With every text sealed.
store::step_record seal_step(office const& o, dossier_id dossier, plan_step const& s);

/// The steps of every goal of the dossier, by start. What may not be read is left out of them.
std::vector<plan_step> open_steps(plan_reader const& r);
/// What a step is for who may not read what is sensitive.
plan_step without_sensitive(plan_step s);

/// Sensitive data, or of the plan like any other.
access::data_group group_of(plan_step const& s) noexcept;

}  // namespace overstap::casework
