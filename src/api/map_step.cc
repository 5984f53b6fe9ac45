// SPDX-License-Identifier: EUPL-1.2
#include "api/map_step.h"

#include <algorithm>
#include <span>

#include "api/map_concepts.h"
#include "api/map_wagon.h"
#include "base/invariant.h"

namespace overstap::api {
namespace {

using planning::step_explanation;
using planning::wagon_reason;

boundary::step_reason reason_of(snapshot const& s,
                                std::span<step_explanation const> steps,
                                wagon_reason const& r,
                                language l) {
  auto out = boundary::step_reason{.why = to_boundary(r.why),
                                   .kind = kind_of(r.what.what),
                                   .name = name_of(s, r.what, l),
                                   .forStep = {},
                                   .required = {}};
  if (r.for_session.has_value()) {
    auto const at = std::ranges::find(steps, r.for_session, [](step_explanation const& x) { return x.step.session; });
    if (at != steps.end()) {
      out.forStep = at - steps.begin();
    }
  }
  if (r.required.has_value()) {
    out.required = s.tax->words_of(r.required, l).preferred;
  }
  return out;
}

/// Skills that the wagon gives, and those that it proves because the person has them by then.
std::vector<boundary::concept_ref> skills_gained(snapshot const& s,
                                                 desk::resolved_visitor const& person,
                                                 std::span<step_explanation const> before,
                                                 compiled_wagon const& w,
                                                 language l) {
  auto gained = std::vector<taxonomy::skill_idx>{};
  auto const collect_gifts = [&](compiled_wagon const& from, auto take) {
    for (auto const& g : from.gives) {
      if (g.gives.what == compiled_atom::kind::skill) {
        take(taxonomy::held_skill{taxonomy::skill_idx{g.gives.position}, g.gives.level});
      }
    }
  };
  collect_gifts(w, [&](taxonomy::held_skill h) { gained.push_back(h.skill); });
  auto held = person.facts.skills;
  for (auto const& x : before) {
    collect_gifts(s.wagons[s.session_wagon[x.step.session]], [&](taxonomy::held_skill h) { held.push_back(h); });
  }
  for (auto const& r : w.raises) {
    auto best = evidence::none;
    for (auto const& h : held) {
      best = h.skill == r.skill ? std::max(best, h.level) : best;
    }
    if (best != evidence::none && best >= r.from && best < r.to) {
      gained.push_back(r.skill);
    }
  }
  std::ranges::sort(gained);
  auto const repeated = std::ranges::unique(gained);
  gained.erase(repeated.begin(), repeated.end());
  auto out = std::vector<boundary::concept_ref>{};
  for (auto const x : gained) {
    out.push_back(to_boundary(*s.tax, x, l));
  }
  return out;
}

boundary::payment payment_of(snapshot const& s, planning::payment const& p, language l) {
  auto const& payer = s.payers[p.payer];
  return {.payer = payer.id.value(),
          .name = std::string{payer.name.in(l)},
          .tier = to_boundary(payer.tier),
          .amountCents = to_cents(p.amount),
          .certain = p.certain,
          .scheme = text_or_nothing(payer.scheme),
          .asOf = payer.as_of};
}

}  // namespace

std::optional<std::string> text_or_nothing(std::string_view text) {
  return text.empty() ? std::nullopt : std::optional{std::string{text}};
}

boundary::payer_tier to_boundary(payer_tier t) noexcept {
  switch (t) {
    case payer_tier::employer:
      return boundary::payer_tier::employer;
    case payer_tier::sector_fund:
      return boundary::payer_tier::sectorFund;
    case payer_tier::benefit_body:
      return boundary::payer_tier::benefitBody;
    case payer_tier::region:
      return boundary::payer_tier::region;
  }
  __builtin_unreachable();
}

boundary::atom_kind kind_of(compiled_atom::kind k) noexcept {
  switch (k) {
    case compiled_atom::kind::skill:
      return boundary::atom_kind::skill;
    case compiled_atom::kind::credential:
      return boundary::atom_kind::credential;
    case compiled_atom::kind::freedom:
      return boundary::atom_kind::barrier;
  }
  __builtin_unreachable();
}

std::vector<desk::told_payer> to_desk(std::optional<boundary::list<boundary::told_payer, 64>> const& told) {
  auto out = std::vector<desk::told_payer>{};
  for (auto i = std::size_t{0}; told && i < told->items.size(); ++i) {
    out.push_back({payer_id{told->items[i].payer}, told->items[i].pays});
  }
  return out;
}

boundary::purpose to_boundary(wagon_reason::purpose p) noexcept {
  switch (p) {
    case wagon_reason::purpose::goal_demands:
      return boundary::purpose::goalDemands;
    case wagon_reason::purpose::later_step_needs:
      return boundary::purpose::laterStepNeeds;
    case wagon_reason::purpose::raises_fit:
      return boundary::purpose::raisesFit;
    case wagon_reason::purpose::proves_skill:
      return boundary::purpose::provesSkill;
  }
  __builtin_unreachable();
}

boundary::step step_at(snapshot const& s,
                       desk::resolved_visitor const& person,
                       desk::explained_train const& journey,
                       std::size_t at,
                       language l) {
  auto const steps = std::span<step_explanation const>{journey.steps};
  auto const& x = steps[at];
  auto const& run = s.sessions[x.step.session];
  auto const& w = s.wagons[s.session_wagon[x.step.session]];
  auto const* const kind = s.reference->find_wagon_kind(w.record.kind);
  invariant(kind != nullptr, "a wagon of a kind that does not exist");
  auto const& home = person.facts.home;
  auto out = boundary::step{
      .wagon = w.record.id.value(),
      .session = run.id.value(),
      .kind = w.record.kind.str(),
      .kindName = std::string{kind->name.in(l)},
      .title = std::string{w.record.title.in(l)},
      .provider = s.partners[s.find(w.record.provider)].name,
      .start = x.step.start,
      .end = x.ends,
      .weeks = run.weeks,
      .hoursPerWeek = run.hours_per_week,
      .municipality = run.at ? std::optional{name_of(*s.reference, run.municipality)} : std::nullopt,
      .distanceKm = run.at && home ? std::optional<std::int64_t>{distance_km(*run.at, *home)} : std::nullopt,
      .seats = run.seats,
      .rolling = !run.start.has_value(),
      .ownPriceCents = {},
      .payments = {},
      .publicPriceCents = to_cents(run.public_price),
      .fund = run.fund,
      .fundRule = std::string{kind->public_rule.in(l)},
      .inJob = w.record.in_job,
      .sensitive = kind->seen_by == visibility::sensitive,
      .needsPermission = kind->needs_permission,
      .decidedBy = text_or_nothing(kind->decided_by.in(l)),
      .decisionWeeks = run.decision_weeks,
      .completionPercent = completion_percent(w.record),
      .completion = completion_of(w.record),
      .booked = false,
      .fitBefore = to_share(x.fit_before),
      .fitAfter = to_share(x.fit_after),
      .skills = skills_gained(s, person, steps.first(at), w, l),
      .reasons = {}};
  auto left = run.own_price.in_cents();
  for (auto const& p : journey.paid.of[at]) {
    out.payments.push_back(payment_of(s, p, l));
    left -= p.amount.in_cents();
  }
  out.ownPriceCents = to_cents(money::cents(left));
  for (auto const& r : x.reasons) {
    out.reasons.push_back(reason_of(s, steps, r, l));
  }
  return out;
}

}  // namespace overstap::api
