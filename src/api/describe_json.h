// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include <boost/describe.hpp>
#include <boost/json/value.hpp>
#include <boost/mp11.hpp>

#include "api/boundary/types.h"
#include "api/validate.h"
#include "api/write_json.h"
#include "base/dates.h"
#include "base/invariant.h"

/// Boost.Describe <-> JSON. Include only where codecs are instantiated (the files of codec/): it is slow to compile.
/// Reading expects a value that passed `validate`; a mismatch is a `logic_bug`.
namespace overstap::api::detail {

namespace json = boost::json;

inline std::string_view text_in(json::value const& v) {
  auto const& s = v.as_string();
  return {s.data(), s.size()};
}

template <typename T>
struct reader;

template <typename T>
T read(json::value const& v) {
  return reader<T>::read(v);
}

template <typename T>
T valid(std::optional<T> v) {
  invariant(v.has_value(), "a value was decoded that had not passed validate()");
  return *std::move(v);
}

template <typename T>
struct reader {
  static T read(json::value const& v) {
    if constexpr (std::is_same_v<T, bool>) {
      return v.as_bool();
    } else if constexpr (std::is_same_v<T, boundary::code_text>) {
      return {std::string{text_in(v)}};
    } else if constexpr (std::is_same_v<T, civil_date>) {
      return valid(parse_date(text_in(v)));
    } else if constexpr (std::is_same_v<T, uuid>) {
      return valid(parse_uuid(text_in(v)));
    } else if constexpr (std::is_enum_v<T>) {
      auto found = std::optional<T>{};
      boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>([&](auto e) {
        if (text_in(v) == e.name) {
          found = e.value;
        }
      });
      return valid(found);
    } else {
      auto const& object = v.as_object();
      auto out = T{};
      boost::mp11::mp_for_each<boost::describe::describe_members<T, boost::describe::mod_public>>([&](auto m) {
        if (auto const* const member = object.if_contains(m.name)) {
          assign(out.*m.pointer, *member);
        }
      });
      return out;
    }
  }

private:
  template <typename Member>
  static void assign(Member& member, json::value const& v) {
    member = detail::read<Member>(v);
  }
  template <typename Member>
  static void assign(std::optional<Member>& member, json::value const& v) {
    member = detail::read<Member>(v);
  }
};
template <std::int64_t Low, std::int64_t High>
struct reader<boundary::bounded<Low, High>> {
  static boundary::bounded<Low, High> read(json::value const& v) { return {valid(whole_number(v))}; }
};
template <std::size_t Min, std::size_t Max>
struct reader<boundary::text<Min, Max>> {
  static boundary::text<Min, Max> read(json::value const& v) { return {std::string{text_in(v)}}; }
};
template <typename T, std::size_t Max>
struct reader<boundary::list<T, Max>> {
  static boundary::list<T, Max> read(json::value const& v) {
    auto out = boundary::list<T, Max>{};
    out.items.reserve(v.as_array().size());
    for (auto const& item : v.as_array()) {
      out.items.push_back(detail::read<T>(item));
    }
    return out;
  }
};

template <typename T>
struct writer {
  static void write(T const& value, std::string& out) {
    if constexpr (std::is_same_v<T, bool>) {
      out += value ? "true" : "false";
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
      write_number(value, out);
    } else if constexpr (std::is_same_v<T, std::string>) {
      write_text(value, out);
    } else if constexpr (std::is_same_v<T, boundary::moment>) {
      write_text(moment_text(value.unix_ms), out);
    } else if constexpr (std::is_same_v<T, boundary::code_text>) {
      write_text(value.value, out);
    } else if constexpr (std::is_same_v<T, civil_date> || std::is_same_v<T, uuid>) {
      out += '"';
      out += to_string(value);
      out += '"';
    } else if constexpr (std::is_enum_v<T>) {
      boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>([&](auto e) {
        if (value == e.value) {
          write_text(e.name, out);
        }
      });
    } else {
      auto separator = '{';
      boost::mp11::mp_for_each<boost::describe::describe_members<T, boost::describe::mod_public>>(
          [&](auto m) { write_member(m.name, value.*m.pointer, separator, out); });
      if (separator == '{') {
        out += '{';
      }
      out += '}';
    }
  }

private:
  template <typename Member>
  static void write_member(std::string_view name, Member const& member, char& separator, std::string& out) {
    out += std::exchange(separator, ',');
    out += '"';
    out += name;
    out += "\":";
    writer<Member>::write(member, out);
  }
  template <typename Member>
  static void write_member(std::string_view name,
                           std::optional<Member> const& member,
                           char& separator,
                           std::string& out) {
    if (member) {
      write_member(name, *member, separator, out);
    }
  }
};
template <std::int64_t Low, std::int64_t High>
struct writer<boundary::bounded<Low, High>> {
  static void write(boundary::bounded<Low, High> const& value, std::string& out) { write_number(value.value, out); }
};
template <std::size_t Min, std::size_t Max>
struct writer<boundary::text<Min, Max>> {
  static void write(boundary::text<Min, Max> const& value, std::string& out) { write_text(value.value, out); }
};
template <typename T>
struct writer<std::vector<T>> {
  static void write(std::vector<T> const& values, std::string& out) {
    out += '[';
    for (auto const& v : values) {
      if (&v != values.data()) {
        out += ',';
      }
      writer<T>::write(v, out);
    }
    out += ']';
  }
};
template <typename T, std::size_t Max>
struct writer<boundary::list<T, Max>> {
  static void write(boundary::list<T, Max> const& value, std::string& out) {
    writer<std::vector<T>>::write(value.items, out);
  }
};

}  // namespace overstap::api::detail
