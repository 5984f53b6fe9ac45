// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/invariant.h"

namespace overstap::store {

/// The database undid the transaction for a reason that may be gone the next time: another one was in its way, or
/// the server went away before the commit. Nothing of it is stored, and the whole of it may be tried again.
class transient_error : public infra_error {
public:
  using infra_error::infra_error;
};

}  // namespace overstap::store
