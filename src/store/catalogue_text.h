// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/identities.h"
#include "domain/requirement.h"
#include "domain/vacancy.h"
#include "domain/wagon.h"
#include "store/concept_numbers.h"

namespace overstap::store {

// Lists as one column of text (migrations/0001_first.sql says how). Reading refuses with an `infra_error` that
// names `row`.
std::string to_text(std::vector<required_skill> const& skills, concept_numbers const& numbers);
std::string to_text(std::vector<std::pair<skill_id, evidence>> const& skills, concept_numbers const& numbers);
std::string to_text(std::vector<occupation_id> const& occupations, concept_numbers const& numbers);
std::string to_text(std::vector<credential_code> const& codes);
std::string to_text(std::vector<wagon_kind_code> const& codes);
std::string to_text(std::vector<payer_id> const& payers);
std::string to_text(std::vector<contract_kind> const& kinds);
std::string to_text(std::vector<atom> const& atoms);
std::string to_text(std::vector<gift> const& gifts);
std::string to_text(std::vector<evidence_raise> const& raises);
std::string to_text(gift const& g);
std::string to_text(evidence_raise const& r);

std::vector<required_skill> read_required(std::string_view text, concept_numbers const& numbers, row_name const& row);
std::vector<std::pair<skill_id, evidence>> read_held(std::string_view text,
                                                     concept_numbers const& numbers,
                                                     row_name const& row);
std::vector<occupation_id> read_occupations(std::string_view text, concept_numbers const& numbers, row_name const& row);
std::vector<credential_code> read_credentials(std::string_view text);
std::vector<wagon_kind_code> read_wagon_kinds(std::string_view text);
std::vector<payer_id> read_payer_ids(std::string_view text, row_name const& row);
std::vector<contract_kind> read_contracts(std::string_view text, row_name const& row);
std::vector<atom> read_atoms(std::string_view text, concept_numbers const& numbers, row_name const& row);
std::vector<gift> read_gifts(std::string_view text, concept_numbers const& numbers, row_name const& row);
std::vector<evidence_raise> read_raises(std::string_view text, concept_numbers const& numbers, row_name const& row);

}  // namespace overstap::store
