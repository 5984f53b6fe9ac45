// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "casework/office.h"
#include "store/dossier_head.h"

namespace overstap::store {
class database;
}

namespace overstap::casework {

/// What changes dossiers without having access to them: a job of the service, or somebody whose act has consequences
/// for them. Logged and told on the time line like all else.
struct agent {
  std::string action;  ///< as the processing log names it: "job:agreement-ends"
  account_id account;  ///< nil: the service itself
  access::role role{access::role::operator_};
  partner_id organisation;  ///< nil: none
  std::string trace_id;
};

class service_work {
public:
  service_work(office const& from, store::database& db, agent does);

  office const& from;
  store::database& db;
  agent const does;
  civil_date const today;
  std::int64_t const now;

  /// Locks the dossier, raises its version and appends the row of the processing log, in the transaction that is open;
  /// `head.version` is the new one. Nothing when there is no such dossier.
  std::optional<store::dossier_head> enter_to_change(dossier_id id, std::vector<access::data_group> groups) const;

  void happened(dossier_id id, std::string kind, access::data_group group, std::string content) const;
};

}  // namespace overstap::casework
