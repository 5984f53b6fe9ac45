// SPDX-License-Identifier: EUPL-1.2
#include "casework/overdue.h"

#include <algorithm>
#include <optional>
#include <set>

#include <fmt/format.h>

#include "casework/bring_back.h"
#include "casework/dossier_texts.h"
#include "casework/give_to_desk.h"
#include "casework/next_step_words.h"
#include "casework/work.h"
#include "casework/worklist.h"
#include "store/dossier_store.h"
#include "store/offer_store.h"

namespace overstap::casework {
namespace {

using access::data_group;

constexpr auto kBatch = std::size_t{200};

agent job(std::string name) {
  return {.action = std::move(name), .account = {}, .organisation = {}, .trace_id = {}};
}

/// What was listed is looked at again under the lock: it can have changed.
error meanwhile() {
  return {errc::conflict, "It changed meanwhile."};
}

bool expire(office const& o, store::late_offer const& late) {
  return in_open_transaction(
             o,
             [&](store::database& db) -> result<void> {
               auto const w = service_work{o, db, job("job:due")};
               auto const head = w.enter_to_change(late.dossier, {data_group::situation});
               auto const f = store::find_offer(db, late.id);
               if (!head || !f || f->dossier != late.dossier || f->state != offer_state::waiting ||
                   f->answer_before > w.today) {
                 return std::unexpected{meanwhile()};
               }
               store::set_answer(db, f->id, {.state = offer_state::expired, .text = {}, .by = {}, .at = w.now});
               auto const handing_over = f->kind == offer_kind::hand_over;
               if (head->state == store::dossier_state::open) {
                 bring_back(
                     o,
                     db,
                     late.dossier,
                     service_next_step{handing_over ? service_step::hand_over_expired : service_step::work_expired,
                                       f->to_name},
                     came_back::expired,
                     w.today,
                     w.now);
               }
               w.happened(late.dossier,
                          handing_over ? "hand-over-expired" : "work-expired",
                          data_group::situation,
                          fmt::format("{}: {}", f->to_name, o.keys.open("offer.what:" + to_string(f->id), f->what)));
               return {};
             })
      .has_value();
}

enum class deed : std::uint8_t { nothing, done, nobody_there };

/// The dossier as it is now, when it is as long overdue as that and not yet escalated so far.
std::optional<store::dossier_record> still_overdue(service_work const& w,
                                                   dossier_id id,
                                                   std::int32_t level,
                                                   days late) {
  auto d = store::load_dossier(w.db, id);
  auto const overdue = d.next && d.next->on <= w.today - late && d.escalation < level;
  return overdue ? std::optional{std::move(d)} : std::nullopt;
}

deed mark_stuck(office const& o, dossier_id id) {
  auto const marked = in_open_transaction(o, [&](store::database& db) -> result<void> {
    auto const w = service_work{o, db, job("job:escalate")};
    auto const head = w.enter_to_change(id, {data_group::situation});
    if (!head || !still_overdue(w, id, 1, days{kStuckAfterDays})) {
      return std::unexpected{meanwhile()};
    }
    store::set_escalation(db, id, 1, w.today);
    w.happened(id, "escalated", data_group::situation, "");
    return {};
  });
  return marked ? deed::done : deed::nothing;
}

deed take_over(office const& o, dossier_id id, std::set<region_code>& without_guide) {
  auto what = deed::nothing;
  auto const taken = in_open_transaction(o, [&](store::database& db) -> result<void> {
    auto const w = service_work{o, db, job("job:escalate")};
    auto const head = w.enter_to_change(id, {data_group::situation});
    auto const d = head ? still_overdue(w, id, 2, days{kDeskTakesOverAfterDays}) : std::nullopt;
    if (!d) {
      return std::unexpected{meanwhile()};
    }
    auto const duty = guide_on_duty(db, head->region, w.today);
    if (!duty) {
      without_guide.insert(head->region);
      what = deed::nobody_there;
      return std::unexpected{meanwhile()};
    }
    if (duty->account != *head->owner) {
      keep_next_step_as_task(o, db, id, w.now);
      store::withdraw_waiting(db, id, offer_kind::hand_over, w.now);
      store::set_owner(db,
                       id,
                       duty->account,
                       duty->organisation,
                       seal_next_step(o, id, service_next_step{service_step::call_now}, w.today));
      store::note_taken_over(db, id, *head->owner, w.today);
    }
    store::set_escalation(db, id, 2, w.today);
    w.happened(id, "desk-took-over", data_group::situation, d->organisation_name);
    return {};
  });
  return taken ? deed::done : what;
}

/// Hands every dossier that is so long overdue to `act`, as far as `go_on` allows. How many it did.
template <typename Act>
std::int64_t for_overdue(
    office const& o, int late, std::int32_t level, std::function<bool()> const& go_on, Act const& act) {
  auto done = std::int64_t{};
  auto after = std::optional<store::worklist_place>{};
  auto const on = o.desk.time.today() - days{late};
  while (true) {
    auto const batch = in_open_transaction(o, [&](store::database& db) -> result<std::vector<store::worklist_place>> {
                         return store::list_overdue(db, on, level, after, kBatch);
                       }).value();
    for (auto const& place : batch) {
      if (!go_on()) {
        return done;
      }
      done += act(place.id) == deed::done ? 1 : 0;
    }
    if (batch.size() < kBatch) {
      return done;
    }
    after = batch.back();
  }
}

}  // namespace

std::int64_t expire_offers(office const& o, std::function<bool()> const& go_on) {
  auto expired = std::int64_t{};
  while (true) {
    auto const batch = in_open_transaction(o, [&](store::database& db) -> result<std::vector<store::late_offer>> {
                         return store::late_offers(db, o.desk.time.today(), kBatch);
                       }).value();
    auto const before = expired;
    for (auto const& late : batch) {
      if (!go_on()) {
        return expired;
      }
      expired += expire(o, late) ? 1 : 0;
    }
    if (batch.size() < kBatch || expired == before) {
      return expired;
    }
  }
}

escalations escalate(office const& o, std::function<bool()> const& go_on) {
  auto done = escalations{};
  auto without_guide = std::set<region_code>{};
  done.taken_over =
      for_overdue(o, kDeskTakesOverAfterDays, 2, go_on, [&](dossier_id id) { return take_over(o, id, without_guide); });
  done.stuck = for_overdue(o, kStuckAfterDays, 1, go_on, [&](dossier_id id) { return mark_stuck(o, id); });
  done.without_guide.assign(without_guide.begin(), without_guide.end());
  return done;
}

}  // namespace overstap::casework
