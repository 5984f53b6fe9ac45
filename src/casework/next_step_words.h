// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "domain/language.h"

namespace overstap::casework {

/// What the service itself writes down as the next step of a dossier.
enum class service_step : std::uint8_t {
  first_talk,
  look_for_owner,
  look_for_other,  ///< a partner can no longer help
  call_now,
  hand_over_refused,
  hand_over_expired,
  work_refused,
  work_expired,
};
struct service_next_step {
  service_step step{};
  std::string partner{};  ///< that it is about; empty: about none
  friend bool operator==(service_next_step const&, service_next_step const&) = default;
};

/// What the next step of a dossier says: what somebody typed, shown as it was typed, or what the service wrote, which
/// reads in each language.
using next_step_text = std::variant<std::string, service_next_step>;
std::string in_words(next_step_text const& text, language l);

/// `typed`, by somebody who read `now` in whatever language: who leaves the words as they are changes nothing.
next_step_text saved_over(next_step_text const& now, std::string_view typed);

/// As it is sealed. What the service wrote begins with a character that no text of a person has (`is_plain_text`).
std::string kept(next_step_text const& text);
/// Throws `infra_error` for a step of the service that this version does not know.
next_step_text read_kept(std::string_view plain);

}  // namespace overstap::casework
