// SPDX-License-Identifier: EUPL-1.2
#include "api/validate.h"

#include <algorithm>
#include <cmath>

#include "base/dates.h"
#include "base/ids.h"
#include "base/text.h"

namespace overstap::api {
namespace {

namespace json = boost::json;

/// Longer names of unknown members are not repeated in an answer.
constexpr std::size_t kMaxNamedLength = 64;

std::string_view view(json::string const& s) noexcept {
  return {s.data(), s.size()};
}

bool is_code(std::string_view text) noexcept {
  auto const fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  };
  return !text.empty() && text.size() <= kMaxCodeLength && std::ranges::all_of(text, fits);
}

bool within(shape const& s, std::int64_t n) noexcept {
  return (!s.low || n >= *s.low) && (!s.high || n <= *s.high);
}

bool is_text(shape const& s, std::string_view text) noexcept {
  return is_plain_text(text) && within(s, static_cast<std::int64_t>(count_code_points(text)));
}

/// Whether a value that is neither list nor object fits.
bool fits(shape const& s, json::value const& v) noexcept {
  if (s.what == shape::kind::boolean) {
    return v.is_bool();
  }
  if (s.what == shape::kind::integer) {
    auto const n = whole_number(v);
    return n && within(s, *n);
  }
  if (!v.is_string()) {
    return false;
  }
  auto const text = view(v.get_string());
  switch (s.what) {
    case shape::kind::text:
      return is_text(s, text);
    case shape::kind::code:
      return is_code(text);
    case shape::kind::date:
      return parse_date(text).has_value();
    case shape::kind::uuid:
      return parse_uuid(text).has_value();
    case shape::kind::one_of:
      return std::ranges::find(s.names, text) != s.names.end();
    case shape::kind::boolean:
    case shape::kind::integer:
    case shape::kind::moment:  // no request has one
    case shape::kind::list:
    case shape::kind::object:
      return false;
  }
  __builtin_unreachable();
}

class validator {
public:
  explicit validator(std::vector<field_error>& wrong) : wrong_{wrong} {}

  void check(json::value const& v, shape const& s) {
    if (s.what == shape::kind::list) {
      check_list(v, s);
    } else if (s.what == shape::kind::object) {
      check_object(v, s);
    } else if (!fits(s, v)) {
      refuse(allowed(s));
    }
  }

private:
  void refuse(std::string what) {
    if (wrong_.size() < kMaxFieldErrors) {
      wrong_.push_back({at_, std::move(what)});
    }
  }

  /// Runs `check` one level deeper.
  template <typename Check>
  void below(std::string_view segment, Check check) {
    auto const length = at_.size();
    at_ += segment;
    check();
    at_.resize(length);
  }

  void check_list(json::value const& v, shape const& s) {
    auto const* const list = v.if_array();
    if (list == nullptr || !within(s, static_cast<std::int64_t>(list->size()))) {
      refuse(allowed(s));
      return;
    }
    for (auto i = std::size_t{0}; i < list->size(); ++i) {
      below('/' + std::to_string(i), [&] { check((*list)[i], *s.item); });
    }
  }

  void check_object(json::value const& v, shape const& s) {
    auto const* const object = v.if_object();
    if (object == nullptr) {
      refuse(allowed(s));
      return;
    }
    for (auto const& m : s.members) {
      auto const* const member = object->if_contains(m.name);
      if (member != nullptr) {
        below(pointer_segment(m.name), [&] { check(*member, *m.type); });
      } else if (m.required) {
        below(pointer_segment(m.name), [&] { refuse("required: " + allowed(*m.type)); });
      }
    }
    for (auto const& [key, value] : *object) {
      auto const name = std::string_view{key.data(), key.size()};
      if (std::ranges::find(s.members, name, &member_shape::name) == s.members.end()) {
        refuse_unknown(name, s);
      }
    }
  }

  void refuse_unknown(std::string_view name, shape const& s) {
    auto const text =
        s.members.empty() ? std::string{"nothing: no members are known here"} : "only: " + member_names(s);
    if (name.size() > kMaxNamedLength || !is_plain_text(name)) {
      refuse(text);
    } else {
      below(pointer_segment(name), [&] { refuse(text); });
    }
  }

  std::vector<field_error>& wrong_;
  std::string at_;
};

}  // namespace

void validate(json::value const& v, shape const& s, std::vector<field_error>& wrong) {
  validator{wrong}.check(v, s);
}

std::optional<std::int64_t> whole_number(json::value const& v) noexcept {
  if (auto const* const n = v.if_int64()) {
    return *n;
  }
  // Beyond 2^53 a double cannot say which whole number was meant; no bound here reaches that far.
  constexpr auto kExact = 9'007'199'254'740'992.0;
  if (auto const* const d = v.if_double(); d != nullptr && std::trunc(*d) == *d && std::abs(*d) <= kExact) {
    return static_cast<std::int64_t>(*d);
  }
  return std::nullopt;
}

std::string pointer_segment(std::string_view name) {
  auto segment = std::string{'/'};
  for (auto const c : name) {
    if (c == '~') {
      segment += "~0";
    } else if (c == '/') {
      segment += "~1";
    } else {
      segment += c;
    }
  }
  return segment;
}

}  // namespace overstap::api
