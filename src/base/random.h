// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <span>

namespace overstap {

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers for the same seed on every machine, unlike the
/// distributions of <random>. For synthetic data and tests, never for secrets.
class random_source {
public:
  explicit random_source(std::uint64_t seed) noexcept : state_{seed} {}

  std::uint64_t next() noexcept {
    state_ += 0x9e3779b97f4a7c15ULL;
    auto z = state_;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31U);
  }
  /// Uniform in [0, n), n > 0 (multiply-shift; the bias below 2^-32 is of no matter here).
  std::uint64_t below(std::uint64_t n) noexcept {
    __extension__ using wide = unsigned __int128;
    return static_cast<std::uint64_t>((static_cast<wide>(next()) * n) >> 64U);
  }
  /// Uniform in [low, high].
  std::int64_t between(std::int64_t low, std::int64_t high) noexcept {
    return low + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(high - low) + 1));
  }
  /// True in `percent` of 100.
  bool chance(unsigned percent) noexcept { return below(100) < percent; }
  template <typename T>
  T const& pick(std::span<T const> from) noexcept {
    return from[below(from.size())];
  }
  /// A source whose numbers do not depend on how many this one has given: for one part of the data.
  random_source fork(std::uint64_t label) const noexcept {
    auto child = random_source{state_ ^ (label * 0xd1342543de82ef95ULL)};
    child.next();
    return child;
  }

private:
  std::uint64_t state_;
};

}  // namespace overstap
