// SPDX-License-Identifier: EUPL-1.2
#include "desk/readiness.h"

#include <exception>

#include <fmt/format.h>
#include <spdlog/spdlog.h>

namespace overstap::desk {
namespace {

std::unexpected<error> not_ready(std::string why) {
  return std::unexpected{error{errc::not_ready, std::move(why)}};
}

std::string all_in_use(store::pool const& pool) {
  return fmt::format(
      "All {} connections to the database are in use; the operator sets their number with database.pool.", pool.most());
}

}  // namespace

readiness::readiness(desk const& desk, store::pool& pool, std::chrono::milliseconds patience)
    : desk_{desk}, pool_{pool}, patience_{patience}, looks_{[this](std::stop_token const& stop) { look(stop); }} {
}

result<void> readiness::check() {
  if (stops_) {
    return not_ready("The program stops.");
  }
  if (auto const world = desk_.current.get(); world == nullptr || world->data->tax->occupation_count() == 0) {
    return not_ready("The database holds no taxonomy.");
  }
  auto held = std::unique_lock{mutex_};
  auto const mine = ++questions_;
  asked_.notify_one();
  if (!told_.wait_for(held, patience_, [&] { return answered_ >= mine; })) {
    spdlog::warn("not ready: the database has not answered for {} ms; {} of {} connections are in use",
                 patience_.count(),
                 pool_.in_use(),
                 pool_.most());
    return not_ready(pool_.in_use() < pool_.most() ? "The database does not answer." : all_in_use(pool_));
  }
  return answer_;
}

void readiness::look(std::stop_token const& stop) {
  auto held = std::unique_lock{mutex_};
  while (asked_.wait(held, stop, [&] { return questions_ > answered_; })) {
    auto const asked = questions_;
    held.unlock();
    auto answer = ask_database();
    held.lock();
    answered_ = asked;
    answer_ = std::move(answer);
    told_.notify_all();
  }
}

result<void> readiness::ask_database() {
  try {
    auto const db = pool_.take_within(patience_);
    if (!db) {
      return not_ready(all_in_use(pool_));
    }
    if (!(*db)->is_current()) {
      return not_ready("The database was changed by another version.");
    }
  } catch (std::exception const& e) {  // also a bug: this thread must go on
    spdlog::warn("not ready: {}", e.what());
    return not_ready("The database does not answer.");
  }
  return {};
}

}  // namespace overstap::desk
