// SPDX-License-Identifier: EUPL-1.2
#include "casework/jobs.h"

#include "casework/work.h"

namespace overstap::casework {

result<std::vector<desk::job_status>> list_jobs(office const& o,
                                                desk::caller const& asks,
                                                std::span<desk::job const> jobs) {
  return in_transaction(o, asks, [&](work const& w) -> result<std::vector<desk::job_status>> {
    auto const service =
        access::resource{.person = {}, .owner = {}, .organisation = {}, .region = {}, .engaged = {}, .asked = {}};
    if (auto const allowed = w.may(access::action::run_service, service); !allowed) {
      return std::unexpected{allowed.error()};
    }
    return desk::job_statuses(jobs, w.db, w.now);
  });
}

}  // namespace overstap::casework
