// SPDX-License-Identifier: EUPL-1.2
#include "cli/progress_bar.h"

#include <cstdio>

#include <fmt/format.h>
#include <unistd.h>

namespace overstap::cli {

progress_bar::progress_bar() : terminal_{isatty(STDERR_FILENO) != 0} {
}

progress_bar::~progress_bar() {
  if (drawn_) {
    std::fputc('\n', stderr);
  }
}

void progress_bar::show(std::string_view step, std::uint64_t done, std::uint64_t total) {
  constexpr auto kWidth = std::uint64_t{30};
  auto const percent = total == 0 ? 100 : done * 100 / total;
  if (terminal_) {
    auto const filled = static_cast<std::size_t>(percent * kWidth / 100);
    fmt::print(stderr, "\r[{:#<{}}{:.<{}}] {:>3} % {:<40.40}", "", filled, "", kWidth - filled, percent, step);
    drawn_ = true;
  } else if (step != last_step_) {
    fmt::print(stderr, "{:>3} % {}\n", percent, step);
    last_step_ = step;
  }
}

}  // namespace overstap::cli
