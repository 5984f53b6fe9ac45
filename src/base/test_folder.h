// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>

#include "base/invariant.h"

namespace overstap {

/// For tests: an empty folder of its own, removed with everything in it at the end.
class test_folder {
public:
  test_folder() {
    auto pattern = (std::filesystem::temp_directory_path() / "overstap-XXXXXX").string();
    invariant(::mkdtemp(pattern.data()) != nullptr, "a temporary folder can be made");
    path_ = pattern;
  }
  ~test_folder() {
    auto failed = std::error_code{};
    std::filesystem::remove_all(path_, failed);
  }
  test_folder(test_folder const&) = delete;
  test_folder& operator=(test_folder const&) = delete;
  std::filesystem::path const& path() const noexcept { return path_; }

private:
  std::filesystem::path path_;
};

}  // namespace overstap
