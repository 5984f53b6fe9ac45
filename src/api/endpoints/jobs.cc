// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/jobs.h"

#include "base/transform.h"
#include "casework/jobs.h"

namespace overstap::api {
namespace {

boundary::job_state to_boundary(desk::job_state s) {
  switch (s) {
    case desk::job_state::never:
      return boundary::job_state::never;
    case desk::job_state::running:
      return boundary::job_state::running;
    case desk::job_state::done:
      return boundary::job_state::done;
    case desk::job_state::failed:
      return boundary::job_state::failed;
    case desk::job_state::stopped:
      return boundary::job_state::stopped;
    case desk::job_state::cut_off:
      return boundary::job_state::cutOff;
  }
  __builtin_unreachable();
}

std::optional<boundary::moment> to_boundary(std::optional<std::int64_t> const& at) {
  return at ? std::optional{boundary::moment{*at}} : std::nullopt;
}

boundary::job to_boundary(desk::job_status const& s) {
  return {.name = std::string{s.name},
          .about = std::string{s.about},
          .everySeconds = s.every.count(),
          .state = to_boundary(s.state),
          .startedAt = to_boundary(s.started_at),
          .finishedAt = to_boundary(s.finished_at),
          .succeededAt = to_boundary(s.succeeded_at),
          .result = s.detail,
          .nextAt = {s.due_at}};
}

}  // namespace

result<boundary::jobs> get_jobs::operator()(desk::caller const& who,
                                            boundary::none const& /*path*/,
                                            boundary::none const& /*query*/,
                                            boundary::none const& /*body*/) const {
  auto const jobs = from.jobs == nullptr ? std::span<desk::job const>{} : from.jobs->jobs();
  return transform(casework::list_jobs(*from.office, who, jobs), [](std::vector<desk::job_status> const& all) {
    auto out = boundary::jobs{};
    for (auto const& s : all) {
      out.items.push_back(to_boundary(s));
    }
    return out;
  });
}

}  // namespace overstap::api
