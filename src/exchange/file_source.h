// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/embedded_file.h"
#include "base/result.h"

namespace overstap::exchange {

/// One file of a source: its name without folders, and its size as stored there.
struct source_file {
  std::string name;
  std::uint64_t bytes;
};

/// A set of files to import from: a folder, a ZIP archive, or files inside this program.
class file_source {
public:
  virtual ~file_source() = default;
  /// Sorted by name. Files in subfolders of an archive are listed by their last name.
  virtual std::vector<source_file> const& files() const noexcept = 0;
  /// The whole file, unpacked when its name ends in ".gz". A damaged or truncated file is refused with its name;
  /// so is one of more than `kMostBytes` unpacked.
  virtual result<std::string> read(std::string const& name) const = 0;

  static constexpr std::uint64_t kMostBytes = std::uint64_t{512} << 20U;
};

/// One file, unpacked when its name ends in ".gz"; refused as in `file_source::read`, or when it does not exist.
result<std::string> read_input_file(std::filesystem::path const& path);

/// A folder or a ZIP archive.
result<std::unique_ptr<file_source>> open_source(std::filesystem::path const& path);

/// The embedded files of one folder ("taxonomy").
std::unique_ptr<file_source> embedded_source(std::span<embedded_file const> files, std::string_view folder);

}  // namespace overstap::exchange
