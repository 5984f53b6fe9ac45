// SPDX-License-Identifier: EUPL-1.2
#include "store/pool.h"

#include <chrono>

#include <fmt/format.h>

#include "base/invariant.h"

namespace overstap::store {
namespace {

constexpr auto kLongestWait = std::chrono::seconds{30};

}  // namespace

pool::pool(location at, std::size_t most) : at_{std::move(at)}, most_{at_.is_in_memory() ? 1 : most} {
  invariant(most_ > 0, "a pool has room for a connection");
  idle_.push_back(std::make_unique<database>(at_));
  idle_.back()->writers_ = at_.kind() == backend::sqlite ? &writers_ : nullptr;
}

std::unique_ptr<database> pool::open() {
  auto db = std::make_unique<database>(at_, std::span<embedded_file const>{});
  db->writers_ = at_.kind() == backend::sqlite ? &writers_ : nullptr;
  return db;
}

pool::lease pool::take() {
  auto taken = take_within(kLongestWait);
  if (!taken) {
    throw infra_error{
        fmt::format("database: all {} connections to {} stayed in use for half a minute", most_, at_.name())};
  }
  return *std::move(taken);
}

std::optional<pool::lease> pool::take_within(std::chrono::milliseconds patience) {
  {
    auto held = std::unique_lock{mutex_};
    if (!freed_.wait_for(held, patience, [&] { return !idle_.empty() || opened_ < most_; })) {
      return std::nullopt;
    }
    while (!idle_.empty()) {
      auto db = std::move(idle_.back());
      idle_.pop_back();
      // The server may have gone away since.
      if (db->is_idle()) {
        return lease{*this, std::move(db)};
      }
      --opened_;
    }
    ++opened_;
  }
  auto taken = lease{*this, nullptr};
  taken.db_ = open();
  return taken;
}

void pool::give_back(std::unique_ptr<database> db) noexcept {
  auto const usable = db && db->is_idle();
  {
    auto const held = std::lock_guard{mutex_};
    if (usable) {
      idle_.push_back(std::move(db));
    } else {
      --opened_;
    }
  }
  freed_.notify_one();
}

std::size_t pool::in_use() {
  auto const held = std::lock_guard{mutex_};
  return opened_ - idle_.size();
}

pool::lease::~lease() {
  if (from_ != nullptr) {
    from_->give_back(std::move(db_));
  }
}

}  // namespace overstap::store
