// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string_view>

/// Reading of the headers by which client and server agree on a form (RFC 9110 §12).
namespace overstap::api {

/// Whether `accept` leaves room for application/json: the most specific range decides, absent means all.
bool accepts_json(std::optional<std::string_view> accept);

/// Whether a body of this type is read: application/json, whatever its parameters.
bool is_json(std::string_view content_type);

/// Whether `coding` may be sent: named, or covered by `*`, and not with q=0.
bool accepts_coding(std::string_view accept_encoding, std::string_view coding);

}  // namespace overstap::api
