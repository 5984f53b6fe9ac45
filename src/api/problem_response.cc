// SPDX-License-Identifier: EUPL-1.2
#include "api/problem_response.h"

#include <string>

#include <fmt/format.h>

#include "api/boundary/problem.h"
#include "api/codec.h"

namespace overstap::api {
namespace {

response respond(boundary::problem const& p) {
  auto r = response{.status = static_cast<int>(p.status), .content_type = std::string{kProblemJson}};
  encode(p, r.body);
  return r;
}

boundary::problem make(
    int status, std::string_view type, std::string_view title, std::string_view detail, std::string_view request_id) {
  return {.type = fmt::format("urn:problem-type:overstap:{}", type),
          .title = std::string{title},
          .status = status,
          .detail = std::string{detail},
          .instance = fmt::format("urn:uuid:{}", request_id),
          .requestId = std::string{request_id},
          .currentVersion = {},
          .errors = {}};
}

}  // namespace

response to_response(error const& e, std::string_view request_id) {
  auto const row = to_problem(e.code);
  auto p = make(row.status, row.type, row.title, e.detail, request_id);
  if (!e.fields.empty()) {
    p.errors.emplace();
    for (auto const& f : e.fields) {
      p.errors->push_back({f.pointer, f.allowed});
    }
  }
  p.currentVersion = e.current_version;
  auto r = respond(p);
  if (e.retry_after) {
    r.headers.push_back({"Retry-After", std::to_string(e.retry_after->count())});
  }
  return r;
}

response internal_error(std::string_view request_id) {
  return respond(make(500,
                      "internal",
                      "Something went wrong here",
                      "Tell the request id to the people who run this server.",
                      request_id));
}

response too_busy(std::string_view request_id) {
  auto r = respond(make(503,
                        "busy",
                        "Too busy",
                        "Too many requests are waiting (--max-waiting). Try again in a few seconds.",
                        request_id));
  r.headers.push_back({"Retry-After", "5"});
  return r;
}

response transport_error(
    int status, std::string_view type, std::string_view title, std::string_view detail, std::string_view request_id) {
  return respond(make(status, type, title, detail, request_id));
}

}  // namespace overstap::api
