// SPDX-License-Identifier: EUPL-1.2
#include "api/boundary/problem.h"

#include "api/codec/instantiate.h"

namespace overstap::api {

OVS_GIVES(boundary::problem);

}  // namespace overstap::api
