// SPDX-License-Identifier: EUPL-1.2
#include "api/boundary/jobs.h"

#include "api/codec/instantiate.h"

namespace overstap::api {

OVS_GIVES(boundary::jobs);

}  // namespace overstap::api
