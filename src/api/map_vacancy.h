// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/matches.h"
#include "desk/desk.h"

namespace overstap::api {

boundary::vacancy_hit to_boundary(snapshot const& s, desk::explained_vacancy const& v, language l);
boundary::fact to_boundary(matching::fact f) noexcept;
boundary::contract to_boundary(contract_kind c) noexcept;

}  // namespace overstap::api
