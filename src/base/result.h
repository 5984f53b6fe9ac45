// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace overstap {

/// What can be refused. One row each in `to_problem`, which -Werror=switch keeps complete.
enum class errc {
  bad_request,  ///< input is malformed or out of bounds; `fields` says where
  not_found,  ///< the thing asked for does not exist
  conflict,  ///< it cannot be done as things stand
  stale,  ///< it was changed since the caller read it; `current_version` says what it is now
  precondition_required,  ///< a change that does not say which version it changes
  unauthenticated,  ///< nobody is signed in, or no longer
  forbidden,  ///< not allowed
  over_limit,  ///< larger than an operator's limit; `detail` names the setting
  unsupported_type,  ///< content type that the operation does not read
  not_acceptable,  ///< nothing we can answer fits the Accept header
  wrong_method,  ///< the path exists, this method does not
  too_many,  ///< too often in a short time; `retry_after` says when to try again
  not_ready,  ///< the program starts or stops, or its database is away
  cancelled,  ///< the caller went away or stopped it
};

/// One field that is wrong: where (JSON pointer, or file:row:column) and what would be right; never its value.
struct field_error {
  std::string pointer;
  std::string allowed;
  friend bool operator==(field_error const&, field_error const&) = default;
};

/// A refusal that may be shown to the caller as it is.
struct error {
  errc code;
  std::string detail;
  std::vector<field_error> fields{};
  std::optional<std::int64_t> current_version{};  ///< stale: the version that is stored now
  std::optional<std::chrono::seconds> retry_after{};  ///< too_many: how long to wait
};

template <typename T>
using result = std::expected<T, error>;

/// How a refusal looks from outside: HTTP status, the last part of the problem type, CLI exit code.
struct problem {
  int status;
  std::string_view type;
  std::string_view title;
  int exit_code;
};

/// The one table from refusals to HTTP and CLI. Exit code 1 is kept for failures of the world, 2 for usage.
constexpr problem to_problem(errc c) noexcept {
  switch (c) {
    case errc::bad_request:
      return {400, "bad-request", "The request is not valid", 3};
    case errc::not_found:
      return {404, "not-found", "Not found", 4};
    case errc::conflict:
      return {409, "conflict", "Not possible as things stand", 5};
    case errc::stale:
      return {412, "stale", "It changed meanwhile", 5};
    case errc::precondition_required:
      return {428, "precondition-required", "Which version is changed is not told", 3};
    case errc::unauthenticated:
      return {401, "unauthenticated", "Not signed in", 6};
    case errc::forbidden:
      return {403, "forbidden", "Not allowed", 6};
    case errc::over_limit:
      return {413, "over-limit", "Larger than allowed", 7};
    case errc::unsupported_type:
      return {415, "unsupported-type", "Content type not supported", 3};
    case errc::not_acceptable:
      return {406, "not-acceptable", "No acceptable content type", 3};
    case errc::wrong_method:
      return {405, "wrong-method", "Method not allowed", 3};
    case errc::too_many:
      return {429, "too-many", "Too many requests", 7};
    case errc::not_ready:
      return {503, "not-ready", "Not ready", 1};
    case errc::cancelled:
      return {503, "cancelled", "Cancelled", 8};
  }
  __builtin_unreachable();
}

}  // namespace overstap
