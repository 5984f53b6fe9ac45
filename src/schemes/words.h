// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "schemes/evaluate.h"

/// Rules in words for people.
namespace overstap::schemes {

/// "De leeftijd op de eerste werkdag: minstens 56 jaar" for a comparison; "Eén van deze mogelijkheden:" for what has
/// parts.
std::string words_of(rule_book const& book, condition const& c, language l);
/// "€ 3,05 × het aantal betaalde uren per jaar, hoogstens € 6.000", without the time it is for.
std::string words_of(rule_book const& book, amount_part const& p, language l);
std::string_view words_of(per p, language l) noexcept;
/// "36 maanden vanaf de eerste werkdag"
std::string words_of(rule_book const& book, period const& p, language l);
/// "binnen 3 maanden na de eerste werkdag"
std::string words_of(rule_book const& book, deadline const& d, language l);
/// A value as people read it: "ja", "56 jaar", "€ 2.527,20", "1 januari 2024", the name of a choice.
std::string words_of(fact const& f, fact_value v, language l);
std::string euros(std::int64_t cents, language l);  ///< "€ 2.527,20", in English "€2,527.20"

}  // namespace overstap::schemes
