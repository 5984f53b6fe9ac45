// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string_view>

#include "base/dates.h"
#include "base/ids.h"
#include "base/random.h"

namespace overstap::sim {

/// FNV-1a, 64 bits: a label for a name that is equal on every machine.
constexpr std::uint64_t label_of(std::string_view name) noexcept {
  auto hash = std::uint64_t{0xcbf29ce484222325ULL};
  for (auto const c : name) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
  }
  return hash;
}

/// Names the numbers of one part of the demo by its path (seed / region / "vacancies" / 17), so that no part
/// depends on how many numbers another part used.
class demo_stream {
public:
  demo_stream(std::uint64_t seed, civil_date today) noexcept : key_{seed}, today_{today} {}

  demo_stream part(std::uint64_t n) const noexcept {
    auto child = *this;
    // The number itself, not the state: states of neighbouring forks differ by a constant only.
    child.key_ = random_source{key_}.fork(n + 1).next();
    return child;
  }
  demo_stream part(std::string_view name) const noexcept { return part(label_of(name)); }

  random_source numbers() const noexcept { return random_source{key_}; }

  /// The identity that belongs to this path.
  template <typename Id>
  Id id() const noexcept {
    auto source = random_source{key_}.fork(label_of("id"));
    auto const midnight = std::chrono::milliseconds{today_.time_since_epoch()}.count();
    auto const ms = static_cast<std::uint64_t>(midnight) + source.below(86'400'000);
    auto const a = source.next();
    return Id{make_uuid7(ms, a, source.next())};
  }

private:
  std::uint64_t key_;
  civil_date today_;
};

}  // namespace overstap::sim
