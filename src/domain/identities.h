// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/ids.h"

namespace overstap {

/// Taxonomy concepts: the UUID that ends the concept's ESCO URI (unique over both pillars).
struct occupation_id : id<occupation_id> {
  using id::id;
};
struct skill_id : id<skill_id> {
  using id::id;
};

struct employer_id : id<employer_id> {
  using id::id;
};
struct vacancy_id : id<vacancy_id> {
  using id::id;
};
struct partner_id : id<partner_id> {
  using id::id;
};
struct wagon_id : id<wagon_id> {
  using id::id;
};
struct session_id : id<session_id> {
  using id::id;
};
struct payer_id : id<payer_id> {
  using id::id;
};
struct person_id : id<person_id> {
  using id::id;
};
/// Somebody who can sign in.
struct account_id : id<account_id> {
  using id::id;
};
/// The shared case of one person. Dutch: dossier.
struct dossier_id : id<dossier_id> {
  using id::id;
};
struct goal_id : id<goal_id> {
  using id::id;
};
struct agreement_id : id<agreement_id> {
  using id::id;
};
/// A question to another organisation: take this dossier over, or do one piece of work.
struct offer_id : id<offer_id> {
  using id::id;
};
struct document_id : id<document_id> {
  using id::id;
};

struct region_code : code<region_code> {
  using code::code;
};  ///< AM18
struct municipality_code : code<municipality_code> {
  using code::code;
};  ///< GM0363
struct credential_code : code<credential_code> {
  using code::code;
};  ///< rijbewijs-b
struct barrier_code : code<barrier_code> {
  using code::code;
};  ///< debt
struct wagon_kind_code : code<wagon_kind_code> {
  using code::code;
};  ///< evc

}  // namespace overstap
