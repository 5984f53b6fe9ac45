// SPDX-License-Identifier: EUPL-1.2
#include "api/schema_texts.h"

#include <algorithm>

namespace overstap::api {

std::vector<schema_text> const& schema_texts() {
  static auto const all = [] {
    auto joined = std::vector<schema_text>{};
    for (auto const table : {accounts_texts(),
                             common_texts(),
                             concepts_texts(),
                             dossier_changes_texts(),
                             dossiers_texts(),
                             jobs_texts(),
                             journeys_texts(),
                             matches_texts(),
                             offers_texts(),
                             parameters_texts(),
                             partners_texts(),
                             payers_texts(),
                             plans_texts(),
                             problem_texts(),
                             profiles_texts(),
                             rights_texts(),
                             schemes_texts(),
                             wagons_texts(),
                             withheld_texts()}) {
      joined.insert(joined.end(), table.begin(), table.end());
    }
    return joined;
  }();
  return all;
}

std::string_view text_of(std::string_view type, std::string_view member) {
  auto const at =
      std::ranges::find_if(schema_texts(), [&](schema_text const& t) { return t.type == type && t.member == member; });
  return at == schema_texts().end() ? std::string_view{} : at->text;
}

}  // namespace overstap::api
