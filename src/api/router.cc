// SPDX-License-Identifier: EUPL-1.2
#include "api/router.h"

#include <algorithm>

#include <boost/url/parse.hpp>
#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "api/negotiate.h"
#include "api/parameters.h"
#include "api/parse_json.h"
#include "api/problem_response.h"
#include "api/validate.h"
#include "base/text.h"

namespace overstap::api {
namespace {

bool is_variable(std::string_view segment) noexcept {
  return segment.starts_with('{');
}

/// Values of the variables when every segment fits.
std::optional<std::vector<std::string>> match(std::vector<std::string_view> const& wanted,
                                              std::vector<std::string> const& given) {
  auto const fits = [](std::string_view w, std::string const& g) { return is_variable(w) ? !g.empty() : w == g; };
  if (!std::ranges::equal(wanted, given, fits)) {
    return std::nullopt;
  }
  auto values = std::vector<std::string>{};
  for (auto i = std::size_t{0}; i < wanted.size(); ++i) {
    if (is_variable(wanted[i])) {
      values.push_back(given[i]);
    }
  }
  return values;
}

std::string allowed_methods(std::vector<route const*> const& routes) {
  auto text = std::string{};
  for (auto const* r : routes) {
    text += r->about.text.method == verb::get ? "GET, HEAD, " : "POST, ";
  }
  return text + "OPTIONS";
}

bool is_method(std::string_view sent, verb v) noexcept {
  return sent == to_string(v) || (sent == "HEAD" && v == verb::get);
}

response options(destination const& d) {
  auto r = response{.status = 204, .headers = {{"Allow", d.methods}}};
  if (d.methods.starts_with("GET")) {
    r.headers.push_back({"Access-Control-Allow-Origin", "*"});
    r.headers.push_back({"Access-Control-Allow-Methods", d.methods});
  }
  return r;
}

}  // namespace

router::router(std::vector<route> routes, request_limits limits) : routes_{std::move(routes)}, limits_{limits} {
  for (auto const& r : routes_) {
    auto const segments = split(r.about.text.path.substr(1), '/');
    auto const at = std::ranges::find(paths_, segments, &known_path::segments);
    auto& path = at != paths_.end() ? *at : paths_.emplace_back(known_path{segments, {}});
    path.routes.push_back(&r);
  }
}

destination router::find(request const& r) const {
  auto const url = boost::urls::parse_origin_form(boost::core::string_view{r.target.data(), r.target.size()});
  if (!url) {
    return {.malformed = true};
  }
  auto given = std::vector<std::string>{};
  for (auto const segment : url->encoded_segments()) {
    given.push_back(segment.decode());
  }
  for (auto const& path : paths_) {
    if (auto values = match(path.segments, given)) {
      auto d = destination{.values = *std::move(values),
                           .methods = allowed_methods(path.routes),
                           .path_template = path.routes.front()->about.text.path};
      auto const at =
          std::ranges::find_if(path.routes, [&](route const* x) { return is_method(r.method, x->about.text.method); });
      d.to = at == path.routes.end() ? nullptr : *at;
      return d;
    }
  }
  return {};
}

response router::respond(request const& r, destination const& d, std::string_view request_id) const {
  try {
    return answer(r, d, request_id);
  } catch (std::exception const& e) {
    // what() of a logic_bug or infra_error is written by this program; it never holds a request.
    spdlog::error("request {} on {} failed: {}", request_id, d.path_template, e.what());
    return internal_error(request_id);
  }
}

response router::answer(request const& r, destination const& d, std::string_view request_id) const {
  auto const refuse = [&](errc code, std::string detail) {
    return to_response({code, std::move(detail), {}}, request_id);
  };
  if (d.malformed) {
    return refuse(errc::bad_request, "The request target is not a path with an optional query.");
  }
  if (d.methods.empty()) {
    return refuse(errc::not_found, "This path does not exist.");
  }
  if (d.to == nullptr) {
    if (r.method == "OPTIONS") {
      return options(d);
    }
    auto refused = refuse(errc::wrong_method, "This path does not have this method; see the Allow header.");
    refused.headers.push_back({"Allow", d.methods});
    return refused;
  }
  auto const input = read(r, d);
  if (!input) {
    return to_response(input.error(), request_id);
  }
  auto answer = d.to->call(*input);
  if (!answer) {
    auto refused = std::move(answer.error());
    for (auto& f : refused.fields) {
      if (d.to->about.body == nullptr && f.pointer.starts_with('/')) {
        f.pointer.front() = '?';  // a use case speaks of its arguments, which came as query parameters
      }
    }
    return to_response(refused, request_id);
  }
  auto ok = response{.content_type = kJson, .body = *std::move(answer)};
  if (d.to->about.text.method == verb::get) {
    ok.headers.push_back({"Access-Control-Allow-Origin", "*"});
  }
  return ok;
}

result<call_input> router::read(request const& r, destination const& d) const {
  auto const& about = d.to->about;
  if (!accepts_json(r.accept)) {
    return std::unexpected{
        error{errc::not_acceptable, "The answer is application/json or application/problem+json.", {}}};
  }
  auto input = call_input{};
  auto wrong = std::vector<field_error>{};
  input.path = read_path(d.values, *about.path, wrong);
  auto const at = r.target.find('?');
  input.query =
      read_query(at == std::string_view::npos ? std::string_view{} : r.target.substr(at + 1), *about.query, wrong);
  if (about.body == nullptr) {
    input.body.emplace_object();
  } else {
    if (!is_json(r.content_type)) {
      return std::unexpected{error{errc::unsupported_type, "The body must be application/json.", {}}};
    }
    if (r.body.size() > limits_.body) {
      return std::unexpected{over_body_limit(limits_)};
    }
    auto body = parse_json(r.body, wrong);
    if (!body) {
      body.error().fields = std::move(wrong);
      return std::unexpected{std::move(body.error())};
    }
    validate(*body, *about.body, wrong);
    input.body = *std::move(body);
  }
  if (!wrong.empty()) {
    return std::unexpected{error{errc::bad_request, "Some fields are not valid.", std::move(wrong)}};
  }
  return input;
}

error over_body_limit(request_limits const& limits) {
  return {errc::over_limit,
          fmt::format("The body is larger than {} bytes; the operator sets this limit with --max-body.", limits.body),
          {}};
}

}  // namespace overstap::api
