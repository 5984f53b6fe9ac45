// SPDX-License-Identifier: EUPL-1.2
#include "desk/readiness.h"

#include <spdlog/spdlog.h>

#include "base/invariant.h"

namespace overstap::desk {

result<void> readiness::check() const {
  auto const not_ready = [](std::string why) { return std::unexpected{error{errc::not_ready, std::move(why)}}; };
  if (stops_) {
    return not_ready("The program stops.");
  }
  if (auto const world = desk_.current.get(); world == nullptr || world->data->tax->occupation_count() == 0) {
    return not_ready("The database holds no taxonomy.");
  }
  try {
    if (!pool_.take()->is_current()) {
      return not_ready("The database was changed by another version.");
    }
  } catch (infra_error const& e) {
    spdlog::warn("not ready: {}", e.what());
    return not_ready("The database does not answer.");
  }
  return {};
}

}  // namespace overstap::desk
