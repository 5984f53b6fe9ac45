// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace overstap {

/// The name that somebody who typed `name` most likely meant: fewest letters inserted, left out or replaced, at most
/// a third of them; the first of equals. Empty: none is near.
std::string nearest(std::string_view name, std::span<std::string const> known);

}  // namespace overstap
