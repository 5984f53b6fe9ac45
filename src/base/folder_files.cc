// SPDX-License-Identifier: EUPL-1.2
#include "base/folder_files.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace overstap {

folder_files::folder_files(std::filesystem::path const& folder) {
  for (auto const& entry : std::filesystem::recursive_directory_iterator{folder}) {
    if (entry.is_regular_file()) {
      auto text = std::ostringstream{};
      text << std::ifstream{entry.path(), std::ios::binary}.rdbuf();
      texts_.emplace_back(entry.path().lexically_relative(folder).generic_string(), std::move(text).str());
    }
  }
  std::ranges::sort(texts_);
}

std::vector<embedded_file> folder_files::files() const {
  auto out = std::vector<embedded_file>{};
  for (auto const& [path, text] : texts_) {
    out.push_back({path, text});
  }
  return out;
}

}  // namespace overstap
