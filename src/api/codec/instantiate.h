// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/codec.h"
#include "api/describe_json.h"
#include "api/describe_shape.h"

/// For the files of codec/ only, one per header of boundary/: a line for every type that an operation takes or
/// gives by itself. Their members follow. Slow to compile.
namespace overstap::api {

template <typename T>
shape const& shape_of() {
  return detail::shape_of<T>();
}

template <typename T>
T decode_valid(boost::json::value const& v) {
  return detail::read<T>(v);
}

template <typename T>
void encode(T const& value, std::string& out) {
  detail::writer<T>::write(value, out);
}

}  // namespace overstap::api

/// What comes in: parameters of a path or query, and bodies.
#define OVS_TAKES(type)                   \
  template shape const& shape_of<type>(); \
  template type decode_valid(boost::json::value const&)

/// What goes out.
#define OVS_GIVES(type)                   \
  template shape const& shape_of<type>(); \
  template void encode(type const&, std::string&)
