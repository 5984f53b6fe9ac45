// SPDX-License-Identifier: EUPL-1.2
#include "exchange/esco_parse.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/csv.h"
#include "base/text.h"
#include "exchange/concept_key.h"

namespace overstap::exchange {
namespace {

constexpr auto kUriRule = std::string_view{
    "an absolute http or https URI with a path, of at most 500 characters; of ESCO: http://data.europa.eu/ and "
    "esco/occupation/<UUID>, esco/skill/<UUID>, esco/isco/C<1 to 4 digits> or esco/isced-f/<2 to 4 digits>"};

std::unexpected<error> refuse(std::string_view file,
                              csv_row const& row,
                              std::string_view column,
                              std::string_view allowed) {
  return std::unexpected{
      error{errc::bad_request,
            fmt::format("{}: row {} (line {}), column {}: {}", file, row.row, row.line, column, allowed),
            {{fmt::format("{}:{}:{}", file, row.row, column), std::string{allowed}}}}};
}

bool is_digits(std::string_view code, std::size_t fewest, std::size_t most) noexcept {
  return code.size() >= fewest && code.size() <= most && code.find_first_not_of("0123456789") == std::string_view::npos;
}

/// ESCO's own URIs end in a UUID or a code; one that does not, or has no path, has been cut off.
bool is_whole_uri(std::string_view uri) {
  constexpr auto kHost = std::string_view{"http://data.europa.eu/"};
  if (!is_concept_uri(uri) || uri.find('/', uri.find("://") + 3) == std::string_view::npos) {
    return false;
  }
  auto const after = [&uri](std::string_view start) {
    return uri.starts_with(start) ? std::optional{uri.substr(start.size())} : std::nullopt;
  };
  if (auto const key = after("http://data.europa.eu/esco/occupation/")) {
    return parse_uuid(*key).has_value();
  }
  if (auto const key = after("http://data.europa.eu/esco/skill/")) {
    return parse_uuid(*key).has_value();
  }
  if (auto const code = after("http://data.europa.eu/esco/isco/C")) {
    return is_digits(*code, 1, 4);
  }
  if (auto const code = after("http://data.europa.eu/esco/isced-f/")) {
    return is_digits(*code, 2, 4);
  }
  return !uri.starts_with(kHost);
}

bool is_isco_group(std::string_view code) noexcept {
  return is_digits(code, 4, 4);
}

std::optional<skill_type> parse_skill_type(std::string_view text) noexcept {
  if (text == "skill/competence") {
    return skill_type::competence;
  }
  if (text == "knowledge") {
    return skill_type::knowledge;
  }
  return text.empty() ? std::optional{skill_type::unknown} : std::nullopt;
}

/// The other names of one field, without the preferred one and without repetition, in the order of the file.
std::vector<std::string> parse_alternatives(std::string_view field, std::string_view preferred) {
  auto names = std::vector<std::string>{};
  for (auto const line : split(field, '\n')) {
    auto const name = trim(line);
    if (!name.empty() && name != preferred && std::ranges::find(names, name) == names.end()) {
      names.emplace_back(name);
    }
  }
  return names;
}

/// The column that tells more about a concept of this kind, in the file that defines it.
std::string_view own_column(concept_kind kind) noexcept {
  switch (kind) {
    case concept_kind::occupation:
      return "iscoGroup";
    case concept_kind::skill:
      return "skillType";
    case concept_kind::skill_group:
    case concept_kind::isco_group:
      return "code";
  }
  __builtin_unreachable();
}

result<store::concept_update> parse_definition(concept_file const& file,
                                               csv_row const& row,
                                               std::string_view uri,
                                               std::string_view own) {
  auto c = store::concept_update{.key = concept_key(uri), .kind = file.kind, .uri = std::string{uri}, .code = {}};
  if (file.kind == concept_kind::skill) {
    auto const type = parse_skill_type(own);
    if (!type) {
      return refuse(file.name, row, own_column(file.kind), "skill/competence, knowledge or empty");
    }
    c.type = *type;
    return c;
  }
  if (file.kind == concept_kind::occupation && !is_isco_group(own)) {
    return refuse(file.name, row, own_column(file.kind), "an ISCO group of four digits");
  }
  c.code = own;
  return c;
}

}  // namespace

result<void> parse_concepts(concept_file const& file,
                            std::string_view text,
                            store::taxonomy_update& update,
                            esco_counts& counts) {
  auto columns = std::vector<std::string_view>{"conceptUri", "preferredLabel", "altLabels", "description"};
  if (file.defines) {
    columns.push_back(own_column(file.kind));
  }
  auto seen = std::set<uuid>{};
  auto const read = read_csv_table(file.name, text, columns, {}, [&](csv_row const& row) -> result<void> {
    auto const uri = trim(row.fields[0]);
    if (!is_whole_uri(uri)) {
      return refuse(file.name, row, "conceptUri", kUriRule);
    }
    auto const key = concept_key(uri);
    if (!seen.insert(key).second) {
      return refuse(file.name, row, "conceptUri", "a concept that the file has not named before");
    }
    auto const preferred = trim(row.fields[1]);
    if (preferred.empty() && file.defines) {
      return refuse(file.name, row, "preferredLabel", "some text");
    }
    if (file.defines) {
      auto c = parse_definition(file, row, uri, trim(row.fields[4]));
      if (!c) {
        return std::unexpected{std::move(c.error())};
      }
      update.concepts.push_back(std::move(*c));
    }
    if (preferred.empty()) {
      ++counts.untranslated;
      return {};
    }
    update.words.push_back({key,
                            file.in,
                            {.preferred = std::string{preferred},
                             .alternatives = parse_alternatives(row.fields[2], preferred),
                             .description = std::string{trim(row.fields[3])}}});
    return {};
  });
  // An empty list would end every concept of its kind.
  if (read && seen.empty() && file.defines) {
    return refuse(file.name, {.row = 2, .line = 2, .fields = {}}, "conceptUri", "at least one concept");
  }
  return read;
}

result<void> parse_broader(std::string_view name, std::string_view text, store::taxonomy_update& update) {
  return read_csv_table(name, text, {"conceptUri", "broaderUri"}, {}, [&](csv_row const& row) -> result<void> {
    for (auto const column : {0U, 1U}) {
      if (!is_whole_uri(trim(row.fields[column]))) {
        return refuse(name, row, column == 0 ? "conceptUri" : "broaderUri", kUriRule);
      }
    }
    update.broader.push_back({concept_key(trim(row.fields[0])), concept_key(trim(row.fields[1]))});
    return {};
  });
}

result<void> parse_relations(std::string_view name,
                             std::string_view text,
                             bool unresolved_allowed,
                             store::taxonomy_update& update,
                             esco_counts& counts) {
  return read_csv_table(
      name, text, {"occupationUri", "relationType", "skillUri"}, {}, [&](csv_row const& row) -> result<void> {
        auto const occupation = trim(row.fields[0]);
        auto const type = trim(row.fields[1]);
        auto const skill = trim(row.fields[2]);
        if (!is_whole_uri(occupation)) {
          return refuse(name, row, "occupationUri", kUriRule);
        }
        if (type != "essential" && type != "optional") {
          return refuse(name, row, "relationType", "essential or optional");
        }
        if (skill.empty() && unresolved_allowed) {
          ++counts.relations_unresolved;
          return {};
        }
        if (!is_whole_uri(skill)) {
          return refuse(name, row, "skillUri", kUriRule);
        }
        update.relations.push_back(
            {occupation_id{concept_key(occupation)},
             {skill_id{concept_key(skill)}, type == "essential" ? importance::essential : importance::optional}});
        return {};
      });
}

}  // namespace overstap::exchange
