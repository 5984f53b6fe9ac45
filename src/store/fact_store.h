// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/dates.h"
#include "domain/dossier.h"
#include "domain/identities.h"

namespace overstap::store {

class database;

struct fact_record {
  uuid id;
  dossier_id dossier;
  fact_kind kind{};
  std::string content;  ///< sealed code, "dossier_fact.content:<id>"
  std::string detail;  ///< sealed, "dossier_fact.detail:<id>"; empty = none
  std::optional<account_id> seen_by;
  std::string seen_by_name_sealed;  ///< "account.name:<seen_by>"; only when read
  std::optional<civil_date> seen_on;
  account_id made_by;
  std::int64_t made_at{};
};
void add_fact(database& db, fact_record const& f);
/// Those that hold still, in the order in which they were told.
std::vector<fact_record> list_facts(database& db, dossier_id dossier);
std::optional<fact_record> find_fact(database& db, dossier_id dossier, uuid const& id);
/// It no longer holds; it stays known.
void end_fact(database& db, uuid const& id, std::int64_t now);

}  // namespace overstap::store
