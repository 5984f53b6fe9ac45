// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string_view>

#include "access/action.h"
#include "api/answer_form.h"
#include "api/shape.h"
#include "base/required.h"

namespace overstap::api {

enum class verb : std::uint8_t { get, post, put, patch, delete_ };
std::string_view to_string(verb v) noexcept;

/// Each kind gets threads of its own, so that long ones never keep a short one waiting, and who watches the program is
/// answered while all others wait for the database.
enum class effort : std::uint8_t { short_running, long_running, watching };

/// What an endpoint says about itself.
struct operation_text {
  std::string_view id;  ///< operationId, camelCase
  verb method;
  std::string_view path;  ///< template: "/v1/occupations/{id}"
  std::string_view tag;
  std::string_view summary;
  std::string_view description;
  required<access::action> needs;  ///< `open`: no account
  effort takes{effort::short_running};
  bool creates{};  ///< takes an Idempotency-Key
  bool updates{};  ///< demands If-Match
  bool limited{};  ///< guesses at secrets: so many per minute and address
  std::string_view reads{};  ///< content types of a body that is raw bytes: "text/csv, application/pdf"
  std::string_view gives{};  ///< content types of an answer that is a file
};

/// Whether it changes something; HTTP calls the others safe.
constexpr bool changes(operation_text const& o) noexcept {
  return o.method != verb::get;
}
constexpr bool is_open(operation_text const& o) noexcept {
  return o.needs == access::action::open;
}

/// One row of the route table as the OpenAPI document needs it.
struct operation {
  operation_text text;
  shape const* path;
  shape const* query;
  shape const* body;  ///< nullptr: none, or raw bytes
  answer_form answer;
};

}  // namespace overstap::api
