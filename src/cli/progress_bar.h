// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace overstap::cli {

/// A line on stderr that shows how far long work is. On a terminal it is redrawn in place; elsewhere one line
/// per step, so that a log stays readable.
class progress_bar {
public:
  void show(std::string_view step, std::uint64_t done, std::uint64_t total);
  /// Ends the line.
  ~progress_bar();
  progress_bar();
  progress_bar(progress_bar const&) = delete;
  progress_bar& operator=(progress_bar const&) = delete;

private:
  bool terminal_;
  bool drawn_{};
  std::string last_step_;
};

}  // namespace overstap::cli
