// SPDX-License-Identifier: EUPL-1.2
#include "api/map_dossier.h"

#include <limits>

#include <fmt/format.h>

#include "api/map_concepts.h"
#include "api/map_withheld.h"
#include "base/text.h"

namespace overstap::api {
namespace {

using api::to_boundary;

boundary::offer_state to_boundary(offer_state v) noexcept {
  switch (v) {
    case offer_state::waiting:
      return boundary::offer_state::waiting;
    case offer_state::accepted:
      return boundary::offer_state::accepted;
    case offer_state::refused:
      return boundary::offer_state::refused;
    case offer_state::expired:
      return boundary::offer_state::expired;
    case offer_state::withdrawn:
      return boundary::offer_state::withdrawn;
    case offer_state::done:
      return boundary::offer_state::done;
  }
  __builtin_unreachable();
}

boundary::came_back to_boundary(came_back v) noexcept {
  switch (v) {
    case came_back::refused:
      return boundary::came_back::refused;
    case came_back::expired:
      return boundary::came_back::expired;
    case came_back::done:
      return boundary::came_back::done;
  }
  __builtin_unreachable();
}

boundary::worklist_reason to_boundary(casework::worklist_reason v) noexcept {
  switch (v) {
    case casework::worklist_reason::due:
      return boundary::worklist_reason::due;
    case casework::worklist_reason::overdue:
      return boundary::worklist_reason::overdue;
    case casework::worklist_reason::offer_waiting:
      return boundary::worklist_reason::offerWaiting;
    case casework::worklist_reason::offer_refused:
      return boundary::worklist_reason::offerRefused;
    case casework::worklist_reason::returned:
      return boundary::worklist_reason::returned;
    case casework::worklist_reason::work_done:
      return boundary::worklist_reason::workDone;
    case casework::worklist_reason::stuck:
      return boundary::worklist_reason::stuck;
    case casework::worklist_reason::escalated:
      return boundary::worklist_reason::escalated;
    case casework::worklist_reason::new_duplicate:
      return boundary::worklist_reason::newDuplicate;
  }
  __builtin_unreachable();
}

std::optional<boundary::moment> moment_of(std::optional<std::int64_t> unix_ms) {
  return unix_ms ? std::optional{boundary::moment{*unix_ms}} : std::nullopt;
}

boundary::person to_boundary(casework::person_part const& p) {
  return {.name = p.name,
          .birthDate = p.birth_date,
          .email = p.email,
          .phone = p.phone,
          .address = p.address,
          .hasAccount = p.has_account};
}

boundary::situation to_boundary(casework::situation_part const& s) {
  return {.kind = to_boundary(s.kind),
          .jobEndsOn = s.job_ends_on,
          .cause = s.cause ? std::optional{to_boundary(*s.cause)} : std::nullopt};
}

boundary::dossier_fact to_boundary(casework::fact_part const& f, reference_data const& reference, language l) {
  auto const* const name = reference.find_fact(f.kind, f.code);
  return {.id = f.id,
          .kind = to_boundary(f.kind),
          .code = f.code,
          .label = name != nullptr ? std::string{name->in(l)} : f.code,
          .detail = f.detail,
          .seenBy = f.seen_by,
          .seenOn = f.seen_on};
}

boundary::goal_summary to_boundary(casework::goal_part const& g, taxonomy::taxonomy const& tax, language l) {
  return {.id = g.id.value(),
          .occupation = occupation_of(tax, g.occupation, l),
          .state = to_boundary(g.state),
          .atWorkOn = g.at_work_on,
          .steps = g.steps,
          .done = g.done,
          .agreed = g.agreed};
}

std::string cursor_of(store::event_place const& p) {
  return fmt::format("{}_{}_{}", p.at, p.number, to_string(p.dossier));
}

boundary::dossier_event to_boundary(casework::event_part const& e) {
  return {.key = cursor_of(e.place),
          .at = {e.place.at},
          .by = e.by,
          .organisation = e.organisation,
          .kind = e.kind,
          .group = to_boundary(e.group),
          .text = e.text};
}

boundary::worklist_item to_boundary(casework::worklist_item const& i, reference_data const& reference, language l) {
  auto out =
      boundary::worklist_item{.id = i.id.value(),
                              .name = i.name,
                              .municipality = place_of(reference, i.municipality),
                              .situation = i.situation ? std::optional{to_boundary(*i.situation)} : std::nullopt,
                              .jobEndsOn = i.job_ends_on,
                              .owner = {i.owner_id.value(), i.owner},
                              .organisation = to_boundary(i.organisation),
                              .nextStep = i.next_step.transform([&](auto const& text) { return in_words(text, l); }),
                              .nextStepOn = i.next_step_on,
                              .daysLate = i.days_late,
                              .reasons = {},
                              .version = i.version};
  for (auto const r : i.reasons) {
    out.reasons.push_back(to_boundary(r));
  }
  return out;
}

template <typename Out, typename In, typename... More>
std::vector<Out> all_of(std::vector<In> const& in, More const&... more) {
  auto out = std::vector<Out>{};
  out.reserve(in.size());
  for (auto const& i : in) {
    out.push_back(to_boundary(i, more...));
  }
  return out;
}

error no_cursor(std::string const& pointer) {
  return {errc::bad_request, "Some fields are not valid.", {{pointer, "the cursor of the page before"}}};
}

}  // namespace

boundary::dossier_state to_boundary(store::dossier_state s) noexcept {
  switch (s) {
    case store::dossier_state::open:
      return boundary::dossier_state::open;
    case store::dossier_state::closed:
    case store::dossier_state::merged:
      return boundary::dossier_state::closed;
  }
  __builtin_unreachable();
}

boundary::situation_kind to_boundary(situation_kind v) noexcept {
  switch (v) {
    case situation_kind::employed_at_risk:
      return boundary::situation_kind::employedAtRisk;
    case situation_kind::self_employed:
      return boundary::situation_kind::selfEmployed;
    case situation_kind::job_seeker:
      return boundary::situation_kind::jobSeeker;
    case situation_kind::exploring:
      return boundary::situation_kind::exploring;
  }
  __builtin_unreachable();
}

boundary::job_end_cause to_boundary(job_end_cause v) noexcept {
  switch (v) {
    case job_end_cause::contract_ends:
      return boundary::job_end_cause::contractEnds;
    case job_end_cause::redundancy:
      return boundary::job_end_cause::redundancy;
    case job_end_cause::collective_redundancy:
      return boundary::job_end_cause::collectiveRedundancy;
    case job_end_cause::bankruptcy:
      return boundary::job_end_cause::bankruptcy;
    case job_end_cause::self_employment_stops:
      return boundary::job_end_cause::selfEmploymentStops;
    case job_end_cause::health:
      return boundary::job_end_cause::health;
    case job_end_cause::own_wish:
      return boundary::job_end_cause::ownWish;
  }
  __builtin_unreachable();
}

boundary::fact_kind to_boundary(fact_kind v) noexcept {
  switch (v) {
    case fact_kind::target_group:
      return boundary::fact_kind::targetGroup;
    case fact_kind::barrier:
      return boundary::fact_kind::barrier;
    case fact_kind::benefit:
      return boundary::fact_kind::benefit;
    case fact_kind::runs_elsewhere:
      return boundary::fact_kind::runsElsewhere;
  }
  __builtin_unreachable();
}

boundary::outcome to_boundary(outcome v) noexcept {
  switch (v) {
    case outcome::placed:
      return boundary::outcome::placed;
    case outcome::placed_with_training:
      return boundary::outcome::placedWithTraining;
    case outcome::self_employed:
      return boundary::outcome::selfEmployed;
    case outcome::education:
      return boundary::outcome::education;
    case outcome::benefit_only:
      return boundary::outcome::benefitOnly;
    case outcome::moved:
      return boundary::outcome::moved;
    case outcome::own_wish:
      return boundary::outcome::ownWish;
    case outcome::no_contact:
      return boundary::outcome::noContact;
    case outcome::died:
      return boundary::outcome::died;
  }
  __builtin_unreachable();
}

boundary::standing to_boundary(access::relation r) {
  switch (r) {
    case access::relation::self:
      return boundary::standing::self;
    case access::relation::owner:
      return boundary::standing::owner;
    case access::relation::colleague:
      return boundary::standing::colleague;
    case access::relation::engaged:
      return boundary::standing::engaged;
    case access::relation::asked:
    case access::relation::same_region:
    case access::relation::other_region:
      break;
  }
  throw logic_bug{"a dossier is shown to somebody who has nothing to do with it"};
}

boundary::organisation_ref to_boundary(casework::named_organisation const& o) {
  return {.id = o.id.value(), .name = o.name};
}

boundary::dossier_task to_boundary(casework::task_part const& t) {
  return {.id = t.id,
          .what = t.what,
          .forPerson = t.for_person,
          .dueOn = t.due_on,
          .doneAt = moment_of(t.done_at),
          .goal = t.goal ? std::optional{t.goal->value()} : std::nullopt};
}

boundary::interest_mark to_boundary(casework::interest_part const& i) {
  return {.kind = i.owner ? boundary::interest_kind::ownerSellsStep : boundary::interest_kind::assessorSellsStep,
          .organisation = to_boundary(i.organisation),
          .step = i.step};
}

boundary::goal_state to_boundary(goal_state v) noexcept {
  switch (v) {
    case goal_state::active:
      return boundary::goal_state::active;
    case goal_state::reached:
      return boundary::goal_state::reached;
    case goal_state::dropped:
      return boundary::goal_state::dropped;
  }
  __builtin_unreachable();
}

boundary::concept_ref occupation_of(taxonomy::taxonomy const& tax, occupation_id id, language l) {
  auto const at = tax.find(id);
  return at.has_value() ? to_boundary(tax, at, l)
                        : boundary::concept_ref{.id = id.value(), .label = {}, .borrowed = {}};
}

boundary::offer_kind to_boundary(offer_kind v) noexcept {
  switch (v) {
    case offer_kind::hand_over:
      return boundary::offer_kind::handOver;
    case offer_kind::work:
      return boundary::offer_kind::work;
  }
  __builtin_unreachable();
}

store::worklist_view to_domain(boundary::worklist_view v) noexcept {
  switch (v) {
    case boundary::worklist_view::today:
      return store::worklist_view::today;
    case boundary::worklist_view::waiting:
      return store::worklist_view::waiting;
    case boundary::worklist_view::stuck:
      return store::worklist_view::stuck;
    case boundary::worklist_view::mine:
      return store::worklist_view::mine;
    case boundary::worklist_view::all:
      return store::worklist_view::all;
  }
  __builtin_unreachable();
}

std::vector<access::data_group> to_groups(std::vector<boundary::data_group> const& groups) {
  auto out = std::vector<access::data_group>{};
  for (auto const g : groups) {
    out.push_back(to_domain(g));
  }
  return out;
}

casework::situation_part to_casework(boundary::situation const& s) {
  return {.kind = to_named<situation_kind>(s.kind),
          .job_ends_on = s.jobEndsOn,
          .cause = s.cause ? std::optional{to_named<job_end_cause>(*s.cause)} : std::nullopt};
}

casework::open_request to_casework(boundary::new_dossier const& d) {
  auto const told = [](auto const& t) { return t ? t->value : std::string{}; };
  auto r = casework::open_request{.person = {.name = d.person.name.value,
                                             .birth_date = d.person.birthDate,
                                             .email = told(d.person.email),
                                             .phone = told(d.person.phone),
                                             .address = told(d.person.address),
                                             .municipality = municipality_code{d.person.municipality.value}},
                                  .door = told(d.door),
                                  .situation = to_casework(d.situation),
                                  .next_step = told(d.nextStep),
                                  .next_step_on = d.nextStepOn,
                                  .external_ref = told(d.externalRef),
                                  .consent = {}};
  if (d.consent) {
    r.consent = casework::given_consent{to_groups(d.consent->groups.items), d.consent->endsOn};
  }
  return r;
}

boundary::place_ref place_of(reference_data const& reference, municipality_code const& m) {
  return {.code = m.str(), .name = name_of(reference, m)};
}

boundary::offer to_boundary(casework::offer_part const& o, reference_data const& reference) {
  auto out = boundary::offer{.id = o.id.value(),
                             .dossier = o.dossier ? std::optional{o.dossier->value()} : std::nullopt,
                             .kind = to_boundary(o.kind),
                             .organisation = to_boundary(o.to),
                             .account = o.to_account,
                             .what = o.what,
                             .why = o.why,
                             .purpose = to_boundary(o.purpose),
                             .groups = {},
                             .step = o.step,
                             .answerBefore = o.answer_before,
                             .state = to_boundary(o.state),
                             .answer = o.answer,
                             .answeredAt = moment_of(o.answered_at),
                             .madeAt = {o.made_at},
                             .madeBy = o.made_by,
                             .madeByOrganisation = o.made_by_organisation,
                             .municipality = place_of(reference, o.municipality)};
  for (auto const& g : o.groups) {
    out.groups.push_back({.group = to_boundary(g.group),
                          .ground = g.ground ? std::optional{to_boundary(*g.ground)} : std::nullopt,
                          .article = g.article.empty() ? std::nullopt : std::optional{g.article}});
  }
  return out;
}

boundary::dossier to_boundary(casework::dossier_page const& p, desk::world const& w, language l) {
  auto const& reference = *w.data->reference;
  auto const* const region = reference.find_region(p.region);
  auto out = boundary::dossier{};
  out.id = p.id.value();
  out.version = p.version;
  out.state = to_boundary(p.state);
  out.region = {p.region.str(), region != nullptr ? region->name : p.region.str()};
  out.municipality = place_of(reference, p.municipality);
  out.standing = to_boundary(p.standing);
  if (p.person) {
    out.person = to_boundary(*p.person);
  }
  out.door = p.door;
  if (p.situation) {
    out.situation = to_boundary(*p.situation);
  }
  if (p.owner) {
    out.owner = boundary::dossier_owner{
        .id = p.owner->id.value(), .name = p.owner->name, .organisation = to_boundary(p.owner->organisation)};
  }
  if (p.next) {
    out.nextStep = in_words(p.next->what, l);
    out.nextStepOn = p.next->on;
  }
  if (p.returned) {
    out.returned = to_boundary(*p.returned);
  }
  out.escalation = p.escalation;
  out.externalRef = p.external_ref;
  out.facts = all_of<boundary::dossier_fact>(p.facts, reference, l);
  out.tasks = all_of<boundary::dossier_task>(p.tasks);
  out.offers = all_of<boundary::offer>(p.offers, reference);
  out.goals = all_of<boundary::goal_summary>(p.goals, *w.data->tax, l);
  out.events = all_of<boundary::dossier_event>(p.events);
  out.withheld = to_boundary(p.withheld);
  out.marks = all_of<boundary::interest_mark>(p.interests);
  if (p.ended) {
    out.outcome = to_boundary(*p.ended);
  }
  out.openedAt = {p.opened_at};
  out.closedAt = moment_of(p.closed_at);
  return out;
}

boundary::found_dossiers to_boundary(casework::found_dossiers const& found, reference_data const& reference) {
  auto out = boundary::found_dossiers{.items = {}, .more = found.more};
  for (auto const& f : found.items) {
    out.items.push_back({.id = f.id.value(),
                         .name = f.name,
                         .municipality = place_of(reference, f.municipality),
                         .state = f.open ? boundary::dossier_state::open : boundary::dossier_state::closed,
                         .owner = f.owner,
                         .nextStepOn = f.next_step_on,
                         .closedAt = moment_of(f.closed_at)});
  }
  return out;
}

boundary::worklist to_boundary(casework::worklist const& list, reference_data const& reference, language l) {
  auto out = boundary::worklist{};
  out.today = list.today;
  out.counts = {.today = list.counts.today,
                .waiting = list.counts.waiting,
                .stuck = list.counts.stuck,
                .mine = list.counts.mine,
                .all = list.counts.all};
  out.items = all_of<boundary::worklist_item>(list.items, reference, l);
  for (auto const& t : list.taken_over) {
    out.takenOver.push_back({.id = t.id.value(),
                             .name = t.name,
                             .municipality = place_of(reference, t.municipality),
                             .on = t.on,
                             .organisation = t.organisation});
  }
  if (list.next) {
    out.nextCursor = fmt::format("{}_{}", to_string(list.next->on), to_string(list.next->id));
  }
  return out;
}

boundary::dossier_events to_boundary(casework::event_list const& list) {
  return {.items = all_of<boundary::dossier_event>(list.items),
          .nextCursor = list.next ? std::optional{cursor_of(*list.next)} : std::nullopt};
}

result<store::worklist_place> parse_worklist_place(std::string_view cursor, std::string const& pointer) {
  auto const parts = split(cursor, '_');
  auto const on = parts.size() == 2 ? parse_date(parts[0]) : std::nullopt;
  auto const id = parts.size() == 2 ? dossier_id::parse(parts[1]) : std::nullopt;
  if (!on || !id) {
    return std::unexpected{no_cursor(pointer)};
  }
  return store::worklist_place{*on, *id};
}

result<store::event_place> parse_event_place(std::string_view cursor, std::string const& pointer) {
  constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
  auto const parts = split(cursor, '_');
  if (parts.size() == 3) {
    auto const at = parse_integer(parts[0], 0, kMost);
    auto const number = parse_integer(parts[1], 0, kMost);
    auto const id = dossier_id::parse(parts[2]);
    if (at && number && id) {
      return store::event_place{*at, *number, *id};
    }
  }
  return std::unexpected{no_cursor(pointer)};
}

}  // namespace overstap::api
