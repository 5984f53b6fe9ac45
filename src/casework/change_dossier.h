// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "casework/dossier_page.h"

/// Changes of a dossier; each gives its page as it is then. What changes something that is there demands the version
/// that was read (`caller::if_match`); what adds does not, so that two people who add do not get in each other's way.
namespace overstap::casework {

/// Absent: stays as it is. An empty text: no longer known.
struct person_change {
  std::optional<std::string> name{};
  std::optional<civil_date> birth_date{};
  std::optional<std::string> email{}, phone{}, address{};
  std::optional<municipality_code> municipality{};
};
struct dossier_change {
  std::optional<person_change> person{};
  std::optional<std::string> door{};
  std::optional<situation_part> situation{};  ///< replaces it
  std::optional<std::string> external_ref{};
};
result<dossier_page> change_dossier(office const& o,
                                    desk::caller const& asks,
                                    dossier_id id,
                                    dossier_change const& change);

/// By who looks after it, not by the person.
result<dossier_page> choose_next_step(office const& o,
                                      desk::caller const& asks,
                                      dossier_id id,
                                      typed_next_step const& next);

struct new_fact {
  fact_kind kind{};
  std::string code;  ///< of the kind (`reference_data::find_fact`)
  std::string detail{};
  bool seen{};  ///< the asker saw the proof today; not by the person
};
/// The same code again takes the place of the earlier one.
result<dossier_page> add_fact(office const& o, desk::caller const& asks, dossier_id id, new_fact const& f);
result<dossier_page> end_fact(office const& o, desk::caller const& asks, dossier_id id, uuid const& fact);

struct new_task {
  std::string what{};
  bool for_person{};
  std::optional<civil_date> due_on{};
  std::optional<goal_id> goal{};
};
struct task_change {
  std::optional<std::string> what{};
  std::optional<civil_date> due_on{};
  std::optional<bool> done{};
};
result<dossier_page> add_task(office const& o, desk::caller const& asks, dossier_id id, new_task const& t);
result<dossier_page> change_task(
    office const& o, desk::caller const& asks, dossier_id id, uuid const& task, task_change const& change);

struct new_note {
  std::string text{};
  access::data_group group{access::data_group::situation};  ///< who may see this group reads it
};
result<dossier_page> add_note(office const& o, desk::caller const& asks, dossier_id id, new_note const& n);

/// Questions that wait are withdrawn, and who worked for others in it no longer has access.
result<dossier_page> close_dossier(
    office const& o, desk::caller const& asks, dossier_id id, outcome ended, std::string const& text);
/// The asker becomes the owner.
result<dossier_page> reopen_dossier(
    office const& o, desk::caller const& asks, dossier_id id, typed_next_step const& next, std::string const& reason);

/// Enters an open dossier to change it: conflict when it is closed.
result<entered> enter_open(work const& w, dossier_id id, access::action a, std::vector<access::data_group> needs);

}  // namespace overstap::casework
