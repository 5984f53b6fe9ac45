// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <vector>

#include "base/result.h"
#include "casework/office.h"
#include "desk/caller.h"
#include "store/agreement_store.h"
#include "store/organisation_store.h"

/// Cooperation agreements. Dutch: samenwerkingsovereenkomsten. By the manager of the region.
namespace overstap::casework {

struct agreement_days {
  civil_date starts_on;
  std::optional<civil_date> ends_on;  ///< the first day without; absent: until further notice
};
/// With the usual purposes and grounds of its kind, in the transaction that is open.
store::agreement_record add_usual_agreement(office const& o,
                                            store::database& db,
                                            store::organisation_record const& organisation,
                                            agreement_days const& days);

/// Another one for an organisation whose agreements ended before these days; conflict with one that does not.
result<store::agreement_record> add_agreement(office const& o,
                                              desk::caller const& asks,
                                              partner_id organisation,
                                              agreement_days const& days);

/// The day on which access ends, not in the past. conflict for one that ended already, and for the desk of the guide
/// with duty: what to do first is told.
result<store::agreement_record> end_agreement(office const& o,
                                              desk::caller const& asks,
                                              uuid const& id,
                                              civil_date ends_on);

struct agreed_terms {
  std::vector<store::agreed_purpose> purposes;
  std::vector<store::agreed_ground> grounds;
};
/// Instead of those before; they hold at once.
result<store::agreement_record> change_terms(office const& o,
                                             desk::caller const& asks,
                                             uuid const& id,
                                             agreed_terms const& terms);

}  // namespace overstap::casework
