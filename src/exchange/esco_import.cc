// SPDX-License-Identifier: EUPL-1.2
#include "exchange/esco_import.h"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

#include "exchange/esco_parse.h"

namespace overstap::exchange {
namespace {

enum class part { concepts, broader, relations, relations_by_label };

/// A file to read and what to do with it.
struct planned_file {
  source_file file;
  part what;
  concept_kind kind{};
  language in{};
  bool defines{};
};

std::string_view suffix(language l) noexcept {
  return l == language::nl ? "nl" : "en";
}

/// The file `stem`.csv or `stem`.csv.gz; both at once would be a guess, and is refused.
result<std::optional<source_file>> find_file(file_source const& files, std::string const& stem) {
  auto found = std::optional<source_file>{};
  for (auto const& f : files.files()) {
    if (f.name == stem + ".csv" || f.name == stem + ".csv.gz") {
      if (found) {
        auto const allowed = fmt::format("one file {0}.csv or {0}.csv.gz", stem);
        return std::unexpected{error{errc::bad_request, fmt::format("{}: {}", f.name, allowed), {{f.name, allowed}}}};
      }
      found = f;
    }
  }
  return found;
}

/// Which files of a source to read, in the order in which they are read.
class plan {
public:
  plan(file_source const& files, esco_options const& options) : files_{files}, options_{options} {}

  result<std::vector<planned_file>> make() {
    add_concepts("ISCOGroups", concept_kind::isco_group);
    add_concepts("occupations", concept_kind::occupation);
    add_concepts("skillGroups", concept_kind::skill_group);
    add_concepts("skills", concept_kind::skill);
    add_first({"broaderRelationsOccPillar"}, part::broader);
    add_first({"broaderRelationsSkillPillar"}, part::broader);
    add_first({"occupationSkillRelations"}, part::relations) ||
        add_first({"occupationSkillRelations_by_label"}, part::relations_by_label);
    if (refused_) {
      return std::unexpected{std::move(*refused_)};
    }
    return std::move(planned_);
  }

private:
  bool wanted(language l) const { return std::ranges::find(options_.languages, l) != options_.languages.end(); }

  std::optional<source_file> find(std::string const& stem) {
    auto found = find_file(files_, stem);
    if (!found) {
      refused_ = std::move(found.error());
      return std::nullopt;
    }
    return *found;
  }

  /// The English file defines the concepts when it is there, because its list is always whole.
  void add_concepts(std::string const& stem, concept_kind kind) {
    auto defined = false;
    for (auto const in : {language::en, language::nl}) {
      if (!wanted(in)) {
        continue;
      }
      if (auto const file = find(fmt::format("{}_{}", stem, suffix(in)))) {
        planned_.push_back({*file, part::concepts, kind, in, !defined});
        defined = true;
      } else if (auto const partial = find(fmt::format("{}_{}_partial", stem, suffix(in)))) {
        planned_.push_back({*partial, part::concepts, kind, in, false});
      }
    }
  }

  /// Relations have no words: the same file in any language will do.
  bool add_first(std::string const& stem, part what) {
    for (auto const* const end : {"", "_en", "_nl"}) {
      if (auto const file = find(stem + end)) {
        planned_.push_back({*file, what});
        return true;
      }
    }
    return false;
  }

