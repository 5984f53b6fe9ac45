// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/dates.h"
#include "base/ids.h"

/// Building blocks of what the API takes and gives. Their bounds are in the type, so that decoding, error
/// texts and the OpenAPI schema come from one place.
namespace overstap::api::boundary {

/// A whole number in [Low, High].
template <std::int64_t Low, std::int64_t High>
struct bounded {
  static constexpr auto kLow = Low;
  static constexpr auto kHigh = High;
  std::int64_t value{Low};
  friend bool operator==(bounded const&, bounded const&) = default;
};

/// Plain text of Min..Max code points.
template <std::size_t Min, std::size_t Max>
struct text {
  static constexpr auto kMin = Min;
  static constexpr auto kMax = Max;
  std::string value;
  friend bool operator==(text const&, text const&) = default;
};

/// A short code as in data/: letters, digits and dashes, 1..64 characters.
struct code_text {
  std::string value;
  friend bool operator==(code_text const&, code_text const&) = default;
};

/// At most Max elements.
template <typename T, std::size_t Max>
struct list {
  static constexpr auto kMax = Max;
  std::vector<T> items;
  friend bool operator==(list const&, list const&) = default;
};

using overstap::civil_date;  ///< JSON string, format date
using overstap::uuid;  ///< JSON string, format uuid

/// JSON string, format date-time: UTC with milliseconds. Answers only.
struct moment {
  std::int64_t unix_ms{};
  friend bool operator==(moment const&, moment const&) = default;
};

/// Parts per million of a whole: a score.
using share = bounded<0, 1'000'000>;
/// Euro cents, never negative.
using cents = bounded<0, 1'000'000'000'000>;

}  // namespace overstap::api::boundary
