// SPDX-License-Identifier: EUPL-1.2
#include "desk/jobs.h"

#include <algorithm>
#include <random>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <spdlog/spdlog.h>

namespace overstap::desk {
namespace {

using std::chrono::milliseconds;
using store::job_result;

/// How long a process that was killed keeps a job from the others. More than clocks of nodes differ.
constexpr auto kLease = milliseconds{std::chrono::minutes{5}};
constexpr auto kProlong = kLease / 2;
/// A job that failed does not wait a whole day.
constexpr auto kRetry = milliseconds{std::chrono::minutes{5}};

std::int64_t now_of(clock const& time) {
  return static_cast<std::int64_t>(time.unix_milliseconds());
}

uuid make_self(clock const& time) {
  auto random = std::random_device{};
  auto const bits = [&] { return (std::uint64_t{random()} << 32U) ^ random(); };
  return make_uuid7(time.unix_milliseconds(), bits(), bits());
}

job_state state_of(store::job_record const& r, std::int64_t now) {
  switch (r.result) {
    case job_result::never:
      return job_state::never;
    case job_result::running:
      return r.lease_until > now ? job_state::running : job_state::cut_off;
    case job_result::done:
      return job_state::done;
    case job_result::failed:
      return job_state::failed;
    case job_result::stopped:
      return job_state::stopped;
  }
  __builtin_unreachable();
}

std::string text_of(job_counts const& counts) {
  auto parts = std::vector<std::string>{};
  for (auto const& [what, number] : counts) {
    parts.push_back(fmt::format("{} {}", what, number));
  }
  return fmt::format("{}", fmt::join(parts, ", "));
}

}  // namespace

std::string_view to_string(job_state s) noexcept {
  switch (s) {
    case job_state::never:
      return "never";
    case job_state::running:
      return "running";
    case job_state::done:
      return "done";
    case job_state::failed:
      return "failed";
    case job_state::stopped:
      return "stopped";
    case job_state::cut_off:
      return "cut off";
  }
  __builtin_unreachable();
}

std::vector<job_status> job_statuses(std::span<job const> jobs, store::database& db, std::int64_t now) {
  auto const records = store::list_job_records(db);
  auto all = std::vector<job_status>{};
  for (auto const& j : jobs) {
    auto status = job_status{.name = j.name, .about = j.about, .every = j.every};
    status.due_at = now;
    if (auto const r = std::ranges::find(records, j.name, &store::job_record::name); r != records.end()) {
      status.state = state_of(*r, now);
      status.started_at = r->started_at;
      status.finished_at = r->finished_at;
      status.succeeded_at = r->succeeded_at;
      status.detail = r->detail;
      // Nobody else takes it before its hold has passed.
      status.due_at = std::max({now, r->due_at, r->lease_until});
    }
    all.push_back(std::move(status));
  }
  return all;
}

job_runner::job_runner(std::vector<job> jobs,
                       store::pool& pool,
                       clock const& time,
                       std::function<void(job_report const&)> told)
    : jobs_{std::move(jobs)}, pool_{pool}, time_{time}, told_{std::move(told)}, self_{make_self(time)} {
}

void job_runner::run_due(std::stop_token const& stop) {
  // Read first: a look that finds nothing to do writes nothing.
  auto const records = store::list_job_records(*pool_.take());
  for (auto const& j : jobs_) {
    if (stop.stop_requested()) {
      return;
    }
    auto const now = now_of(time_);
    auto const r = std::ranges::find(records, j.name, &store::job_record::name);
    if (r != records.end() && (r->due_at > now || r->lease_until > now)) {
      continue;
    }
    auto hold = store::job_hold{std::string{j.name}, self_, now + kLease.count()};
    if (store::hold_job(*pool_.take(), hold, now, store::job_must_be::free_and_due)) {
      run(j, std::move(hold), stop);
    }
  }
}

result<job_report> job_runner::run_now(std::string_view name) {
  auto const j = std::ranges::find(jobs_, name, &job::name);
  if (j == jobs_.end()) {
    auto names = std::vector<std::string_view>{};
    std::ranges::transform(jobs_, std::back_inserter(names), &job::name);
    return std::unexpected{
        error{errc::not_found, fmt::format("There is no job of that name; there are {}.", fmt::join(names, ", ")), {}}};
  }
  auto const now = now_of(time_);
  auto hold = store::job_hold{std::string{j->name}, self_, now + kLease.count()};
  if (!store::hold_job(*pool_.take(), hold, now, store::job_must_be::free)) {
    return std::unexpected{error{errc::conflict, "Another process runs this job now.", {}}};
  }
  return run(*j, std::move(hold), {});
}

job_report job_runner::run(job const& j, store::job_hold hold, std::stop_token const& stop) {
  auto const started = now_of(time_);
  auto stopped = false;
  auto const go_on = [&] {
    auto const until = now_of(time_) + kLease.count();
    if (!stop.stop_requested() && until - hold.until >= kProlong.count()) {
      hold.until = until;
      stopped = !store::prolong_job(*pool_.take(), hold);
    }
    stopped = stopped || stop.stop_requested();
    return !stopped;
  };
  auto report = job_report{.name = j.name, .result = job_result::done};
  auto level = spdlog::level::info;
  try {
    auto const counts = j.work({pool_, time_, go_on});
    report.detail = text_of(counts);
    if (std::ranges::all_of(counts, [](auto const& c) { return c.second == 0; })) {
      level = spdlog::level::debug;  // every minute there was nothing to do
    }
    if (stopped) {
      report.result = job_result::stopped;
    }
  } catch (std::exception const& e) {
    // Written by this program, and by the database without the values of a row.
    report.result = job_result::failed;
    report.detail = e.what();
    level = spdlog::level::err;
  }
  report.finished_at = now_of(time_);
  report.took = milliseconds{report.finished_at - started};
  auto const due = [&] {
    switch (report.result) {
      case job_result::done:
        return report.finished_at + milliseconds{j.every}.count();
      case job_result::failed:
        return report.finished_at + std::min(milliseconds{j.every}, kRetry).count();
      case job_result::never:
      case job_result::running:
      case job_result::stopped:
        break;
    }
    return report.finished_at;
  }();
  spdlog::log(
      level, "job {} {} in {} ms: {}", report.name, to_string(report.result), report.took.count(), report.detail);
  told_(report);
  store::end_job(*pool_.take(), hold, {report.result, report.detail, report.finished_at, due});
  return report;
}

job_thread::job_thread(job_runner& runner, std::chrono::seconds interval)
    : thread_{"looking for due jobs", interval, [&runner](std::stop_token const& stop) { runner.run_due(stop); }} {
}

}  // namespace overstap::desk
