// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace overstap::casework {

/// Appends an error for the field when its text can hold a citizen service number (desk-rules 6).
void check_free_text(std::vector<field_error>& wrong, std::string pointer, std::string_view text);

/// bad_request with all of them; nothing when there are none.
result<void> refuse_if_any(std::vector<field_error> wrong);

}  // namespace overstap::casework
