// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

#include "api/answers.h"
#include "api/codec.h"
#include "api/message.h"
#include "api/shape.h"

namespace overstap::api {

/// What the answer of an operation looks like, for its description.
struct answer_form {
  enum class kind : std::uint8_t { described, raw_json, file, nothing };
  kind what{kind::described};
  int status{200};
  shape const* content{};  ///< described
  bool version{};  ///< ETag
  bool location{};
  bool cookie{};
};

/// "7" in quotes: an entity tag.
std::string version_tag(std::int64_t version);

/// One per kind of answer: its form, and how it becomes a response.
template <typename T>
struct answering {
  static answer_form form() { return {.content = &shape_of<T>()}; }
  static void write(T const& value, response& to) {
    to.content_type = "application/json";
    encode(value, to.body);
  }
};
template <>
struct answering<nothing> {
  static answer_form form() { return {.what = answer_form::kind::nothing, .status = 204}; }
  static void write(nothing, response& to) { to.status = 204; }
};
template <>
struct answering<raw_json> {
  static answer_form form() { return {.what = answer_form::kind::raw_json}; }
  static void write(raw_json const& value, response& to);
};
template <>
struct answering<file_answer> {
  static answer_form form() { return {.what = answer_form::kind::file}; }
  static void write(file_answer const& value, response& to);
};
template <typename T>
struct answering<versioned<T>> {
  static answer_form form() {
    auto f = answering<T>::form();
    f.version = true;
    return f;
  }
  static void write(versioned<T> const& value, response& to) {
    answering<T>::write(value.value, to);
    to.headers.push_back({"ETag", version_tag(value.version)});
  }
};
template <typename T>
struct answering<created<T>> {
  static answer_form form() {
    auto f = answering<T>::form();
    f.status = 201;
    f.version = true;
    f.location = true;
    return f;
  }
  static void write(created<T> const& value, response& to) {
    answering<T>::write(value.value, to);
    to.status = 201;
    to.headers.push_back({"Location", value.location});
    to.headers.push_back({"ETag", version_tag(value.version)});
  }
};
template <typename T>
struct answering<with_cookie<T>> {
  static answer_form form() {
    auto f = answering<T>::form();
    f.cookie = true;
    return f;
  }
  static void write(with_cookie<T> const& value, response& to) {
    answering<T>::write(value.value, to);
    to.cookie = value.cookie;
  }
};

}  // namespace overstap::api
