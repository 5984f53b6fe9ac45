// SPDX-License-Identifier: EUPL-1.2
#include "store/job_store.h"

#include <array>
#include <limits>

#include "store/sql.h"
#include "store/sql_call.h"
#include "store/transaction.h"

namespace overstap::store {
namespace {

constexpr auto kResults =
    std::array{job_result::never, job_result::running, job_result::done, job_result::failed, job_result::stopped};

job_result parse_result(std::string_view text) {
  for (auto const r : kResults) {
    if (to_string(r) == text) {
      return r;
    }
  }
  throw infra_error{"database: a job ended in a way that this version does not know"};
}

}  // namespace

std::string_view to_string(job_result r) noexcept {
  switch (r) {
    case job_result::never:
      return "never";
    case job_result::running:
      return "running";
    case job_result::done:
      return "done";
    case job_result::failed:
      return "failed";
    case job_result::stopped:
      return "stopped";
  }
  __builtin_unreachable();
}

std::vector<job_record> list_job_records(database& db) {
  return sql::guarded("reading jobs", [&] {
    using moment = std::optional<std::int64_t>;
    auto found = std::vector<job_record>{};
    sql::each<std::string, std::int64_t, std::int64_t, moment, moment, moment, std::string, std::string>(
        db.session(),
        "select name, due_at, lease_until, started_at, finished_at, succeeded_at, result, detail from job_run "
        "order by name",
        [&](std::string name,
            std::int64_t due,
            std::int64_t lease,
            moment started,
            moment finished,
            moment succeeded,
            std::string const& result,
            std::string detail) {
          found.push_back(
              {std::move(name), due, lease, started, finished, succeeded, parse_result(result), std::move(detail)});
        });
    return found;
  });
}

bool hold_job(database& db, job_hold const& hold, std::int64_t now, job_must_be when) {
  return sql::guarded("taking a job", [&] {
    auto t = transaction{db};
    sql::execute(db.session(),
                 "insert into job_run (name, due_at, lease_until, result, detail) values (:name, 0, 0, 'never', '') "
                 "on conflict (name) do nothing",
                 hold.name);
    // One statement, so that of two that ask at the same moment the second sees what the first wrote.
    auto const taken =
        sql::execute(db.session(),
                     "update job_run set holder = :holder, lease_until = :until, started_at = :now, result = 'running' "
                     "where name = :name and lease_until <= :free and due_at <= :due",
                     to_string(hold.holder),
                     hold.until,
                     now,
                     hold.name,
                     now,
                     when == job_must_be::free ? std::numeric_limits<std::int64_t>::max() : now);
    t.commit();
    return taken == 1;
  });
}

bool prolong_job(database& db, job_hold const& hold) {
  return sql::guarded("prolonging a job", [&] {
    auto t = transaction{db};
    auto const kept = sql::execute(db.session(),
                                   "update job_run set lease_until = :until where name = :name and holder = :holder",
                                   hold.until,
                                   hold.name,
                                   to_string(hold.holder));
    t.commit();
    return kept == 1;
  });
}

void end_job(database& db, job_hold const& hold, job_end const& end) {
  sql::guarded("ending a job", [&] {
    auto t = transaction{db};
    sql::execute(db.session(),
                 "update job_run set holder = null, lease_until = 0, result = :result, detail = :detail, "
                 "finished_at = :finished, due_at = :due, "
                 "succeeded_at = case when :succeeded = 1 then :at else succeeded_at end "
                 "where name = :name and holder = :holder",
                 to_string(end.result),
                 end.detail,
                 end.finished_at,
                 end.due_at,
                 end.result == job_result::done,
                 end.finished_at,
                 hold.name,
                 to_string(hold.holder));
    t.commit();
  });
}

}  // namespace overstap::store
