// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/office.h"
#include "desk/desk.h"
#include "desk/jobs.h"
#include "desk/readiness.h"

namespace overstap::api {

/// What endpoints depend on.
struct service {
  desk::desk const& desk;
  planning::limits planning{};
  casework::office const* office{};  ///< nullptr where only open operations are asked: the commands that plan
  desk::readiness* readiness{};  ///< nullptr: always ready
  desk::job_runner const* jobs{};  ///< nullptr: nothing runs by itself
};

}  // namespace overstap::api
