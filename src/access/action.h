// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string_view>

namespace overstap::access {

/// What somebody asks to do. Every operation of the API names exactly one; `open` needs no account.
enum class action : std::uint8_t {
  open,  ///< visitors too: the planner and public lists
  own_account,  ///< see and end one's own sessions, change one's password
  manage_staff,  ///< accounts of an organisation: make, close, one-time code
  read_partners,  ///< which organisations work together in a region
  manage_partners,  ///< invite, agreements, grounds, end
  open_dossier,  ///< start one, for oneself or for somebody at the desk
  list_dossiers,  ///< worklist and board of one's own organisation
  read_dossier,
  write_dossier,  ///< situation, facts, next step, notes, tasks
  hand_over,  ///< ask another owner, or ask a partner for a piece of work
  answer_offer,  ///< accept or refuse such a question
  close_dossier,  ///< with an outcome; and open it again
  merge_dossiers,  ///< see suggestions of duplicates and merge them
  give_account,  ///< let the person of a dossier sign in, or do so again
  read_profile,
  write_profile,
  assess,  ///< enter the result of a validation (EVC)
  read_plan,
  find_routes,  ///< looks for a route, changes nothing
  write_plan,
  agree_to_plan,  ///< akkoord, by the person only
  keep_calendar,  ///< the secret address of the calendar, by the person only
  read_log,  ///< who looked, when, why and on which ground
  decide_grounds,  ///< consent, withdrawal, objection: by the person only
  record_consent,  ///< write down a consent that the person gave at the desk
  decide_objection,
  own_data,  ///< export and erasure of everything about oneself
  read_statistics,  ///< aggregates of ten people or more
  run_service,  ///< jobs and state of the service, no content
};

inline constexpr auto kActions = static_cast<int>(action::run_service) + 1;

/// "read-dossier": in the access table, the processing log and the OpenAPI document.
std::string_view to_string(action a) noexcept;

}  // namespace overstap::access
