// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "casework/dossier_page.h"
#include "store/offer_store.h"

namespace overstap::casework {

/// Opens offers. The ground per group is that of the agreement of who is asked, as it stands today.
std::vector<offer_part> open_offers(work const& w, std::vector<store::offer_record> const& offers);

/// Those of a dossier that was entered; who is engaged sees the ones to its own organisation.
std::vector<offer_part> offers_of_page(work const& w, entered const& e);

}  // namespace overstap::casework
