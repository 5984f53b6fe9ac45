// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/describe.hpp>

#include "api/boundary/dossiers.h"

/// Questions to another organisation or a colleague.
namespace overstap::api::boundary {

/// POST /v1/dossiers/{id}/offers
struct new_offer {
  offer_kind kind;
  uuid organisation;
  std::optional<uuid> account;
  text<1, 500> what;
  text<1, 1000> why;
  std::optional<processing_purpose> purpose;
  list<data_group, 5> groups;
  std::optional<uuid> step;
  civil_date answerBefore;
};
BOOST_DESCRIBE_STRUCT(new_offer, (), (kind, organisation, account, what, why, purpose, groups, step, answerBefore))

/// POST /v1/offers/{id}/answer
struct offer_reply {
  bool accept;
  std::optional<boundary::text<1, 1000>> text;
  std::optional<boundary::text<1, 300>> nextStep;
  std::optional<civil_date> nextStepOn;
};
BOOST_DESCRIBE_STRUCT(offer_reply, (), (accept, text, nextStep, nextStepOn))

/// POST /v1/offers/{id}/result
struct work_result {
  boundary::text<1, 4000> text;
};
BOOST_DESCRIBE_STRUCT(work_result, (), (text))

/// GET /v1/offers
struct offers {
  std::vector<offer> items;
};
BOOST_DESCRIBE_STRUCT(offers, (), (items))

}  // namespace overstap::api::boundary
