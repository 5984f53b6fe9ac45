// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include <soci/soci.h>

#include "store/location.h"

namespace overstap::store {

/// A connection with the settings that Overstap needs; what does not allow these is an `infra_error`.
std::unique_ptr<soci::session> connect(location const& at);

/// No transaction is open, and nothing was heard of the end of the connection.
bool is_idle(soci::session& session, backend kind);

/// Ends the transaction of a connection, whatever became of it.
void roll_back(soci::session& session) noexcept;

/// As `transaction::commit` promises.
void commit(soci::session& session, backend kind);

}  // namespace overstap::store
