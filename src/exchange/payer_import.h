// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/import_rows.h"

namespace overstap::exchange {

/// Reads who may pay for the steps of a person from CSV (docs/guide/import-files.md). `file` names the text in
/// refusals. A row with the id of a stored payer takes its place.
result<rows_report> import_payers(std::string_view file,
                                  std::string_view text,
                                  reference_data const& reference,
                                  store::database& db);

/// The same format; what comes out goes in again. That two payers never pay together is said by the later of the two.
std::string export_payers(std::vector<payer> const& payers);

}  // namespace overstap::exchange
