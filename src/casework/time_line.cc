// SPDX-License-Identifier: EUPL-1.2
#include "casework/time_line.h"

#include <fmt/format.h>

#include "store/dossier_head.h"

namespace overstap::casework {

void add_to_time_line(office const& o, store::database& db, occurrence const& what, std::int64_t now) {
  auto const number = store::next_event_number(db, what.dossier);
  store::add_event(db,
                   {.dossier = what.dossier,
                    .number = number,
                    .at = now,
                    .account = what.account,
                    .organisation = what.organisation,
                    .kind = what.kind,
                    .group = what.group,
                    .content_sealed = o.keys.seal(
                        fmt::format("dossier_event.content:{}:{}", to_string(what.dossier), number), what.content)});
}

}  // namespace overstap::casework
