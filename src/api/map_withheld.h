// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "api/boundary/withheld.h"
#include "casework/work.h"

namespace overstap::api {

boundary::data_group to_boundary(access::data_group g) noexcept;
access::data_group to_domain(boundary::data_group g) noexcept;
/// Of an agreement, a consent or an offer: another purpose there is a `logic_bug`.
boundary::processing_purpose to_boundary(access::purpose p);
access::purpose to_domain(boundary::processing_purpose p) noexcept;
boundary::legal_ground to_boundary(access::ground g) noexcept;
access::ground to_domain(boundary::legal_ground g) noexcept;
std::vector<boundary::withheld_group> to_boundary(std::vector<casework::withheld_group> const& groups);

}  // namespace overstap::api
