// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/describe.hpp>

#include "api/boundary/types.h"

namespace overstap::api::boundary {

struct wrong_field {
  std::string pointer;  ///< JSON pointer into the body, "?name" for a query parameter, "{name}" for one of the path,
                        ///< the name of a header
  std::string allowed;  ///< what would be right; never what was sent
};
BOOST_DESCRIBE_STRUCT(wrong_field, (), (pointer, allowed))

/// Every error answer (RFC 9457).
struct problem {
  std::string type;
  std::string title;
  std::int64_t status;
  std::string detail;
  std::string instance;
  std::string requestId;
  std::optional<std::int64_t> currentVersion;  ///< of what was changed meanwhile
  std::optional<std::vector<wrong_field>> errors;
};
BOOST_DESCRIBE_STRUCT(problem, (), (type, title, status, detail, instance, requestId, currentVersion, errors))

}  // namespace overstap::api::boundary
