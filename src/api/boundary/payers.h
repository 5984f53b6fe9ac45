// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/describe.hpp>

#include "api/boundary/concepts.h"
#include "api/boundary/journeys.h"

namespace overstap::api::boundary {

struct payers_query {
  std::optional<code_text> region;
  std::optional<boundary::language> language;  ///< nl when absent
};
BOOST_DESCRIBE_STRUCT(payers_query, (), (region, language))

struct payer {
  uuid id;
  std::string name;
  payer_tier tier;
  std::optional<std::string> scheme;  ///< absent = only the payer can tell
  std::vector<named_code> paysFor;
  std::int64_t percent;
  std::optional<cents> perPersonCents;
  std::optional<cents> perYearCents;
  std::optional<cents> perStepCents;
  std::optional<civil_date> from;
  std::optional<civil_date> until;
  std::vector<uuid> notWith;
  std::optional<std::string> region;  ///< absent = everywhere
  std::optional<std::string> municipality;
  civil_date asOf;
};
BOOST_DESCRIBE_STRUCT(payer,
                      (),
                      (id,
                       name,
                       tier,
                       scheme,
                       paysFor,
                       percent,
                       perPersonCents,
                       perYearCents,
                       perStepCents,
                       from,
                       until,
                       notWith,
                       region,
                       municipality,
                       asOf))

/// GET /v1/payers?region=AM18&language=nl
struct payers {
  std::vector<payer> items;
};
BOOST_DESCRIBE_STRUCT(payers, (), (items))

}  // namespace overstap::api::boundary
