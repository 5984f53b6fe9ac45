// SPDX-License-Identifier: EUPL-1.2
#include "api/boundary/dossier_changes.h"

#include "api/codec/instantiate.h"

namespace overstap::api {

OVS_TAKES(boundary::dossier_change);
OVS_TAKES(boundary::chosen_step);
OVS_TAKES(boundary::new_fact);
OVS_TAKES(boundary::new_task);
OVS_TAKES(boundary::task_change);
OVS_TAKES(boundary::new_note);
OVS_TAKES(boundary::closing);
OVS_TAKES(boundary::reopening);
OVS_TAKES(boundary::other_dossier);
OVS_GIVES(boundary::merged_dossier);
OVS_GIVES(boundary::possible_duplicates);
OVS_GIVES(boundary::synthesis);

}  // namespace overstap::api
