// SPDX-License-Identifier: EUPL-1.2
#include "store/backup.h"

#include <fstream>

#include <fmt/format.h>

#include "store/backup_parts.h"

namespace overstap::store {
namespace {

namespace fs = std::filesystem;

/// Which database the file is a copy of, by how it begins.
std::optional<backend> kind_of(fs::path const& file) {
  auto begin = std::string(15, '\0');
  std::ifstream{file, std::ios::binary}.read(begin.data(), static_cast<std::streamsize>(begin.size()));
  if (begin == "SQLite format 3") {
    return backend::sqlite;
  }
  return begin.starts_with("PGDMP") ? std::optional{backend::postgresql} : std::nullopt;
}

std::string_view name_of(backend kind) {
  return kind == backend::sqlite ? "SQLite" : "PostgreSQL";
}

}  // namespace

result<void> back_up(location const& from, fs::path const& file) {
  if (from.kind() == backend::postgresql) {
    back_up_server(from, file);
    return {};
  }
  if (!fs::exists(from.file())) {
    return std::unexpected{error{errc::not_found, fmt::format("There is no database {}.", from.name()), {}}};
  }
  back_up_file(from, file);
  return {};
}

result<void> restore(fs::path const& file, location const& to, existing there) {
  if (!fs::is_regular_file(file)) {
    return std::unexpected{error{errc::not_found, fmt::format("There is no file {}.", file.string()), {}}};
  }
  auto const kind = kind_of(file);
  if (kind != to.kind() || to.is_in_memory()) {
    return std::unexpected{error{
        errc::bad_request,
        kind
            ? fmt::format("{} is a copy of a {} database, and {} is not one.", file.string(), name_of(*kind), to.name())
            : fmt::format("{} was not made by `overstap backup`.", file.string()),
        {}}};
  }
  return *kind == backend::sqlite ? restore_file(file, to, there) : restore_server(file, to, there);
}

}  // namespace overstap::store
