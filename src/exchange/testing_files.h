// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <archive.h>
#include <archive_entry.h>

#include "base/invariant.h"

namespace overstap::exchange {

/// For tests: writes a file as it is.
inline void write_text(std::filesystem::path const& file, std::string_view text) {
  auto out = std::ofstream{file, std::ios::binary};
  out.write(text.data(), static_cast<std::streamsize>(text.size()));
  invariant(out.good(), "a test can write its file");
}

/// For tests: `files` packed as one gzip file (then there is one) or as a ZIP archive.
enum class packing { gzip, zip };
inline std::string pack(packing how, std::map<std::string, std::string> const& files) {
  auto packed = std::string(1 << 20, '\0');
  auto used = std::size_t{0};
  auto* const a = archive_write_new();
  if (how == packing::gzip) {
    archive_write_add_filter_gzip(a);
    archive_write_set_format_raw(a);
  } else {
    archive_write_set_format_zip(a);
  }
  archive_write_open_memory(a, packed.data(), packed.size(), &used);
  for (auto const& [name, content] : files) {
    auto* const entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_write_header(a, entry);
    archive_write_data(a, content.data(), content.size());
    archive_entry_free(entry);
  }
  invariant(archive_write_close(a) == ARCHIVE_OK, "a test can pack its files");
  archive_write_free(a);
  packed.resize(used);
  return packed;
}

}  // namespace overstap::exchange
