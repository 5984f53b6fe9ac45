// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/import_rows.h"

namespace overstap::exchange {

/// Reads wagons with their providers from CSV (docs/guide/import-files.md). `file` names the text in refusals.
/// A row with the id of a stored wagon takes its place.
result<rows_report> import_wagons(std::string_view file,
                                  std::string_view text,
                                  reference_data const& reference,
                                  store::database& db);

/// The same format; what comes out goes in again unchanged.
std::string export_wagons(std::vector<partner> const& partners, std::vector<wagon> const& wagons);

}  // namespace overstap::exchange
