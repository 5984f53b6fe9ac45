// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "access/subject.h"
#include "domain/identities.h"
#include "vault/audit_chain.h"

namespace overstap::store {

class database;

/// A row of the processing log as the person reads it.
struct log_line {
  std::int64_t at{};
  access::role role{};
  std::string organisation_name;  ///< empty: none
  std::string organisation_kind;
  std::string action;
  std::string purpose;
  std::vector<access::data_group> groups;
  std::vector<access::ground> grounds;  ///< beside `groups`; empty for the person herself
  bool list{};  ///< a list on which she stood
};
struct log_page {
  std::vector<log_line> lines;  ///< newest first
  std::optional<std::int64_t> next;  ///< `before` of the page after this one
};
/// What was done with a dossier and with those that were merged into it, and the list pages that named them, before a
/// moment. A page never ends between rows of one moment. Lists are searched back over 400 days.
log_page read_log(database& db, dossier_id id, std::int64_t before, std::size_t limit);

/// Every chain that has rows or a head, sorted.
std::vector<std::string> list_chains(database& db);
vault::chain_head stored_head(database& db, std::string const& chain);
/// The rows of a chain in the order of their numbers, as they are stored.
void each_log_entry(database& db, std::string const& chain, std::function<void(vault::log_entry const&)> const& take);

/// Takes private text and salt out of the rows of a chain; they stay verifiable.
void erase_private_text(database& db, std::string const& chain);

}  // namespace overstap::store
