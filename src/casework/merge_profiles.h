// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "store/profile_store.h"

namespace overstap::casework {

/// One profile of two of the same person. Where both know something, the better evidenced stays, then the newer; ties
/// go to `survivor`. What gave way is listed, so that nothing is lost.
struct merged_profile {
  store::profile profile;
  std::vector<skill_id> skills_from_other;  ///< taken over, also those that only the other knew
  std::vector<store::profile_skill> skills_given_up;
  std::vector<store::profile_credential> credentials_given_up;
  std::vector<std::string> wishes_given_up;  ///< names of preferences of the other that differ
};
merged_profile merge_profiles(store::profile const& survivor, store::profile const& other);

}  // namespace overstap::casework
