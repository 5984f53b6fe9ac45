// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cassert>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace overstap {

/// Dense position inside ONE snapshot or taxonomy. Never stored, never sent. Compares, does not compute.
template <typename Self>
class idx {
public:
  using rep = std::uint32_t;
  constexpr idx() noexcept = default;  ///< none
  constexpr explicit idx(rep v) noexcept : v_{v} {}
  constexpr explicit idx(std::size_t v) noexcept : v_{static_cast<rep>(v)} { assert(v < kNone); }
  constexpr bool has_value() const noexcept { return v_ != kNone; }
  constexpr std::size_t pos() const noexcept { return assert(has_value()), v_; }
  friend constexpr auto operator<=>(idx const&, idx const&) = default;

private:
  static constexpr rep kNone = std::numeric_limits<rep>::max();
  rep v_{kNone};
};

/// 128 bits of identity as RFC 9562 writes it: 36 characters, lower case on output.
struct uuid {
  std::array<std::uint8_t, 16> bytes{};
  friend constexpr auto operator<=>(uuid const&, uuid const&) = default;
};

/// Accepts exactly the 36-character form, hex digits in either case; anything else is nullopt.
std::optional<uuid> parse_uuid(std::string_view text) noexcept;
std::string to_string(uuid const& u);

/// A UUIDv7 from its parts: 48 bits of milliseconds since 1970 and 74 random bits (from `a` and `b`).
uuid make_uuid7(std::uint64_t unix_ms, std::uint64_t a, std::uint64_t b) noexcept;

/// Stored identity, the one that databases and the API know. Order is byte order, the tie-break everywhere.
template <typename Self>
class id {
public:
  constexpr id() noexcept = default;  ///< nil
  constexpr explicit id(uuid const& u) noexcept : u_{u} {}
  constexpr uuid const& value() const noexcept { return u_; }
  constexpr bool is_nil() const noexcept { return u_ == uuid{}; }
  static std::optional<Self> parse(std::string_view text) noexcept {
    auto const u = parse_uuid(text);
    return u ? std::optional<Self>{Self{*u}} : std::nullopt;
  }
  friend std::string to_string(id const& i) { return overstap::to_string(i.u_); }
  friend constexpr auto operator<=>(id const&, id const&) = default;

private:
  uuid u_{};
};

/// A short external code (AM18, GM0363, rijbewijs-b). The type is its own tag.
template <typename Self>
class code {
public:
  code() = default;
  explicit code(std::string v) : v_{std::move(v)} {}
  std::string const& str() const noexcept { return v_; }
  bool empty() const noexcept { return v_.empty(); }
  friend auto operator<=>(code const&, code const&) = default;

private:
  std::string v_;
};

}  // namespace overstap
