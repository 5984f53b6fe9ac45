// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace overstap {

/// A member that has to be given: an aggregate that is made without it does not compile.
template <typename T>
class required {
public:
  // NOLINTNEXTLINE(google-explicit-constructor): stands for the value itself
  constexpr required(T value) noexcept : value_{value} {}
  // NOLINTNEXTLINE(google-explicit-constructor)
  constexpr operator T() const noexcept { return value_; }

private:
  T value_;
};

}  // namespace overstap
