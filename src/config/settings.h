// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "config/configuration.h"

namespace overstap::config {

// What a setting may be, and where its value lives.
struct whole_number {
  std::int64_t& (*at)(configuration&);
  std::int64_t low, high;
};
struct yes_or_no {
  bool& (*at)(configuration&);
};
struct one_of {
  std::string& (*at)(configuration&);
  std::span<std::string_view const> choices;
};
struct text {
  std::string& (*at)(configuration&);
  bool (*fits)(std::string_view);
  std::string_view allowed;  ///< what `fits` wants, as in "port must be …"
};

struct setting {
  std::string_view section;
  std::string_view name;
  std::variant<whole_number, yes_or_no, one_of, text> kind;
  std::string_view about;  ///< one or two sentences for an operator
  std::string_view flag{};  ///< of `overstap serve`; empty: there is none
};

/// The one list: files, environment, flags, `config check` and `config example` all come from it. In the order of
/// the example; the settings of a section stand together.
std::span<setting const> settings();

std::string key_of(setting const& s);  ///< "server.port"
std::string environment_prefix(std::string_view section);  ///< "OVERSTAP_SERVER_"
std::string environment_name(setting const& s);  ///< "OVERSTAP_SERVER_PORT"
std::string allowed(setting const& s);  ///< "a whole number from 0 to 65535"

using value = std::variant<std::int64_t, bool, std::string>;
/// What a text from the environment or a flag means for this setting; nullopt: nothing.
std::optional<value> read_text(setting const& s, std::string const& from);
/// False, and nothing is changed, when the value is not of the right type or not allowed.
bool assign(configuration& c, setting const& s, value const& v);
value default_of(setting const& s);

}  // namespace overstap::config
