// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "casework/office.h"
#include "casework/work.h"
#include "desk/caller.h"
#include "store/consent_store.h"
#include "store/dossier_dump.h"
#include "store/log_read.h"

/// The rights of the person: who may see what on which ground, consent and objection, who looked, and erasure.
namespace overstap::casework {

/// In their own words; empty: nothing was said, or nothing was decided.
struct objection_words {
  std::string reason;  ///< of the person
  std::string decision;  ///< of who decided
};
struct grounds_page {
  std::int64_t version{};
  std::vector<store::ground_line> lines;
  std::map<uuid, objection_words> objections;  ///< by id, of every line that has one
  static bool is_open(store::ground_line const& l);
};
result<grounds_page> read_grounds(office const& o, desk::caller const& asks, dossier_id id);

struct consent_request {
  partner_id organisation;
  access::purpose purpose{};
  std::vector<access::data_group> groups;  ///< not empty
  civil_date ends_on;  ///< after today, at most two years ahead: who forgets it does not consent for ever
};
/// By the person, only where the ground of that organisation is consent; the fields say where it is not. The grounds as
/// they are then.
result<grounds_page> give_consent(office const& o, desk::caller const& asks, dossier_id id, consent_request const& r);
/// The same, written down by the owner of the dossier to whom she gave it at the desk.
result<grounds_page> record_consent(office const& o, desk::caller const& asks, dossier_id id, consent_request const& r);
/// By the person only; at once. Nothing that was done before becomes wrong.
result<void> withdraw_consent(office const& o, desk::caller const& asks, dossier_id id, uuid const& consent);

struct objection_request {
  partner_id organisation;
  access::purpose purpose{};
  access::data_group group{};
  std::string reason;
};
/// AVG art. 21, where the ground is not consent (conflict: withdraw the consent instead). The group is closed to that
/// organisation until the owner decides. One that is open already is not raised twice (conflict).
result<grounds_page> raise_objection(office const& o,
                                     desk::caller const& asks,
                                     dossier_id id,
                                     objection_request const& r);
struct objection_decision {
  bool uphold{};
  std::string reason;
};
result<grounds_page> decide_objection(
    office const& o, desk::caller const& asks, dossier_id id, uuid const& objection, objection_decision const& d);

/// Newest first. Reading the log is a row of the log too.
result<store::log_page> read_log(
    office const& o, desk::caller const& asks, dossier_id id, std::optional<std::int64_t> before, std::size_t limit);

/// Everything that is kept about her, as the person may take it with her (AVG art. 15 and 20).
result<std::vector<store::dumped_table>> export_own_data(office const& o, desk::caller const& asks, dossier_id id);

/// What stays after an erasure, until when, and by which rule.
struct kept_part {
  std::string what;  ///< code: "public-file", "log"
  std::optional<civil_date> until;  ///< absent: counted from the closing of the dossier
};
struct erasure_answer {
  std::vector<std::string> erased;  ///< codes: "profile", "documents", "calendar"
  std::vector<kept_part> kept;
};
/// Erases the profile at once. The file of a public task stays until its retention date (AVG art. 17(3), Archiefwet;
/// desk-rules 9), and the log loses its private texts. By the person only.
result<erasure_answer> erase_own_data(office const& o, desk::caller const& asks, dossier_id id);

}  // namespace overstap::casework
