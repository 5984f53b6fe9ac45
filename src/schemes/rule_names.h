// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>
#include <utility>

#include "schemes/rule.h"

/// How rules and worked cases write what both of them say. Private to `schemes`.
namespace overstap::schemes {

inline constexpr std::pair<std::string_view, side> kSides[] = {{"employer", side::employer}, {"person", side::person}};
inline constexpr std::pair<std::string_view, per> kPers[] = {
    {"year", per::year}, {"month", per::month}, {"once", per::once}};

}  // namespace overstap::schemes
