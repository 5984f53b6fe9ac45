// SPDX-License-Identifier: EUPL-1.2
#include "desk/background.h"

#include <atomic>
#include <future>

#include <gtest/gtest.h>

#include "base/invariant.h"

using namespace overstap;
using namespace std::chrono_literals;

namespace {

TEST(background, goes_on_after_a_failure) {
  auto times = std::atomic<int>{};
  auto third = std::promise<void>{};
  auto const thread = desk::background{"counting", 1ms, [&](auto const& /*stop*/) {
                                         if (++times == 3) {
                                           third.set_value();
                                         }
                                         throw infra_error{"the disk is full"};
                                       }};
  third.get_future().wait();
}

TEST(background, ends_at_once_however_long_it_would_wait) {
  auto times = std::atomic<int>{};
  auto first = std::promise<void>{};
  {
    auto const thread = desk::background{"counting", std::chrono::hours{24}, [&](auto const& /*stop*/) {
                                           if (++times == 1) {
                                             first.set_value();
                                           }
                                         }};
    first.get_future().wait();
  }
  EXPECT_EQ(times, 1);
}

TEST(background, work_is_told_when_it_is_to_end) {
  auto began = std::promise<void>{};
  auto told = std::atomic<bool>{};
  {
    auto const thread = desk::background{"waiting", 1ms, [&](std::stop_token const& stop) {
                                           began.set_value();
                                           while (!stop.stop_requested()) {
                                             std::this_thread::yield();
                                           }
                                           told = true;
                                         }};
    began.get_future().wait();
  }
  EXPECT_TRUE(told);
}

}  // namespace
