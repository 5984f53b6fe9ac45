// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

#include "casework/office.h"

namespace overstap::casework {

struct reseal_report {
  std::size_t dossiers{};  ///< whose contact data was sealed and indexed anew
  std::size_t rows{};  ///< with other text of an older key
};
/// Brings everything that is sealed or indexed under an older key under the current one, in small transactions, while
/// the desk works on. Running it again goes on where it stopped. Signatures of the log and hashes of tokens stay with
/// the key that made them, so older keys stay in the file. `progress` is told the table and the rows of
/// each batch.
reseal_report reseal_everything(office const& o, std::function<void(std::string_view, std::size_t)> const& progress);

}  // namespace overstap::casework
