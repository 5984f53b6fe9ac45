// SPDX-License-Identifier: EUPL-1.2
#include "api/boundary/accounts.h"

#include "api/codec/instantiate.h"

namespace overstap::api {

OVS_TAKES(boundary::sign_in);
OVS_TAKES(boundary::password_change);
OVS_TAKES(boundary::password_by_code);
OVS_TAKES(boundary::new_person_account);
OVS_TAKES(boundary::new_staff_member);
OVS_TAKES(boundary::staff_change);
OVS_GIVES(boundary::account_session);
OVS_GIVES(boundary::running_sessions);
OVS_GIVES(boundary::staff_list);
OVS_GIVES(boundary::staff_member);
OVS_GIVES(boundary::staff_member_with_code);
OVS_GIVES(boundary::one_time_code);
OVS_GIVES(boundary::person_login);

}  // namespace overstap::api
