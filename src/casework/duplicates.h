// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "casework/dossier_page.h"
#include "store/dossier_store.h"
#include "store/duplicate_store.h"

/// Dossiers that may be of the same person. The desk's guide sees them, nobody else learns of them (desk-rules 7).
namespace overstap::casework {

/// What a person can be found by, as it was told.
struct identity {
  std::string name;
  std::optional<civil_date> birth_date;
  std::string email, phone;  ///< empty = not told
};
store::search_columns indexes_of(vault::key_ring const& keys, identity const& i);

/// Why two dossiers are suggested; empty when they are not. The same e-mail address, telephone or account is enough. So
/// is the same name or its sound, unless both birth dates are known and differ; the birth date alone is not.
std::vector<duplicate_reason> reasons_of(store::resemblance const& r);

/// Looks for duplicates of a dossier that was entered and keeps them as suggestions, the strongest ten.
void suggest_duplicates(
    work const& w, dossier_id id, region_code const& region, std::optional<account_id> person, identity const& i);

struct suggested_duplicate {
  dossier_id id;
  std::optional<std::string> name;  ///< absent without a ground for contact data
  municipality_code municipality;
  named_organisation organisation;  ///< whose it is
  bool open{};
  std::vector<duplicate_reason> reasons;
};
/// By a guide of the region; a row in the log of the dossier, and one for what the list shows.
result<std::vector<suggested_duplicate>> list_duplicates(office const& o, desk::caller const& asks, dossier_id id);

/// By a guide: these are different people. Nobody suggests it again; nobody else learns of it.
result<void> tell_apart(office const& o, desk::caller const& asks, dossier_id id, dossier_id other);

}  // namespace overstap::casework
