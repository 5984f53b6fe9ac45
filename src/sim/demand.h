// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string_view>

namespace overstap::sim {

/// How often people are asked for in an ISCO-08 unit group, compared with the other groups: rough figures from
/// general knowledge of the Dutch labour market, 2 for groups that are not listed.
std::uint64_t group_demand(std::string_view isco_group) noexcept;

/// Names such as "team leader" and "supervisor": one of them to several of the others.
bool leads_others(std::string_view english_name);

}  // namespace overstap::sim
