// SPDX-License-Identifier: EUPL-1.2
#include "desk/jobs.h"

#include <atomic>
#include <future>

#include <gmock/gmock.h>

#include "base/invariant.h"
#include "store/testing/fresh_database.h"

using namespace overstap;
using namespace overstap::desk;
using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

namespace {

/// Moves only when it is told to.
class hand_clock : public clock {
public:
  civil_date today() const override {
    return std::chrono::floor<days>(std::chrono::sys_time<std::chrono::milliseconds>{now_.load()});
  }
  std::uint64_t unix_milliseconds() const override { return static_cast<std::uint64_t>(now_.load().count()); }
  void pass(std::chrono::milliseconds by) { now_ = now_.load() + by; }

private:
  std::atomic<std::chrono::milliseconds> now_{std::chrono::milliseconds{1'788'220'800'000}};
};

class jobs_on : public store::on_every_database {
protected:
  void SetUp() override {
    store::on_every_database::SetUp();
    if (!IsSkipped()) {
      pool_.emplace(at());
    }
  }
  job_runner runner_of(std::vector<job> jobs) {
    return {std::move(jobs), *pool_, time_, [this](job_report const& r) { told_.push_back(r); }};
  }
  store::job_record record_of(std::string_view name) {
    for (auto& r : store::list_job_records(*pool_->take())) {
      if (r.name == name) {
        return r;
      }
    }
    return {};
  }

