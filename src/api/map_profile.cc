// SPDX-License-Identifier: EUPL-1.2
#include "api/map_profile.h"

#include <algorithm>

#include "api/map_concepts.h"
#include "api/map_dossier.h"
#include "api/map_person.h"
#include "api/map_vacancy.h"
#include "api/map_withheld.h"

namespace overstap::api {
namespace {

/// What is shown of a concept.
struct shown {
  std::string label;
  bool borrowed;
};
template <typename Id>
shown shown_as(taxonomy::taxonomy const& tax, Id id, language l) {
  auto const at = tax.find(id);
  if (!at.has_value()) {
    return {to_string(id), false};
  }
  auto const words = tax.words_of(at, l);
  return {std::string{words.preferred}, words.borrowed};
}

std::optional<std::string> unless_empty(std::string const& text) {
  return text.empty() ? std::nullopt : std::optional{text};
}

std::optional<uuid> document_of(std::optional<document_id> const& id) {
  return id ? std::optional{id->value()} : std::nullopt;
}

boundary::skill_answer answer_of(skill_answer a) {
  switch (a) {
    case skill_answer::have:
      return boundary::skill_answer::have;
    case skill_answer::bit:
      return boundary::skill_answer::bit;
    case skill_answer::no:
      return boundary::skill_answer::no;
    case skill_answer::unknown:
      break;  // not on the page
  }
  throw logic_bug{"a skill that is not known was shown"};
}

boundary::evidence level_of(evidence e) {
  switch (e) {
    case evidence::declared:
      return boundary::evidence::declared;
    case evidence::worked:
      return boundary::evidence::worked;
    case evidence::proven:
      return boundary::evidence::proven;
    case evidence::none:
      break;  // has no row
  }
  throw logic_bug{"a skill of a profile has no level"};
}

boundary::skill_source source_of(skill_source s) noexcept {
  switch (s) {
    case skill_source::occupation:
      return boundary::skill_source::occupation;
    case skill_source::card:
      return boundary::skill_source::card;
    case skill_source::assessment:
      return boundary::skill_source::assessment;
    case skill_source::import:
      return boundary::skill_source::import;
    case skill_source::document:
      return boundary::skill_source::document;
  }
  __builtin_unreachable();
}

boundary::assessment_verdict verdict_of(assessment_verdict v) noexcept {
  switch (v) {
    case assessment_verdict::yes:
      return boundary::assessment_verdict::yes;
    case assessment_verdict::partly:
      return boundary::assessment_verdict::partly;
    case assessment_verdict::no:
      return boundary::assessment_verdict::no;
  }
  __builtin_unreachable();
}

boundary::profile_skill skill_of(casework::shown_skill const& s, taxonomy::taxonomy const& tax, language l) {
  auto const [label, borrowed] = shown_as(tax, s.row.skill, l);
  return {.id = s.row.skill.value(),
          .label = label,
          .borrowed = borrowed,
          .answer = answer_of(s.row.answer),
          .level = level_of(s.row.level),
          .source = source_of(s.row.source),
          .author = unless_empty(s.author.name),
          .organisation = unless_empty(s.author.organisation),
          .on = s.row.on,
          .document = document_of(s.row.document),
          .remark = unless_empty(s.remark)};
}

boundary::profile_credential credential_of(casework::shown_credential const& c, snapshot const& s, language l) {
  auto const at = s.find_credential(c.row.credential);
  auto const& code = c.row.credential.str();
  return {.id = c.row.id,
          .code = code,
          .name = at.has_value() ? std::string{s.reference->credentials[at.pos()].name.in(l)} : code,
          .validUntil = c.row.valid_until,
          .expired = c.expired,
          .seenBy = unless_empty(c.seen_by.name),
          .seenByOrganisation = unless_empty(c.seen_by.organisation),
          .seenOn = c.row.seen_on,
          .document = document_of(c.row.document)};
}

boundary::assessment assessment_of(casework::shown_assessment const& a, taxonomy::taxonomy const& tax, language l) {
  auto out = boundary::assessment{.id = a.id,
                                  .on = a.on,
                                  .assessor = a.assessor.name,
                                  .organisation = a.assessor.organisation,
                                  .sellsStep = a.sells_step,
                                  .step = a.step,
                                  .remark = unless_empty(a.remark),
                                  .results = {}};
  for (auto const& r : a.results) {
    auto const [label, borrowed] = shown_as(tax, r.skill, l);
    out.results.push_back({r.skill.value(), label, borrowed, verdict_of(r.verdict), unless_empty(r.remark)});
  }
  return out;
}

boundary::skill_card card_of(casework::skill_card const& c, taxonomy::taxonomy const& tax, language l) {
  auto const words = tax.words_of(c.skill, l);
  return {.id = tax.id_of(c.skill).value(),
          .label = std::string{words.preferred},
          .borrowed = words.borrowed,
          .description = unless_empty(std::string{words.description}),
          .kind = to_boundary(c.kind),
          .opens = static_cast<std::int64_t>(c.opens),
          .filledIn = c.filled_in};
}

boundary::preferences preferences_of(preferences const& p) {
  auto out = boundary::preferences{};
  auto const tell = [](auto& to, auto const& from) {
    if (from) {
      to = {*from};
    }
  };
  tell(out.maxKm, p.max_km);
  tell(out.hoursMin, p.hours_min);
  tell(out.hoursMax, p.hours_max);
  tell(out.learningHours, p.learning_hours);
  out.availableFrom = p.available_from;
  if (p.contracts) {
    out.contracts.emplace();
    for (auto const c : *p.contracts) {
      out.contracts->items.push_back(to_boundary(c));
    }
  }
  out.shifts = p.shifts;
  if (p.hourly_pay_min) {
    out.hourlyPayMinCents = {p.hourly_pay_min->in_cents()};
  }
  if (p.own_budget) {
    out.ownBudgetCents = {p.own_budget->in_cents()};
  }
  return out;
}

boundary::skill_standing standing_of(std::optional<casework::skill_state> const& s) {
  if (!s) {
    return boundary::skill_standing::unknown;
  }
  switch (answer_of(s->answer)) {
    case boundary::skill_answer::no:
      return boundary::skill_standing::no;
    case boundary::skill_answer::bit:
      return boundary::skill_standing::bit;
    case boundary::skill_answer::have:
      break;
  }
  switch (level_of(s->level)) {
    case boundary::evidence::declared:
      return boundary::skill_standing::declared;
    case boundary::evidence::worked:
      return boundary::skill_standing::worked;
    case boundary::evidence::proven:
      return boundary::skill_standing::proven;
  }
  __builtin_unreachable();
}

assessment_verdict verdict_in(boundary::assessment_verdict v) noexcept {
  switch (v) {
    case boundary::assessment_verdict::yes:
      return assessment_verdict::yes;
    case boundary::assessment_verdict::partly:
      return assessment_verdict::partly;
    case boundary::assessment_verdict::no:
      return assessment_verdict::no;
  }
  __builtin_unreachable();
}

boundary::card_answer carried_answer(skill_answer a) {
  switch (a) {
    case skill_answer::have:
      return boundary::card_answer::have;
    case skill_answer::bit:
      return boundary::card_answer::bit;
    case skill_answer::no:
      return boundary::card_answer::no;
    case skill_answer::unknown:
      return boundary::card_answer::unknown;
  }
  __builtin_unreachable();
}

std::string text_in(std::optional<boundary::remark_text> const& t) {
  return t ? t->value : std::string{};
}

boundary::profile_findability findability_of(casework::outlook const& now) {
  auto out = boundary::profile_findability{.searched = static_cast<std::int64_t>(now.searched),
                                           .flagged = static_cast<std::int64_t>(now.flagged),
                                           .matches = static_cast<std::int64_t>(now.matches),
                                           .question = {}};
  if (now.question) {
    out.question = {to_boundary(now.question->what),
                    static_cast<std::int64_t>(now.question->turns_yes),
                    static_cast<std::int64_t>(now.question->hidden_from)};
  }
  return out;
}

}  // namespace

boundary::profile to_boundary(casework::profile_page const& page, desk::world const& world, language l) {
  auto const& s = *world.data;
  auto const& tax = *s.tax;
  auto out = boundary::profile{};
  out.version = page.version;
  out.state = to_boundary(page.state);
  out.standing = to_boundary(page.standing);
  for (auto const& o : page.told.occupations) {
    auto const [label, borrowed] = shown_as(tax, o.occupation, l);
    out.occupations.push_back({o.occupation.value(), label, borrowed, o.years});
  }
  for (auto const& skill : page.skills) {
    out.skills.push_back(skill_of(skill, tax, l));
  }
  for (auto const& c : page.credentials) {
    out.credentials.push_back(credential_of(c, s, l));
  }
  out.credentialsTold = page.told.credentials_told;
  out.preferences = preferences_of(page.told.wishes);
  for (auto const& d : page.documents) {
    out.documents.push_back(to_boundary(d));
  }
  for (auto const& a : page.assessments) {
    out.assessments.push_back(assessment_of(a, tax, l));
  }
  for (auto const& c : page.now.cards) {
    out.cards.push_back(card_of(c, tax, l));
  }
  out.findability = findability_of(page.now);
  out.withheld = to_boundary(page.withheld);
  return out;
}

boundary::profile_document to_boundary(casework::shown_document const& d) {
  return {.id = d.id.value(),
          .name = d.name,
          .mediaType = d.media_type,
          .size = d.size,
          .madeOn = std::chrono::floor<days>(
              std::chrono::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{d.made_at}})};
}

