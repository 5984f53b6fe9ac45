// SPDX-License-Identifier: EUPL-1.2
#include "api/openapi.h"

#include <map>

#include <boost/json/array.hpp>

#include "api/boundary/problem.h"
#include "api/codec.h"
#include "api/operations.h"
#include "api/pretty_json.h"
#include "api/schema.h"
#include "api/schema_texts.h"

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
  return {
      {"BadRequest", problem_response("The request is not valid; `errors` names every field at once.")},
      {"NotFound", problem_response("There is no such thing.")},
      {"NotAcceptable", problem_response("The Accept header leaves out application/json.")},
      {"OverLimit", problem_response("The request is larger than the operator allows; `detail` names the setting.")},
      {"UnsupportedType", problem_response("The body is not application/json.")},
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

json::object success(operation const& o, schema_collector& schemas) {
  auto headers = common_headers();
  headers["Access-Control-Allow-Origin"] = header_reference("AllowOrigin");
  auto schema = o.answer != nullptr ? schemas.use(*o.answer, direction::answer) : json::object{{"type", "object"}};
  return {{"description", "The answer."},
          {"headers", std::move(headers)},
          {"content", {{"application/json", {{"schema", std::move(schema)}}}}}};
}

json::object describe(operation const& o, schema_collector& schemas) {
  auto described = json::object{{"operationId", o.text.id},
                                {"tags", json::array{o.text.tag}},
                                {"summary", o.text.summary},
                                {"description", o.text.description}};
  auto parameters = json::array{};
  add_parameters(parameters, *o.path, "path", schemas);
  add_parameters(parameters, *o.query, "query", schemas);
  if (!parameters.empty()) {
    described["parameters"] = std::move(parameters);
  }
  auto responses = json::object{{"200", success(o, schemas)}, {"400", refused("BadRequest")}};
  if (!o.path->members.empty()) {
    responses["404"] = refused("NotFound");
  }
  responses["406"] = refused("NotAcceptable");
  if (o.body != nullptr) {
    described["requestBody"] =
        json::object{{"required", true},
                     {"content", {{"application/json", {{"schema", schemas.use(*o.body, direction::request)}}}}}};
    responses["413"] = refused("OverLimit");
    responses["415"] = refused("UnsupportedType");
  }
  responses["default"] = refused("Unexpected");
  described["responses"] = std::move(responses);
  return described;
}

json::object headers() {
  auto const header = [](std::string_view description) {
    return json::object{{"description", description}, {"schema", {{"type", "string"}}}};
  };
  return {{"ApiVersion", header("Full version of this interface.")},
          {"RequestId", header("Identifies this request towards the people who run this server.")},
          {"AllowOrigin", header("Pages of every origin may read this answer.")}};
}

}  // namespace

std::string openapi_document() {
  auto schemas = schema_collector{};
  auto paths = json::object{};
  for (auto const& o : operations()) {
    auto& path = paths[o.text.path.substr(kPrefix.size())];
    if (!path.is_object()) {
      path.emplace_object();
    }
    path.as_object()[o.text.method == verb::get ? "get" : "post"] = describe(o, schemas);
  }
  schemas.use(shape_of<boundary::problem>(), direction::answer);
  return pretty_json(json::object{
      {"openapi", "3.1.0"},
      {"info", info()},
      {"servers", json::array{json::object{{"url", kPrefix}, {"description", "This server"}}}},
      {"tags", tags()},
      {"security", json::array{}},
      {"paths", std::move(paths)},
      {"components", {{"headers", headers()}, {"responses", problem_responses()}, {"schemas", schemas.components()}}}});
}

}  // namespace overstap::api
