// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace overstap::cli {

/// Times of single calls and what they say together.
class latency {
public:
  template <typename Call>
  void measure(Call call) {
    auto const start = std::chrono::steady_clock::now();
    call();
    times_.push_back(std::chrono::steady_clock::now() - start);
  }
  void add(std::chrono::steady_clock::duration time) { times_.push_back(time); }
  /// "calls", "p50Ms", "p99Ms", "maxMs" as the members of a JSON object, without the braces.
  std::string members();
  /// The same for people, one line.
  std::string line();
  /// The same for calls that take microseconds.
  std::string line_in_us();
  /// How many in a second, one after another. 0 without calls.
  double per_second() const;
  /// 0 without calls.
  double quantile_ms(std::size_t percent);

private:
  std::vector<std::chrono::steady_clock::duration> times_;
};

}  // namespace overstap::cli
