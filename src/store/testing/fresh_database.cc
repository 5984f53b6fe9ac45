// SPDX-License-Identifier: EUPL-1.2
#include "store/testing/fresh_database.h"

#include <atomic>

#include <fmt/format.h>
#include <soci/postgresql/soci-postgresql.h>
#include <soci/soci.h>
#include <unistd.h>

namespace overstap::store {
namespace {

/// nullptr when no server was given.
char const* server_of_tests() {
  // NOLINTNEXTLINE(concurrency-mt-unsafe): nothing in a test sets a variable.
  return std::getenv("OVERSTAP_TEST_POSTGRESQL");
}

std::string server() {
  return server_of_tests();
}

/// The URL of a schema in the database of the tests.
std::string url_of_schema(std::string const& name) {
  auto const url = server();
  return fmt::format("{}{}options=-csearch_path%3D{}", url, url.find('?') == std::string::npos ? '?' : '&', name);
}

/// The URL of another database on the server of the tests.
std::string url_of_database(std::string const& name) {
  auto url = server();
  auto const path = url.find('/', url.find("://") + 3);
  auto const end = std::min(url.find('?', path), url.size());
  return url.replace(path + 1, end - path - 1, name);
}

/// Runs what no transaction may be around.
void tell_server(std::string const& statement) {
  auto session = soci::session{soci::postgresql, server()};
  session << "set client_min_messages = warning";
  session << statement;
}

location parsed(std::string const& text) {
  auto at = location::parse(text);
  invariant(at.has_value(), "a test has its database at a location");
  return *at;
}

}  // namespace

fresh_database::fresh_database(test_place place, on_server how) {
  switch (place) {
    case test_place::sqlite_in_memory:
      at_ = parsed(":memory:");
      return;
    case test_place::sqlite_in_a_file:
      folder_.emplace();
      at_ = parsed((folder_->path() / "over stap.db").string());
      return;
    case test_place::postgresql: {
      static auto count = std::atomic<int>{};
      auto const name = fmt::format("test_{}_{}", ::getpid(), ++count);
      if (how == on_server::schema) {
        tell_server("create schema " + name);
        to_drop_ = "drop schema " + name + " cascade";
        at_ = parsed(url_of_schema(name));
      } else {
        tell_server(fmt::format("create database {} template template0 encoding 'UTF8' locale 'C.UTF-8'", name));
        to_drop_ = "drop database " + name + " with (force)";
        at_ = parsed(url_of_database(name));
      }
      return;
    }
  }
  __builtin_unreachable();
}

fresh_database::~fresh_database() {
  if (!to_drop_.empty()) {
    tell_server(to_drop_);
  }
}

std::string fresh_database::unavailable(test_place place) {
  if (place != test_place::postgresql || server_of_tests() != nullptr) {
    return {};
  }
  return "no PostgreSQL here: scripts/with-postgresql.sh runs a command with one";
}

std::string to_string(test_place place) {
  switch (place) {
    case test_place::sqlite_in_memory:
      return "sqlite_in_memory";
    case test_place::sqlite_in_a_file:
      return "sqlite_in_a_file";
    case test_place::postgresql:
      return "postgresql";
  }
  __builtin_unreachable();
}

}  // namespace overstap::store
