// SPDX-License-Identifier: EUPL-1.2
#include "desk/expire.h"

#include "store/expired_rows.h"

namespace overstap::desk {

job expire_job() {
  return {
      .name = "expire",
      .every = std::chrono::hours{1},
      .about =
          "Delete sign-ins, one-time codes, idempotency keys, lines of the change feed and counted tries to sign in "
          "whose time has passed.",
      .work = [](job_run const& r) {
        auto const deleted =
            store::delete_expired_rows(*r.pool.take(), static_cast<std::int64_t>(r.time.unix_milliseconds()));
        return job_counts{{"sign-ins", deleted.sign_ins},
                          {"codes", deleted.codes},
                          {"idempotency-keys", deleted.idempotency_keys},
                          {"changes", deleted.changes},
                          {"tries", deleted.tries}};
      }};
}

}  // namespace overstap::desk
