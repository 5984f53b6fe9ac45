// SPDX-License-Identifier: EUPL-1.2
#include "api/boundary/rights.h"

#include "api/codec/instantiate.h"

namespace overstap::api {

OVS_TAKES(boundary::new_consent);
OVS_TAKES(boundary::new_objection);
OVS_TAKES(boundary::objection_decision);
OVS_TAKES(boundary::log_query);
OVS_GIVES(boundary::grounds);
OVS_GIVES(boundary::processing_log);
OVS_GIVES(boundary::erasure);

}  // namespace overstap::api
