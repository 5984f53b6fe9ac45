// SPDX-License-Identifier: EUPL-1.2
#include "api/map_plan.h"

#include <algorithm>
#include <array>

#include "api/map_concepts.h"
#include "api/map_dossier.h"
#include "api/map_journey.h"
#include "api/map_person.h"
#include "api/map_step.h"
#include "api/map_wagon.h"
#include "api/map_withheld.h"
#include "base/invariant.h"
#include "casework/plan_chance.h"

namespace overstap::api {
namespace {

using api::to_boundary;

constexpr auto kShownStates = std::array{
    step_state::proposed, step_state::agreed, step_state::started, step_state::completed, step_state::stopped};

boundary::step_state to_boundary(step_state s) {
  switch (s) {
    case step_state::proposed:
      return boundary::step_state::proposed;
    case step_state::agreed:
      return boundary::step_state::agreed;
    case step_state::started:
      return boundary::step_state::started;
    case step_state::completed:
      return boundary::step_state::completed;
    case step_state::stopped:
      return boundary::step_state::stopped;
    case step_state::replaced:
      break;
  }
  throw logic_bug{"a step that was replaced is shown"};
}

boundary::funding_state to_boundary(funding_state s) noexcept {
  switch (s) {
    case funding_state::expected:
      return boundary::funding_state::expected;
    case funding_state::applied:
      return boundary::funding_state::applied;
    case funding_state::granted:
      return boundary::funding_state::granted;
    case funding_state::refused:
      return boundary::funding_state::refused;
  }
  __builtin_unreachable();
}
funding_state to_domain(boundary::funding_state s) noexcept {
  switch (s) {
    case boundary::funding_state::expected:
      return funding_state::expected;
    case boundary::funding_state::applied:
      return funding_state::applied;
    case boundary::funding_state::granted:
      return funding_state::granted;
    case boundary::funding_state::refused:
      return funding_state::refused;
  }
  __builtin_unreachable();
}
boundary::known_not to_boundary(desk::known_not why) noexcept {
  switch (why) {
    case desk::known_not::scheme:
      return boundary::known_not::scheme;
    case desk::known_not::answer:
      return boundary::known_not::answer;
  }
  __builtin_unreachable();
}
step_state to_domain(boundary::step_state s) noexcept {
  switch (s) {
    case boundary::step_state::proposed:
      return step_state::proposed;
    case boundary::step_state::agreed:
      return step_state::agreed;
    case boundary::step_state::started:
      return step_state::started;
    case boundary::step_state::completed:
      return step_state::completed;
    case boundary::step_state::stopped:
      return step_state::stopped;
  }
  __builtin_unreachable();
}

/// The name of what an atom is about; empty when the world no longer has it.
std::string name_of(snapshot const& s, skill_atom const& a, language l) {
  auto const at = s.tax->find(a.skill);
  return at.has_value() ? std::string{s.tax->words_of(at, l).preferred} : std::string{};
}
std::string name_of(snapshot const& s, credential_atom const& a, language l) {
  auto const at = s.find_credential(a.credential);
  return at.has_value() ? std::string{s.reference->credentials.at(at.pos()).name.in(l)} : std::string{};
}
std::string name_of(snapshot const& s, freedom_atom const& a, language l) {
  auto const* const barrier = s.reference->find_barrier(a.barrier);
  return barrier != nullptr ? std::string{barrier->name.in(l)} : std::string{};
}

boundary::atom_kind kind_of(atom const& a) noexcept {
  return std::holds_alternative<skill_atom>(a)
             ? boundary::atom_kind::skill
             : (std::holds_alternative<credential_atom>(a) ? boundary::atom_kind::credential
                                                           : boundary::atom_kind::barrier);
}

/// Reasons whose words the world still has. `all`: the steps among which a later one is looked for.
std::vector<boundary::plan_reason> reasons_of(casework::plan_step const& step,
                                              std::vector<casework::plan_step> const& all,
                                              snapshot const& s,
                                              language l) {
  auto reasons = std::vector<boundary::plan_reason>{};
  for (auto const& r : step.reasons) {
    auto name = std::visit([&](auto const& a) { return name_of(s, a, l); }, r.what);
    if (name.empty()) {
      continue;
    }
    auto reason = boundary::plan_reason{
        .why = to_boundary(r.why), .kind = kind_of(r.what), .name = std::move(name), .forStep = {}, .required = {}};
    if (r.for_session) {
      auto const later = std::ranges::find(all, r.for_session, &casework::plan_step::session);
      if (later != all.end() && later->id != uuid{}) {
        reason.forStep = later->id;
      }
    }
    if (r.required) {
      auto required = name_of(s, skill_atom{*r.required, evidence::none}, l);
      reason.required = required.empty() ? std::nullopt : std::optional{std::move(required)};
    }
    reasons.push_back(std::move(reason));
  }
  return reasons;
}

std::optional<std::string> told(std::string_view text) {
  return text.empty() ? std::nullopt : std::optional{std::string{text}};
}

/// The title of the catalogue in this language, while it has it.
std::string title_of(casework::plan_step const& step, snapshot const& s, language l) {
  if (step.hidden) {
    return l == language::nl ? "Afspraak" : "Appointment";
  }
  if (step.wagon) {
    if (auto const at = s.find(*step.wagon); at.has_value()) {
      return std::string{s.wagons[at].record.title.in(l)};
    }
  }
  return step.title;
}

boundary::plan_step to_boundary(casework::plan_step const& step,
                                std::vector<casework::plan_step> const& all,
                                snapshot const& s,
                                language l) {
  auto out = boundary::plan_step{};
  if (step.id != uuid{}) {
    out.id = step.id;
    for (auto const next : kShownStates) {
      if (!step.hidden && may_follow(step.state, next)) {
        out.nextStates.push_back(to_boundary(next));
      }
    }
  }
  out.title = title_of(step, s, l);
  out.startOn = step.start_on;
  out.endOn = step.end_on;
  out.hoursPerWeek = step.hours_per_week;
  out.sensitive = step.sensitive;
  out.hidden = step.hidden;
  out.state = to_boundary(step.state);
  if (step.hidden) {
    return out;
  }
  out.own = !step.wagon;
  out.wagon = step.wagon ? std::optional{step.wagon->value()} : std::nullopt;
  out.session = step.session ? std::optional{step.session->value()} : std::nullopt;
  if (auto const* const kind = step.kind ? s.reference->find_wagon_kind(*step.kind) : nullptr; kind != nullptr) {
    out.kind = kind->code.str();
    out.kindName = std::string{kind->name.in(l)};
    out.fundRule = told(kind->public_rule.in(l));
    out.needsPermission = kind->needs_permission;
    out.decidedBy = told(kind->decided_by.in(l));
  }
  if (auto const at = step.wagon ? s.find(*step.wagon) : wagon_idx{}; at.has_value()) {
    out.completionPercent = completion_percent(s.wagons[at].record);
    out.completion = completion_of(s.wagons[at].record);
    out.inJob = s.wagons[at].record.in_job;
  }
  out.provider = told(step.provider);
  out.organisation = step.organisation ? std::optional{step.organisation->value()} : std::nullopt;
  if (!step.municipality.str().empty()) {
    out.municipality = place_of(*s.reference, step.municipality);
  }
  out.ownPriceCents = to_cents(step.own_price);
  for (auto const& line : step.funding) {
    auto const& [part, state] = line;
    auto const payer = s.find(part.payer);
    out.payments.push_back(
        {.payer = part.payer.value(),
         .name = payer.has_value() ? std::string{s.payers[payer].name.in(l)} : part.name,
         .amountCents = to_cents(part.amount),
         .state = to_boundary(state),
         .certain = part.certain,
         .despite = casework::counts_on(step, line) ? std::optional{to_boundary(*part.despite)} : std::nullopt,
         .asOf = part.as_of,
         .listed = payer.has_value()});
  }
  out.publicPriceCents = to_cents(step.public_price);
  out.fund = told(step.fund);
  out.reasons = reasons_of(step, all, s, l);
  out.note = told(step.note);
  out.result = told(step.result);
  return out;
}

std::vector<boundary::plan_step> to_boundary(std::vector<casework::plan_step> const& steps,
                                             snapshot const& s,
                                             language l) {
  auto out = std::vector<boundary::plan_step>{};
  for (auto const& step : steps) {
    out.push_back(to_boundary(step, steps, s, l));
  }
  return out;
}

boundary::plan_goal to_boundary(casework::plan_goal const& g, snapshot const& s, language l) {
  auto const& about = g.about;
  auto const chance = casework::chance_of(s, g.steps);
  auto out = boundary::plan_goal{.id = about.id.value(),
                                 .occupation = occupation_of(*s.tax, about.occupation, l),
                                 .vacancy = about.vacancy ? std::optional{about.vacancy->value()} : std::nullopt,
                                 .state = to_boundary(about.state),
                                 .atWorkOn = about.at_work_on,
                                 .planNumber = about.plan_number,
                                 .agreed = g.agreed(),
                                 .lastAgreement = {},
                                 .ownPriceCents = to_cents(g.prices.own),
                                 .ownPriceAtMostCents = to_cents(g.prices.own_at_most),
                                 .publicPriceCents = to_cents(g.prices.others),
                                 .stepsWithUnknownChance = chance.unknown,
                                 .chancePercent = chance.percent(),
                                 .knownChancePercent = chance.known_percent,
                                 .steps = to_boundary(g.steps, s, l)};
  if (about.agreed_plan && about.agreed_at) {
    out.lastAgreement = boundary::plan_agreement{*about.agreed_plan, {*about.agreed_at}};
  }
  return out;
}

boundary::route_change_kind to_boundary(casework::route_change::kind k) noexcept {
  switch (k) {
    case casework::route_change::kind::kept:
      return boundary::route_change_kind::kept;
    case casework::route_change::kind::moved:
      return boundary::route_change_kind::moved;
    case casework::route_change::kind::added:
      return boundary::route_change_kind::added;
    case casework::route_change::kind::gone:
      return boundary::route_change_kind::gone;
  }
  __builtin_unreachable();
}

boundary::replanned_route to_boundary(casework::replanned_route const& r, snapshot const& s, language l) {
  auto const chance = casework::chance_of(s, r.route.steps);
  auto out = boundary::replanned_route{.route = {.atWorkOn = r.route.at_work_on,
                                                 .ownPriceCents = to_cents(r.route.prices.own),
                                                 .ownPriceAtMostCents = to_cents(r.route.prices.own_at_most),
                                                 .publicPriceCents = to_cents(r.route.prices.others),
                                                 .stepsWithUnknownChance = chance.unknown,
                                                 .chancePercent = chance.percent(),
                                                 .knownChancePercent = chance.known_percent,
                                                 .steps = to_boundary(r.route.steps, s, l),
                                                 .chosen = {}},
                                       .changes = {},
                                       .bookingsChanged = r.bookings_changed};
  for (auto const& c : r.route.chosen) {
    out.route.chosen.push_back({c.session.value(), c.start});
  }
  for (auto const& c : r.changes) {
    out.changes.push_back(
        {.what = to_boundary(c.what), .step = to_boundary(c.step, r.route.steps, s, l), .startedOn = c.started_on});
  }
  return out;
}

template <typename Number>
money in_money(std::optional<Number> const& cents) {
  return money::cents(cents ? cents->value : 0);
}

}  // namespace

boundary::plan to_boundary(casework::plan_page const& p, desk::world const& w, language l) {
  auto const& s = *w.data;
  auto out = boundary::plan{};
  out.dossier = p.id.value();
  out.version = p.version;
  out.today = p.today;
  out.state = p.open ? boundary::dossier_state::open : boundary::dossier_state::closed;
  out.standing = to_boundary(p.standing);
  out.person = p.person;
  if (p.next) {
    out.nextStep = in_words(p.next->what, l);
    out.nextStepOn = p.next->on;
  }
  for (auto const& g : p.goals) {
    out.goals.push_back(to_boundary(g, s, l));
  }
  out.ownSteps = to_boundary(p.own_steps, s, l);
  for (auto const& b : p.busy) {
    out.busy.push_back({b.start_on, b.end_on, b.hours_per_week});
  }
  for (auto const& t : p.tasks) {
    out.tasks.push_back(to_boundary(t));
  }
  for (auto const& i : p.interests) {
    out.marks.push_back(to_boundary(i));
  }
  out.withheld = to_boundary(p.withheld);
  out.hasCalendar = p.has_calendar;
  return out;
}

boundary::replanning to_boundary(casework::replanning const& r, language l) {
  auto const& s = *r.world->data;
  auto const& goal = r.found.goals.front();
  auto out = boundary::replanning{.before = to_boundary(r.before, s, l),
                                  .routes = {},
                                  .fewestChanges = position(goal.fewest_changes),
                                  .fastest = position(goal.fastest),
                                  .cheapest = position(goal.cheapest),
                                  .mostCertain = position(goal.most_certain),
                                  .complete = goal.complete,
                                  .latest = r.found.latest,
                                  .takenAsHeld = codes_of(s, r.found.assumed),
                                  .openingsLookedFor = goal.openings_sought,
                                  .openings = openings_of(s, r.found, goal, l)};
  for (auto const& one : r.routes) {
    out.routes.push_back(to_boundary(one, s, l));
  }
  return out;
}

casework::route_wishes to_casework(std::optional<boundary::route_wishes> const& w) {
  auto out = casework::route_wishes{};
  if (w) {
    out.last_working_day = w->lastWorkingDay;
    out.earliest = w->earliest;
    out.latest = w->latest;
    out.learning_hours = narrow<std::int32_t>(w->learningHours);
    out.learning_hours_after = narrow<std::int32_t>(w->learningHoursAfter);
    out.own_budget = w->ownBudgetCents ? std::optional{money::cents(w->ownBudgetCents->value)} : std::nullopt;
    out.max_km = narrow<std::int32_t>(w->maxKm);
    out.max_steps = narrow<std::int32_t>(w->maxSteps);
    out.told_payers = to_desk(w->toldPayers);
    for (auto i = std::size_t{0}; w->countedOn && i < w->countedOn->items.size(); ++i) {
      out.counted_on.emplace_back(w->countedOn->items[i]);
    }
  }
  return out;
}

casework::own_step to_casework(boundary::new_step const& s) {
  return {.title = s.title.value,
          .kind = s.kind ? std::optional{wagon_kind_code{s.kind->value}} : std::nullopt,
          .organisation = s.organisation ? std::optional{partner_id{*s.organisation}} : std::nullopt,
          .provider = s.provider ? s.provider->value : std::string{},
          .start_on = s.startOn,
          .end_on = s.endOn,
          .hours_per_week = narrow<std::int32_t>(s.hoursPerWeek),
          .own_price = in_money(s.ownPriceCents),
          .public_price = in_money(s.publicPriceCents),
          .fund = s.fund ? s.fund->value : std::string{},
          .sensitive = s.sensitive.value_or(false)};
}

casework::step_change to_casework(boundary::step_change const& c) {
  return {.state = c.state ? std::optional{to_domain(*c.state)} : std::nullopt,
          .note = c.note ? std::optional{c.note->value} : std::nullopt,
          .result = c.result ? std::optional{c.result->value} : std::nullopt,
          .start_on = c.startOn,
          .end_on = c.endOn,
          .payer = c.payment
                       ? std::optional{casework::payer_answer{payer_id{c.payment->payer}, to_domain(c.payment->state)}}
                       : std::nullopt};
}

std::vector<desk::chosen_session> to_desk(std::vector<boundary::chosen_session> const& steps) {
  auto out = std::vector<desk::chosen_session>{};
  for (auto const& s : steps) {
    out.push_back({session_id{s.session}, s.start});
  }
  return out;
}

goal_state to_domain(boundary::goal_state s) noexcept {
  switch (s) {
    case boundary::goal_state::active:
      return goal_state::active;
    case boundary::goal_state::reached:
      return goal_state::reached;
    case boundary::goal_state::dropped:
      return goal_state::dropped;
  }
  __builtin_unreachable();
}

}  // namespace overstap::api
