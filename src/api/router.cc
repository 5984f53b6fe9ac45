// SPDX-License-Identifier: EUPL-1.2
#include "api/router.h"

#include <algorithm>
#include <concepts>
#include <type_traits>

#include <boost/url/parse.hpp>
#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "api/client_address.h"
#include "api/csrf.h"
#include "api/negotiate.h"
#include "api/parameters.h"
#include "api/parse_json.h"
#include "api/problem_response.h"
#include "api/read_caller.h"
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
    text += to_string(r->about.text.method);
    text += r->about.text.method == verb::get ? ", HEAD, " : ", ";
  }
  return text + "OPTIONS";
}

bool is_method(std::string_view sent, verb v) noexcept {
  return sent == to_string(v) || (sent == "HEAD" && v == verb::get);
}

/// What needs an account is for pages of this origin only.
bool is_open_get(route const* r) noexcept {
  return !changes(r->about.text) && is_open(r->about.text);
}

response options(destination const& d) {
  auto r = response{.status = 204, .headers = {{"Allow", std::string{d.methods}}}};
  if (d.open_to_pages) {
    r.headers.push_back({"Access-Control-Allow-Origin", "*"});
    r.headers.push_back({"Access-Control-Allow-Methods", "GET, HEAD"});
  }
  return r;
}

bool accepts_answer(std::optional<std::string_view> accept, operation_text const& o) {
  auto const types = split(o.gives.empty() ? kJson : o.gives, ',');
  return std::ranges::any_of(types, [&](std::string_view type) { return accepts_type(accept, trim(type)); });
}

/// `answer()`, also when it throws.
template <std::invocable Answer>
std::invoke_result_t<Answer> guarded(request const& r,
                                     destination const& d,
                                     std::string_view request_id,
                                     Answer const& answer) {
  try {
    return answer();
  } catch (std::exception const& e) {
    // what() of a logic_bug or infra_error is written by this program; it never holds a request.
    spdlog::error("request {} of trace {} on {} failed: {}", request_id, r.trace_id, d.path_template, e.what());
    return internal_error(request_id);
  }
}

}  // namespace

