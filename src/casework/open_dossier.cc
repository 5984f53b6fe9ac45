// SPDX-License-Identifier: EUPL-1.2
#include "casework/open_dossier.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "casework/dossier_texts.h"
#include "casework/free_text.h"
#include "casework/give_to_desk.h"
#include "casework/next_step_words.h"
#include "store/consent_store.h"
#include "store/ground_store.h"
#include "store/names.h"

namespace overstap::casework {
namespace {

using access::action;
using access::data_group;

constexpr auto kDaysToFirstTalk = 5;
constexpr auto kLongestConsent = days{2 * 365};

/// Who will own it, and where.
struct place {
  region_code region;
  account_id owner;
  partner_id organisation;
  std::optional<account_id> person;
};

result<place> place_for_person(work const& w, open_request const& r) {
  if (store::has_open_dossier(w.db, w.who.account)) {
    return std::unexpected{error{errc::conflict, "You have an open dossier already."}};
  }
  auto const world = w.from.desk.current.get();
  auto const* const region = world->data->reference->region_of(r.person.municipality, w.today);
  auto const duty = guide_on_duty(w.db, region->code, w.today);
  if (!duty) {
    return std::unexpected{
        error{errc::conflict,
              fmt::format("The desk of {} cannot take you on yet: its region manager has to give a guide duty first. "
                          "Any partner of the region can open your dossier meanwhile.",
                          region->name)}};
  }
  return place{region->code, duty->account, duty->organisation, w.who.account};
}

next_step_part first_step(work const& w, open_request const& r) {
  auto const typed = trim(r.next_step);
  return {r.next_step.empty() ? next_step_text{service_next_step{service_step::first_talk}} : std::string{typed},
          r.next_step_on.value_or(working_days_after(w.today, kDaysToFirstTalk))};
}

result<void> check(work const& w, open_request const& r) {
  auto wrong = std::vector<field_error>{};
  check(wrong, w, r.person, "/person");
  check(wrong, r.situation, "/situation");
  check_free_text(wrong, "/door", r.door);
  check_free_text(wrong, "/externalRef", r.external_ref);
  auto const next = first_step(w, r);
  check(wrong, w, {in_words(next.what, language::nl), next.on}, "/nextStep", "/nextStepOn");
  if (w.subject.is == access::role::person) {
    if (!r.external_ref.empty()) {
      wrong.push_back({"/externalRef", "absent: it is a number of a partner"});
    }
    if (r.consent) {
      wrong.push_back({"/consent", "absent: you decide on your page of consents"});
    }
    if (!r.next_step.empty() || r.next_step_on) {
      wrong.push_back({"/nextStep", "absent: the desk begins with a first talk"});
    }
  }
  if (r.consent && (r.consent->ends_on <= w.today || r.consent->ends_on > w.today + kLongestConsent)) {
    wrong.push_back({"/consent/endsOn", "a day after today, at most two years ahead"});
  }
  return refuse_if_any(std::move(wrong));
}

/// What is written, so what has to be open to who opens it.
std::vector<data_group> groups_of(open_request const& r) {
  auto groups = std::vector{data_group::contact, data_group::situation};
  if (!r.door.empty() || r.situation.cause == job_end_cause::health) {
    groups.push_back(data_group::sensitive);
  }
  return groups;
}

void record_consent(work const& w, dossier_id id, given_consent const& c) {
  auto const why = access::usual_purpose(w.subject.is, action::write_dossier);
  for (auto const g : c.groups) {
    store::add_consent(w.db,
                       {.id = w.new_id(),
                        .dossier = id,
                        .organisation = w.who.organisation,
                        .purpose = why,
                        .group = g,
                        .given_at = w.now,
                        .ends_on = c.ends_on,
                        .recorded_by = w.who.account});
  }
}

void insert(work const& w, dossier_id id, place const& p, open_request const& r) {
  auto const row = to_string(id);
  auto const next = first_step(w, r);
  store::insert_dossier(w.db,
                        {.id = id,
                         .region = p.region,
                         .municipality = r.person.municipality,
                         .person = p.person,
                         .owner = p.owner,
                         .organisation = p.organisation,
                         .next = seal_next_step(w.from, id, next.what, next.on),
                         .contact = seal_contact(w, id, r.person),
                         .search = indexes_of(w.from.keys, identity_of(r.person)),
                         .door = seal_told(w, "dossier.door", row, trim(r.door)),
                         .situation = {r.situation.kind, r.situation.job_ends_on, seal_cause(w, id, r.situation.cause)},
                         .opened_by = w.who.account},
                        w.now);
  if (!r.external_ref.empty()) {
    auto const ref_row = fmt::format("{}:{}", row, to_string(w.who.organisation));
    store::set_external_ref(w.db, id, w.who.organisation, w.seal("external_ref.ref", ref_row, trim(r.external_ref)));
  }
}

/// The answer to a request that was carried out before.
result<dossier_page> opened_before(work const& w, dossier_id id) {
  auto const e = w.enter(store::survivor_of(w.db, id), action::read_dossier, page_with({}));
  if (!e) {
    return std::unexpected{e.error()};
  }
  return read_page(w, *e);
}

}  // namespace

result<dossier_page> open_dossier(office const& o, desk::caller const& asks, open_request const& r) {
  return in_transaction(o, asks, [&](work const& w) -> result<dossier_page> {
    auto const before = w.made_before();
    if (!before) {
      return std::unexpected{before.error()};
    }
    if (*before) {
      return opened_before(w, dossier_id{**before});
    }
    auto const is_person = w.subject.is == access::role::person;
    auto const own = access::resource{.person = is_person ? std::optional{w.who.account} : std::nullopt,
                                      .owner = {},
                                      .organisation = w.who.organisation,
                                      .region = w.who.region,
                                      .engaged = {},
                                      .asked = {}};
    if (auto const may = w.may(action::open_dossier, own); !may) {
      return std::unexpected{may.error()};
    }
    if (auto const fine = check(w, r); !fine) {
      return std::unexpected{fine.error()};
    }
    auto const where =
        is_person ? place_for_person(w, r) : place{w.who.region, w.who.account, w.who.organisation, std::nullopt};
    if (!where) {
      return std::unexpected{where.error()};
    }
    auto const id = dossier_id{w.new_id()};
    insert(w, id, *where, r);
    if (r.consent) {
      record_consent(w, id, *r.consent);
    }
    auto const e = w.enter(id, action::open_dossier, page_with(groups_of(r)));
    if (!e) {
      return std::unexpected{e.error()};
    }
    w.happened(id, "opened", data_group::situation, "");
    suggest_duplicates(w, id, where->region, where->person, identity_of(r.person));
    w.remember_made(id.value());
    return read_page(w, *e);
  });
}

}  // namespace overstap::casework