boundary::assessment_outcome to_boundary(casework::assessment_outcome const& a, desk::world const& world, language l) {
  auto out = boundary::assessment_outcome{};
  for (auto const& c : a.skills) {
    auto const [label, borrowed] = shown_as(*world.data->tax, c.skill, l);
    out.changes.skills.push_back({c.skill.value(), label, borrowed, standing_of(c.before), standing_of(c.after)});
  }
  out.changes.matchesBefore = static_cast<std::int64_t>(a.matches_before);
  out.changes.matchesAfter = static_cast<std::int64_t>(a.matches_after);
  for (auto const& g : a.goals) {
    out.changes.goals.push_back({.goal = g.goal.value(),
                                 .occupation = occupation_of(*world.data->tax, g.occupation, l),
                                 .atWorkBefore = g.at_work_before,
                                 .stepsBefore = g.steps_before,
                                 .atWorkAfter = g.at_work_after,
                                 .stepsAfter = g.steps_after,
                                 .changed = g.changed});
  }
  out.profile = to_boundary(a.page, world, l);
  return out;
}

casework::assessment_request to_domain(boundary::told_assessment const& a) {
  auto out = casework::assessment_request{.step = a.step, .on = a.on, .results = {}, .remark = text_in(a.remark)};
  for (auto const& r : a.results.items) {
    out.results.push_back({skill_id{r.skill}, verdict_in(r.verdict), text_in(r.remark)});
  }
  return out;
}

