// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "casework/plan_step.h"
#include "domain/dossier.h"
#include "schemes/rule.h"
#include "store/dossier_store.h"

/// What a dossier knows of who can have which scheme, for the payers of a plan (docs/adr/0013).
namespace overstap::casework {

/// Absent or empty: not told, or closed to who plans. Codes are those of data/fact-codes.csv.
struct told_of_person {
  std::optional<situation_kind> situation{};
  std::optional<job_end_cause> cause{};
  std::vector<std::string> benefits{}, target_groups{};
};
/// `knows_situation`: it may be read. A cause in her health, benefits and target groups are sensitive (desk-rules 5).
told_of_person told_in(plan_reader const& from, store::situation_columns const& situation, bool knows_situation);

/// The facts that say the same as what was told. Nothing is concluded from it: what was not told is unknown, never no,
/// and so is what the dossier says in other words. So debts ("debts or money worries" are not "debts that you can not
/// pay"), the first day without work (not always the day after the last working day), and the age (a birth date is kept
/// to know who is who) are not told to schemes.
schemes::known_facts money_facts_of(schemes::rule_book const& book, told_of_person const& told);

}  // namespace overstap::casework
