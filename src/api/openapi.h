// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "api/operation.h"

namespace overstap::api {

/// Version of the interface, in `API-Version` and in the document.
inline constexpr auto kApiVersion = "1.0.0";

/// The OpenAPI 3.1 document of all operations, indented, ended by a newline. The same bytes on every machine.
std::string openapi_document();
std::string openapi_document(std::vector<operation> const& all);

}  // namespace overstap::api
