// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/journeys.h"
#include "desk/desk.h"

namespace overstap::api {

boundary::atom_kind kind_of(compiled_atom::kind k) noexcept;
std::vector<desk::told_payer> to_desk(std::optional<boundary::list<boundary::told_payer, 64>> const& told);
boundary::purpose to_boundary(planning::wagon_reason::purpose p) noexcept;
boundary::payer_tier to_boundary(payer_tier t) noexcept;
/// Absent when empty.
std::optional<std::string> text_or_nothing(std::string_view text);

/// Step `at` of a journey, as if nothing was booked.
boundary::step step_at(snapshot const& s,
                       desk::resolved_visitor const& person,
                       desk::explained_train const& journey,
                       std::size_t at,
                       language l);

}  // namespace overstap::api
