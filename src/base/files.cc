// SPDX-License-Identifier: EUPL-1.2
#include "base/files.h"

#include <cerrno>
#include <cstdlib>
#include <system_error>

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include "base/invariant.h"

namespace overstap {

void descriptor::close() noexcept {
  if (fd_ >= 0) {
    ::close(std::exchange(fd_, -1));
  }
}

void fail_with_errno(std::string_view what, std::filesystem::path const& file) {
  throw infra_error{fmt::format("{} {}: {}", what, file.string(), std::generic_category().message(errno))};
}

void sync_folder_of(std::filesystem::path const& file) {
  auto const folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path{"."};
  auto const opened = descriptor{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
  if (!opened.is_open() || ::fsync(opened.get()) != 0) {
    fail_with_errno("cannot write", folder);
  }
}

new_file::new_file(std::filesystem::path target) : target_{std::move(target)} {
  auto name = target_.string() + ".part-XXXXXX";
  auto const made = descriptor{::mkostemp(name.data(), O_CLOEXEC)};
  path_ = name;
  if (!made.is_open()) {
    fail_with_errno("cannot make", path_);
  }
}

new_file::~new_file() {
  if (!path_.empty()) {
    ::unlink(path_.c_str());
  }
}

void new_file::put_in_place() {
  auto const opened = descriptor{::open(path_.c_str(), O_RDONLY | O_CLOEXEC)};
  if (!opened.is_open() || ::fsync(opened.get()) != 0) {
    fail_with_errno("cannot write", path_);
  }
  if (::rename(path_.c_str(), target_.c_str()) != 0) {
    fail_with_errno("cannot make", target_);
  }
  path_.clear();
  sync_folder_of(target_);
}

}  // namespace overstap
