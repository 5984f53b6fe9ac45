// SPDX-License-Identifier: EUPL-1.2
#include "api/boundary/matches.h"

#include "api/codec/instantiate.h"

namespace overstap::api {

OVS_TAKES(boundary::transition_request);
OVS_TAKES(boundary::vacancy_search);
OVS_GIVES(boundary::transitions);
OVS_GIVES(boundary::vacancy_hits);

}  // namespace overstap::api
