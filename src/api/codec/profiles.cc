// SPDX-License-Identifier: EUPL-1.2
#include "api/boundary/profiles.h"

#include "api/codec/instantiate.h"

namespace overstap::api {

OVS_TAKES(boundary::told_occupations);
OVS_TAKES(boundary::given_answers);
OVS_TAKES(boundary::preferences);
OVS_TAKES(boundary::told_level);
OVS_TAKES(boundary::told_credential);
OVS_TAKES(boundary::told_all_credentials);
OVS_GIVES(boundary::profile);

}  // namespace overstap::api
