// SPDX-License-Identifier: EUPL-1.2
#include "api/boundary/concepts.h"

#include "api/codec/instantiate.h"

namespace overstap::api {

OVS_GIVES(boundary::suggestions);
OVS_GIVES(boundary::occupation);
OVS_GIVES(boundary::skill);
OVS_GIVES(boundary::region);
OVS_GIVES(boundary::regions);
OVS_GIVES(boundary::named_codes);
OVS_GIVES(boundary::version);
OVS_GIVES(boundary::health);

}  // namespace overstap::api
