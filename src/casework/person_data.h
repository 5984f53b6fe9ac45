// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "casework/duplicates.h"
#include "casework/work.h"
#include "store/dossier_store.h"

namespace overstap::casework {

/// What identifies somebody, as it was told; empty = not told.
struct person_data {
  std::string name;
  std::optional<civil_date> birth_date;
  std::string email, phone, address;
  municipality_code municipality;
};

/// Everything that cannot be, with pointers below `pointer` ("/person").
void check(std::vector<field_error>& wrong, work const& w, person_data const& p, std::string const& pointer);

store::contact_columns seal_contact(work const& w, dossier_id id, person_data const& p);
identity identity_of(person_data const& p);

/// An end, or its cause, that does not fit the kind of situation.
void check(std::vector<field_error>& wrong, situation_part const& s, std::string const& pointer);

/// A next step lies at most two years ahead and not in the past.
void check(std::vector<field_error>& wrong,
           work const& w,
           typed_next_step const& n,
           std::string const& step_pointer,
           std::string const& day_pointer);

}  // namespace overstap::casework
