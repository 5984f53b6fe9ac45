// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/clock.h"
#include "base/result.h"
#include "desk/background.h"
#include "store/job_store.h"
#include "store/pool.h"

/// What the desk does by itself.
namespace overstap::desk {

/// What a run did, for people and graphs: {"escalated", 3}. Numbers under fixed names: nothing about a person.
using job_counts = std::vector<std::pair<std::string_view, std::int64_t>>;

/// A run of a job, as the job sees it.
struct job_run {
  store::pool& pool;
  clock const& time;
  /// To call between pieces of work. False: the program stops, or another process took over; what was done so far
  /// stays, and the next run does the rest.
  std::function<bool()> go_on;
};

struct job {
  std::string_view name;  ///< kebab-case, in database, log and figures
  std::chrono::seconds every;
  std::string_view about;  ///< one sentence for an operator
  /// Works in transactions of its own, so that it may be cut off anywhere and begun again, also on another node. Throws
  /// when it fails. A piece of work between two calls of `go_on` takes less than a minute.
  std::function<job_counts(job_run const&)> work;
};

enum class job_state : std::uint8_t { never, running, done, failed, stopped, cut_off };
std::string_view to_string(job_state s) noexcept;

/// How a job stands, for an operator. Moments are milliseconds since 1970.
struct job_status {
  std::string_view name;
  std::string_view about;
  std::chrono::seconds every{};
  job_state state{};  ///< `cut_off`: its process was killed, and it runs again
  std::optional<std::int64_t> started_at{}, finished_at{}, succeeded_at{};
  std::string detail{};  ///< of the last run that ended: "escalated 3, returned 1", or why it failed
  std::int64_t due_at{};  ///< not before `now`
};
/// Of each of `jobs`, in their order, whichever process ran it last.
std::vector<job_status> job_statuses(std::span<job const> jobs, store::database& db, std::int64_t now);

/// How a run ended.
struct job_report {
  std::string_view name;
  store::job_result result{};
  std::string detail{};  ///< "escalated 3, returned 1", or why it failed
  std::chrono::milliseconds took{};
  std::int64_t finished_at{};  ///< milliseconds since 1970
};

/// Runs jobs, each on one of all processes that share the database, at most once at a time.
class job_runner {
public:
  /// `told` hears of every run. The references must outlive this.
  job_runner(std::vector<job> jobs, store::pool& pool, clock const& time, std::function<void(job_report const&)> told);

  std::vector<job> const& jobs() const noexcept { return jobs_; }
  /// Every job that is due and that nobody runs, one after the other.
  void run_due(std::stop_token const& stop);
  /// One job, due or not. not_found; conflict when somebody runs it.
  result<job_report> run_now(std::string_view name);

private:
  job_report run(job const& j, store::job_hold hold, std::stop_token const& stop);

  std::vector<job> jobs_;
  store::pool& pool_;
  clock const& time_;
  std::function<void(job_report const&)> told_;
  uuid self_;
};

/// Looks for due jobs at once and every `interval`.
class job_thread {
public:
  job_thread(job_runner& runner, std::chrono::seconds interval);

private:
  background thread_;
};

}  // namespace overstap::desk
