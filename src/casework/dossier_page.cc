// SPDX-License-Identifier: EUPL-1.2
#include "casework/dossier_page.h"

#include <fmt/format.h>

#include "casework/dossier_texts.h"
#include "casework/offer_part.h"
#include "store/dossier_store.h"
#include "store/fact_store.h"
#include "store/offer_store.h"
#include "store/plan_summary.h"
#include "store/task_store.h"

namespace overstap::casework {
namespace {

using access::data_group;

/// What was not told is not a text.
std::optional<std::string> told(std::string text) {
  return text.empty() ? std::nullopt : std::optional{std::move(text)};
}

person_part open_person(work const& w, dossier_id id, store::dossier_record const& d) {
  auto const row = to_string(id);
  auto const& c = d.contact;
  auto const birth_date = w.open("dossier.birth_date", row, c.birth_date);
  return {.name = w.open("dossier.name", row, c.name),
          .birth_date = birth_date.empty() ? std::nullopt : parse_date(birth_date),
          .email = told(w.open("dossier.email", row, c.email)),
          .phone = told(w.open("dossier.phone", row, c.phone)),
          .address = told(w.open("dossier.address", row, c.address)),
          .has_account = d.person.has_value()};
}

situation_part open_situation(work const& w, entered const& e, store::situation_columns const& s) {
  auto const cause = open_cause(w.from, e.head.id, s.cause);
  auto const hidden = cause == job_end_cause::health && !e.may(data_group::sensitive);
  return {.kind = s.kind, .job_ends_on = s.job_ends_on, .cause = hidden ? std::nullopt : cause};
}

std::vector<fact_part> open_facts(work const& w, entered const& e) {
  auto facts = std::vector<fact_part>{};
  for (auto& f : store::list_facts(w.db, e.head.id)) {
    if (e.may(group_of(f.kind))) {
      auto const row = to_string(f.id);
      facts.push_back(
          {.id = f.id,
           .kind = f.kind,
           .code = w.open("dossier_fact.content", row, f.content),
           .detail = told(w.open("dossier_fact.detail", row, f.detail)),
           .seen_by = f.seen_by ? told(open_account_name(w.from, *f.seen_by, f.seen_by_name_sealed)) : std::nullopt,
           .seen_on = f.seen_on});
    }
  }
  return facts;
}

std::vector<goal_part> goals_of(work const& w, entered const& e) {
  auto goals = std::vector<goal_part>{};
  for (auto const& g : store::list_goal_summaries(w.db, e.head.id)) {
    goals.push_back({.id = g.id,
                     .occupation = g.occupation,
                     .state = g.state,
                     .at_work_on = g.at_work_on,
                     .steps = g.steps,
                     .done = g.done,
                     .agreed = g.agreed});
  }
  return goals;
}

bool is_engaged(entered const& e) noexcept {
  return e.standing == access::relation::engaged;
}

/// Who is engaged reads what its own organisation did, nothing else.
event_list open_events(work const& w, entered const& e, std::optional<store::event_place> const& before) {
  auto list = event_list{};
  if (e.groups.empty()) {
    return list;
  }
  auto rows = store::list_events(w.db,
                                 e.head.id,
                                 {.groups = e.groups,
                                  .only_of = is_engaged(e) ? std::optional{w.who.organisation} : std::nullopt,
                                  .before = before,
                                  .limit = kEventsOnPage + 1});
  if (rows.size() > kEventsOnPage) {
    rows.pop_back();
    list.next = rows.back().place;
  }
  for (auto& r : rows) {
    auto const row = fmt::format("{}:{}", to_string(r.place.dossier), r.place.number);
    list.items.push_back(
        {.place = r.place,
         .by = r.account ? told(open_account_name(w.from, *r.account, r.account_name_sealed)) : std::nullopt,
         .organisation = told(std::move(r.organisation_name)),
         .kind = std::move(r.kind),
         .group = r.group,
         .text = w.open("dossier_event.content", row, r.content_sealed)});
  }
  return list;
}

void add_what_owners_see(work const& w, entered const& e, store::dossier_record const& d, dossier_page& page) {
  if (d.owner) {
    page.owner = owner_part{.id = *d.owner,
                            .name = open_account_name(w.from, *d.owner, d.owner_name_sealed),
                            .organisation = {d.organisation, d.organisation_name}};
  }
  if (d.next && e.may(data_group::situation)) {
    page.next = next_step_part{open_next_step(w.from, e.head.id, d.next->step), d.next->on};
  }
  page.returned = d.returned;
  page.escalation = d.escalation;
  if (e.may(data_group::plan)) {
    page.tasks = open_tasks(w, e);
    page.goals = goals_of(w, e);
    page.interests = interests_of(w, e);
  }
}

}  // namespace

std::vector<task_part> open_tasks(work const& w, entered const& e) {
  auto tasks = std::vector<task_part>{};
  for (auto const& t : store::list_tasks(w.db, e.head.id)) {
    tasks.push_back({.id = t.id,
                     .what = w.open("task.what", to_string(t.id), t.what),
                     .for_person = t.for_person,
                     .due_on = t.due_on,
                     .done_at = t.done_at,
                     .goal = t.goal});
  }
  return tasks;
}

std::vector<interest_part> interests_of(work const& w, entered const& e) {
  auto interests = std::vector<interest_part>{};
  for (auto& m : store::list_interest_marks(w.db, e.head.id)) {
    // Who carries out a step that is hidden is hidden too.
    if (m.sensitive && !e.may(data_group::sensitive)) {
      continue;
    }
    interests.push_back({m.owner, {m.organisation, std::move(m.organisation_name)}, m.step});
  }
  return interests;
}

data_group group_of(fact_kind k) noexcept {
  switch (k) {
    case fact_kind::runs_elsewhere:
      return data_group::situation;
    case fact_kind::target_group:
    case fact_kind::barrier:
    case fact_kind::benefit:
      return data_group::sensitive;
  }
  __builtin_unreachable();
}

std::vector<data_group> groups_of_page() {
  return {data_group::contact, data_group::situation, data_group::plan, data_group::sensitive};
}

wanted_groups page_with(std::vector<data_group> needs) {
  return {.needs = std::move(needs), .shows = groups_of_page()};
}

dossier_page read_page(work const& w, entered const& e) {
  auto page = dossier_page{};
  page.id = e.head.id;
  page.version = e.head.version;
  page.region = e.head.region;
  page.withheld = e.withheld;
  auto const d = store::load_dossier(w.db, e.head.id);
  page.state = d.state;
  page.standing = d.owner == w.who.account ? access::relation::owner : e.standing;
  page.municipality = d.municipality;
  page.opened_at = d.opened_at;
  page.closed_at = d.closed_at;
  page.ended = d.ended;
  if (e.may(data_group::contact)) {
    page.person = open_person(w, e.head.id, d);
  }
  if (e.may(data_group::situation)) {
    page.situation = open_situation(w, e, d.situation);
  }
  if (e.may(data_group::sensitive)) {
    page.door = told(w.open("dossier.door", to_string(e.head.id), d.door));
  }
  page.facts = open_facts(w, e);
  page.offers = offers_of_page(w, e);
  page.events = open_events(w, e, std::nullopt).items;
  if (!w.who.organisation.is_nil()) {
    if (auto const ref = store::find_external_ref(w.db, e.head.id, w.who.organisation)) {
      page.external_ref =
          w.open("external_ref.ref", fmt::format("{}:{}", to_string(e.head.id), to_string(w.who.organisation)), *ref);
    }
  }
  if (!is_engaged(e)) {
    add_what_owners_see(w, e, d, page);
  }
  return page;
}

result<dossier_page> read_dossier(office const& o, desk::caller const& asks, dossier_id id) {
  return in_transaction(o, asks, [&](work const& w) -> result<dossier_page> {
    auto const e = w.enter(store::survivor_of(w.db, id), access::action::read_dossier, page_with({}));
    if (!e) {
      return std::unexpected{e.error()};
    }
    return read_page(w, *e);
  });
}

result<event_list> read_events(office const& o,
                               desk::caller const& asks,
                               dossier_id id,
                               std::optional<store::event_place> const& before) {
  return in_transaction(o, asks, [&](work const& w) -> result<event_list> {
    auto const e = w.enter(store::survivor_of(w.db, id), access::action::read_dossier, page_with({}));
    if (!e) {
      return std::unexpected{e.error()};
    }
    return open_events(w, *e, before);
  });
}

}  // namespace overstap::casework
