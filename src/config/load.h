// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "base/result.h"
#include "config/configuration.h"

namespace overstap::config {

/// Where settings come from, the weakest first.
struct sources {
  std::optional<std::filesystem::path> file{};
  std::map<std::string, std::string> environment{};  ///< name -> value, all of them
  std::map<std::string, std::string> flags{};  ///< "--port" -> "80"
};

/// The environment of this process.
std::map<std::string, std::string> process_environment();

/// Every setting from the strongest source that has it. All mistakes of all sources at once: where (file:row:column,
/// the name of the variable or the flag) and what would be right, never a value, which may be a secret. Variables that
/// do not begin with OVERSTAP_ and the name of a section are somebody else's.
result<configuration> load(sources const& from);

}  // namespace overstap::config
