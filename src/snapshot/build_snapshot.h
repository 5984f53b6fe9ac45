// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <vector>

#include "snapshot/snapshot.h"

namespace overstap {

/// A synthetic person as stored.
struct person_record {
  person_id id;
  std::vector<std::pair<skill_id, evidence>> skills;
  std::optional<std::vector<credential_code>> credentials;
  municipality_code municipality;
  std::optional<place> home;
  std::optional<std::int32_t> max_km, hours_min, hours_max;
  std::optional<civil_date> available_from;
  std::optional<std::vector<contract_kind>> contracts;
  std::optional<bool> shifts;
  bool needs_support{};
  std::vector<occupation_id> worked_as;
};

/// What a snapshot is made from, in any order.
struct snapshot_records {
  std::uint64_t version{};
  bool synthetic{};
  std::vector<employer> employers;
  std::vector<vacancy> vacancies;
  std::vector<partner> partners;
  std::vector<wagon> wagons;
  std::vector<session> sessions;
  std::vector<payer> payers;
  std::vector<person_record> people;
  std::vector<desk_contact> desks;
};

/// Sorts by id, turns ids into positions and fills the derived columns. A skill, credential, barrier, wagon, partner,
/// payer or kind of wagon that does not resolve is a `logic_bug`: the store and the importers checked it.
std::shared_ptr<snapshot const> build_snapshot(std::shared_ptr<taxonomy::taxonomy const> tax,
                                               std::shared_ptr<reference_data const> reference,
                                               snapshot_records records);

}  // namespace overstap
