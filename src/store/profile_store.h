// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/evidence.h"
#include "domain/identities.h"
#include "domain/profile.h"

namespace overstap::store {

class database;

struct told_occupation {
  occupation_id occupation;
  std::optional<std::int32_t> years;
  friend bool operator==(told_occupation const&, told_occupation const&) = default;
};

/// One skill with its evidence: who says so, when, and with what. `level` counts where the answer is `have`.
struct profile_skill {
  skill_id skill;
  skill_answer answer{};
  evidence level{};
  skill_source source{};
  std::optional<account_id> author;
  std::optional<partner_id> organisation;  ///< for which the author worked
  civil_date on;
  std::optional<document_id> document;
  std::string remark_sealed;  ///< "profile_skill.remark:<dossier>:<skill>"; empty: none
  friend bool operator==(profile_skill const&, profile_skill const&) = default;
};

struct profile_credential {
  uuid id;
  credential_code credential;
  std::optional<civil_date> valid_until;  ///< last day on which it counts; absent: no end
  std::optional<account_id> seen_by;
  std::optional<partner_id> organisation;  ///< for which she who saw it worked
  std::optional<civil_date> seen_on;
  std::optional<document_id> document;
  friend bool operator==(profile_credential const&, profile_credential const&) = default;
};

/// What is known about the person of a dossier. A change is made in memory and its difference is saved.
struct profile {
  preferences wishes;
  bool credentials_told{};  ///< what is not in `credentials` she does not hold
  std::vector<told_occupation> occupations;  ///< newest first, each once
  std::vector<profile_skill> skills;  ///< sorted by skill, each once
  std::vector<profile_credential> credentials;  ///< sorted by code, each once
  friend bool operator==(profile const&, profile const&) = default;
};

/// Empty when nothing was told yet.
profile load_profile(database& db, dossier_id dossier);
/// One statement per row that differs. Inside a transaction that holds the dossier.
void save_profile(database& db, dossier_id dossier, profile const& before, profile const& after);

/// Names of everybody who put something into the profile or assessed it.
struct profile_names {
  std::map<account_id, std::string> accounts_sealed;  ///< "account.name:<id>"
  std::map<partner_id, std::string> organisations;
};
profile_names load_profile_names(database& db, dossier_id dossier);

/// Organisations that offer a step of a route that the person still follows, sorted.
std::vector<partner_id> load_step_sellers(database& db, dossier_id dossier);

/// Codes of what is in the way, sealed with "dossier_fact.content:<id>".
struct sealed_barrier {
  std::string id;
  std::string content_sealed;
};
std::vector<sealed_barrier> load_barriers(database& db, dossier_id dossier);

}  // namespace overstap::store
