// SPDX-License-Identifier: EUPL-1.2
#include "casework/free_text.h"

#include "domain/citizen_number.h"

namespace overstap::casework {

void check_free_text(std::vector<field_error>& wrong, std::string pointer, std::string_view text) {
  if (!find_citizen_numbers(text).empty()) {
    wrong.push_back({std::move(pointer), "a text without a citizen service number (BSN)"});
  }
}

result<void> refuse_if_any(std::vector<field_error> wrong) {
  if (!wrong.empty()) {
    return std::unexpected{error{errc::bad_request, "Some fields are not valid.", std::move(wrong)}};
  }
  return {};
}

}  // namespace overstap::casework
