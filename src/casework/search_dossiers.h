// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "casework/work.h"

namespace overstap::casework {

struct found_dossier {
  dossier_id id;
  std::string name;
  municipality_code municipality;
  bool open{};
  std::string owner;  ///< of a closed one the last
  std::optional<civil_date> next_step_on;
  std::optional<std::int64_t> closed_at;
};
struct found_dossiers {
  std::vector<found_dossier> items;  ///< open ones first, then by name and id; at most `kMostFound`
  bool more{};
};
inline constexpr std::size_t kMostFound = 20;

/// Dossiers of the asker's own organisation, open or closed, by name: every word that was typed begins a word of it,
/// capitals and accents aside ("jan pet" finds Petra Jansen). Names are sealed one by one, so this opens those of the
/// whole organisation: linear in their number. What may not be read is left out; one row in the log for what is shown.
/// bad_request when nothing is left to look for.
result<found_dossiers> search_dossiers(office const& o, desk::caller const& asks, std::string_view name);

}  // namespace overstap::casework
