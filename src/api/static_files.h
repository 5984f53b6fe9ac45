// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "api/message.h"
#include "base/embedded_file.h"

namespace overstap::api {

/// Serves the web front end from memory. A file may stand there compressed too, as NAME.br and NAME.gz. What is
/// below assets/ has a hash in its name and never changes; every other file is asked for again.
class static_files {
public:
  /// `files` must outlive this.
  explicit static_files(std::span<embedded_file const> files);

  /// `path` is decoded and begins with a slash. 404 (without a body) when there is no such file.
  response get(std::string_view path, std::string_view accept_encoding, std::string_view if_none_match) const;

private:
  struct file {
    std::string_view plain{};
    std::string_view brotli{};
    std::string_view gzip{};
    std::string tag{};
  };
  struct found {
    std::string_view path;
    file const* content;
  };
  found find(std::string_view path) const;

  std::map<std::string_view, file> files_;
};

}  // namespace overstap::api
