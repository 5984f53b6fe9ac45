// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "api/message.h"
#include "api/operation.h"
#include "base/result.h"
#include "desk/caller.h"

namespace overstap::api {

/// The trace of a request: that of its `traceparent`, else made from its id, a UUID.
std::string trace_id_of(std::string_view traceparent, std::string_view request_id);

/// What the headers of `r` say, for an operation that takes a caller. Open operations never see a session. Headers
/// that are not of their form are appended to `wrong`, by name.
desk::caller read_caller(request const& r, operation_text const& o, transport over, std::vector<field_error>& wrong);

}  // namespace overstap::api
