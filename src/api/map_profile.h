// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/profiles.h"
#include "casework/profile.h"

namespace overstap::api {

/// With the labels of the world of now; what it does not know any more is shown by its id.
boundary::profile to_boundary(casework::profile_page const& page, desk::world const& world, language l);

preferences to_domain(boundary::preferences const& p);
skill_answer to_domain(boundary::card_answer a) noexcept;

}  // namespace overstap::api
