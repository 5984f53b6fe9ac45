// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstdint>
#include <string_view>

namespace overstap::casework {

enum class scan_verdict : std::uint8_t { clean, infected };

inline constexpr auto kLongestScan = std::chrono::seconds{60};

/// Runs the operator's virus scanner with the bytes on its standard input: exit code 0 is clean, 1 is infected.
/// `command` is a program and its arguments with spaces between them; no shell reads it, it gets no other file of ours
/// and nothing of our environment but PATH. Anything else, also no answer within `longest`, is an `infra_error`.
scan_verdict scan(std::string_view command, std::string_view bytes, std::chrono::milliseconds longest = kLongestScan);

}  // namespace overstap::casework
