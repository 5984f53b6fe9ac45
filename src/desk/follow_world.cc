// SPDX-License-Identifier: EUPL-1.2
#include "desk/follow_world.h"

#include <utility>

#include <spdlog/spdlog.h>

namespace overstap::desk {

store::feed_position world_follower::seen() const {
  auto const lock = std::scoped_lock{mutex_};
  return seen_;
}

store::feed_position world_follower::read_on(store::database& db) const {
  constexpr auto kAtOnce = std::size_t{1000};
  auto last = seen();
  for (auto more = true; more;) {
    auto const changes = store::read_changes(db, last, kAtOnce);
    more = changes.size() == kAtOnce;
    if (!changes.empty()) {
      last = changes.back().at;
    }
  }
  return last;
}

bool world_follower::look() {
  auto const lost = std::exchange(lost_, true);
  auto const db = pool_.take();
  // First how far the feed is, then the world: what is written in between is seen again at the next look.
  auto const last = read_on(*db);
  auto const changed = lost || last != seen();
  if (changed) {
    desk_.current.set(load_world(*db));
    auto const lock = std::scoped_lock{mutex_};
    seen_ = last;
  }
  lost_ = false;
  if (changed) {
    spdlog::info("the data changed and was read again: version {}", desk_.current.get()->data->version);
  }
  return changed;
}

std::chrono::milliseconds world_follower::lag() const {
  return store::feed_lag(*pool_.take(), seen());
}

}  // namespace overstap::desk
