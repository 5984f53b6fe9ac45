// SPDX-License-Identifier: EUPL-1.2
#include "casework/jobs.h"

#include <gtest/gtest.h>

#include "casework/testing_office.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;

namespace {

TEST(jobs_of_the_desk, are_for_the_operator_only) {
  auto office = test_office{};
  auto const jobs = std::vector<desk::job>{
      {"escalate", std::chrono::hours{1}, "", [](desk::job_run const&) { return desk::job_counts{{"stuck", 2}}; }}};
  auto runner = desk::job_runner{jobs, office.pool, office.time, [](desk::job_report const&) {}};
  runner.run_due({});
  auto const shown = list_jobs(office.at, office.as(kOperator), jobs).value();
  ASSERT_EQ(shown.size(), 1U);
  EXPECT_EQ(shown[0].state, desk::job_state::done);
  EXPECT_EQ(shown[0].detail, "stuck 2");
  for (auto const& who : {kPerson, kGuide, kSpecialist, kProvider, kManager, kAdmin, kNational}) {
    EXPECT_EQ(list_jobs(office.at, office.as(who), jobs).error().code, errc::forbidden);
  }
  EXPECT_EQ(list_jobs(office.at, {}, jobs).error().code, errc::unauthenticated);
}

}  // namespace
