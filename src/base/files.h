// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string_view>
#include <utility>

namespace overstap {

/// Closes what it holds.
class descriptor {
public:
  explicit descriptor(int fd = -1) noexcept : fd_{fd} {}
  ~descriptor() { close(); }
  descriptor(descriptor&& other) noexcept : fd_{std::exchange(other.fd_, -1)} {}
  descriptor& operator=(descriptor&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }
  int get() const noexcept { return fd_; }
  bool is_open() const noexcept { return fd_ >= 0; }
  void close() noexcept;

private:
  int fd_;
};

/// Throws the `infra_error` for `errno`: "cannot write /x/y: No space left on device".
[[noreturn]] void fail_with_errno(std::string_view what, std::filesystem::path const& file);

/// A new name in a folder outlives a loss of power once the folder is written too.
void sync_folder_of(std::filesystem::path const& file);

/// A file that appears under its name whole and on disk, or not at all. Until then it stands beside it under another
/// name, empty at first, and only its owner may read it.
class new_file {
public:
  explicit new_file(std::filesystem::path target);
  /// Removes it unless it was put in place.
  ~new_file();
  new_file(new_file const&) = delete;
  new_file& operator=(new_file const&) = delete;

  std::filesystem::path const& path() const noexcept { return path_; }
  /// Whatever stood there is gone.
  void put_in_place();

private:
  std::filesystem::path target_;
  std::filesystem::path path_;
};

}  // namespace overstap
