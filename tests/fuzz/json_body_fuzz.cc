// SPDX-License-Identifier: EUPL-1.2
// The first byte chooses the operation, the rest is its body: answered or refused, never a failure. The reader
// must take the same texts as the library's own, apart from members given twice.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "api/parse_json.h"
#include "small_site.h"

namespace {

constexpr std::string_view kOperations[] = {"/v1/transitions", "/v1/vacancies/search", "/v1/journeys"};

void compare_with_library(std::string_view text) {
  auto options = boost::json::parse_options{};
  options.max_depth = overstap::api::kMaxNesting;
  auto failed = boost::json::error_code{};
  auto const theirs = boost::json::parse(boost::json::string_view{text.data(), text.size()}, failed, {}, options);
  auto twice = std::vector<overstap::field_error>{};
  auto const mine = overstap::api::parse_json(text, twice);
  overstap::invariant(mine.has_value() == !failed, "both readers take the same texts");
  // As texts: 0e999999 is a number that does not equal itself, for both.
  overstap::invariant(!mine || !twice.empty() || boost::json::serialize(*mine) == boost::json::serialize(theirs),
                      "both readers make the same tree");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  static auto const site = small_site{};
  if (size == 0) {
    return 0;
  }
  auto const body = std::string_view{reinterpret_cast<char const*>(data), size}.substr(1);
  compare_with_library(body);
  site.ask({.method = "POST", .target = kOperations[data[0] % 3], .content_type = "application/json", .body = body});
  return 0;
}