boundary::carried_profile to_boundary(casework::carried_profile const& p, desk::world const& world, language l) {
  auto const& s = *world.data;
  auto out = boundary::carried_profile{};
  for (auto const& o : p.occupations) {
    auto row = boundary::carried_occupation{o.occupation.value(), {{shown_as(*s.tax, o.occupation, l).label}}, {}};
    if (o.years) {
      row.years = {*o.years};
    }
    out.occupations.items.push_back(std::move(row));
  }
  for (auto const& skill : p.skills) {
    out.skills.items.push_back({skill.id.value(),
                                {{shown_as(*s.tax, skill.id, l).label}},
                                carried_answer(skill.answer),
                                level_of(skill.level),
                                skill.filled_in});
  }
  for (auto const& c : p.credentials) {
    auto const at = s.find_credential(c.code);
    auto const name = at.has_value() ? std::string{s.reference->credentials[at.pos()].name.in(l)} : c.code.str();
    out.credentials.items.push_back({{c.code.str()}, {{name}}, c.valid_until});
  }
  out.credentialsTold = p.credentials_told;
  out.preferences = preferences_of(p.wishes);
  return out;
}

casework::carried_profile to_domain(boundary::carried_profile const& p) {
  auto out = casework::carried_profile{};
  for (auto const& o : p.occupations.items) {
    out.occupations.push_back({occupation_id{o.id}, narrow<std::int32_t>(o.years)});
  }
  for (auto const& s : p.skills.items) {
    out.skills.push_back({skill_id{s.id}, to_domain(s.answer), to_domain(s.level), s.filledIn});
  }
  for (auto const& c : p.credentials.items) {
    out.credentials.push_back({credential_code{c.code.value}, c.validUntil});
  }
  out.credentials_told = p.credentialsTold;
  out.wishes = to_domain(p.preferences);
  return out;
}

preferences to_domain(boundary::preferences const& p) {
  auto out = preferences{};
  out.max_km = narrow<std::int32_t>(p.maxKm);
  out.hours_min = narrow<std::int32_t>(p.hoursMin);
  out.hours_max = narrow<std::int32_t>(p.hoursMax);
  out.learning_hours = narrow<std::int32_t>(p.learningHours);
  out.available_from = p.availableFrom;
  if (p.contracts) {
    out.contracts.emplace();
    for (auto const c : p.contracts->items) {
      out.contracts->push_back(to_domain(c));
    }
    std::ranges::sort(*out.contracts);
    out.contracts->erase(std::ranges::unique(*out.contracts).begin(), out.contracts->end());
  }
  out.shifts = p.shifts;
  if (p.hourlyPayMinCents) {
    out.hourly_pay_min = money::cents(p.hourlyPayMinCents->value);
  }
  if (p.ownBudgetCents) {
    out.own_budget = money::cents(p.ownBudgetCents->value);
  }
  return out;
}

skill_answer to_domain(boundary::card_answer a) noexcept {
  switch (a) {
    case boundary::card_answer::have:
      return skill_answer::have;
    case boundary::card_answer::bit:
      return skill_answer::bit;
    case boundary::card_answer::no:
      return skill_answer::no;
    case boundary::card_answer::unknown:
      return skill_answer::unknown;
  }
  __builtin_unreachable();
}

}  // namespace overstap::api
