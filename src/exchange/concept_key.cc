// SPDX-License-Identifier: EUPL-1.2
#include "exchange/concept_key.h"

#include <algorithm>

#include <boost/uuid/name_generator_sha1.hpp>

namespace overstap::exchange {

uuid make_uuid5(std::string_view name) {
  auto const made = boost::uuids::name_generator_sha1{boost::uuids::ns::url()}(name.data(), name.size());
  auto u = uuid{};
  std::copy(made.begin(), made.end(), u.bytes.begin());
  return u;
}

uuid concept_key(std::string_view uri) {
  auto const last = uri.substr(uri.rfind('/') + 1);
  auto const own = parse_uuid(last);
  return own ? *own : make_uuid5(uri);
}

bool is_concept_uri(std::string_view uri) noexcept {
  constexpr auto kLongest = std::size_t{500};
  auto const scheme = uri.starts_with("http://") ? 7U : uri.starts_with("https://") ? 8U : 0U;
  return scheme != 0 && uri.size() > scheme && uri.size() <= kLongest && !uri.ends_with('/') &&
         std::ranges::all_of(
             uri, [](char c) { return c > ' ' && c < '\x7f' && c != '"' && c != '<' && c != '>' && c != '\\'; });
}

}  // namespace overstap::exchange
