// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "casework/dossier_page.h"
#include "casework/person_data.h"

namespace overstap::casework {

/// A consent that the person gave at the desk while her dossier was opened.
struct given_consent {
  std::vector<access::data_group> groups{};
  civil_date ends_on{};
};

struct open_request {
  person_data person{};
  std::string door{};  ///< empty = not told
  situation_part situation{};
  std::string next_step{};  ///< empty: a first talk; of a partner only
  std::optional<civil_date> next_step_on{};  ///< absent: in five working days; of a partner only
  std::string external_ref{};  ///< empty = none; of a partner only
  std::optional<given_consent> consent{};  ///< of a partner only
};

/// Opens a dossier. Somebody who works for a partner becomes its owner, in her region. A person opens one for herself,
/// in the region of her municipality: the guide with duty of that desk becomes its owner. The same Idempotency-Key
/// gives the dossier that was opened before.
result<dossier_page> open_dossier(office const& o, desk::caller const& asks, open_request const& r);

}  // namespace overstap::casework
