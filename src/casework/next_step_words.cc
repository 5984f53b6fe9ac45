// SPDX-License-Identifier: EUPL-1.2
#include "casework/next_step_words.h"

#include <algorithm>
#include <array>

namespace overstap::casework {
namespace {

struct own_step {
  std::string_view nl, en;
};
constexpr auto kOwnSteps = std::array{
    own_step{kFirstTalk, "First talk"},
    own_step{kLookForOwner, "Look for a new adviser"},
    own_step{kCallNow, "Make contact: the next step stood still for 21 days"},
};

}  // namespace

std::string next_step_in(std::string_view kept, language l) {
  auto const own = std::ranges::find(kOwnSteps, kept, &own_step::nl);
  return std::string{own == kOwnSteps.end() || l == language::nl ? kept : own->en};
}

std::string_view kept_next_step(std::string_view read) noexcept {
  auto const own = std::ranges::find(kOwnSteps, read, &own_step::en);
  return own == kOwnSteps.end() ? read : own->nl;
}

}  // namespace overstap::casework
