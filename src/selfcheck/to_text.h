// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "planning/plan.h"

/// Trains and questions as text, to compare and to read in a failure.
namespace overstap::selfcheck {

std::string to_text(planning::train const& t);
std::string to_text(std::vector<planning::train> const& trains);
std::string to_text(compiled_atom const& a);
/// The whole catalogue and question.
std::string to_text(snapshot const& world, planning::query const& q);

}  // namespace overstap::selfcheck
