// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstddef>

namespace overstap::api {

/// What an operator can set. A refusal because of one of these names its option.
struct request_limits {
  std::size_t body{65'536};  ///< --max-body: bytes of a request body
  std::size_t upload{10'485'760};  ///< uploads.largest: bytes of a body that is a file
  std::size_t header{16'384};  ///< --max-header: bytes of request line and headers
  std::size_t waiting{256};  ///< --max-waiting: requests that wait for a thread, per kind of operation
  std::size_t attempts{30};  ///< sessions.attempts: per minute and address, at what could be used to guess secrets
  std::chrono::seconds idle{30};  ///< --timeout: for a request to come in, an answer to go out, a kept connection
};

}  // namespace overstap::api
