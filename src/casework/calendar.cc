// SPDX-License-Identifier: EUPL-1.2
#include "casework/calendar.h"

#include "casework/calendar_text.h"
#include "casework/plan.h"
#include "store/log_store.h"
#include "vault/token.h"

namespace overstap::casework {
namespace {

using access::data_group;

/// The purpose under which secret addresses are hashed.
constexpr auto kCalendarTokens = std::string_view{"calendar"};

bool is_shown(plan_step const& s) noexcept {
  return s.state != step_state::stopped;
}

void log_reading(office const& o, store::database& db, store::dossier_head const& head, std::string const& trace_id) {
  store::append_processing(db,
                           o.keys,
                           store::chain_of(head.id),
                           {.at = static_cast<std::int64_t>(o.desk.time.unix_milliseconds()),
                            .account = head.person.value_or(account_id{}),
                            .role = access::role::person,
                            .organisation = {},
                            .action = "calendar",
                            .purpose = access::usual_purpose(access::role::person, access::action::read_plan),
                            .groups = {data_group::plan},
                            .grounds = {},
                            .trace_id = trace_id,
                            .subjects = {},
                            .private_text = {}});
}

}  // namespace

result<made_calendar> make_calendar(office const& o, desk::caller const& asks, dossier_id id) {
  return in_transaction(o, asks, [&](work const& w) -> result<made_calendar> {
    auto const e = enter_to_plan(w, id, access::action::keep_calendar);
    if (!e) {
      return std::unexpected{e.error()};
    }
    auto const token = vault::make_token();
    store::set_calendar(w.db, id, w.new_id(), o.keys.token_hash(kCalendarTokens, token), w.now);
    w.happened(id, "calendar-made", data_group::plan, "");
    return made_calendar{std::string{token.reveal()}, e->head.version};
  });
}

result<void> revoke_calendar(office const& o, desk::caller const& asks, dossier_id id) {
  return in_transaction(o, asks, [&](work const& w) -> result<void> {
    if (auto const e = enter_to_plan(w, id, access::action::keep_calendar); !e) {
      return std::unexpected{e.error()};
    }
    if (!store::revoke_calendar(w.db, id, w.now)) {
      return std::unexpected{error{errc::not_found, "There is no address of a calendar."}};
    }
    w.happened(id, "calendar-revoked", data_group::plan, "");
    return {};
  });
}

result<std::string> read_calendar(office const& o, std::string_view token, std::string const& trace_id) {
  auto const hashes = o.keys.token_hashes(kCalendarTokens, vault::secret{token});
  return in_open_transaction(o, [&](store::database& db) -> result<std::string> {
    auto const dossier = store::find_calendar(db, hashes);
    auto const head = dossier ? store::lock_dossier(db, *dossier) : std::nullopt;
    if (!head) {
      return std::unexpected{error{errc::not_found, "There is no such calendar, or its address was revoked."}};
    }
    log_reading(o, db, *head, trace_id);
    auto entries = std::vector<calendar_entry>{};
    for (auto const& g : goals_with_steps({o, db, head->id, false})) {
      for (auto const& s : g.steps) {
        if (g.about.state == goal_state::active && is_shown(s)) {
          entries.push_back({.id = to_string(s.id) + "@overstap",
                             .from = s.start_on,
                             .until = s.end_on,
                             .title = s.hidden ? "Afspraak" : s.title});
        }
      }
    }
    return calendar_text(entries, static_cast<std::int64_t>(o.desk.time.unix_milliseconds()));
  });
}

}  // namespace overstap::casework
