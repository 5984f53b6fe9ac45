// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/import_rows.h"

namespace overstap::exchange {

/// What the cells of a row are held against, besides the payers that are stored.
struct payer_lists {
  reference_data const& reference;
  std::vector<std::string> schemes;  ///< the codes of all schemes of data/schemes
  civil_date today;
};

/// Reads who may pay for the steps of a person from CSV (docs/guide/import-files.md). `file` names the text in
/// refusals. A row with the id of a stored payer takes its place.
result<rows_report> import_payers(std::string_view file,
                                  std::string_view text,
                                  payer_lists const& known,
                                  store::database& db);

/// The same format; what comes out goes in again. That two payers never pay together is said by the later of the two.
std::string export_payers(std::vector<payer> const& payers);

}  // namespace overstap::exchange
