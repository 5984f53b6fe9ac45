// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/limits.h"
#include "api/message.h"
#include "api/rate_limit.h"
#include "api/route.h"
#include "base/clock.h"

namespace overstap::api {

/// Where a request goes, found without running anything.
struct destination {
  route const* to{};  ///< nullptr: `methods` or nothing
  std::vector<std::string> values{};  ///< of the path template
  std::string_view methods{};  ///< the Allow header, when the path exists
  bool open_to_pages{};  ///< pages of every origin may read it
  std::string_view path_template{};  ///< for the log; empty when the path does not exist
  bool malformed{};  ///< the target is not a path with a query
};

/// Whether its body is a file, which may be large.
bool takes_file(destination const& d) noexcept;

/// Bytes that the body of a request to `d` may have.
std::size_t body_limit(destination const& d, request_limits const& limits) noexcept;

/// The refusal of a body that is too long; the server also gives it before having read one.
error over_body_limit(destination const& d, request_limits const& limits);

/// HTTP without sockets: finds the route, agrees on the form, checks everything that was sent and calls.
/// Safe to use from any number of threads.
class router {
public:
  /// `public_url`: where people reach this server, empty when that is not known. `time` must outlive this.
  router(std::vector<route> routes, request_limits limits, std::string public_url, clock const& time);
  router(router const&) = delete;
  router& operator=(router const&) = delete;

  /// Templates are matched as a whole: no prefixes, and a slash at the end is another path.
  destination find(request const& r) const;

  /// What is refused before a body is read: nobody is signed in, or the request is forged. Of what takes a file the
  /// database is asked whether the session lives; else it is quick. `r` has all but the body.
  std::optional<response> refuse_unread(request const& r, destination const& d, std::string_view request_id) const;
  /// The answer, also for anything that throws: caught here, logged without any part of the request.
  response respond(request const& r, destination const& d, std::string_view request_id) const;

private:
  response answer(request const& r, destination const& d, std::string_view request_id) const;
  result<void> count_attempt(request const& r, route const& to) const;
  result<void> admit(request const& r, route const& to) const;
  result<call_input> read(request const& r, destination const& d) const;
  result<void> read_body(request const& r,
                         destination const& d,
                         call_input& into,
                         std::vector<field_error>& wrong) const;

  struct known_path {
    std::vector<std::string_view> segments;
    std::vector<route const*> routes;
    std::string methods;
    bool open_to_pages{};
  };
  std::vector<route> routes_;
  std::vector<known_path> paths_;
  request_limits limits_;
  std::string public_url_;
  transport over_;
  mutable rate_limit attempts_;
};

}  // namespace overstap::api
