// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "schemes/evaluate.h"

/// Rules in words for people.
namespace overstap::schemes {

/// "Hoe oud is de werknemer op de eerste werkdag? Minstens 56." for a comparison; "Eén van deze:" for what has parts.
std::string words_of(rule_book const& book, condition const& c, language l);
/// "€ 3,05 × betaalde uren per jaar, hoogstens € 6 000", without the time it is for.
std::string words_of(rule_book const& book, amount_part const& p, language l);
std::string_view words_of(per p, language l) noexcept;
/// "Vanaf de eerste werkdag, 36 maanden": the question of the fact that it starts with, and how long.
std::string words_of(rule_book const& book, period const& p, language l);
std::string words_of(rule_book const& book, deadline const& d, language l);
std::string euros(std::int64_t cents, language l);  ///< "€ 2 527,20"

}  // namespace overstap::schemes
