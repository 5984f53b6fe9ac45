// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "access/subject.h"
#include "casework/office.h"
#include "domain/identities.h"

namespace overstap::store {
class database;
}

namespace overstap::casework {

/// Something that happened to a dossier.
struct occurrence {
  dossier_id dossier;
  std::string kind;  ///< short code, which the web translates: "handed-over"
  access::data_group group{};  ///< who may see this may read it
  std::string content;  ///< in plain words, sealed when stored
  std::optional<account_id> account;  ///< absent: the service itself
  std::optional<partner_id> organisation;
};

/// Adds it to the time line of a dossier that is locked.
void add_to_time_line(office const& o, store::database& db, occurrence const& what, std::int64_t now);

}  // namespace overstap::casework
