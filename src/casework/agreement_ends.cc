// SPDX-License-Identifier: EUPL-1.2
#include "casework/agreement_ends.h"

#include <fmt/format.h>

#include "casework/bring_back.h"
#include "casework/give_to_desk.h"
#include "casework/next_step_words.h"
#include "casework/work.h"
#include "store/account_store.h"
#include "store/agreement_store.h"
#include "store/dossier_owner.h"
#include "store/offer_ends.h"
#include "store/organisation_store.h"

namespace overstap::casework {
namespace {

using access::data_group;

agent job() {
  return {.action = "job:agreement-ends", .account = {}, .organisation = {}, .trace_id = {}};
}

/// What is left of one agreement.
struct remains {
  store::agreement_record agreement;
  std::string partner;
  bool renewed{};  ///< another agreement of the organisation runs
  std::optional<store::duty_record> duty;
  std::vector<dossier_id> dossiers;
  std::vector<store::ending_offer> offers;
};

result<remains> look(office const& o, uuid const& id, civil_date today) {
  return in_open_transaction(o, [&](store::database& db) -> result<remains> {
    auto r = remains{};
    r.agreement = store::lock_agreement(db, id).value();
    auto const organisation = r.agreement.organisation;
    r.partner = store::find_organisation(db, organisation).value().name;
    r.renewed = store::agreement_runs(db, organisation, r.agreement.region, today);
    r.duty = guide_on_duty(db, r.agreement.region, today);
    if (!r.renewed) {
      r.dossiers = store::list_open_dossiers(db, organisation, r.agreement.region);
      r.offers = store::list_running_offers(db, organisation, r.agreement.region);
    }
    return r;
  });
}

/// How many were given back: one, or none when somebody else owns it by now.
int give_back(office const& o, remains const& r, dossier_id id) {
  auto const given = in_open_transaction(o, [&](store::database& db) -> result<bool> {
    return give_to_desk(
        service_work{o, db, job()},
        id,
        [&](store::dossier_head const& d) { return d.organisation == r.agreement.organisation; },
        *r.duty,
        fmt::format("De samenwerking met {} is gestopt.", r.partner));
  });
  return given.value() ? 1 : 0;
}

/// The owner has to find another way: what was asked is her next step.
int expire(office const& o, remains const& r, store::ending_offer const& offer) {
  auto const expired = in_open_transaction(o, [&](store::database& db) -> result<void> {
    auto const w = service_work{o, db, job()};
    auto const head = w.enter_to_change(offer.dossier, {data_group::situation});
    if (!head || !store::expire_offer(db, offer.id)) {
      return std::unexpected{error{errc::conflict, "The offer ended meanwhile.", {}}};
    }
    if (head->state == store::dossier_state::open) {
      bring_back(o,
                 db,
                 offer.dossier,
                 service_next_step{service_step::look_for_other, r.partner},
                 came_back::expired,
                 w.today,
                 w.now);
    }
    auto const what = offer.what_sealed.empty() ? "" : o.keys.open("offer.what:" + offer.id, offer.what_sealed);
    w.happened(offer.dossier,
               "offer-expired",
               data_group::situation,
               fmt::format("{} doet niet meer mee: {}", r.partner, what));
    return {};
  });
  return expired ? 1 : 0;
}

void finish(office const& o, uuid const& agreement) {
  in_open_transaction(o, [&](store::database& db) -> result<void> {
    store::mark_given_back(db, agreement);
    return {};
  }).value();
}

}  // namespace

agreement_ends end_agreements(office const& o, civil_date today, std::function<bool()> const& go_on) {
  auto done = agreement_ends{};
  auto const ended = in_open_transaction(
      o, [&](store::database& db) -> result<std::vector<uuid>> { return store::list_ended_agreements(db, today); });
  for (auto const& id : ended.value()) {
    if (!go_on()) {
      return done;
    }
    auto const r = look(o, id, today).value();
    for (auto const& offer : r.offers) {
      if (!go_on()) {
        return done;
      }
      done.offers += expire(o, r, offer);
    }
    if (!r.dossiers.empty() && !r.duty) {
      done.without_guide.push_back(r.agreement.region);
      continue;
    }
    for (auto const& dossier : r.dossiers) {
      if (!go_on()) {
        return done;
      }
      done.dossiers += give_back(o, r, dossier);
    }
    finish(o, id);
    ++done.agreements;
  }
  return done;
}

}  // namespace overstap::casework
