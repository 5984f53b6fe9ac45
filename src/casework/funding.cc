// SPDX-License-Identifier: EUPL-1.2
#include "casework/funding.h"

#include <algorithm>

#include "casework/route_question.h"

namespace overstap::casework {
namespace {

/// Who granted something pays, who refused something and granted nothing does not, and who is asked may.
void note_answer(std::vector<desk::told_payer>& told, funding_line const& line) {
  auto const says = line.state == funding_state::granted   ? std::optional{true}
                    : line.state == funding_state::refused ? std::optional{false}
                                                           : std::nullopt;
  auto const known = std::ranges::find(told, line.part.payer, &desk::told_payer::payer);
  if (known == told.end()) {
    told.push_back({.payer = line.part.payer,
                    .pays = says                ? says
                            : line.part.certain ? std::optional{true}
                                                : std::nullopt,
                    .in_plan = true});
  } else if (says && known->pays != true) {
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
                              .granted = {}};
  for (auto const& line : s.funding) {
    if (stands(in, line)) {
      q.granted.push_back(line.part);
    }
  }
  return q;
}

/// The lines of a step when these payers pay beside what stands, in the order in which payers pay;
/// those that are not in the catalogue any more come last.
std::vector<funding_line> lines_of(snapshot const& s,
                                   plan_step const& before,
                                   std::vector<desk::payer_part> const& parts) {
  auto lines = std::vector<funding_line>{};
  for (auto const& line : before.funding) {
    if (stands(s, line) || line.state == funding_state::refused) {
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
        note_answer(question.told_payers, line);
        if (line.state != funding_state::refused && goes_on(g, s) && costs_payers(s) && !in_question(s)) {
          question.spent.push_back({line.part.payer, planning::calendar_year(s.start_on), line.part.amount});
        }
      }
    }
  }
}

result<void> fund_again(work const& w, entered const& e, goal_id goal) {
  auto from = reader_of(w, e);
  from.sensitive = true;  // Who pays is worked out over all steps, also where the reader may not see it.
  auto const goals = goals_with_steps(from);
  auto found = goal_in(goals, goal);
  if (!found) {
    return std::unexpected{std::move(found.error())};
  }
  auto steps = std::move(found->steps);
  std::erase_if(steps, [](plan_step const& s) { return !to_fund(s); });
  auto question = question_of(from, e.may(access::data_group::situation), {});
  tell_payers(question, goals, [&](plan_step const& s) { return s.goal == goal && to_fund(s); });
  auto const world = w.from.desk.current.get();
  auto asked = std::vector<desk::step_to_fund>{};
  for (auto const& s : steps) {
    asked.push_back(question_about(*world->data, s));
  }
  auto const parts = desk::fund_steps(*world, question, asked, w.today);
  if (!parts) {
    return std::unexpected{parts.error()};
  }
  for (auto i = std::size_t{0}; i < steps.size(); ++i) {
    auto& s = steps[i];
    s.funding = lines_of(*world->data, s, (*parts)[i]);
    s.own_price = money::cents(asked[i].price.in_cents() - paid_of(s).in_cents());
    store::change_funding(w.db, seal_step(w.from, e.head.id, s));
  }
  return {};
}

}  // namespace overstap::casework
