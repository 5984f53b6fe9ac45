// SPDX-License-Identifier: EUPL-1.2
#include "casework/give_to_desk.h"

#include "casework/bring_back.h"
#include "casework/dossier_texts.h"
#include "casework/next_step_words.h"
#include "store/account_store.h"
#include "store/dossier_store.h"
#include "store/offer_store.h"

namespace overstap::casework {

std::optional<store::duty_record> guide_on_duty(store::database& db, region_code const& region, civil_date today) {
  auto const duty = store::find_duty(db, region);
  return duty && store::agreement_runs(db, duty->organisation, region, today) ? duty : std::nullopt;
}

bool give_to_desk(service_work const& w,
                  dossier_id id,
                  std::function<bool(store::dossier_head const&)> const& is_theirs,
                  store::duty_record const& duty,
                  std::string const& why) {
  auto const head = store::lock_dossier(w.db, id);
  if (!head || head->state != store::dossier_state::open || !is_theirs(*head)) {
    return false;
  }
  w.enter_to_change(id, {access::data_group::situation});
  keep_next_step_as_task(w.from, w.db, id, w.now);
  store::withdraw_waiting(w.db, id, offer_kind::hand_over, w.now);
  store::set_owner(w.db,
                   id,
                   duty.account,
                   duty.organisation,
                   seal_next_step(w.from, id, service_next_step{service_step::look_for_owner}, w.today));
  w.happened(id, "returned-to-desk", access::data_group::situation, why);
  return true;
}

}  // namespace overstap::casework
