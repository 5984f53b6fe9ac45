// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "access/subject.h"
#include "domain/identities.h"

namespace overstap::store {

class database;

/// The dossier and those that were merged into it: their time lines are read as one.
std::vector<dossier_id> with_merged(database& db, dossier_id id);

/// A place in a time line; the order is by moment, ties by number and dossier.
struct event_place {
  std::int64_t at{};
  std::int64_t number{};
  dossier_id dossier;
};

struct event_row {
  event_place place;
  std::optional<account_id> account;
  std::string account_name_sealed;  ///< "account.name:<account>"; empty: the service
  std::optional<partner_id> organisation;
  std::string organisation_name;
  std::string kind;
  access::data_group group{};
  std::string content_sealed;  ///< "dossier_event.content:<dossier>:<number>"
};

struct event_query {
  std::span<access::data_group const> groups;  ///< not empty
  std::optional<partner_id> only_of;  ///< of one organisation
  std::optional<event_place> before;
  std::size_t limit{};
};
/// Newest first.
std::vector<event_row> list_events(database& db, dossier_id dossier, event_query const& q);

}  // namespace overstap::store
