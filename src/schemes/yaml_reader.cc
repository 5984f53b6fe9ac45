// SPDX-License-Identifier: EUPL-1.2
#include "schemes/yaml_reader.h"

#include <algorithm>
#include <charconv>

namespace overstap::schemes {

YAML::Node yaml_reader::parse(std::string_view text) {
  try {
    return YAML::Load(std::string{text});
  } catch (YAML::ParserException const& e) {
    findings_.push_back({file_, e.mark.line + 1, "not YAML: " + e.msg});
    return YAML::Node{YAML::NodeType::Undefined};
  }
}

void yaml_reader::wrong(YAML::Node const& at, std::string what) {
  findings_.push_back({file_, at.Mark().line + 1, std::move(what)});
}

bool yaml_reader::map_of(YAML::Node const& at, std::initializer_list<std::string_view> keys) {
  if (!at.IsMap()) {
    wrong(at, "keys with values are expected here");
    return false;
  }
  for (auto const& entry : at) {
    auto const key = entry.first.Scalar();
    if (std::ranges::find(keys, key) == keys.end()) {
      auto allowed = std::string{};
      for (auto const k : keys) {
        allowed += (allowed.empty() ? "" : ", ") + std::string{k};
      }
      wrong(entry.first, "there is no \"" + key + "\" here; allowed: " + allowed);
    }
  }
  return true;
}

std::vector<YAML::Node> yaml_reader::list(YAML::Node const& at, std::string_view key) {
  auto const node = at[std::string{key}];
  if (!node) {
    return {};
  }
  if (!node.IsSequence()) {
    wrong(node, std::string{key} + " is a list");
    return {};
  }
  return {node.begin(), node.end()};
}

std::optional<std::string> yaml_reader::text_if(YAML::Node const& at, std::string_view key) {
  auto const node = at[std::string{key}];
  if (!node) {
    return std::nullopt;
  }
  if (!node.IsScalar() || node.Scalar().empty()) {
    wrong(node, std::string{key} + " is a text");
    return std::nullopt;
  }
  return node.Scalar();
}

std::string yaml_reader::text(YAML::Node const& at, std::string_view key) {
  if (!at[std::string{key}]) {
    wrong(at, std::string{key} + " is missing");
    return {};
  }
  return text_if(at, key).value_or("");
}

bilingual yaml_reader::both_of(YAML::Node const& node, std::string_view key) {
  if (!node.IsMap()) {
    wrong(node, std::string{key} + " has nl and en");
    return {};
  }
  map_of(node, {"nl", "en"});
  return {text(node, "nl"), text(node, "en")};
}

std::optional<bilingual> yaml_reader::both_if(YAML::Node const& at, std::string_view key) {
  auto const node = at[std::string{key}];
  return node ? std::optional{both_of(node, key)} : std::nullopt;
}

bilingual yaml_reader::both(YAML::Node const& at, std::string_view key) {
  auto found = both_if(at, key);
  if (!found) {
    wrong(at, std::string{key} + " is missing");
  }
  return std::move(found).value_or(bilingual{});
}

std::vector<bilingual> yaml_reader::both_list(YAML::Node const& at, std::string_view key) {
  auto out = std::vector<bilingual>{};
  for (auto const& node : list(at, key)) {
    out.push_back(both_of(node, key));
  }
  return out;
}

std::optional<std::int64_t> yaml_reader::whole_number_if(YAML::Node const& at, std::string_view key) {
  auto const said = text_if(at, key);
  if (!said) {
    return std::nullopt;
  }
  auto n = std::int64_t{};
  auto const [stopped, failed] = std::from_chars(said->data(), said->data() + said->size(), n);
  if (failed != std::errc{} || stopped != said->data() + said->size()) {
    wrong(at[std::string{key}], std::string{key} + " is a whole number");
    return std::nullopt;
  }
  return n;
}

std::optional<civil_date> yaml_reader::date_if(YAML::Node const& at, std::string_view key) {
  auto const said = text_if(at, key);
  if (!said) {
    return std::nullopt;
  }
  auto const d = parse_date(*said);
  if (!d) {
    wrong(at[std::string{key}], std::string{key} + " is a date like 2026-01-31");
  }
  return d;
}

std::optional<bool> yaml_reader::yes_no_if(YAML::Node const& at, std::string_view key) {
  auto const said = text_if(at, key);
  if (!said) {
    return std::nullopt;
  }
  if (*said != "true" && *said != "false") {
    wrong(at[std::string{key}], std::string{key} + " is true or false");
    return std::nullopt;
  }
  return *said == "true";
}

}  // namespace overstap::schemes
