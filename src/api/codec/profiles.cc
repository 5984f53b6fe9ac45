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
OVS_TAKES(boundary::told_assessment);
OVS_TAKES(boundary::export_query);
OVS_TAKES(boundary::document_query);
OVS_GIVES(boundary::profile);
OVS_GIVES(boundary::profile_document);
OVS_GIVES(boundary::assessment_outcome);
OVS_TAKES(boundary::carried_profile);
template void encode(boundary::carried_profile const&, std::string&);

}  // namespace overstap::api
