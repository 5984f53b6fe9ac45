// SPDX-License-Identifier: EUPL-1.2
#include "api/site.h"

#include <algorithm>

#include <boost/url/parse.hpp>

#include "api/openapi.h"
#include "api/problem_response.h"

namespace overstap::api {
namespace {

constexpr auto kHtml = std::string_view{"text/html"};
constexpr auto kWeb = std::string_view{"(web)"};

bool is_api(std::string_view target) noexcept {
  return target == "/v1" || target.starts_with("/v1/") || target.starts_with("/v1?");
}

/// Where the front end has pages: these paths and all below them, and the start page.
constexpr std::string_view kPages[] = {"/inloggen", "/mijn", "/werk", "/beheer", "/regio"};
constexpr auto kIndex = std::string_view{"/index.html"};

bool is_page(std::string_view path) {
  return path == "/" || std::ranges::any_of(kPages, [&](std::string_view page) {
           return path.starts_with(page) && (path.size() == page.size() || path[page.size()] == '/');
         });
}

}  // namespace

std::span<header const> common_headers() {
  static header const all[] = {
      {"API-Version", kApiVersion},
      {"Cache-Control", "no-store"},
      {"Content-Security-Policy",
       "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
       "manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"},
      {"Strict-Transport-Security", "max-age=31536000; includeSubDomains"},
      {"X-Content-Type-Options", "nosniff"},
      {"X-Frame-Options", "DENY"},
      {"Referrer-Policy", "no-referrer"},
      {"Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"},
      {"Cross-Origin-Opener-Policy", "same-origin"},
      {"Cross-Origin-Resource-Policy", "same-origin"},
  };
  return all;
}

destination site::find(request const& r) const {
  return is_api(r.target) ? api_.find(r) : destination{.path_template = kWeb};
}

std::optional<response> site::refuse_unread(request const& r, destination const& d, std::string_view request_id) const {
  return api_.refuse_unread(r, d, request_id);
}

response site::respond(request const& r, destination const& d, std::string_view request_id) const {
  return d.path_template == kWeb ? page(r, request_id) : api_.respond(r, d, request_id);
}

response site::page(request const& r, std::string_view request_id) const {
  if (r.method != "GET" && r.method != "HEAD") {
    auto refused = to_response({errc::wrong_method, "Pages can only be read.", {}}, request_id);
    refused.headers.push_back({"Allow", "GET, HEAD"});
    return refused;
  }
  auto const url = boost::urls::parse_origin_form(boost::core::string_view{r.target.data(), r.target.size()});
  if (!url) {
    return to_response({errc::bad_request, "The request target is not a path with an optional query.", {}}, request_id);
  }
  auto const path = url->path();
  auto answer = web_.get(is_page(path) ? kIndex : std::string_view{path}, r.accept_encoding, r.if_none_match);
  if (answer.status != 404) {
    return answer;
  }
  // Only a browser that opens a page names text/html: there the front end says that there is no such page.
  auto const opens_page = r.accept && r.accept->contains(kHtml);
  if (auto shown = web_.get(kIndex, r.accept_encoding, {}); shown.status == 200 && opens_page) {
    shown.status = 404;
    std::erase_if(shown.headers, [](header const& h) { return h.name == "ETag"; });
    return shown;
  }
  return to_response({errc::not_found, "This page does not exist."}, request_id);
}

}  // namespace overstap::api
