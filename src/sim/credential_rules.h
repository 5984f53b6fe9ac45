// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "sim/sector.h"

namespace overstap::sim {

/// A credential that work of a kind asks for, in this many of a hundred vacancies.
struct usual_credential {
  std::string_view credential;
  unsigned percent;
};
/// For an ISCO-08 unit group; what flying adds is added for `sector::aviation` and at airports. No duplicates.
std::vector<usual_credential> usual_credentials(std::string_view isco_group, sector s, bool at_airport);

/// The credentials that a whole training for the occupation gives; may be empty.
std::vector<std::string_view> training_credentials(std::string_view isco_group, int level);

}  // namespace overstap::sim
