// SPDX-License-Identifier: EUPL-1.2
#include "api/schema.h"

#include <boost/json/array.hpp>

#include "api/schema_texts.h"

namespace overstap::api {

namespace json = boost::json;

namespace {

void describe(json::object& schema, std::string_view text) {
  if (!text.empty()) {
    schema["description"] = text;
  }
}

json::object integer(shape const& s) {
  constexpr auto kLargestInt32 = std::int64_t{2'147'483'647};
  auto schema = json::object{{"type", "integer"}, {"format", s.high && *s.high <= kLargestInt32 ? "int32" : "int64"}};
  if (s.low) {
    schema["minimum"] = *s.low;
  }
  if (s.high) {
    schema["maximum"] = *s.high;
  }
  return schema;
}

json::object text(shape const& s) {
  auto schema = json::object{{"type", "string"}};
  if (s.low) {
    schema["minLength"] = *s.low;
  }
  if (s.high) {
    schema["maxLength"] = *s.high;
  }
  return schema;
}

json::object reference(std::string const& name) {
  return {{"$ref", "#/components/schemas/" + name}};
}

}  // namespace

json::object schema_collector::use(shape const& s, direction d) {
  switch (s.what) {
    case shape::kind::boolean:
      return {{"type", "boolean"}};
    case shape::kind::integer:
      return integer(s);
    case shape::kind::text:
      return text(s);
    case shape::kind::code: {
      auto schema = text(s);
      schema["pattern"] = "^[A-Za-z0-9-]+$";
      return schema;
    }
    case shape::kind::date:
      return {{"type", "string"}, {"format", "date"}};
    case shape::kind::moment:
      return {{"type", "string"}, {"format", "date-time"}};
    case shape::kind::uuid:
      return {{"type", "string"}, {"format", "uuid"}};
    case shape::kind::list: {
      auto schema = json::object{{"type", "array"}, {"items", use(*s.item, d)}};
      if (s.high) {
        schema["maxItems"] = *s.high;
      }
      return schema;
    }
    case shape::kind::one_of: {
      auto const name = schema_name(s.name);
      auto schema = json::object{{"type", "string"}, {"enum", json::array(s.names.begin(), s.names.end())}};
      describe(schema, text_of(s.name, {}));
      collected_.try_emplace(name, std::move(schema));
      return reference(name);
    }
    case shape::kind::object: {
      auto const name = schema_name(s.name);
      if (!collected_.contains(name)) {
        auto required = json::array{};
        auto members = json::object{};
        for (auto const& m : s.members) {
          if (m.required) {
            required.emplace_back(m.name);
          }
          auto member = use(*m.type, d);
          describe(member, text_of(s.name, m.name));
          members[m.name] = std::move(member);
        }
        auto schema = json::object{{"type", "object"}};
        describe(schema, text_of(s.name, {}));
        if (!required.empty()) {
          schema["required"] = std::move(required);
        }
        schema["properties"] = std::move(members);
        if (d == direction::request) {
          schema["additionalProperties"] = false;
        }
        collected_.emplace(name, std::move(schema));
      }
      return reference(name);
    }
  }
  __builtin_unreachable();
}

json::object schema_collector::components() const {
  auto all = json::object{};
  for (auto const& [name, schema] : collected_) {
    all[name] = schema;
  }
  return all;
}

std::string schema_name(std::string_view type_name) {
  auto name = std::string{};
  auto start = true;
  for (auto const c : type_name) {
    if (c == '_') {
      start = true;
    } else {
      name += start && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
      start = false;
    }
  }
  return name;
}

}  // namespace overstap::api
