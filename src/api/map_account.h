// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/accounts.h"
#include "casework/one_time_codes.h"
#include "casework/person_accounts.h"
#include "casework/sessions.h"
#include "casework/staff.h"
#include "domain/wagon.h"

namespace overstap::api {

boundary::account_role to_boundary(access::role r) noexcept;
access::role to_domain(boundary::account_role r) noexcept;
boundary::organisation_kind to_boundary(partner_kind k) noexcept;
partner_kind to_domain(boundary::organisation_kind k) noexcept;

/// `token`: of the cookie.
boundary::account_session to_boundary(casework::session const& s, std::string_view token);
boundary::running_sessions to_boundary(casework::session_list const& l);
boundary::staff_member to_boundary(casework::staff_member const& m);
boundary::one_time_code to_boundary(casework::given_code const& c);
boundary::person_login to_boundary(casework::person_login const& p);

}  // namespace overstap::api
