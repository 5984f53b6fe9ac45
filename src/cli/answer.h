// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdio>
#include <string>

#include <fmt/format.h>

#include "api/codec.h"
#include "base/result.h"
#include "cli/command_line.h"

namespace overstap::cli {

/// Prints an answer of the API, as JSON or by `print` for people; a refusal goes to stderr.
template <typename Answer, typename Print>
void give(command_line& line, result<Answer> const& answer, bool as_json, Print print) {
  if (!answer) {
    refuse(line, answer.error());
    return;
  }
  if (as_json) {
    auto text = std::string{};
    api::encode(*answer, text);
    fmt::print("{}\n", text);
    return;
  }
  print(*answer);
}

/// "€ 1 250,00" without the cents when they are zero.
std::string euros(std::int64_t cents);
/// Parts per million as "83 %", rounded down.
std::string percent(std::int64_t parts_per_million);

}  // namespace overstap::cli
