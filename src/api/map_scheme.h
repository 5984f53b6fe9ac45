// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/schemes.h"
#include "domain/language.h"
#include "schemes/evaluate.h"

namespace overstap::api {

boundary::scheme_summary to_summary(schemes::rule_book const& book, std::size_t rule, language l);
boundary::scheme_version to_version(schemes::rule_book const& book, std::size_t rule, language l);
boundary::scheme_decision to_boundary(schemes::rule_book const& book, schemes::decision const& d, language l);
/// `asked_for`: the versions for whose sake it is asked.
boundary::fact_question to_boundary(schemes::fact const& f,
                                    std::vector<schemes::rule const*> const& asked_for,
                                    language l);
std::vector<boundary::cents_range> to_boundary(std::array<schemes::cents_range, schemes::kPeriods> const& amounts);
boundary::scheme_side to_boundary(schemes::side s) noexcept;
schemes::side to_domain(boundary::scheme_side s) noexcept;
boundary::scheme_gift to_boundary(schemes::gift_kind g) noexcept;

}  // namespace overstap::api
