// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <variant>

#include "base/result.h"
#include "domain/evidence.h"
#include "domain/identities.h"

namespace overstap {

/// A skill held at least at `level`.
struct skill_atom {
  skill_id skill;
  evidence level;
  friend auto operator<=>(skill_atom const&, skill_atom const&) = default;
};
/// A credential held: yes or no.
struct credential_atom {
  credential_code credential;
  friend auto operator<=>(credential_atom const&, credential_atom const&) = default;
};
/// A barrier that is not, or no longer, in the way.
struct freedom_atom {
  barrier_code barrier;
  friend auto operator<=>(freedom_atom const&, freedom_atom const&) = default;
};

/// What a wagon requires or gives and what a target demands.
using atom = std::variant<skill_atom, credential_atom, freedom_atom>;

/// The one text form of an atom, in import files, the database and scenario files:
///   skill:<uuid>:<declared|worked|proven>   credential:<code>   free-of:<barrier>
std::string to_string(atom const& a);
result<atom> parse_atom(std::string_view text);

std::string_view to_string(evidence e) noexcept;

}  // namespace overstap
