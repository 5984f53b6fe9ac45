// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>

#include "api/application.h"
#include "api/static_files.h"

namespace overstap::api {

/// Headers that every answer carries unless it sets them itself.
std::span<header const> common_headers();

/// Everything that this program answers: the API below /v1, the web front end elsewhere. Knows no sockets;
/// safe to use from any number of threads.
class site final : public application {
public:
  site(router const& api, static_files const& web) : api_{api}, web_{web} {}

  destination find(request const& r) const override;
  std::optional<response> refuse_unread(request const& r,
                                        destination const& d,
                                        std::string_view request_id) const override;
  response respond(request const& r, destination const& d, std::string_view request_id) const override;

private:
  response page(request const& r, std::string_view request_id) const;

  router const& api_;
  static_files const& web_;
};

}  // namespace overstap::api
