// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <span>

#include "api/server.h"
#include "api/service.h"
#include "base/embedded_file.h"

namespace overstap::api {

/// Serves the API and the web front end until SIGINT or SIGTERM. `listening` is called once with the port,
/// before the first request is taken. `infra_error` when the address cannot be had. Without an office there are no
/// operations with an account: their paths do not exist.
void run_server(server_options const& options,
                service const& from,
                std::span<embedded_file const> web,
                std::function<void(std::uint16_t port)> const& listening);

}  // namespace overstap::api
