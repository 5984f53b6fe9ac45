// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "access/action.h"
#include "access/subject.h"
#include "domain/identities.h"

namespace overstap::access {

/// Who asks: an account and what it belongs to, as the transaction that answers read it.
struct subject {
  account_id account;
  role is{role::person};
  partner_id organisation;  ///< nil for a person, national and operator
  region_code region;  ///< of the organisation, or that a manager manages; empty for a person, national, operator
  bool agreement_runs{};  ///< of the organisation, in `region`, on the day of asking
};

/// What is asked for, in terms of who has to do with it. For an organisation, an account or statistics only
/// `organisation`, `person` and `region` are used.
struct resource {
  std::optional<account_id> person;  ///< the account of the one it is about
  std::optional<account_id> owner;
  partner_id organisation;  ///< the owner's, or the one that it is or belongs to; nil = none
  region_code region;  ///< empty = no region of its own: counts as the asker's
  std::vector<partner_id> engaged, asked;
};

/// The nearest relation that is true.
relation relation_of(subject const& s, resource const& r);

enum class verdict : std::uint8_t {
  allowed,
  no_rule,  ///< the table has no row for this role, action and relation
  wrong_purpose,  ///< allowed for another purpose only
  agreement_not_running,
};

/// The one decision on access. Pure; the rules are the rows of `rules()`, which docs/access-table.md prints.
/// A ground for each group of data is asked beside it, in the same transaction (casework/grounds.h).
verdict authorise(subject const& s, action a, resource const& r, purpose p);
/// Without an account.
verdict authorise_visitor(action a);

/// One row of the table: this role may do this, standing so, for these purposes.
struct rule {
  role who;
  action may;
  std::vector<relation> standing;
  std::vector<purpose> why;
};
std::span<rule const> rules();

/// Whether the role works for an organisation, so that its access ends with the agreement.
bool needs_agreement(role r) noexcept;

/// The purpose for which the role acts when it does not say so.
purpose usual_purpose(role r, action a) noexcept;

/// The whole table in Dutch, for people: docs/access-table.md.
std::string access_table();

}  // namespace overstap::access
