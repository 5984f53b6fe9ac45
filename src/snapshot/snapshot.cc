// SPDX-License-Identifier: EUPL-1.2
#include "snapshot/snapshot.h"

#include <algorithm>
#include <functional>

namespace overstap {
namespace {

/// Position of `id` in a column sorted by id; none when absent.
template <typename Idx, typename Rows, typename Id, typename Projection>
Idx find_sorted(Rows const& rows, Id const& id, Projection project) noexcept {
  auto const at = std::ranges::lower_bound(rows, id, {}, project);
  return at != rows.end() && std::invoke(project, *at) == id ? Idx{static_cast<std::size_t>(at - rows.begin())} : Idx{};
}

}  // namespace

credential_idx snapshot::find_credential(credential_code const& c) const noexcept {
  return find_sorted<credential_idx>(reference->credentials, c, &credential::code);
}
barrier_idx snapshot::find_barrier(barrier_code const& c) const noexcept {
  return find_sorted<barrier_idx>(reference->barriers, c, &barrier::code);
}
vacancy_idx snapshot::find(vacancy_id const& id) const noexcept {
  return find_sorted<vacancy_idx>(vacancies.id, id, std::identity{});
}
wagon_idx snapshot::find(wagon_id const& id) const noexcept {
  return find_sorted<wagon_idx>(wagons, id, [](compiled_wagon const& w) { return w.record.id; });
}
session_idx snapshot::find(session_id const& id) const noexcept {
  return find_sorted<session_idx>(sessions, id, &session::id);
}
partner_idx snapshot::find(partner_id const& id) const noexcept {
  return find_sorted<partner_idx>(partners, id, &partner::id);
}
payer_idx snapshot::find(payer_id const& id) const noexcept {
  auto const at = std::ranges::find(payers, id, &payer::id);
  return at != payers.end() ? payer_idx{static_cast<std::size_t>(at - payers.begin())} : payer_idx{};
}

}  // namespace overstap
