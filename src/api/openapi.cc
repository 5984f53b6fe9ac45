// SPDX-License-Identifier: EUPL-1.2
#include "api/openapi.h"

#include <algorithm>
#include <string>

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/format.h>

#include "api/boundary/problem.h"
#include "api/codec.h"
#include "api/operations.h"
#include "api/pretty_json.h"
#include "api/problem_response.h"
#include "api/schema.h"
#include "api/schema_texts.h"
#include "base/text.h"

namespace overstap::api {

namespace json = boost::json;

namespace {

using direction = schema_collector::direction;

constexpr auto kPrefix = std::string_view{"/v1"};

constexpr auto kIntroduction =
    "Journeys to new work: which jobs fit, which vacancies are near, and which steps lead there with their dates "
    "and costs. No account is needed. What a visitor sends is neither stored nor logged. Unknown members and "
    "unknown query parameters are refused; a member that is not known is left out, null is refused. At most "
    "64 KiB per request (the operator can change it) and 16 levels of nesting.";

json::object tag(std::string_view name, std::string_view description) {
  return {{"name", name}, {"description", description}};
}

json::object info() {
  return {{"title", "Overstap"},
          {"version", kApiVersion},
          {"summary", "Plans journeys to new work"},
          {"description", kIntroduction},
          {"contact",
           {{"name", "Overstap"}, {"url", "https://overstap.example/contact"}, {"email", "api@overstap.example"}}},
          {"license", {{"name", "EUPL-1.2"}, {"identifier", "EUPL-1.2"}}}};
}

json::array tags() {
  return {tag("occupations", "Occupations of the taxonomy"),
          tag("skills", "Skills of the taxonomy"),
          tag("regions", "Labour-market regions, municipalities and desks"),
          tag("reference", "Small lists of codes"),
          tag("wagons", "Services that can be a step of a journey"),
          tag("matching", "Work and vacancies that fit"),
          tag("planning", "Journeys to new work"),
          tag("schemes", "Who pays what, by which rule, valid when"),
          tag("dossiers", "The shared case of one person, the worklist and questions to partners"),
          tag("profile", "What somebody can, has and wants, with evidence"),
          tag("plan", "Goals, the steps to each, and the calendar"),
          tag("accounts", "Signing in, and who can"),
          tag("partners", "Organisations that work together in a region, and the region in numbers"),
          tag("rights", "Who may see what, consent and objection, who looked, export and erasure"),
          tag("service", "The service itself")};
}

json::object header_reference(std::string_view name) {
  return {{"$ref", "#/components/headers/" + std::string{name}}};
}

json::object common_headers() {
  return {{"API-Version", header_reference("ApiVersion")}, {"X-Request-Id", header_reference("RequestId")}};
}

json::object problem_response(std::string_view description) {
  return {{"description", description},
          {"headers", common_headers()},
          {"content", {{"application/problem+json", {{"schema", {{"$ref", "#/components/schemas/Problem"}}}}}}}};
}

/// Every refusal by its key in `components/responses`.
json::object problem_responses() {
  auto too_many = problem_response("Too many attempts from this address; `Retry-After` says how long to wait.");
  too_many.at("headers").as_object()["Retry-After"] = header_reference("RetryAfter");
  return {
      {"BadRequest", problem_response("The request is not valid; `errors` names every field at once.")},
      {"Unauthenticated", problem_response("Nobody is signed in, or the session has ended.")},
      {"Forbidden", problem_response("The one who is signed in may not do this, or `X-Overstap-Csrf` is not right.")},
      {"NotFound", problem_response("There is no such thing, or not for the one who is signed in.")},
      {"NotAcceptable", problem_response("The Accept header leaves out what this operation answers.")},
      {"Conflict", problem_response("It cannot be done as things stand; `detail` says why.")},
      {"Stale", problem_response("It was changed since it was read; `currentVersion` is the version that is stored.")},
      {"OverLimit", problem_response("The request is larger than allowed; `detail` names the limit.")},
      {"UnsupportedType", problem_response("The body is not of a content type that this operation reads.")},
      {"PreconditionRequired", problem_response("If-Match is missing.")},
      {"TooMany", std::move(too_many)},
      {"Unexpected", problem_response("Any other refusal or failure, for example 405, 500 or 503.")}};
}

json::object refused(std::string_view name) {
  return {{"$ref", "#/components/responses/" + std::string{name}}};
}

void add_parameters(json::array& parameters, shape const& s, std::string_view in, schema_collector& schemas) {
  for (auto const& m : s.members) {
    auto p = json::object{{"name", m.name}, {"in", in}, {"required", m.required}};
    if (auto const text = text_of(s.name, m.name); !text.empty()) {
      p["description"] = text;
    }
    p["schema"] = schemas.use(*m.type, direction::request);
    parameters.push_back(std::move(p));
  }
}

/// One entry per content type of a list "text/csv, application/pdf", all of raw bytes.
json::object bytes_of_types(std::string_view types) {
  auto content = json::object{};
  for (auto const type : split(types, ',')) {
    content[trim(type)] = json::object{{"schema", {{"type", "string"}, {"format", "binary"}}}};
  }
  return content;
}

json::object success(operation const& o, schema_collector& schemas) {
  auto headers = common_headers();
  auto const add = [&](bool has, std::string_view name, std::string_view key) {
    if (has) {
      headers[name] = header_reference(key);
    }
  };
  add(!changes(o.text) && is_open(o.text), "Access-Control-Allow-Origin", "AllowOrigin");
  add(o.answer.version, "ETag", "Version");
  add(o.answer.location, "Location", "Location");
  add(o.answer.cookie, "Set-Cookie", "SetCookie");
  add(o.answer.what == answer_form::kind::file, "Content-Disposition", "ContentDisposition");
  auto answer = json::object{{"description", "The answer."}, {"headers", std::move(headers)}};
  switch (o.answer.what) {
    case answer_form::kind::described:
      answer["content"] = {{kJson, {{"schema", schemas.use(*o.answer.content, direction::answer)}}}};
      break;
    case answer_form::kind::raw_json:
      answer["content"] = {{kJson, {{"schema", {{"type", "object"}}}}}};
      break;
    case answer_form::kind::file:
      answer["content"] = bytes_of_types(o.text.gives);
      break;
    case answer_form::kind::nothing:
      answer["description"] = "Done.";
      break;
  }
  return answer;
}

json::object request_body(operation const& o, schema_collector& schemas) {
  auto content = o.body == nullptr ? bytes_of_types(o.text.reads)
                                   : json::object{{kJson, {{"schema", schemas.use(*o.body, direction::request)}}}};
  return {{"required", true}, {"content", std::move(content)}};
}

json::object responses_of(operation const& o, schema_collector& schemas) {
  auto responses = json::object{{std::to_string(o.answer.status), success(o, schemas)}};
  auto const add = [&](bool has, std::string_view status, std::string_view name) {
    if (has) {
      responses[status] = refused(name);
    }
  };
  auto const has_body = o.body != nullptr || !o.text.reads.empty();
  add(true, "400", "BadRequest");
  add(!is_open(o.text) || o.text.limited, "401", "Unauthenticated");
  add(!is_open(o.text), "403", "Forbidden");
  add(!o.path->members.empty(), "404", "NotFound");
  add(true, "406", "NotAcceptable");
  add(changes(o.text) && !is_open(o.text), "409", "Conflict");
  add(o.text.updates, "412", "Stale");
  add(has_body, "413", "OverLimit");
  add(has_body, "415", "UnsupportedType");
  add(o.text.updates, "428", "PreconditionRequired");
  add(o.text.limited, "429", "TooMany");
  add(true, "default", "Unexpected");
  return responses;
}

json::array parameters_of(operation const& o, schema_collector& schemas) {
  auto parameters = json::array{};
  add_parameters(parameters, *o.path, "path", schemas);
  add_parameters(parameters, *o.query, "query", schemas);
  if (o.text.updates) {
    parameters.push_back(json::object{{"$ref", "#/components/parameters/IfMatch"}});
  }
  if (o.text.creates) {
    parameters.push_back(json::object{{"$ref", "#/components/parameters/IdempotencyKey"}});
  }
  return parameters;
}

json::object describe(operation const& o, schema_collector& schemas) {
  auto described = json::object{{"operationId", o.text.id},
                                {"tags", json::array{o.text.tag}},
                                {"summary", o.text.summary},
                                {"description", o.text.description}};
  if (auto parameters = parameters_of(o, schemas); !parameters.empty()) {
    described["parameters"] = std::move(parameters);
  }
  if (o.body != nullptr || !o.text.reads.empty()) {
    described["requestBody"] = request_body(o, schemas);
  }
  described["responses"] = responses_of(o, schemas);
  if (!is_open(o.text)) {
    auto both = json::object{{"session", json::array{}}};
    if (changes(o.text)) {
      both["csrf"] = json::array{};
    }
    described["security"] = json::array{std::move(both)};
    described["x-action"] = access::to_string(o.text.needs);
  }
  return described;
}

/// "GET" -> "get"
std::string path_key(verb v) {
  auto key = std::string{to_string(v)};
  std::ranges::transform(key, key.begin(), [](char c) { return static_cast<char>(c - 'A' + 'a'); });
  return key;
}

/// Those of `components` that `by` refers to.
json::object used(json::object const& components, std::string_view section, json::value const& by) {
  auto const text = json::serialize(by);
  auto kept = json::object{};
  for (auto const& [name, value] : components) {
    auto const reference = fmt::format("\"#/components/{}/{}\"", section, std::string_view{name.data(), name.size()});
    if (text.find(reference) != std::string::npos) {
      kept[name] = value;
    }
  }
  return kept;
}

json::object headers() {
  auto const header = [](std::string_view description) {
    return json::object{{"description", description}, {"schema", {{"type", "string"}}}};
  };
  return {{"ApiVersion", header("Full version of this interface.")},
          {"RequestId", header("Identifies this request towards the people who run this server.")},
          {"AllowOrigin", header("Pages of every origin may read this answer.")},
          {"Version", header("The version of what is answered, for If-Match.")},
          {"Location", header("The path of what was made.")},
          {"SetCookie", header("Sets or clears the session cookie.")},
          {"ContentDisposition", header("The name of the file.")},
          {"RetryAfter", header("Seconds to wait.")}};
}

json::object shared_parameters() {
  auto const header = [](std::string_view name, bool needed, std::string_view description, std::string_view pattern) {
    return json::object{{"name", name},
                        {"in", "header"},
                        {"required", needed},
                        {"description", description},
                        {"schema", {{"type", "string"}, {"maxLength", 64}, {"pattern", pattern}}}};
  };
  return {{"IfMatch", header("If-Match", true, "The ETag of what is changed, as it was read.", R"(^"[0-9]+"$)")},
          {"IdempotencyKey",
           header("Idempotency-Key",
                  false,
                  "Chosen by the caller, new for each creation: the same one again makes nothing twice.",
                  "^[A-Za-z0-9_-]{8,64}$")}};
}

json::object security_schemes() {
  auto const key = [](std::string_view in, std::string_view name, std::string_view description) {
    return json::object{{"type", "apiKey"}, {"in", in}, {"name", name}, {"description", description}};
  };
  return {{"session", key("cookie", "__Host-overstap", "Set by signing in; named overstap where there is no TLS.")},
          {"csrf", key("header", "X-Overstap-Csrf", "The token that belongs to the session, on all that changes.")}};
}

}  // namespace

std::string openapi_document(std::vector<operation> const& all) {
  auto schemas = schema_collector{};
  auto paths = json::object{};
  for (auto const& o : all) {
    auto& path = paths[o.text.path.substr(kPrefix.size())];
    if (!path.is_object()) {
      path.emplace_object();
    }
    path.as_object()[path_key(o.text.method)] = describe(o, schemas);
  }
  schemas.use(shape_of<boundary::problem>(), direction::answer);
  auto responses = used(problem_responses(), "responses", paths);
  auto all_headers = used(headers(), "headers", json::array{paths, responses});
  auto parameters = used(shared_parameters(), "parameters", paths);
  return pretty_json(
      json::object{{"openapi", "3.1.0"},
                   {"info", info()},
                   {"servers", json::array{json::object{{"url", kPrefix}, {"description", "This server"}}}},
                   {"tags", tags()},
                   {"security", json::array{}},
                   {"paths", std::move(paths)},
                   {"components",
                    {{"headers", std::move(all_headers)},
                     {"parameters", std::move(parameters)},
                     {"responses", std::move(responses)},
                     {"schemas", schemas.components()},
                     {"securitySchemes", security_schemes()}}}});
}

std::string openapi_document() {
  return openapi_document(operations());
}

}  // namespace overstap::api