router::router(std::vector<route> routes, request_limits limits, std::string public_url, clock const& time)
    : routes_{std::move(routes)},
      limits_{limits},
      public_url_{std::move(public_url)},
      over_{public_url_.starts_with("https://") ? transport::tls : transport::plain},
      attempts_{limits.attempts, time} {
  for (auto const& r : routes_) {
    auto const segments = split(r.about.text.path.substr(1), '/');
    auto const at = std::ranges::find(paths_, segments, &known_path::segments);
    auto& path = at != paths_.end() ? *at : paths_.emplace_back(known_path{segments, {}, {}});
    path.routes.push_back(&r);
  }
  for (auto& path : paths_) {
    path.methods = allowed_methods(path.routes);
    path.open_to_pages = std::ranges::any_of(path.routes, is_open_get);
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
                           .methods = path.methods,
                           .open_to_pages = path.open_to_pages,
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
  return guarded(r, d, request_id, [&] { return answer(r, d, request_id); });
}

std::optional<response> router::refuse_unread(request const& r,
                                              destination const& d,
                                              std::string_view request_id) const {
  return guarded(r, d, request_id, [&]() -> std::optional<response> {
    if (d.to == nullptr) {
      return std::nullopt;
    }
    auto admitted = admit(r, *d.to);
    if (admitted && d.to->check_session) {
      auto who = desk::caller{};
      who.session_token = session_token(r.cookie, over_);
      admitted = d.to->check_session(who);
    }
    return admitted ? std::nullopt : std::optional{to_response(admitted.error(), request_id)};
  });
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
    refused.headers.push_back({"Allow", std::string{d.methods}});
    return refused;
  }
  if (auto const counted = count_attempt(r, *d.to); !counted) {
    return to_response(counted.error(), request_id);
  }
  if (auto const admitted = admit(r, *d.to); !admitted) {
    return to_response(admitted.error(), request_id);
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
  auto ok = *std::move(answer);
  if (ok.cookie) {
    ok.headers.push_back({"Set-Cookie", set_cookie(*ok.cookie, over_)});
  }
  if (is_open_get(d.to)) {
    ok.headers.push_back({"Access-Control-Allow-Origin", "*"});
  }
  return ok;
}

result<void> router::count_attempt(request const& r, route const& to) const {
  if (to.about.text.limited) {
    if (auto const wait = attempts_.take(network_of(r.address))) {
      return std::unexpected{error{
          .code = errc::too_many,
          .detail = fmt::format("At most {} attempts per minute from one address; the operator sets this limit with "
                                "sessions.attempts.",
                                limits_.attempts),
          .retry_after = wait}};
    }
  }
  return {};
}

/// What the headers alone decide: whether somebody is signed in, as far as they say, and whether it is forged.
result<void> router::admit(request const& r, route const& to) const {
  auto const& text = to.about.text;
  if (!to.knows_caller) {
    return {};
  }
  auto const session = is_open(text) ? std::string_view{} : session_token(r.cookie, over_);
  if (!is_open(text) && session.empty()) {
    return std::unexpected{error{errc::unauthenticated, "Sign in first."}};
  }
  return changes(text) ? refuse_forgery(r, session, public_url_) : result<void>{};
}

result<call_input> router::read(request const& r, destination const& d) const {
  auto const& about = d.to->about;
  if (!accepts_answer(r.accept, about.text)) {
    return std::unexpected{
        error{errc::not_acceptable,
              fmt::format("The answer is {} or {}.", about.text.gives.empty() ? kJson : about.text.gives, kProblemJson),
              {}}};
  }
  auto input = call_input{};
  auto wrong = std::vector<field_error>{};
  if (d.to->knows_caller) {
    input.who = read_caller(r, about.text, over_, wrong);
    if (about.text.updates && !r.if_match) {
      return std::unexpected{error{
          errc::precondition_required, "Send the ETag of what you read as If-Match.", {{"If-Match", "required"}}}};
    }
  }
  input.path = read_path(d.values, *about.path, wrong);
  auto const at = r.target.find('?');
  input.query =
      read_query(at == std::string_view::npos ? std::string_view{} : r.target.substr(at + 1), *about.query, wrong);
  if (auto const body = read_body(r, d, input, wrong); !body) {
    return std::unexpected{body.error()};
  }
  if (!wrong.empty()) {
    return std::unexpected{error{errc::bad_request, "Some fields are not valid.", std::move(wrong)}};
  }
  return input;
}

result<void> router::read_body(request const& r,
                               destination const& d,
                               call_input& into,
                               std::vector<field_error>& wrong) const {
  auto const& about = d.to->about;
  into.body.emplace_object();
  if (about.body == nullptr && about.text.reads.empty()) {
    return {};
  }
  auto const types = about.text.reads.empty() ? kJson : about.text.reads;
  auto const type = one_of_types(r.content_type, types);
  if (type.empty()) {
    return std::unexpected{error{errc::unsupported_type, fmt::format("The body must be {}.", types), {}}};
  }
  if (r.body.size() > body_limit(d, limits_)) {
    return std::unexpected{over_body_limit(d, limits_)};
  }
  if (about.body == nullptr) {
    into.raw = {type, r.body};
    return {};
  }
  auto body = parse_json(r.body, wrong);
  if (!body) {
    body.error().fields = std::move(wrong);
    return std::unexpected{std::move(body.error())};
  }
  validate(*body, *about.body, wrong);
  into.body = *std::move(body);
  return {};
}

bool takes_file(destination const& d) noexcept {
  return d.to != nullptr && !d.to->about.text.reads.empty();
}

std::size_t body_limit(destination const& d, request_limits const& limits) noexcept {
  return takes_file(d) ? limits.upload : limits.body;
}

error over_body_limit(destination const& d, request_limits const& limits) {
  return {errc::over_limit,
          fmt::format("The body is larger than {} bytes; the operator sets this limit with {}.",
                      body_limit(d, limits),
                      takes_file(d) ? "uploads.largest" : "--max-body"),
          {}};
}

}  // namespace overstap::api
