// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace overstap {

/// A mistake in this program, never in its input.
class logic_bug : public std::logic_error {
public:
  using std::logic_error::logic_error;
};

/// The world failed: disk, database, network. Caught once per request or command.
class infra_error : public std::runtime_error {
public:
  using std::runtime_error::runtime_error;
};

/// Throws `logic_bug` in every build when `holds` is false. `what` goes to the log, never to a caller.
inline void invariant(bool holds, std::string_view what) {
  if (!holds) [[unlikely]] {
    throw logic_bug{std::string{what}};
  }
}

}  // namespace overstap
