// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/partners.h"
#include "casework/agreements.h"
#include "casework/board.h"
#include "casework/partners.h"

namespace overstap::api {

boundary::partner to_boundary(casework::partner_view const& p, civil_date today);
boundary::agreement to_boundary(store::agreement_record const& a, civil_date today);
boundary::invitation to_boundary(store::invitation_record const& i, std::int64_t now);
boundary::board to_boundary(casework::board const& b);

casework::agreed_terms to_domain(boundary::agreement_terms const& t);

}  // namespace overstap::api
