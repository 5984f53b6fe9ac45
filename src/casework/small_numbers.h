// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

/// Managers see numbers of ten people or more (desk-rules 9), and nothing from which a smaller one can be computed.
namespace overstap::casework {

inline constexpr auto kFewestPeople = std::int64_t{10};

/// The number when it may be shown.
using shown_number = std::optional<std::int64_t>;

/// A number of people by itself.
shown_number show(std::int64_t people) noexcept;

/// A part of a whole that is shown too: hidden also when too few are left over.
shown_number show_part(std::int64_t part, std::int64_t whole) noexcept;

/// Parts that do not overlap, of a whole that is shown too. Besides those that are too small as many more are hidden,
/// smallest first, as it takes for the hidden ones to be at least two that together are ten people or more: what is
/// left of the whole then tells no small number. Ties: the later position is hidden.
std::vector<shown_number> show_parts(std::vector<std::int64_t> const& parts);

}  // namespace overstap::casework
