// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "access/action.h"
#include "access/subject.h"
#include "domain/identities.h"
#include "vault/key_ring.h"

namespace overstap::store {

class database;

/// One processing of personal data: who, for which organisation, what, why, of which groups on which grounds.
struct processing {
  std::int64_t at{};
  account_id account;
  access::role role{};
  partner_id organisation;  ///< nil: none
  std::string action;  ///< of access::action, or a job: "job:retention"
  access::purpose purpose{};
  std::vector<access::data_group> groups;
  std::vector<access::ground> grounds;  ///< beside `groups`, position by position
  std::string trace_id;
  std::vector<dossier_id> subjects;  ///< of a list page; empty for the log of one dossier
  std::string private_text;  ///< can be erased later without breaking the chain
};

/// The chain of one dossier, and of the list pages of one organisation.
std::string chain_of(dossier_id id);
std::string list_chain_of(partner_id organisation);

/// Appends to the chain and moves its head, in the transaction that is open.
void append_processing(database& db, vault::key_ring const& keys, std::string const& chain, processing const& p);

}  // namespace overstap::store
