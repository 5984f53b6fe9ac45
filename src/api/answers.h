// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "api/session_cookie.h"

/// What an operation may give beside a described type, which is 200 with JSON. They nest:
/// `with_cookie<created<session>>` is 201 with a Location and a cookie.
namespace overstap::api {

/// 204.
struct nothing {};

/// JSON that is passed on as it is.
struct raw_json {
  std::string text;
};

/// A file to be saved. The operation lists its content types in `gives`.
struct file_answer {
  std::string content_type;
  std::string name;  ///< as the person sees it, with its ending
  std::string bytes;
};

/// With the version of its row, which `If-Match` of the next change repeats.
template <typename T>
struct versioned {
  T value;
  std::int64_t version{};
};

/// 201.
template <typename T>
struct created {
  T value;
  std::string location;  ///< path: "/v1/dossiers/…"
  std::int64_t version{};
};

/// Signs somebody in or out.
template <typename T>
struct with_cookie {
  T value;
  session_cookie cookie;
};

}  // namespace overstap::api
