// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/describe.hpp>

#include "api/boundary/types.h"

/// What runs by itself, for who keeps the service running.
namespace overstap::api::boundary {

enum class job_state { never, running, done, failed, stopped, cutOff };
BOOST_DESCRIBE_ENUM(job_state, never, running, done, failed, stopped, cutOff)

struct job {
  std::string name;
  std::string about;
  std::int64_t everySeconds;
  job_state state;
  std::optional<moment> startedAt;
  std::optional<moment> finishedAt;
  std::optional<moment> succeededAt;
  std::string result;
  moment nextAt;
};
BOOST_DESCRIBE_STRUCT(job, (), (name, about, everySeconds, state, startedAt, finishedAt, succeededAt, result, nextAt))

struct jobs {
  std::vector<job> items;
};
BOOST_DESCRIBE_STRUCT(jobs, (), (items))

}  // namespace overstap::api::boundary
