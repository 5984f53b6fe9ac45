// SPDX-License-Identifier: EUPL-1.2
#include "casework/funding.h"

#include <algorithm>

namespace overstap::casework {
namespace {

/// A line that is counted on in spite of a refusal says that there was one.
bool refused(funding_line const& line) noexcept {
  return line.state == funding_state::refused ||
         (line.state != funding_state::granted && line.part.despite == desk::known_not::answer);
}

/// Who granted something pays, who refused something and granted nothing does not, and who is asked may.
void note_answer(std::vector<desk::told_payer>& told, funding_line const& line) {
  auto const says = line.state == funding_state::granted ? std::optional{true}
                    : refused(line)                      ? std::optional{false}
                                                         : std::nullopt;
  auto const only_expected = line.state == funding_state::expected && !says;
  auto const known = std::ranges::find(told, line.part.payer, &desk::told_payer::payer);
  if (known == told.end()) {
    told.push_back({.payer = line.part.payer,
                    .pays = says                ? says
                            : line.part.certain ? std::optional{true}
                                                : std::nullopt,
                    .in_plan = true,
                    .only_expected = only_expected});
    return;
  }
  known->only_expected = known->only_expected && only_expected;
  if (says && known->pays != true) {
    known->pays = says;
  }
}

bool costs_payers(plan_step const& s) noexcept {
  return s.state != step_state::stopped && s.state != step_state::replaced && !s.hidden;
}

/// Of a goal that was dropped only what began or is over costs anybody anything.
bool goes_on(plan_goal const& g, plan_step const& s) noexcept {
  return g.about.state != goal_state::dropped || s.state == step_state::started || s.state == step_state::completed;
}

/// Its payers can still change.
bool to_fund(plan_step const& s) noexcept {
  return costs_payers(s) && s.state != step_state::completed && s.session.has_value();
}

/// Stands as it is, whoever pays the rest: what was granted, and what was asked of a payer that is not in the catalogue
/// any more. That can still be answered, but nobody knows how it would pay anything else.
bool stands(snapshot const& s, funding_line const& line) {
  return line.state == funding_state::granted ||
         (line.state == funding_state::applied && !s.find(line.part.payer).has_value());
}

desk::step_to_fund question_about(snapshot const& in, plan_step const& s) {
  auto q = desk::step_to_fund{.session = *s.session,
                              .start = s.start_on,
                              .price = money::cents(s.own_price.in_cents() + paid_of(s).in_cents()),
                              .granted = {},
                              .refused_by = {}};
  for (auto const& line : s.funding) {
    if (stands(in, line)) {
      q.granted.push_back(line.part);
    } else if (line.state == funding_state::refused) {
      q.refused_by.push_back(line.part.payer);
    }
  }
  return q;
}

/// What stands though nobody promised it, in cents.
std::int64_t unanswered(snapshot const& in, plan_step const& s) {
  auto cents = std::int64_t{0};
  for (auto const& line : s.funding) {
    cents += stands(in, line) && line.state != funding_state::granted && !line.part.certain
                 ? line.part.amount.in_cents()
                 : 0;
  }
  return cents;
}

/// The lines of a step when these payers pay beside what stands, in the order in which payers pay;
/// those that are not in the catalogue any more come last.
std::vector<funding_line> lines_of(snapshot const& s,
                                   plan_step const& before,
                                   std::vector<desk::payer_part> const& parts) {
  auto lines = std::vector<funding_line>{};
  for (auto const& line : before.funding) {
    auto const asked_again = std::ranges::find(parts, line.part.payer, &desk::payer_part::payer) != parts.end();
    if (stands(s, line) || (line.state == funding_state::refused && !asked_again)) {
      lines.push_back(line);
    }
  }
  for (auto const& part : parts) {
    auto const same = [&](funding_line const& l) { return l.part.payer == part.payer; };
    auto const was = std::ranges::find_if(before.funding, same);
    auto const applied = was != before.funding.end() && was->state == funding_state::applied;
    lines.push_back({part, applied ? funding_state::applied : funding_state::expected});
  }
  std::ranges::stable_sort(lines, {}, [&](funding_line const& l) {
    auto const at = s.find(l.part.payer);
    return at.has_value() ? at.pos() : s.payers.size();
  });
  return lines;
}

}  // namespace

void tell_payers(desk::journeys_request& question,
                 std::vector<plan_goal> const& goals,
                 std::function<bool(plan_step const&)> const& in_question) {
  for (auto const& g : goals) {
    for (auto const& s : g.steps) {
      for (auto const& line : s.funding) {
        // Of a step that was replaced only what a payer answered counts still.
        if (s.state != step_state::replaced || line.state == funding_state::granted || refused(line)) {
          note_answer(question.told_payers, line);
        }
        if (line.state != funding_state::refused && goes_on(g, s) && costs_payers(s) && !in_question(s)) {
          question.spent.push_back({line.part.payer, planning::calendar_year(s.start_on), line.part.amount});
        }
      }
    }
  }
}

bool counts_on(plan_step const& s, funding_line const& line) noexcept {
  return costs_payers(s) && line.part.despite &&
         (line.state == funding_state::expected || line.state == funding_state::applied);
}

void keep_counting(desk::journeys_request& question, plan_goal const& g) {
  auto& told = question.told_payers;
  for (auto const& s : g.steps) {
    for (auto const& line : s.funding) {
      auto const known = std::ranges::find(told, line.part.payer, &desk::told_payer::payer);
      if (counts_on(s, line) && known != told.end()) {
        known->counted_on = true;
      } else if (counts_on(s, line)) {
        told.push_back({.payer = line.part.payer, .in_plan = true, .only_expected = true, .counted_on = true});
      }
    }
  }
}

result<plan_goal> with_payers(desk::world const& world,
                              desk::journeys_request question,
                              std::vector<plan_goal> const& goals,
                              goal_id goal,
                              civil_date today) {
  auto found = goal_in(goals, goal);
  if (!found) {
    return found;
  }
  tell_payers(question, goals, [&](plan_step const& s) { return s.goal == goal && to_fund(s); });
  keep_counting(question, *found);
  // In the order of the planner, so that a route costs in a plan what it costs where it is chosen.
  auto open = std::vector<plan_step*>{};
  for (auto& s : found->steps) {
    if (to_fund(s)) {
      open.push_back(&s);
    }
  }
  std::ranges::sort(open, {}, [](plan_step const* s) { return std::pair{s->start_on, *s->session}; });
  auto asked = std::vector<desk::step_to_fund>{};
  for (auto const* s : open) {
    asked.push_back(question_about(*world.data, *s));
  }
  auto const paid = desk::fund_steps(world, question, asked, today);
  if (!paid) {
    return std::unexpected{paid.error()};
  }
  for (auto i = std::size_t{0}; i < open.size(); ++i) {
    auto& s = *open[i];
    s.funding = lines_of(*world.data, s, (*paid)[i].parts);
    s.own_price = money::cents(asked[i].price.in_cents() - paid_of(s).in_cents());
    s.own_at_most = money::cents((*paid)[i].own_at_most.in_cents() + unanswered(*world.data, s));
  }
  found->prices = prices_of(found->steps);
  return found;
}

result<funding_question> funding_question_of(
    office const& o, store::database& db, dossier_id id, goal_id goal, route_wishes const& wishes) {
  auto const from = service_of(o, db, id);
  auto q = funding_question{goals_with_steps(from), question_of(from, true, wishes)};
  auto const before = goal_in(q.goals, goal);
  if (!before) {
    return std::unexpected{before.error()};
  }
  keep_counting(q.person, *before);
  return q;
}

result<void> fund_again(work const& w, dossier_id id, goal_id goal, desk::journeys_request person) {
  auto const world = w.from.desk.current.get();
  auto const goals = goals_with_steps(service_of(w.from, w.db, id));
  auto const paid = with_payers(*world, std::move(person), goals, goal, w.today);
  if (!paid) {
    return std::unexpected{paid.error()};
  }
  for (auto const& s : paid->steps) {
    if (to_fund(s)) {
      store::change_funding(w.db, seal_step(w.from, id, s));
    }
  }
  return {};
}

}  // namespace overstap::casework
