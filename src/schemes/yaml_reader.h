// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <yaml-cpp/yaml.h>

#include "base/dates.h"
#include "domain/language.h"
#include "schemes/finding.h"

/// Reads one YAML file and notes everything that is wrong with it, with its line. Private to `schemes`.
namespace overstap::schemes {

class yaml_reader {
public:
  yaml_reader(std::string file, std::vector<finding>& findings) : file_{std::move(file)}, findings_{findings} {}

  /// An undefined node when it is no YAML.
  YAML::Node parse(std::string_view text);
  void wrong(YAML::Node const& at, std::string what);
  std::size_t noted() const noexcept { return findings_.size(); }

  /// `at` is a map with these keys only.
  bool map_of(YAML::Node const& at, std::initializer_list<std::string_view> keys);
  /// The elements of a list; none when it is absent.
  std::vector<YAML::Node> list(YAML::Node const& at, std::string_view key);
  /// Empty, and noted, when it is absent or no text.
  std::string text(YAML::Node const& at, std::string_view key);
  std::optional<std::string> text_if(YAML::Node const& at, std::string_view key);
  bilingual both(YAML::Node const& at, std::string_view key);
  std::optional<bilingual> both_if(YAML::Node const& at, std::string_view key);
  std::vector<bilingual> both_list(YAML::Node const& at, std::string_view key);
  std::optional<std::int64_t> whole_number_if(YAML::Node const& at, std::string_view key);
  std::optional<civil_date> date_if(YAML::Node const& at, std::string_view key);
  std::optional<bool> yes_no_if(YAML::Node const& at, std::string_view key);

  /// The value with this name. Nullopt, and noted with what is allowed, when it is another one.
  template <typename T, std::size_t N>
  std::optional<T> one_of(YAML::Node const& at,
                          std::string_view key,
                          std::pair<std::string_view, T> const (&names)[N]) {
    auto const said = text(at, key);
    auto allowed = std::string{};
    for (auto const& [name, value] : names) {
      if (said == name) {
        return value;
      }
      allowed += (allowed.empty() ? "" : ", ") + std::string{name};
    }
    if (!said.empty()) {
      wrong(at[std::string{key}], std::string{key} + " is one of " + allowed);
    }
    return std::nullopt;
  }

private:
  bilingual both_of(YAML::Node const& node, std::string_view key);

  std::string file_;
  std::vector<finding>& findings_;
};

}  // namespace overstap::schemes
