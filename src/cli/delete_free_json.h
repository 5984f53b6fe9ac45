// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"
#include "solver/delete_free.h"

namespace overstap::cli {

struct named_instance {
  std::string name;
  solver::delete_free problem;
};

/// {"name", "skills": how many, "start": [..], "goal": [..], "wagons": [[needs[], gives[], cost, weeks], ..]} with
/// skills as numbers from 0; other members are left alone. bad_request with the pointer of what is wrong, below the
/// file's name.
result<named_instance> read_delete_free(std::filesystem::path const& file);

}  // namespace overstap::cli
