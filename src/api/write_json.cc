// SPDX-License-Identifier: EUPL-1.2
#include "api/write_json.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <boost/json/serializer.hpp>

namespace overstap::api {

void write_number(std::int64_t n, std::string& out) {
  auto digits = std::array<char, 20>{};
  auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), n);
  out.append(digits.data(), end.ptr);
}

void write_text(std::string_view text, std::string& out) {
  auto const escaped = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; };
  if (std::ranges::none_of(text, escaped)) {
    // Nearly every text, and several times faster than setting up a serializer.
    out += '"';
    out += text;
    out += '"';
    return;
  }
  auto serializer = boost::json::serializer{};
  serializer.reset(boost::json::string_view{text.data(), text.size()});
  auto chunk = std::array<char, 1024>{};
  while (!serializer.done()) {
    auto const part = serializer.read(chunk.data(), chunk.size());
    out.append(part.data(), part.size());
  }
}

}  // namespace overstap::api
