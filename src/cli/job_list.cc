// SPDX-License-Identifier: EUPL-1.2
#include "cli/job_list.h"

#include "desk/expire.h"

namespace overstap::cli {

std::vector<desk::job> make_jobs() {
  return {desk::expire_job()};
}

}  // namespace overstap::cli
