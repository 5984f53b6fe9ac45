// SPDX-License-Identifier: EUPL-1.2
#include "api/boundary/offers.h"

#include "api/codec/instantiate.h"

namespace overstap::api {

OVS_TAKES(boundary::new_offer);
OVS_TAKES(boundary::offer_reply);
OVS_TAKES(boundary::work_result);
OVS_GIVES(boundary::offer);
OVS_GIVES(boundary::offers);

}  // namespace overstap::api
