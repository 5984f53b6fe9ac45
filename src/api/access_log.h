// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace overstap::api {

enum class log_format : std::uint8_t { text, json };

/// What may be known of a request that was answered: names that this program gives, never anything that was sent.
struct answered {
  std::string_view method;
  std::string_view path_template;  ///< "/v1/regions/{code}"
  std::string_view operation;  ///< operationId; empty: none
  int status;
  std::uint64_t milliseconds;
  std::string_view trace_id;
};

/// From now on everything that this program logs goes to stderr in this form, from `level` ("info") on: lines for
/// people, or one JSON object per line.
void use_log(log_format f, std::string const& level);

void log_access(log_format f, answered const& a);

/// The line of a request without its time and level: text, or the members of a JSON object.
std::string access_line(log_format f, answered const& a);

/// One object. `members` stand in it as they are; else `message` does, as text.
std::string json_line(std::uint64_t unix_milliseconds,
                      std::string_view level,
                      std::string_view message,
                      std::string_view members);

}  // namespace overstap::api
