// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "domain/language.h"

/// Next steps that the service writes down itself. They are kept in Dutch, whoever reads them.
namespace overstap::casework {

inline constexpr auto kFirstTalk = std::string_view{"Eerste gesprek"};
inline constexpr auto kLookForOwner = std::string_view{"Nieuwe begeleider zoeken"};
inline constexpr auto kCallNow = std::string_view{"Neem contact op: de volgende stap stond 21 dagen stil"};

/// For who reads this language; what somebody wrote stays as it is.
std::string next_step_in(std::string_view kept, language l);
/// As it is kept, in whatever language it was read.
std::string_view kept_next_step(std::string_view read) noexcept;

}  // namespace overstap::casework
