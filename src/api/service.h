// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "desk/desk.h"

namespace overstap::api {

/// What endpoints depend on.
struct service {
  desk::desk const& desk;
  planning::limits planning{};
};

/// JSON that is passed on as it is.
struct raw_json {
  std::string text;
};

}  // namespace overstap::api
