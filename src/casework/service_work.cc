// SPDX-License-Identifier: EUPL-1.2
#include "casework/service_work.h"

#include "casework/time_line.h"
#include "store/log_store.h"

namespace overstap::casework {

service_work::service_work(office const& o, store::database& d, agent a)
    : from{o},
      db{d},
      does{std::move(a)},
      today{o.desk.time.today()},
      now{static_cast<std::int64_t>(o.desk.time.unix_milliseconds())} {
}

std::optional<store::dossier_head> service_work::enter_to_change(dossier_id id,
                                                                 std::vector<access::data_group> groups) const {
  auto head = store::lock_dossier(db, id);
  if (!head) {
    return std::nullopt;
  }
  store::append_processing(db,
                           from.keys,
                           store::chain_of(id),
                           {.at = now,
                            .account = does.account,
                            .role = does.role,
                            .organisation = does.organisation,
                            .action = does.action,
                            .purpose = access::purpose::administration,
                            .groups = std::move(groups),
                            .grounds = {},
                            .trace_id = does.trace_id,
                            .subjects = {},
                            .private_text = {}});
  store::raise_version(db, id, now);
  ++head->version;
  return head;
}

void service_work::happened(dossier_id id, std::string kind, access::data_group group, std::string content) const {
  add_to_time_line(from,
                   db,
                   {.dossier = id,
                    .kind = std::move(kind),
                    .group = group,
                    .content = std::move(content),
                    .account = does.account.is_nil() ? std::nullopt : std::optional{does.account},
                    .organisation = does.organisation.is_nil() ? std::nullopt : std::optional{does.organisation}},
                   now);
}

}  // namespace overstap::casework