  hand_clock time_;
  std::optional<store::pool> pool_;
  std::vector<job_report> told_;
  int runs_{};
};
INSTANTIATE_TEST_SUITE_P(on, jobs_on, store::every_place(), store::place_name);

TEST_P(jobs_on, run_at_once_and_then_when_they_are_due) {
  auto runner = runner_of({{"daily", 24h, "", [&](job_run const&) {
                              ++runs_;
                              return job_counts{{"escalated", 3}, {"returned", 0}};
                            }}});
  runner.run_due({});
  runner.run_due({});
  EXPECT_EQ(runs_, 1);
  auto const r = record_of("daily");
  EXPECT_EQ(r.result, store::job_result::done);
  EXPECT_EQ(r.detail, "escalated 3, returned 0");
  EXPECT_EQ(r.succeeded_at, r.finished_at);
  time_.pass(24h - 1s);
  runner.run_due({});
  EXPECT_EQ(runs_, 1);
  time_.pass(1s);
  runner.run_due({});
  EXPECT_EQ(runs_, 2);
  EXPECT_THAT(told_,
              ElementsAre(::testing::Field(&job_report::result, store::job_result::done),
                          ::testing::Field(&job_report::result, store::job_result::done)));
}

TEST_P(jobs_on, that_fail_are_tried_again_soon_and_do_not_keep_the_others) {
  auto fails = true;
  auto runner = runner_of({{"first",
                            24h,
                            "",
                            [&](job_run const&) {
                              if (fails) {
                                throw infra_error{"the disk is full"};
                              }
                              return job_counts{};
                            }},
                           {"second", 24h, "", [&](job_run const&) {
                              ++runs_;
                              return job_counts{};
                            }}});
  runner.run_due({});
  EXPECT_EQ(runs_, 1);
  auto const failed = record_of("first");
  EXPECT_EQ(failed.result, store::job_result::failed);
  EXPECT_EQ(failed.detail, "the disk is full");
  EXPECT_FALSE(failed.succeeded_at.has_value());
  fails = false;
  time_.pass(5min);
  runner.run_due({});
  EXPECT_EQ(record_of("first").result, store::job_result::done);
  EXPECT_EQ(runs_, 1);
}

TEST_P(jobs_on, are_not_run_by_two_processes_at_once) {
  auto other = runner_of({{"daily", 24h, "", [&](job_run const&) {
                             ++runs_;
                             return job_counts{};
                           }}});
  auto runner = runner_of({{"daily", 24h, "", [&](job_run const&) {
                              other.run_due({});
                              auto const refused = other.run_now("daily");
                              EXPECT_EQ(refused.error().code, errc::conflict);
                              return job_counts{};
                            }}});
  runner.run_due({});
  EXPECT_EQ(runs_, 0);
  other.run_due({});
  EXPECT_EQ(runs_, 0) << "it is not due any more";
  EXPECT_TRUE(other.run_now("daily").has_value());
  EXPECT_EQ(runs_, 1) << "asked for by name it runs, due or not";
}

TEST_P(jobs_on, that_were_killed_in_the_middle_run_again_when_their_hold_has_passed) {
  // What a killed process leaves: the row as it was when it began.
  auto const now = static_cast<std::int64_t>(time_.unix_milliseconds());
  ASSERT_TRUE(store::hold_job(*pool_->take(),
                              {"daily", make_uuid7(1, 2, 3), now + std::chrono::milliseconds{5min}.count()},
                              now,
                              store::job_must_be::free_and_due));
  EXPECT_EQ(record_of("daily").result, store::job_result::running);
  auto runner = runner_of({{"daily", 24h, "", [&](job_run const&) {
                              ++runs_;
                              return job_counts{};
                            }}});
  runner.run_due({});
  EXPECT_EQ(runs_, 0);
  time_.pass(5min);
  runner.run_due({});
  EXPECT_EQ(runs_, 1);
  EXPECT_EQ(record_of("daily").result, store::job_result::done);
}

TEST_P(jobs_on, are_shown_as_they_stand) {
  auto fails = false;
  auto const jobs = std::vector<job>{{"daily",
                                      24h,
                                      "What it does.",
                                      [&](job_run const&) {
                                        if (fails) {
                                          throw infra_error{"the disk is full"};
                                        }
                                        return job_counts{{"escalated", 3}};
                                      }},
                                     {"later", 1h, "", {}}};
  auto const now = [&] { return static_cast<std::int64_t>(time_.unix_milliseconds()); };
  auto const show = [&] { return job_statuses(jobs, *pool_->take(), now()); };
  ASSERT_EQ(show().size(), 2U);
  EXPECT_EQ(show()[0].about, "What it does.");
  EXPECT_EQ(show()[0].state, job_state::never);
  EXPECT_EQ(show()[0].due_at, now());
  auto runner = runner_of({jobs[0]});
  runner.run_due({});
  auto const finished = now();
  time_.pass(1h);
  EXPECT_EQ(show()[0].state, job_state::done);
  EXPECT_EQ(show()[0].detail, "escalated 3");
  EXPECT_EQ(show()[0].finished_at, finished);
  EXPECT_EQ(show()[0].due_at, finished + std::chrono::milliseconds{24h}.count());
  fails = true;
  runner.run_now("daily").value();
  EXPECT_EQ(show()[0].state, job_state::failed);
  EXPECT_EQ(show()[0].detail, "the disk is full");
  EXPECT_EQ(show()[0].succeeded_at, finished);
  EXPECT_EQ(show()[1].state, job_state::never);

  auto const until = now() + std::chrono::milliseconds{5min}.count();
  ASSERT_TRUE(store::hold_job(*pool_->take(), {"daily", make_uuid7(1, 2, 3), until}, now(), store::job_must_be::free));
  EXPECT_EQ(show()[0].state, job_state::running);
  time_.pass(5min);
  EXPECT_EQ(show()[0].state, job_state::cut_off);
  EXPECT_EQ(show()[0].due_at, now());
}

TEST_P(jobs_on, that_work_long_keep_their_hold) {
  auto other = runner_of({{"long", 24h, "", [&](job_run const&) {
                             ++runs_;
                             return job_counts{};
                           }}});
  auto runner = runner_of({{"long", 24h, "", [&](job_run const& r) {
                              for (auto piece = 0; piece < 10; ++piece) {
                                time_.pass(1min);
                                EXPECT_TRUE(r.go_on());
                                other.run_due({});
                              }
                              return job_counts{};
                            }}});
  runner.run_due({});
  EXPECT_EQ(runs_, 0);
}

TEST_P(jobs_on, that_lost_their_hold_stop_and_leave_the_row_to_its_new_holder) {
  auto other = runner_of({{"slow", 24h, "", [](job_run const&) { return job_counts{{"done", 1}}; }}});
  auto runner = runner_of({{"slow", 24h, "", [&](job_run const& r) {
                              time_.pass(6min);
                              other.run_due({});
                              EXPECT_FALSE(r.go_on());
                              return job_counts{};
                            }}});
  runner.run_due({});
  EXPECT_EQ(record_of("slow").result, store::job_result::done);
  EXPECT_EQ(record_of("slow").detail, "done 1");
  EXPECT_EQ(told_.back().result, store::job_result::stopped);
}

TEST_P(jobs_on, stop_with_the_program_and_go_on_at_its_next_start) {
  auto stop = std::stop_source{};
  auto left = 3;
  auto const work = [&](job_run const& r) {
    for (; left > 0 && r.go_on(); --left) {
      stop.request_stop();
    }
    return job_counts{};
  };
  auto runner = runner_of({{"pieces", 24h, "", work}, {"next", 24h, "", [&](job_run const&) {
                                                         ++runs_;
                                                         return job_counts{};
                                                       }}});
  runner.run_due(stop.get_token());
  EXPECT_EQ(left, 2);
  EXPECT_EQ(record_of("pieces").result, store::job_result::stopped);
  EXPECT_EQ(runs_, 0) << "nothing begins any more";
  runner_of({{"pieces", 24h, "", work}}).run_due({});
  EXPECT_EQ(left, 0);
}

TEST_P(jobs_on, have_names_that_are_told_to_who_asks_for_another) {
  auto runner = runner_of({{"one", 1h, "", {}}, {"two", 1h, "", {}}});
  auto const refused = runner.run_now("three");
  EXPECT_EQ(refused.error().code, errc::not_found);
  EXPECT_THAT(refused.error().detail, HasSubstr("one, two"));
}

class jobs_on_shared : public jobs_on {};
INSTANTIATE_TEST_SUITE_P(on, jobs_on_shared, store::every_shared_place(), store::place_name);

TEST_P(jobs_on_shared, asked_for_by_many_nodes_at_the_same_moment_run_once) {
  auto runs = std::atomic<int>{};
  auto nodes = std::vector<std::future<void>>{};
  for (auto n = 0; n < 8; ++n) {
    nodes.push_back(std::async(std::launch::async, [&] {
      auto pool = store::pool{at()};
      auto runner = job_runner{{{"daily",
                                 24h,
                                 "",
                                 [&](job_run const&) {
                                   ++runs;
                                   return job_counts{};
                                 }}},
                               pool,
                               time_,
                               [](job_report const&) {}};
      runner.run_due({});
    }));
  }
  for (auto& n : nodes) {
    n.get();
  }
  EXPECT_EQ(runs, 1);
}

TEST_P(jobs_on, run_on_a_thread_of_their_own_until_it_ends) {
  auto ran = std::promise<void>{};
  auto runner = runner_of({{"once", 24h, "", [&](job_run const&) {
                              ran.set_value();
                              return job_counts{};
                            }}});
  {
    auto const thread = job_thread{runner, 1h};
    ran.get_future().get();
  }
  EXPECT_EQ(record_of("once").result, store::job_result::done);
}

}  // namespace
