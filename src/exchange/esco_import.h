// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "domain/language.h"
#include "exchange/file_source.h"
#include "store/database.h"
#include "store/taxonomy_store.h"

namespace overstap::exchange {

struct esco_options {
  std::vector<language> languages{language::nl, language::en};  ///< files in other languages are passed over
  std::string source{"esco"};  ///< the name under which the concepts are kept
  bool yields{};  ///< as in `store::taxonomy_update`
  bool allow_ended{};  ///< as in `store::taxonomy_update`
};

/// Called when a file is begun and when all is done, with the bytes of all files to read as they are stored.
struct import_progress {
  std::string_view file;  ///< empty while the database is written
  std::uint64_t done;
  std::uint64_t total;
};
using progress_callback = std::function<void(import_progress const&)>;

/// Something in the files that was passed over, and how often.
struct import_warning {
  std::string what;
  std::size_t count;
  friend bool operator==(import_warning const&, import_warning const&) = default;
};

struct import_report {
  std::vector<std::string> files;  ///< that were read, in that order
  store::merge_report merged;
  std::vector<import_warning> warnings;  ///< none has the count 0
};

/// Reads the official ESCO CSV layout (docs/guide/import-files.md) from a folder or ZIP archive, and merges it
/// in one transaction. A part whose file is absent stays as it was. A file that is broken is refused with file,
/// row, column and reason, and nothing is stored. `progress` may be empty.
result<import_report> import_esco(std::filesystem::path const& path,
                                  esco_options const& options,
                                  store::database& db,
                                  progress_callback const& progress);
result<import_report> import_esco(file_source const& files,
                                  esco_options const& options,
                                  store::database& db,
                                  progress_callback const& progress);

/// The starter taxonomy that ships with the product. Leaves official ESCO that is there as it is.
result<import_report> import_starter(store::database& db);

}  // namespace overstap::exchange
