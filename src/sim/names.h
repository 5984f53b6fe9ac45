// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/random.h"
#include "domain/reference.h"
#include "domain/wagon.h"
#include "sim/sector.h"

namespace overstap::sim {

/// Behind every made-up name, so that nobody looks for the organisation.
inline constexpr auto kDemoMark = std::string_view{" (demo)"};

std::string employer_name(random_source& numbers, sector s, std::string_view town);
/// Different for sixteen variants in a row.
std::string partner_name(partner_kind kind, std::size_t variant, std::string_view town);
desk_contact make_desk(random_source& numbers, region const& r, municipality const& town);

}  // namespace overstap::sim
