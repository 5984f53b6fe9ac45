// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "schemes/evaluate.h"

/// Rules and decisions as text for a terminal and for logs of decisions; screens make their own.
namespace overstap::schemes {

/// "worker-age-at-start: from 56", as the rule says it.
std::string say(rule_book const& book, condition const& c);
std::string say(cents_range const& a);  ///< "€ 2 527.20" or "€ 0 - € 6 000"
std::string_view say(verdict v) noexcept;
std::string_view say(certainty c) noexcept;

}  // namespace overstap::schemes
