// SPDX-License-Identifier: EUPL-1.2
#include "metrics/registry.h"

#include <thread>

#include <gmock/gmock.h>

using namespace overstap::metrics;
using namespace std::chrono_literals;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

TEST(figures, of_requests_are_by_operation_and_status) {
  auto r = registry{"1.2.3"};
  r.answered("getSkill", 200, 3ms);
  r.answered("getSkill", 200, 40ms);
  r.answered("getSkill", 404, 1ms);
  r.answered("postJourneys", 429, 1ms);
  auto const text = r.text();
  EXPECT_THAT(text, HasSubstr("overstap_http_requests_total{operation=\"getSkill\",status=\"200\"} 2\n"));
  EXPECT_THAT(text, HasSubstr("overstap_http_requests_total{operation=\"getSkill\",status=\"404\"} 1\n"));
  EXPECT_THAT(text, HasSubstr("overstap_http_requests_total{operation=\"postJourneys\",status=\"429\"} 1\n"));
  EXPECT_THAT(text,
              HasSubstr("overstap_http_request_duration_seconds_bucket{operation=\"getSkill\",le=\"0.005\"} 2\n"));
  EXPECT_THAT(text, HasSubstr("overstap_http_request_duration_seconds_count{operation=\"getSkill\"} 3\n"));
  EXPECT_THAT(text, HasSubstr("overstap_build_info{version=\"1.2.3\"} 1\n"));
}

TEST(figures, of_threads_go_up_and_down) {
  auto r = registry{"1"};
  EXPECT_THAT(r.text(), HasSubstr("overstap_http_requests_waiting{workers=\"long\"} 0\n"));
  r.waiting(workers::long_running, 1);
  r.waiting(workers::long_running, 1);
  r.waiting(workers::long_running, -1);
  r.running(workers::short_running, 1);
  EXPECT_THAT(r.text(), HasSubstr("overstap_http_requests_waiting{workers=\"long\"} 1\n"));
  EXPECT_THAT(r.text(), HasSubstr("overstap_http_requests_running{workers=\"short\"} 1\n"));
}

TEST(figures, of_jobs_tell_when_one_last_succeeded) {
  auto r = registry{"1"};
  r.job_ran("retention", true, 2s, 1'790'000'000s);
  r.job_ran("retention", false, 1s, 1'790'000'600s);
  auto const text = r.text();
  EXPECT_THAT(text, HasSubstr("overstap_job_runs_total{job=\"retention\",result=\"success\"} 1\n"));
  EXPECT_THAT(text, HasSubstr("overstap_job_runs_total{job=\"retention\",result=\"failure\"} 1\n"));
  EXPECT_THAT(text, HasSubstr("overstap_job_last_success_timestamp_seconds{job=\"retention\"} 1790000000\n"));
  EXPECT_THAT(text, HasSubstr("overstap_job_duration_seconds_sum{job=\"retention\"} 3\n"));
}

TEST(figures, that_are_watched_are_asked_for_when_they_are_read) {
  auto r = registry{"1"};
  auto in_use = 3.0;
  EXPECT_THAT(r.text(), Not(HasSubstr("database_connections")));
  r.watch(watched::database_connections, [&] { return in_use; });
  EXPECT_THAT(r.text(), HasSubstr("overstap_database_connections_in_use 3\n"));
  in_use = 4;
  EXPECT_THAT(r.text(), HasSubstr("overstap_database_connections_in_use 4\n"));
}

TEST(figures, are_counted_from_many_threads) {
  auto r = registry{"1"};
  {
    auto threads = std::vector<std::jthread>{};
    for (auto t = 0; t < 4; ++t) {
      threads.emplace_back([&r] {
        for (auto i = 0; i < 500; ++i) {
          r.answered("getSkill", 200, 1ms);
        }
      });
    }
  }
  EXPECT_THAT(r.text(), HasSubstr("overstap_http_requests_total{operation=\"getSkill\",status=\"200\"} 2000\n"));
}

}  // namespace
