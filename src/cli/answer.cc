// SPDX-License-Identifier: EUPL-1.2
#include "cli/answer.h"

namespace overstap::cli {

std::string euros(std::int64_t cents) {
  return cents % 100 == 0 ? fmt::format("€ {}", cents / 100) : fmt::format("€ {}.{:02}", cents / 100, cents % 100);
}

std::string percent(std::int64_t parts_per_million) {
  return fmt::format("{} %", parts_per_million / 10'000);
}

}  // namespace overstap::cli
