// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ids.h"

namespace overstap::store {

class database;

/// How the last run of a job ended. `running` with a lease that passed: the process was killed.
enum class job_result : std::uint8_t { never, running, done, failed, stopped };
std::string_view to_string(job_result r) noexcept;

/// A job as the database knows it. Moments are milliseconds since 1970.
struct job_record {
  std::string name;
  std::int64_t due_at{};
  std::int64_t lease_until{};  ///< somebody runs it, or ran it, until then
  std::optional<std::int64_t> started_at, finished_at, succeeded_at;
  job_result result{job_result::never};
  std::string detail;  ///< what the last run did, or why it failed
};
/// Those that ever ran, by name.
std::vector<job_record> list_job_records(database& db);

/// Who may run a job, and until when unless prolonged.
struct job_hold {
  std::string name;
  uuid holder;
  std::int64_t until{};
};
enum class job_must_be : bool { free, free_and_due };
/// False: somebody else holds it, or it is not due. Of many that ask at the same moment one gets it.
bool hold_job(database& db, job_hold const& hold, std::int64_t now, job_must_be when);
/// False: it was lost, because it was not prolonged in time.
bool prolong_job(database& db, job_hold const& hold);

struct job_end {
  job_result result{};
  std::string detail{};
  std::int64_t finished_at{};
  std::int64_t due_at{};
};
/// Lets go of the job. Nothing changes when it was lost.
void end_job(database& db, job_hold const& hold, job_end const& end);

}  // namespace overstap::store
