// SPDX-License-Identifier: EUPL-1.2
#include "api/openapi.h"

#include <algorithm>
#include <fstream>
#include <functional>
#include <set>
#include <sstream>

#include <boost/json/parse.hpp>
#include <gtest/gtest.h>

#include "api/operations.h"
#include "api/schema_texts.h"

using namespace overstap::api;

namespace {

std::string committed() {
  auto file = std::ifstream{std::string{OVS_SOURCE_DIR} + "/openapi/openapi.json"};
  auto text = std::ostringstream{};
  text << file.rdbuf();
  return text.str();
}

void walk(shape const& s, std::function<void(shape const&)> const& see) {
  see(s);
  if (s.item != nullptr) {
    walk(*s.item, see);
  }
  for (auto const& m : s.members) {
    walk(*m.type, see);
  }
}

TEST(openapi, the_committed_document_is_this_one) {
  EXPECT_TRUE(openapi_document() == committed())
      << "openapi/openapi.json is stale; run: cmake --build <build> --target update-openapi";
}

TEST(openapi, is_json_with_every_operation) {
  auto const document = boost::json::parse(openapi_document());
  for (auto const& o : operations()) {
    auto const path = std::string{o.text.path.substr(3)};
    EXPECT_TRUE(document.at("paths").as_object().contains(path)) << path;
    EXPECT_FALSE(o.text.description.empty()) << path;
  }
}

TEST(openapi, operation_ids_are_unique) {
  auto ids = std::set<std::string_view>{};
  for (auto const& o : operations()) {
    EXPECT_TRUE(ids.insert(o.text.id).second) << o.text.id;
  }
}

TEST(openapi, nothing_unbounded_comes_in) {
  for (auto const& o : operations()) {
    for (auto const* const in : {o.path, o.query, o.body}) {
      if (in == nullptr) {
        continue;
      }
      walk(*in, [&](shape const& s) {
        auto const has_bounds =
            s.what == shape::kind::integer || s.what == shape::kind::text || s.what == shape::kind::list;
        EXPECT_TRUE(!has_bounds || s.high.has_value()) << o.text.id << ": " << allowed(s);
      });
    }
  }
}

TEST(openapi, every_text_is_about_something_that_exists) {
  auto known = std::set<std::pair<std::string, std::string>>{};
  auto const see = [&](shape const& s) {
    known.insert({s.name, ""});
    for (auto const& m : s.members) {
      known.insert({s.name, std::string{m.name}});
    }
  };
  for (auto const& o : operations()) {
    for (auto const* const part : {o.path, o.query, o.body, o.answer.content}) {
      if (part != nullptr) {
        walk(*part, see);
      }
    }
  }
  for (auto const& t : schema_texts()) {
    auto const problem = t.type == "problem" || t.type == "wrong_field";
    EXPECT_TRUE(problem || known.contains({std::string{t.type}, std::string{t.member}})) << t.type << "." << t.member;
  }
}

TEST(openapi, members_and_parameters_are_camel_case) {
  auto const camel = [](std::string_view name) {
    return name.front() >= 'a' && name.front() <= 'z' && name.find_first_of("_- ") == std::string_view::npos;
  };
  for (auto const& o : operations()) {
    for (auto const* const part : {o.path, o.query, o.body, o.answer.content}) {
      if (part != nullptr) {
        walk(*part, [&](shape const& s) {
          EXPECT_TRUE(std::ranges::all_of(s.members, camel, &member_shape::name)) << s.name;
        });
      }
    }
  }
}

}  // namespace
