// SPDX-License-Identifier: EUPL-1.2
#include "taxonomy/taxonomy.h"

#include <algorithm>

#include "taxonomy/formula.h"

namespace overstap::taxonomy {
namespace {

template <typename Idx, typename Id>
Idx find_sorted(vec_map<Idx, Id> const& ids, Id wanted) noexcept {
  auto const found = std::ranges::lower_bound(ids.raw(), wanted);
  return found == ids.end() || *found != wanted ? Idx{} : Idx{static_cast<std::size_t>(found - ids.begin())};
}

words words_in(concept_record const& record, language l) noexcept {
  auto const& w = l == language::nl ? record.nl : record.en;
  return {w.preferred, w.alternatives, w.description, w.borrowed};
}

}  // namespace

occupation_idx taxonomy::find(occupation_id id) const noexcept {
  return find_sorted(occupation_ids_, id);
}

skill_idx taxonomy::find(skill_id id) const noexcept {
  return find_sorted(skill_ids_, id);
}

words taxonomy::words_of(occupation_idx o, language l) const noexcept {
  return words_in(records_.concepts[occupation_record_[o]], l);
}

words taxonomy::words_of(skill_idx s, language l) const noexcept {
  return words_in(records_.concepts[skill_record_[s]], l);
}

std::uint32_t taxonomy::weight(skill_idx s, importance i) const noexcept {
  return formula::importance_factor(i) * idf_[s];
}

}  // namespace overstap::taxonomy
