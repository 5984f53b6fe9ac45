// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <vector>

#include "funding/resolve.h"
#include "planning/plan.h"

namespace overstap::planning {

/// In which a cap per year counts a step that starts on that day.
std::int32_t calendar_year(civil_date start);

/// What sessions cost and who pays (docs/adr/0013), for one question.
class costs {
public:
  costs(snapshot const& world, query const& q);

  /// What is asked for this person when the session starts on `start`, and of whom. Sessions with equal bills can stand
  /// in for one another: the year is 0 where no cap depends on it.
  funding::bill bill_of(session_idx s, civil_date start);
  /// Days after `start` on which the bill of a rolling session can change, up to `last`; ascending.
  std::vector<civil_date> changes_of(session_idx s, civil_date start, civil_date last);

  /// What is paid of a bill when there is no other.
  funding::cents paid_alone(funding::bill const& b);
  /// Part of a bill that is paid whatever other bills there are.
  funding::cents certainly_paid(funding::bill const& b) const;
  /// Payers with a cap over several bills: bills without one of these in common do not matter to one another.
  funding::payer_set capped() const noexcept { return capped_; }
  funding::resolver& payers() noexcept { return payers_; }
  std::vector<funding::terms> const& terms() const noexcept { return terms_; }

private:
  funding::payer_set pay_for(session_idx s);

  snapshot const& world_;
  query const& q_;
  std::vector<funding::terms> terms_;
  std::vector<std::optional<funding::payer_set>> of_kind_;
  funding::payer_set capped_{}, exclusive_{}, by_year_{}, in_period_{};
  funding::resolver payers_;
  std::map<funding::bill, funding::cents> paid_alone_;  ///< of bills that were asked before: many are equal
  std::pair<funding::bill, funding::cents> last_asked_;  ///< at first one that nobody pays
};

/// The question as if nobody else paid than those of whom it is certain.
query only_certain(query q);

/// A part of what a step costs.
struct payment {
  payer_idx payer;
  money amount;
  bool certain;  ///< as in `possible_payer`
};
struct paid_sessions {
  std::vector<std::vector<payment>> of;  ///< by session, in the order in which payers pay
  money own_at_most;  ///< what the person pays when only those payers pay of whom it is certain
};
/// Who pays for these sessions together. Of payments that are equally good, earlier sessions get the earlier payers.
paid_sessions who_pays(snapshot const& world, query const& q, std::vector<planned_session> const& sessions);

}  // namespace overstap::planning
