// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string_view>

/// Reading of the headers by which client and server agree on a form (RFC 9110 §12).
namespace overstap::api {

/// Whether `accept` leaves room for `type`: the most specific range decides, absent means all.
bool accepts_type(std::optional<std::string_view> accept, std::string_view type);

/// The one of `types` ("text/csv, application/json") that `content_type` is, whatever its parameters; empty: none.
std::string_view one_of_types(std::string_view content_type, std::string_view types);

/// Whether `coding` may be sent: named, or covered by `*`, and not with q=0.
bool accepts_coding(std::string_view accept_encoding, std::string_view coding);

}  // namespace overstap::api
