// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "access/subject.h"
#include "domain/wagon.h"

namespace overstap::access {

/// The roles that an account of an organisation of this kind can have, in the order of the enumeration. A person, a
/// region manager, the ministry and the operator belong to no organisation.
std::vector<role> staff_roles(partner_kind k);

}  // namespace overstap::access
