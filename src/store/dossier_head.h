// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "access/authorise.h"
#include "base/dates.h"
#include "domain/identities.h"

namespace overstap::store {

class database;

enum class dossier_state : std::uint8_t { open, closed, merged };
std::string_view to_string(dossier_state s) noexcept;
/// Throws when the database holds another word.
dossier_state parse_dossier_state(std::string_view text);

/// What every decision on a dossier needs.
struct dossier_head {
  dossier_id id;
  dossier_state state{};
  region_code region;
  municipality_code municipality;
  std::optional<account_id> person;
  std::optional<account_id> owner;  ///< of a closed one the last
  partner_id organisation;  ///< the owner's; nil when it was merged into another
  std::optional<dossier_id> merged_into;
  std::int64_t version{};
  std::vector<partner_id> engaged;  ///< accepted a piece of work that still runs
  std::vector<std::vector<access::data_group>> shared;  ///< beside `engaged`: the groups that its work shares
  std::vector<partner_id> asked;  ///< have not answered yet
  access::resource as_resource() const;
};

/// Locks the dossier until the transaction ends, so that everything of it changes in one order.
std::optional<dossier_head> lock_dossier(database& db, dossier_id id);

/// One more version; every write to a dossier calls it once.
void raise_version(database& db, dossier_id id, std::int64_t now);

/// Something that happened, on the time line. The dossier is locked. `content` is sealed by the caller with
/// "dossier_event.content:<dossier>:<number>".
std::int64_t next_event_number(database& db, dossier_id id);
struct event_record {
  dossier_id dossier;
  std::int64_t number{};
  std::int64_t at{};
  std::optional<account_id> account;
  std::optional<partner_id> organisation;
  std::string kind;
  access::data_group group{};
  std::string content_sealed;
};
void add_event(database& db, event_record const& e);
/// Whether that account did the same since then.
bool happened_since(database& db, dossier_id id, std::string const& kind, account_id account, std::int64_t since);

}  // namespace overstap::store
