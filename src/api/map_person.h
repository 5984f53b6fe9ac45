// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/common.h"
#include "desk/desk.h"

/// Boundary -> desk, for what several operations take.
namespace overstap::api {

desk::visitor to_desk(boundary::visitor const& v);

evidence to_domain(boundary::evidence e) noexcept;
contract_kind to_domain(boundary::contract c) noexcept;

/// Dutch when absent.
language to_domain(std::optional<boundary::language> const& l) noexcept;

/// A bounded number that fits the narrower type by its bounds.
template <typename T, std::int64_t Low, std::int64_t High>
constexpr T narrow(boundary::bounded<Low, High> const& n) noexcept {
  static_assert(std::in_range<T>(Low) && std::in_range<T>(High));
  return static_cast<T>(n.value);
}
template <typename T, std::int64_t Low, std::int64_t High>
constexpr std::optional<T> narrow(std::optional<boundary::bounded<Low, High>> const& n) noexcept {
  return n ? std::optional<T>{narrow<T>(*n)} : std::nullopt;
}

}  // namespace overstap::api
