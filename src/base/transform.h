// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <type_traits>
#include <utility>

#include "base/result.h"

namespace overstap {

/// What std::expected::transform does; libstdc++ 12 does not have it, and this can go when the oldest one has.
template <typename T, typename Map>
auto transform(result<T> r, Map map) {
  if constexpr (std::is_void_v<T>) {
    using out = result<std::invoke_result_t<Map>>;
    return r ? out{map()} : out{std::unexpected{std::move(r.error())}};
  } else {
    using out = result<std::invoke_result_t<Map, T&&>>;
    return r ? out{map(*std::move(r))} : out{std::unexpected{std::move(r.error())}};
  }
}

}  // namespace overstap
