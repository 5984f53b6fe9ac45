// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/describe.hpp>

#include "api/boundary/common.h"

namespace overstap::api::boundary {

struct session {
  uuid id;
  std::optional<civil_date> start;  ///< absent = any Monday
  std::int64_t weeks;
  std::int64_t hoursPerWeek;
  std::optional<std::string> municipality;  ///< absent = online
  std::int64_t seats;
  cents ownPriceCents;
  cents publicPriceCents;
  std::string fund;
  std::int64_t decisionWeeks;
};
BOOST_DESCRIBE_STRUCT(
    session,
    (),
    (id, start, weeks, hoursPerWeek, municipality, seats, ownPriceCents, publicPriceCents, fund, decisionWeeks))

/// How many people began and finished: what a completion chance is based on.
struct completion_counts {
  std::int64_t started;
  std::int64_t completed;
};
BOOST_DESCRIBE_STRUCT(completion_counts, (), (started, completed))

/// One of GET /v1/wagons?region=AM18&kind=evc&language=nl&limit=50&cursor=…, and GET /v1/wagons/{id}
struct wagon {
  uuid id;
  std::string kind;
  std::string kindName;
  std::string title;
  std::string provider;
  bool inJob;
  bool sensitive;
  std::vector<std::string> needs;  ///< names
  std::vector<std::string> gives;
  std::optional<std::int64_t> completionPercent;
  std::optional<completion_counts> completion;
  std::vector<session> sessions;
};
BOOST_DESCRIBE_STRUCT(
    wagon,
    (),
    (id, kind, kindName, title, provider, inJob, sensitive, needs, gives, completionPercent, completion, sessions))

struct wagons {
  std::vector<wagon> items;
  std::optional<std::string> nextCursor;
};
BOOST_DESCRIBE_STRUCT(wagons, (), (items, nextCursor))

}  // namespace overstap::api::boundary
