// SPDX-License-Identifier: EUPL-1.2
#include "api/boundary/parameters.h"

#include "api/codec/instantiate.h"

namespace overstap::api {

OVS_TAKES(boundary::none);
OVS_TAKES(boundary::id_path);
OVS_TAKES(boundary::item_path);
OVS_TAKES(boundary::code_path);
OVS_TAKES(boundary::language_query);
OVS_TAKES(boundary::suggest_query);
OVS_TAKES(boundary::wagons_query);

}  // namespace overstap::api
