// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "api/boundary/wagons.h"
#include "desk/desk.h"

namespace overstap::api {

boundary::wagon to_boundary(snapshot const& s, wagon_idx at, language l);

/// Of 100 people who start, how many finish, rounded half up; absent when it is not known.
std::optional<std::int64_t> completion_percent(wagon const& w);
std::optional<boundary::completion_counts> completion_of(wagon const& w);

/// The skill, credential or barrier that an atom is about, by name.
std::string name_of(snapshot const& s, compiled_atom const& a, language l);

/// The same as something that is given: "no longer: …" for a barrier.
std::string name_of_gift(snapshot const& s, compiled_atom const& a, language l);

}  // namespace overstap::api
