// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "base/embedded_file.h"

namespace overstap {

/// All files of a folder on disk and below it, held by this object: what is otherwise in the binary, from disk.
class folder_files {
public:
  explicit folder_files(std::filesystem::path const& folder);

  /// Sorted by path, which is relative to the folder. Of use as long as this object.
  std::vector<embedded_file> files() const;

private:
  std::vector<std::pair<std::string, std::string>> texts_;
};

}  // namespace overstap
