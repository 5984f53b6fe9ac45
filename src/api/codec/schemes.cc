// SPDX-License-Identifier: EUPL-1.2
#include "api/boundary/schemes.h"

#include "api/codec/instantiate.h"

namespace overstap::api {

OVS_TAKES(boundary::schemes_query);
OVS_TAKES(boundary::scheme_question);
OVS_TAKES(boundary::training_plan);
OVS_GIVES(boundary::schemes);
OVS_GIVES(boundary::scheme);
OVS_GIVES(boundary::scheme_answer);
OVS_GIVES(boundary::training_plan_answer);

}  // namespace overstap::api
