// SPDX-License-Identifier: EUPL-1.2
#include "cli/job_list.h"

#include <spdlog/spdlog.h>

#include "casework/agreement_ends.h"
#include "casework/overdue.h"
#include "casework/retention.h"
#include "desk/expire.h"

namespace overstap::cli {
namespace {

std::int64_t number(std::size_t n) {
  return static_cast<std::int64_t>(n);
}

/// Also on the board of the region: somebody has to see it, or what comes back goes nowhere.
std::int64_t tell_without_guide(std::vector<region_code> const& regions) {
  for (auto const& region : regions) {
    spdlog::warn(
        "no guide takes over for the desk of {}: the region manager lets the agreement of a desk run on, or the "
        "administrator of another desk lets one of its guides take over",
        region.str());
  }
  return number(regions.size());
}

desk::job agreement_ends_job(casework::office const& o) {
  return {.name = "agreement-ends",
          .every = std::chrono::minutes{10},
          .about = "Gives the dossiers of an organisation whose agreement ended to the guide with duty.",
          .work = [&o](desk::job_run const& run) -> desk::job_counts {
            auto const done = casework::end_agreements(o, run.time.today(), run.go_on);
            return {{"agreements", done.agreements},
                    {"dossiers", done.dossiers},
                    {"offers", done.offers},
                    {"without-guide", tell_without_guide(done.without_guide)}};
          }};
}

desk::job offers_job(casework::office const& o) {
  return {.name = "offers",
          .every = std::chrono::minutes{10},
          .about = "Questions to a partner whose day came expire and come back to the owner with a next step.",
          .work = [&o](desk::job_run const& run) -> desk::job_counts {
            return {{"expired", casework::expire_offers(o, run.go_on)}};
          }};
}

desk::job escalate_job(casework::office const& o) {
  return {.name = "escalate",
          .every = std::chrono::hours{1},
          .about =
              "Ten days overdue: on the desk's list of what is stuck; twenty-one days: the guide with duty takes over.",
          .work = [&o](desk::job_run const& run) -> desk::job_counts {
            auto const done = casework::escalate(o, run.go_on);
            return {{"stuck", done.stuck},
                    {"taken-over", done.taken_over},
                    {"without-guide", tell_without_guide(done.without_guide)}};
          }};
}

desk::job retention_job(casework::office const& o) {
  return {.name = "retention",
          .every = std::chrono::hours{24},
          .about = "Announces the erasure of closed dossiers, and erases those whose time is over.",
          .work = [&o](desk::job_run const& run) -> desk::job_counts {
            auto const done = casework::run_retention(o, run.time.today(), run.go_on);
            return {{"noticed", number(done.noticed)}, {"erased", number(done.erased)}};
          }};
}

}  // namespace

std::vector<desk::job> make_jobs(casework::office const& office) {
  return {
      desk::expire_job(), agreement_ends_job(office), offers_job(office), escalate_job(office), retention_job(office)};
}

}  // namespace overstap::cli
