// SPDX-License-Identifier: EUPL-1.2
#include "api/read_caller.h"

#include <algorithm>
#include <limits>

#include <fmt/format.h>

#include "api/device.h"
#include "base/text.h"
#include "vault/digest.h"

namespace overstap::api {
namespace {

constexpr std::size_t kTraceDigits = 32;
constexpr std::size_t kMinKey = 8;
constexpr std::size_t kMaxKey = 64;

bool is_hex(std::string_view text) noexcept {
  return std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// W3C trace context: version "-" trace id "-" parent id "-" flags; later versions may append more.
bool is_traceparent(std::string_view text) noexcept {
  constexpr auto kLength = std::size_t{55};
  return text.size() >= kLength && (text.size() == kLength || (text[kLength] == '-' && !text.starts_with("00"))) &&
         text[2] == '-' && text[35] == '-' && text[52] == '-' && is_hex(text.substr(0, 2)) &&
         is_hex(text.substr(3, kTraceDigits)) && is_hex(text.substr(36, 16)) && is_hex(text.substr(53, 2)) &&
         !text.starts_with("ff") && text.substr(3, kTraceDigits).find_first_not_of('0') != std::string_view::npos;
}

/// A strong entity tag of ours: "7" in its quotes, written one way only.
std::optional<std::int64_t> version_in(std::string_view tag) {
  if (tag.size() < 3 || tag.front() != '"' || tag.back() != '"') {
    return std::nullopt;
  }
  auto const digits = tag.substr(1, tag.size() - 2);
  auto const n = parse_integer(digits, 0, std::numeric_limits<std::int64_t>::max());
  return n && std::to_string(*n) == digits ? std::optional<std::int64_t>{*n} : std::nullopt;
}

bool is_key(std::string_view text) noexcept {
  auto const fits = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
  };
  return text.size() >= kMinKey && text.size() <= kMaxKey && std::ranges::all_of(text, fits);
}

/// The key stands in it, so that equal contents do not look equal in the database.
std::string fingerprint_of(request const& r, operation_text const& o, std::string_view key) {
  return to_hex(vault::hash(fmt::format("{}\n{}\n{}\n{}", key, o.id, r.target, r.body)));
}

}  // namespace

std::string trace_id_of(std::string_view traceparent, std::string_view request_id) {
  if (is_traceparent(traceparent)) {
    return std::string{traceparent.substr(3, kTraceDigits)};
  }
  auto id = std::string{request_id};
  std::erase(id, '-');
  return id;
}

desk::caller read_caller(request const& r, operation_text const& o, transport over, std::vector<field_error>& wrong) {
  auto c = desk::caller{.session_token = {},
                        .trace_id = std::string{r.trace_id},
                        .if_match = {},
                        .idempotency_key = {},
                        .fingerprint = {},
                        .device = device_of(r.user_agent),
                        .address = r.address};
  if (!is_open(o)) {
    c.session_token = session_token(r.cookie, over);
  }
  if (o.updates && r.if_match) {
    c.if_match = version_in(trim(*r.if_match));
    if (!c.if_match) {
      wrong.push_back({"If-Match", "the ETag of what is changed, for example \"7\""});
    }
  }
  if (o.creates && r.idempotency_key) {
    if (auto const key = trim(*r.idempotency_key); is_key(key)) {
      c.idempotency_key = std::string{key};
      c.fingerprint = fingerprint_of(r, o, key);
    } else {
      wrong.push_back({"Idempotency-Key", "8 to 64 letters, digits, dashes and underscores"});
    }
  }
  return c;
}

}  // namespace overstap::api
