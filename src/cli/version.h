// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace overstap::cli {

inline constexpr auto kVersion = std::string_view{"0.1.0"};

}  // namespace overstap::cli
