// SPDX-License-Identifier: EUPL-1.2
#include "cli/open_office.h"

#include "cli/open_desk.h"

namespace overstap::cli {

result<vault::key_ring> open_keys(config::configuration const& c) {
  if (c.keys.file.empty()) {
    return std::unexpected{error{errc::bad_request,
                                 "No keys are set, and personal data is kept sealed. Make them with `overstap keys new "
                                 "overstap.keys`, then set keys.file in the configuration or OVERSTAP_KEYS_FILE.",
                                 {}}};
  }
  return vault::key_ring::load(c.keys.file);
}

namespace {

casework::settings office_settings(config::configuration const& c) {
  return {.sign_in_idle = std::chrono::minutes{c.sessions.idle_minutes},
          .sign_in_longest = std::chrono::hours{c.sessions.longest_hours},
          .largest_upload = c.uploads.largest,
          .scanner = c.uploads.scanner,
          .retention_months = static_cast<int>(c.retention.months),
          .retention_notice_days = static_cast<int>(c.retention.notice_days)};
}

}  // namespace

opened_office::opened_office(store::location at,
                             config::configuration const& c,
                             vault::key_ring keys,
                             clock const& time)
    : pool_{std::move(at), static_cast<std::size_t>(c.database.pool)},
      keys_{std::move(keys)},
      seen_{store::last_change(*pool_.take())},
      desk_{published<desk::world>{desk::load_world(*pool_.take())}, time},
      office_{pool_, keys_, desk_, office_settings(c), {.labels = static_cast<std::uint64_t>(c.planning.label_limit)}} {
}

result<std::unique_ptr<opened_office>> opened_office::open(config::configuration const& c, clock const& time) {
  auto at = find_database(c.database.location);
  if (!at) {
    return std::unexpected{std::move(at.error())};
  }
  auto keys = open_keys(c);
  if (!keys) {
    return std::unexpected{std::move(keys.error())};
  }
  return std::unique_ptr<opened_office>{new opened_office{*std::move(at), c, *std::move(keys), time}};
}

}  // namespace overstap::cli
