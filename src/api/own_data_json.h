// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "store/dossier_dump.h"

namespace overstap::api {

/// {"dossier": [{"id": "…", …}], "task": […], …}: every value as text, names of tables and columns as they are.
std::string own_data_json(std::vector<store::dumped_table> const& tables);

}  // namespace overstap::api
