// SPDX-License-Identifier: EUPL-1.2
#include "casework/bring_back.h"

#include <algorithm>

#include "casework/dossier_texts.h"
#include "casework/next_step_words.h"
#include "store/dossier_store.h"
#include "store/task_store.h"

namespace overstap::casework {

void keep_next_step_as_task(office const& o, store::database& db, dossier_id id, std::int64_t now) {
  auto const d = store::load_dossier(db, id);
  if (!d.next) {
    return;
  }
  auto const task = new_uuid(o.desk.time);
  auto const what = in_words(open_next_step(o, id, d.next->step), language::nl);
  store::add_task(db,
                  {.id = task,
                   .dossier = id,
                   .goal = {},
                   .for_person = false,
                   .what = o.keys.seal("task.what:" + to_string(task), what),
                   .due_on = d.next->on,
                   .done_at = {},
                   .made_by = {},
                   .made_at = now});
}

void bring_back(office const& o,
                store::database& db,
                dossier_id id,
                next_step_text const& what,
                came_back why,
                civil_date today,
                std::int64_t now) {
  auto const d = store::load_dossier(db, id);
  auto const due = d.next ? std::min(d.next->on, today) : today;
  keep_next_step_as_task(o, db, id, now);
  store::put_next_step(db, id, seal_next_step(o, id, what, due), why);
}

}  // namespace overstap::casework
