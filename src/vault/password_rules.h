// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string_view>

#include "vault/secret.h"

namespace overstap::vault {

/// Why a password is not accepted.
enum class password_flaw {
  not_text,  ///< no valid UTF-8, or control characters in it
  too_short,  ///< fewer than 12 characters
  too_long,  ///< more than 200 characters
  same_as_login,  ///< but for capitals and punctuation
  common,  ///< a well-known word with digits around it, a word repeated, or a run such as 1234… and aaaa…
};

/// The first flaw in the order above; none = accepted.
std::optional<password_flaw> find_flaw(secret const& password, std::string_view login);

/// What would be right, for a field error.
std::string_view allowed(password_flaw flaw) noexcept;

}  // namespace overstap::vault
