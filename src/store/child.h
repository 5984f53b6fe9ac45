// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include <sys/types.h>

namespace overstap::store {

/// What another program is started with. Its error messages go where ours go.
struct program {
  std::vector<std::string> words;  ///< its name, which is looked for in PATH, and its arguments
  std::string password;  ///< as PGPASSWORD, where no other account can read it; empty: as it is
  int input{-1};  ///< a descriptor; -1: nothing to read
  int output{-1};  ///< -1: thrown away
};

/// A program that runs beside this one.
class child {
public:
  /// An `infra_error` that names the package when the program is not installed.
  explicit child(program const& started);
  /// Ends it when it still runs.
  ~child();
  child(child const&) = delete;
  child& operator=(child const&) = delete;

  /// Waits for its end; whether it says that all went well.
  bool succeeded();

private:
  pid_t id_{-1};
};

}  // namespace overstap::store
