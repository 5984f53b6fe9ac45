// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "api/message.h"
#include "base/result.h"

namespace overstap::api {

/// Belongs to a session and says nothing about its token. Pages of this origin learn it from the answer to signing in
/// and send it back in `X-Overstap-Csrf`; a page of another origin can make a browser send the cookie, not this.
std::string csrf_token(std::string_view session_token);

/// Whether the browser says that a page of another origin asks. `public_url`: where people reach this server, empty:
/// as the Host header says. What is no browser says nothing, and has no cookie that others could make it send.
bool from_another_origin(request const& r, std::string_view public_url);

/// For a request that changes something: forbidden unless it shows what only a page of this origin can. Without a
/// session only the origin counts.
result<void> refuse_forgery(request const& r, std::string_view session_token, std::string_view public_url);

}  // namespace overstap::api
