// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string_view>

#include "api/router.h"

namespace overstap::api {

/// What a server answers with. Safe to use from any number of threads.
class application {
public:
  virtual ~application() = default;
  /// Where a request goes; quick, and nothing runs.
  virtual destination find(request const& r) const = 0;
  /// What is refused before the body is read. Quick, unless it `takes_file`.
  virtual std::optional<response> refuse_unread(request const& r,
                                                destination const& d,
                                                std::string_view request_id) const = 0;
  virtual response respond(request const& r, destination const& d, std::string_view request_id) const = 0;
};

}  // namespace overstap::api
