// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

#include "base/result.h"
#include "casework/office.h"
#include "domain/identities.h"
#include "vault/secret.h"

namespace overstap::casework {

/// Finds out who somebody is. The seam for signing in: all else begins with the account that this gives, so that
/// another way of proving it replaces this only. unauthenticated, with one text and after the same time, for a name
/// that nobody has, a wrong password, a closed account and one that has to wait.
result<account_id> verify_credentials(office const& o, std::string_view login, vault::secret const& password);

}  // namespace overstap::casework
