// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <mutex>

#include "desk/desk.h"
#include "store/change_feed.h"
#include "store/pool.h"

namespace overstap::desk {

/// Gives a desk a new world when the data that it is made from has changed, whichever process wrote there. `look` is
/// for one thread at a time; `lag` for any.
class world_follower {
public:
  /// `seen`: the last change when, or before, the world of the desk was read. The references must outlive this.
  world_follower(desk& d, store::pool& pool, store::feed_position seen) : desk_{d}, pool_{pool}, seen_{seen} {}

  /// True: something had changed, and the desk has a world with it.
  bool look();
  /// How long the first change has been stored that the world does not show yet; 0 when it shows all.
  std::chrono::milliseconds lag() const;

private:
  store::feed_position seen() const;
  store::feed_position read_on(store::database& db) const;

  desk& desk_;
  store::pool& pool_;
  bool lost_{};  ///< a look failed: meanwhile changes may have left the feed
  mutable std::mutex mutex_;
  store::feed_position seen_;
};

}  // namespace overstap::desk
