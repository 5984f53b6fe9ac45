// SPDX-License-Identifier: EUPL-1.2
#include "casework/retention.h"

#include <fmt/format.h>

#include "store/dossier_head.h"
#include "store/log_read.h"
#include "store/log_store.h"
#include "store/retention_store.h"
#include "store/transaction.h"

namespace overstap::casework {
namespace {

constexpr auto kDay = std::int64_t{24} * 3600 * 1000;
constexpr auto kBatch = std::size_t{1000};

civil_date day_of(std::int64_t moment) {
  return civil_date{days{moment / kDay}};
}

std::string month_of(std::int64_t moment) {
  return to_string(day_of(moment)).substr(0, 7);
}

/// The log says that a job did it: no account, no organisation.
store::processing job_row(office const& o, std::string action) {
  return {.at = static_cast<std::int64_t>(o.desk.time.unix_milliseconds()),
          .account = {},
          .role = access::role::operator_,
          .organisation = {},
          .action = std::move(action),
          .purpose = access::purpose::administration,
          .groups = {},
          .grounds = {},
          .trace_id = {},
          .subjects = {},
          .private_text = {}};
}

void announce(office const& o, store::database& db, store::retention_record const& r, civil_date today) {
  store::set_notice(db, r.id, today);
  auto const number = store::next_event_number(db, r.id);
  store::add_event(db,
                   {.dossier = r.id,
                    .number = number,
                    .at = static_cast<std::int64_t>(o.desk.time.unix_milliseconds()),
                    .account = {},
                    .organisation = {},
                    .kind = "erasure-announced",
                    .group = access::data_group::plan,
                    .content_sealed = o.keys.seal(fmt::format("dossier_event.content:{}:{}", to_string(r.id), number),
                                                  to_string(retention_ends(r.closed_at, o.options)))});
  store::append_processing(db, o.keys, store::chain_of(r.id), job_row(o, "job:retention-notice"));
}

void erase(office const& o, store::database& db, store::retention_record const& r) {
  store::add_outcome(db,
                     {.id = new_uuid(o.desk.time),
                      .region = r.region,
                      .opened_month = month_of(r.opened_at),
                      .closed_month = month_of(r.closed_at),
                      .situation = r.situation,
                      .outcome = r.outcome,
                      .days_open = static_cast<int>((r.closed_at - r.opened_at) / kDay)});
  store::append_processing(db, o.keys, store::chain_of(r.id), job_row(o, "job:retention-erasure"));
  store::erase_private_text(db, store::chain_of(r.id));
  store::erase_dossier(db, r.id);
  if (r.person) {
    auto const place = fmt::format("account.name:{}", to_string(*r.person));
    store::erase_person_account(db, *r.person, o.keys.seal(place, "–"));
  }
}

enum class step_taken { nothing, noticed, erased };

/// Looks again inside the transaction: it may have been opened, or dealt with, meanwhile.
step_taken deal_with(office const& o, store::retention_record const& seen, civil_date today) {
  auto const db = o.db.take();
  auto t = store::transaction{*db};
  auto const head = store::lock_dossier(*db, seen.id);
  if (!head || head->state != store::dossier_state::closed) {
    return step_taken::nothing;
  }
  auto const now = store::find_closed(*db, seen.id);
  if (!now) {
    return step_taken::nothing;
  }
  auto const ends = retention_ends(now->closed_at, o.options);
  auto const notice = days{o.options.retention_notice_days};
  if (!now->notice_on && today + notice >= ends) {
    announce(o, *db, *now, today);
    t.commit();
    return step_taken::noticed;
  }
  if (now->notice_on && today >= ends && today >= *now->notice_on + notice) {
    erase(o, *db, *now);
    t.commit();
    return step_taken::erased;
  }
  return step_taken::nothing;
}

}  // namespace

civil_date retention_ends(std::int64_t closed_at, settings const& s) {
  auto const closed = std::chrono::year_month_day{day_of(closed_at)};
  auto const moved = closed + std::chrono::months{s.retention_months};
  // The 31st of a month without one: the first day of the next.
  return moved.ok() ? civil_date{moved} : civil_date{moved.year() / moved.month() / std::chrono::last} + days{1};
}

retention_report run_retention(office const& o, civil_date today, std::function<bool()> const& go_on) {
  auto report = retention_report{};
  // Months are at least 28 days: nothing closed later than this can be due.
  auto const latest = today + days{o.options.retention_notice_days} - days{28 * o.options.retention_months};
  auto const moment = (latest.time_since_epoch().count() + 1) * kDay;
  auto after = store::retention_cursor{};
  for (;;) {
    auto const batch = [&] {
      auto const db = o.db.take();
      return store::closed_before(*db, moment, after, kBatch);
    }();
    for (auto const& r : batch) {
      if (!go_on()) {
        return report;
      }
      switch (deal_with(o, r, today)) {
        case step_taken::noticed:
          ++report.noticed;
          break;
        case step_taken::erased:
          ++report.erased;
          break;
        case step_taken::nothing:
          break;
      }
      after = {r.closed_at, r.id};
    }
    if (batch.size() < kBatch) {
      return report;
    }
  }
}

}  // namespace overstap::casework