  file_source const& files_;
  esco_options const& options_;
  std::vector<planned_file> planned_;
  std::optional<error> refused_;
};

result<void> parse_rows(planned_file const& f,
                        std::string_view text,
                        store::taxonomy_update& update,
                        esco_counts& counts) {
  switch (f.what) {
    case part::concepts:
      if (f.defines) {
        update.complete.push_back({f.kind, f.file.name});
      }
      return parse_concepts({f.file.name, f.kind, f.in, f.defines}, text, update, counts);
    case part::broader:
      return parse_broader(f.file.name, text, update);
    case part::relations:
    case part::relations_by_label:
      return parse_relations(f.file.name, text, f.what == part::relations_by_label, update, counts);
  }
  __builtin_unreachable();
}

/// All official files end with a line end (v1.1.1, v1.2.0); one that does not was cut off inside its last cell.
result<void> check_end(std::string const& name, std::string_view text) {
  if (text.ends_with('\n')) {
    return {};
  }
  constexpr auto kAllowed = "a line end after the last row; without it the file may have been cut off";
  return std::unexpected{error{errc::bad_request,
                               fmt::format("{}: line {}: {}", name, std::ranges::count(text, '\n') + 1, kAllowed),
                               {{name, kAllowed}}}};
}

result<void> parse(planned_file const& f, std::string_view text, store::taxonomy_update& update, esco_counts& counts) {
  auto const parsed = parse_rows(f, text, update, counts);
  return parsed ? check_end(f.file.name, text) : parsed;
}

std::vector<import_warning> warnings_of(store::merge_report const& m, esco_counts const& c) {
  auto all = std::vector<import_warning>{
      {"rows of a translation without a preferred label", c.untranslated},
      {"rows of a translation of an unknown concept", m.words_of_unknown},
      {"relations whose skill has no URI", c.relations_unresolved},
      {"relations of an unknown occupation", m.relations_of_unknown_occupation},
      {"relations to an unknown skill", m.relations_to_unknown_skill},
      {"relations of the same occupation and skill again", m.repeated_relations},
      {"groupings of an unknown concept", m.broader_of_unknown},
  };
  std::erase_if(all, [](import_warning const& w) { return w.count == 0; });
  return all;
}

}  // namespace

result<import_report> import_esco(file_source const& files,
                                  esco_options const& options,
                                  store::database& db,
                                  progress_callback const& progress) {
  auto const planned = plan{files, options}.make();
  if (!planned) {
    return std::unexpected{planned.error()};
  }
  if (planned->empty()) {
    return std::unexpected{error{errc::not_found,
                                 "no ESCO file is there; for example occupations_en.csv or occupations_en.csv.gz",
                                 {{"", "a folder or ZIP archive with files in the official ESCO CSV layout"}}}};
  }
  auto total = std::uint64_t{0};
  for (auto const& f : *planned) {
    total += f.file.bytes;
  }
  auto const report_progress = [&](std::string_view file, std::uint64_t done) {
    if (progress) {
      progress({file, done, total});
    }
  };

  auto update = store::taxonomy_update{};
  update.source = options.source;
  update.yields = options.yields;
  update.allow_ended = options.allow_ended;
  auto counts = esco_counts{};
  auto report = import_report{};
  auto done = std::uint64_t{0};
  for (auto const& f : *planned) {
    report_progress(f.file.name, done);
    auto const text = files.read(f.file.name);
    if (!text) {
      return std::unexpected{text.error()};
    }
    if (auto const parsed = parse(f, *text, update, counts); !parsed) {
      return std::unexpected{parsed.error()};
    }
    report.files.push_back(f.file.name);
    done += f.file.bytes;
  }
  report_progress("", done);
  auto const merged = store::merge_taxonomy(db, update);
  if (!merged) {
    return std::unexpected{merged.error()};
  }
  report.merged = *merged;
  report.warnings = warnings_of(*merged, counts);
  return report;
}

result<import_report> import_esco(std::filesystem::path const& path,
                                  esco_options const& options,
                                  store::database& db,
                                  progress_callback const& progress) {
  auto const files = open_source(path);
  if (!files) {
    return std::unexpected{files.error()};
  }
  return import_esco(**files, options, db, progress);
}

result<import_report> import_starter(store::database& db) {
  auto const files = embedded_source(embedded::data(), "taxonomy");
  // Cannot have been cut off, and a newer version of the product may bring another choice.
  return import_esco(*files, {.source = "starter", .yields = true, .allow_ended = true}, db, {});
}

}  // namespace overstap::exchange
