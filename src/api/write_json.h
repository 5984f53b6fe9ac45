// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace overstap::api {

void write_number(std::int64_t n, std::string& out);
/// Quoted and escaped.
void write_text(std::string_view text, std::string& out);

}  // namespace overstap::api
