// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <future>
#include <vector>

namespace overstap {

/// Runs work(n) for every n below `threads` at the same time, work(0) here, and returns when all are done. Throws what
/// one of them throws.
template <typename Work>
void on_threads(std::size_t threads, Work const& work) {
  auto others = std::vector<std::future<void>>{};
  for (auto n = std::size_t{1}; n < threads; ++n) {
    others.push_back(std::async(std::launch::async, [&work, n] { work(n); }));
  }
  work(0);
  for (auto& o : others) {
    o.get();
  }
}

}  // namespace overstap
