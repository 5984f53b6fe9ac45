// SPDX-License-Identifier: EUPL-1.2
#include "casework/small_numbers.h"

#include <algorithm>
#include <numeric>

namespace overstap::casework {

shown_number show(std::int64_t people) noexcept {
  return people >= kFewestPeople ? shown_number{people} : std::nullopt;
}

shown_number show_part(std::int64_t part, std::int64_t whole) noexcept {
  return whole - part >= kFewestPeople ? show(part) : std::nullopt;
}

std::vector<shown_number> show_parts(std::vector<std::int64_t> const& parts) {
  auto order = std::vector<std::size_t>(parts.size());
  std::iota(order.begin(), order.end(), std::size_t{});
  std::ranges::reverse(order);
  std::ranges::stable_sort(order, {}, [&](std::size_t i) { return parts[i]; });

  auto shown = std::vector<shown_number>(parts.begin(), parts.end());
  auto hidden_parts = 0;
  auto hidden_people = std::int64_t{};
  for (auto const i : order) {
    auto const rest_tells = hidden_parts > 0 && (hidden_parts < 2 || hidden_people < kFewestPeople);
    if (parts[i] >= kFewestPeople && !rest_tells) {
      break;
    }
    shown[i] = std::nullopt;
    ++hidden_parts;
    hidden_people += parts[i];
  }
  return shown;
}

}  // namespace overstap::casework
