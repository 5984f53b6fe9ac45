// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "schemes/evaluate.h"

namespace overstap::cli {

std::size_t count_schemes(schemes::rule_book const& book);
/// Tab-separated, with a first line of names; then one per source: scheme, first and last day, side, source, article,
/// address, read on, certainty.
void print_sources(schemes::rule_book const& book);
void print_evaluation(schemes::rule_book const& book, schemes::side s, schemes::evaluation const& e, language in);

}  // namespace overstap::cli
