// SPDX-License-Identifier: EUPL-1.2
#include "api/negotiate.h"

#include <algorithm>
#include <string>

#include "base/text.h"

namespace overstap::api {
namespace {

char lower(char c) noexcept {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same(std::string_view a, std::string_view b) noexcept {
  return std::ranges::equal(a, b, {}, lower, lower);
}

/// One element of a header list: its name and whether its weight is above zero.
struct choice {
  std::string_view name;
  bool wanted;
};

choice read_choice(std::string_view element) {
  auto const parts = split(element, ';');
  auto c = choice{trim(parts.front()), true};
  for (auto const part : parts) {
    auto const parameter = trim(part);
    if (parameter.size() > 2 && same(parameter.substr(0, 2), "q=")) {
      c.wanted = parameter.find_first_of("123456789") != std::string_view::npos;
    }
  }
  return c;
}

/// The verdict of the first range of `names`, most specific first, that the header mentions.
std::optional<bool> verdict(std::string_view header, std::initializer_list<std::string_view> names) {
  auto const elements = split(header, ',');
  for (auto const name : names) {
    for (auto const element : elements) {
      if (auto const c = read_choice(element); same(c.name, name)) {
        return c.wanted;
      }
    }
  }
  return std::nullopt;
}

}  // namespace

bool accepts_type(std::optional<std::string_view> accept, std::string_view type) {
  auto const whole_kind = std::string{type.substr(0, type.find('/') + 1)} + '*';
  return !accept || trim(*accept).empty() || verdict(*accept, {type, whole_kind, "*/*"}).value_or(false);
}

std::string_view one_of_types(std::string_view content_type, std::string_view types) {
  auto const sent = trim(split(content_type, ';').front());
  for (auto const type : split(types, ',')) {
    if (same(trim(type), sent)) {
      return trim(type);
    }
  }
  return {};
}

bool accepts_coding(std::string_view accept_encoding, std::string_view coding) {
  return verdict(accept_encoding, {coding, "*"}).value_or(false);
}

}  // namespace overstap::api
