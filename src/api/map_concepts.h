// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "api/boundary/common.h"
#include "api/boundary/concepts.h"
#include "desk/desk.h"

/// Desk -> boundary, for what several operations give.
namespace overstap::api {

boundary::concept_ref to_boundary(taxonomy::taxonomy const& tax, taxonomy::occupation_idx o, language l);
boundary::concept_ref to_boundary(taxonomy::taxonomy const& tax, taxonomy::skill_idx s, language l);

boundary::importance to_boundary(importance i) noexcept;
boundary::reach to_boundary(matching::reach r) noexcept;
boundary::share to_share(score s) noexcept;
boundary::cents to_cents(money m);
std::optional<boundary::cents> to_cents(std::optional<money> m);
/// In a list of the same answer.
std::optional<std::int64_t> position(std::optional<std::size_t> p) noexcept;

/// The first `most` of each.
std::vector<boundary::matched_skill> to_boundary(taxonomy::taxonomy const& tax,
                                                 std::span<matching::matched_skill const> matched,
                                                 std::size_t most,
                                                 language l);
std::vector<boundary::skill_gap> to_boundary(taxonomy::taxonomy const& tax,
                                             std::span<matching::skill_gap const> gaps,
                                             std::size_t most,
                                             language l);

boundary::desk to_boundary(reference_data const& reference, desk_contact const& d, language l);

/// Name of a municipality, its code when there is no such one.
std::string name_of(reference_data const& reference, municipality_code const& c);

}  // namespace overstap::api
