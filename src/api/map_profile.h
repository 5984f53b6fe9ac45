// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/profiles.h"
#include "casework/assessments.h"
#include "casework/profile.h"

namespace overstap::api {

/// With the labels of the world of now; what it does not know any more is shown by its id.
boundary::profile to_boundary(casework::profile_page const& page, desk::world const& world, language l);

boundary::profile_document to_boundary(casework::shown_document const& d);
boundary::assessment_outcome to_boundary(casework::assessment_outcome const& a, desk::world const& world, language l);
casework::assessment_request to_domain(boundary::told_assessment const& a);

/// The file of an export. Taken in again it is the same.
boundary::carried_profile to_boundary(casework::carried_profile const& p, desk::world const& world, language l);
casework::carried_profile to_domain(boundary::carried_profile const& p);

preferences to_domain(boundary::preferences const& p);
skill_answer to_domain(boundary::card_answer a) noexcept;

}  // namespace overstap::api
