// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string_view>

namespace overstap {

/// A file put into the binary at build time; `path` is relative to the embedded folder, with '/'.
struct embedded_file {
  std::string_view path;
  std::string_view content;
};

namespace embedded {
/// Everything below data/: starter taxonomy, regions, credentials, wagon kinds. Sorted by path.
std::span<embedded_file const> data();
/// src/store/migrations/*.sql, sorted by path, which is the order in which they run.
std::span<embedded_file const> migrations();
/// The built web front end (web/dist). Sorted by path.
std::span<embedded_file const> web();
}  // namespace embedded

}  // namespace overstap
