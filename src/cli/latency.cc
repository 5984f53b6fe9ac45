// SPDX-License-Identifier: EUPL-1.2
#include "cli/latency.h"

#include <algorithm>
#include <numeric>

#include <fmt/format.h>

namespace overstap::cli {

double latency::quantile_ms(std::size_t percent) {
  if (times_.empty()) {
    return 0;
  }
  auto const at = std::min(times_.size() - 1, times_.size() * percent / 100);
  std::ranges::nth_element(times_, times_.begin() + static_cast<std::ptrdiff_t>(at));
  return std::chrono::duration<double, std::milli>{times_[at]}.count();
}

std::string latency::members() {
  return fmt::format("\"calls\":{},\"p50Ms\":{:.3f},\"p99Ms\":{:.3f},\"maxMs\":{:.3f}",
                     times_.size(),
                     quantile_ms(50),
                     quantile_ms(99),
                     quantile_ms(100));
}

std::string latency::line() {
  return fmt::format("{} calls: p50 {:.2f} ms, p99 {:.2f} ms, longest {:.2f} ms",
                     times_.size(),
                     quantile_ms(50),
                     quantile_ms(99),
                     quantile_ms(100));
}

std::string latency::line_in_us() {
  return fmt::format("{} calls: p50 {:.1f} µs, p99 {:.1f} µs, longest {:.1f} µs",
                     times_.size(),
                     1000 * quantile_ms(50),
                     1000 * quantile_ms(99),
                     1000 * quantile_ms(100));
}

double latency::per_second() const {
  auto const sum = std::accumulate(times_.begin(), times_.end(), std::chrono::steady_clock::duration{});
  return times_.empty() ? 0 : static_cast<double>(times_.size()) / std::chrono::duration<double>{sum}.count();
}

}  // namespace overstap::cli
