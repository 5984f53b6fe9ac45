// SPDX-License-Identifier: EUPL-1.2
#include "api/boundary/partners.h"

#include "api/codec/instantiate.h"

namespace overstap::api {

OVS_TAKES(boundary::new_invitation);
OVS_TAKES(boundary::joining);
OVS_TAKES(boundary::new_agreement);
OVS_TAKES(boundary::agreement_end);
OVS_TAKES(boundary::agreement_terms);
OVS_GIVES(boundary::partners);
OVS_GIVES(boundary::invitation);
OVS_GIVES(boundary::invitations);
OVS_GIVES(boundary::agreement);
OVS_GIVES(boundary::board);

}  // namespace overstap::api
