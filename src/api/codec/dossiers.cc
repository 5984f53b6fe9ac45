// SPDX-License-Identifier: EUPL-1.2
#include "api/boundary/dossiers.h"

#include "api/codec/instantiate.h"

namespace overstap::api {

OVS_TAKES(boundary::new_dossier);
OVS_TAKES(boundary::worklist_query);
OVS_TAKES(boundary::events_query);
OVS_TAKES(boundary::dossier_search);
OVS_GIVES(boundary::dossier);
OVS_GIVES(boundary::worklist);
OVS_GIVES(boundary::found_dossiers);
OVS_GIVES(boundary::dossier_events);
OVS_GIVES(boundary::fact_codes);

}  // namespace overstap::api
