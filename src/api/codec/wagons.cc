// SPDX-License-Identifier: EUPL-1.2
#include "api/boundary/wagons.h"

#include "api/codec/instantiate.h"

namespace overstap::api {

OVS_GIVES(boundary::wagon);
OVS_GIVES(boundary::wagons);

}  // namespace overstap::api
