// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/jobs.h"

namespace overstap::desk {

/// Deletes sign-ins, one-time codes, idempotency keys, lines of the change feed and counted tries to sign in whose time
/// has passed.
job expire_job();

}  // namespace overstap::desk
