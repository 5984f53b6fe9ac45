// SPDX-License-Identifier: EUPL-1.2
#include "api/answer_form.h"

#include <algorithm>

#include <fmt/format.h>

namespace overstap::api {
namespace {

bool is_plain(char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

/// RFC 6266 with RFC 8187: the name in full as UTF-8, and for old readers without what is not plain.
std::string attachment(std::string_view name) {
  auto plain = std::string{name};
  std::ranges::replace_if(plain, [](char c) { return !is_plain(c); }, '-');
  auto encoded = std::string{};
  for (auto const c : name) {
    encoded += is_plain(c) ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return fmt::format("attachment; filename=\"{}\"; filename*=UTF-8''{}", plain, encoded);
}

}  // namespace

std::string version_tag(std::int64_t version) {
  return fmt::format("\"{}\"", version);
}

void answering<raw_json>::write(raw_json const& value, response& to) {
  to.content_type = "application/json";
  to.body = value.text;
}

void answering<file_answer>::write(file_answer const& value, response& to) {
  to.content_type = value.content_type;
  to.body = value.bytes;
  to.headers.push_back({"Content-Disposition", attachment(value.name)});
}

}  // namespace overstap::api
