// SPDX-License-Identifier: EUPL-1.2
#include "desk/background.h"

#include <exception>
#include <utility>

#include <spdlog/spdlog.h>

namespace overstap::desk {

background::background(std::string doing,
                       std::chrono::milliseconds interval,
                       std::function<void(std::stop_token const&)> work)
    : thread_{[this, doing = std::move(doing), interval, work = std::move(work)](std::stop_token const& stop) {
        auto failing = false;
        while (!stop.stop_requested()) {
          try {
            work(stop);
            failing = false;
          } catch (std::exception const& e) {
            if (!std::exchange(failing, true)) {
              spdlog::error("{} failed: {}", doing, e.what());
            }
          }
          auto lock = std::unique_lock{mutex_};
          wake_.wait_for(lock, stop, interval, [] { return false; });
        }
      }} {
}

}  // namespace overstap::desk
