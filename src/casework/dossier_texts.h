// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "casework/next_step_words.h"
#include "casework/work.h"
#include "store/dossier_store.h"

/// Sealing and opening what a dossier says itself.
namespace overstap::casework {

/// One column of the row, "dossier.<column>:<id>"; nothing told stays ''.
std::string seal_told(work const& w, std::string_view place, std::string const& row, std::string_view plain);

store::next_step_columns seal_next_step(office const& o, dossier_id id, next_step_text const& what, civil_date on);
next_step_text open_next_step(office const& o, dossier_id id, std::string const& sealed);

std::string seal_cause(work const& w, dossier_id id, std::optional<job_end_cause> cause);
std::optional<job_end_cause> open_cause(office const& o, dossier_id id, std::string const& sealed);

/// The name of an account; empty for nobody.
std::string open_account_name(office const& o, account_id id, std::string const& sealed);

}  // namespace overstap::casework
