// SPDX-License-Identifier: EUPL-1.2
#include "api/boundary/payers.h"

#include "api/codec/instantiate.h"

namespace overstap::api {

OVS_TAKES(boundary::payers_query);
OVS_GIVES(boundary::payers);

}  // namespace overstap::api
