// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/problem_response.h"
#include "api/router.h"
#include "api/site.h"
#include "base/invariant.h"
#include "desk/testing_world.h"

/// Every operation over a tiny world, without sockets.
struct small_site {
  overstap::desk::testing::still_clock time{};
  overstap::desk::desk desk{overstap::published<overstap::desk::world>{overstap::desk::testing::small_world()}, time};
  overstap::api::service from{desk, {.labels = 1000}};
  overstap::api::router api{overstap::api::make_routes(from), {}, "", time};
  overstap::api::static_files files{{}};
  overstap::api::site answers{api, files};

  /// Whatever comes: an answer or a refusal that is a whole problem, never a failure.
  void ask(overstap::api::request const& r) const {
    auto const answer = answers.respond(r, answers.find(r), "id");
    overstap::invariant(answer.status < 500, "a request made the program fail");
    overstap::invariant(answer.status < 400 || answer.content_type == overstap::api::kProblemJson,
                        "a refusal is a problem");
  }
};
