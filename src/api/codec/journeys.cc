// SPDX-License-Identifier: EUPL-1.2
#include "api/boundary/journeys.h"

#include "api/codec/instantiate.h"

namespace overstap::api {

OVS_TAKES(boundary::journey_request);
OVS_TAKES(boundary::journey_replan_request);
OVS_TAKES(boundary::why_not_request);
OVS_GIVES(boundary::journeys);
OVS_GIVES(boundary::replanned_journeys);
OVS_GIVES(boundary::why_not);
OVS_GIVES(boundary::relaxation);

}  // namespace overstap::api
