// SPDX-License-Identifier: EUPL-1.2
#include "api/boundary/journeys.h"

#include "api/codec/instantiate.h"

namespace overstap::api {

OVS_TAKES(boundary::journey_request);
OVS_GIVES(boundary::journeys);
OVS_GIVES(boundary::relaxation);

}  // namespace overstap::api
