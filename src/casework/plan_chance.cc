// SPDX-License-Identifier: EUPL-1.2
#include "casework/plan_chance.h"

#include <optional>

#include "domain/known_completion.h"

namespace overstap::casework {
namespace {

bool is_to_finish(step_state s) noexcept {
  switch (s) {
    case step_state::proposed:
    case step_state::agreed:
    case step_state::started:
      return true;
    case step_state::completed:
    case step_state::stopped:
    case step_state::replaced:
      return false;
  }
  __builtin_unreachable();
}

}  // namespace

planning::chance chance_of(snapshot const& s, std::vector<plan_step> const& steps) {
  auto counts = std::vector<std::optional<completion_record>>{};
  for (auto const& step : steps) {
    if (is_to_finish(step.state) && (step.wagon || step.hidden)) {
      auto const at = step.wagon && !step.hidden ? s.find(*step.wagon) : wagon_idx{};
      counts.push_back(at.has_value() ? known_completion(s.wagons[at].record) : std::nullopt);
    }
  }
  return planning::chance_of(counts);
}

}  // namespace overstap::casework
