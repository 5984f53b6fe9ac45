// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <type_traits>

#include <boost/core/type_name.hpp>
#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include "api/boundary/types.h"
#include "api/shape.h"

/// Boost.Describe -> shape. Include only where shapes are instantiated (the files of codec/): it is slow to compile.
namespace overstap::api::detail {

template <typename T>
struct is_optional : std::false_type {};
template <typename T>
struct is_optional<std::optional<T>> : std::true_type {};

/// "overstap::api::boundary::visitor" -> "visitor"
template <typename T>
std::string short_name() {
  auto const full = boost::core::type_name<T>();
  auto const at = full.rfind("::");
  return at == std::string::npos ? full : full.substr(at + 2);
}

template <typename T>
shape const& shape_of();

template <typename T>
struct shape_maker {
  static shape make() {
    if constexpr (std::is_same_v<T, bool>) {
      return {.what = shape::kind::boolean};
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
      return {.what = shape::kind::integer};
    } else if constexpr (std::is_same_v<T, std::string>) {
      return {.what = shape::kind::text};
    } else if constexpr (std::is_same_v<T, boundary::code_text>) {
      return {.what = shape::kind::code, .low = 1, .high = kMaxCodeLength};
    } else if constexpr (std::is_same_v<T, civil_date>) {
      return {.what = shape::kind::date};
    } else if constexpr (std::is_same_v<T, boundary::moment>) {
      return {.what = shape::kind::moment};
    } else if constexpr (std::is_same_v<T, uuid>) {
      return {.what = shape::kind::uuid};
    } else if constexpr (std::is_enum_v<T>) {
      auto s = shape{.what = shape::kind::one_of, .name = short_name<T>()};
      boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>([&](auto e) { s.names.emplace_back(e.name); });
      return s;
    } else {
      auto s = shape{.what = shape::kind::object, .name = short_name<T>()};
      boost::mp11::mp_for_each<boost::describe::describe_members<T, boost::describe::mod_public>>([&](auto m) {
        using member = std::remove_cvref_t<decltype(std::declval<T&>().*m.pointer)>;
        if constexpr (is_optional<member>::value) {
          s.members.push_back({m.name, &shape_of<typename member::value_type>(), false});
        } else {
          s.members.push_back({m.name, &shape_of<member>(), true});
        }
      });
      return s;
    }
  }
};
template <std::int64_t Low, std::int64_t High>
struct shape_maker<boundary::bounded<Low, High>> {
  static shape make() { return {.what = shape::kind::integer, .low = Low, .high = High}; }
};
template <std::size_t Min, std::size_t Max>
struct shape_maker<boundary::text<Min, Max>> {
  static shape make() {
    return {.what = shape::kind::text, .low = static_cast<std::int64_t>(Min), .high = static_cast<std::int64_t>(Max)};
  }
};
template <typename T, std::size_t Max>
struct shape_maker<boundary::list<T, Max>> {
  static shape make() {
    return {.what = shape::kind::list, .high = static_cast<std::int64_t>(Max), .item = &shape_of<T>()};
  }
};
template <typename T>
struct shape_maker<std::vector<T>> {
  static shape make() { return {.what = shape::kind::list, .item = &shape_of<T>()}; }
};

template <typename T>
shape const& shape_of() {
  static auto const s = shape_maker<T>::make();
  return s;
}

}  // namespace overstap::api::detail
