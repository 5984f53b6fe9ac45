// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace overstap::casework {

/// A sign-in name as the system gives them, by chance: "zonnige-merel-4821". About 200 million different ones; it says
/// nothing about who has it, so that finding out whether one exists tells nothing about a person.
std::string make_login();

/// What a person typed as her sign-in name, the way names are stored: "Zonnige Merel 4821" -> "zonnige-merel-4821".
std::string normalised_login(std::string_view typed);

/// The words, for tests.
std::span<std::string_view const> login_adjectives() noexcept;
std::span<std::string_view const> login_nouns() noexcept;

}  // namespace overstap::casework
