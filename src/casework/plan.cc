// SPDX-License-Identifier: EUPL-1.2
#include "casework/plan.h"

#include <algorithm>

#include "base/invariant.h"
#include "casework/dossier_texts.h"
#include "store/dossier_store.h"

namespace overstap::casework {
namespace {

using access::data_group;
using access::relation;

/// A provider learns of its own steps, and when the person is taken.
void show_to_engaged(work const& w, plan_page& page, std::vector<plan_goal> goals) {
  for (auto& g : goals) {
    if (g.about.state != goal_state::active) {
      continue;
    }
    for (auto& s : g.steps) {
      if (s.organisation == w.who.organisation) {
        s.reasons.clear();
        // It knows its price; whether the person pays it herself is not its business.
        s.own_price = money::cents(s.own_price.in_cents() + paid_of(s).in_cents() + s.public_price.in_cents());
        s.public_price = {};
        s.funding.clear();
        page.own_steps.push_back(std::move(s));
      } else if (s.state != step_state::stopped && s.end_on > w.today) {
        page.busy.push_back({s.start_on, s.end_on, s.hours_per_week});
      }
    }
  }
}

}  // namespace

wanted_groups plan_groups(std::vector<data_group> more) {
  more.push_back(data_group::plan);
  return {.needs = std::move(more), .shows = {data_group::contact, data_group::situation, data_group::sensitive}};
}

plan_page read_plan_page(work const& w, entered const& e) {
  auto page = plan_page{};
  page.id = e.head.id;
  page.version = e.head.version;
  page.today = w.today;
  page.open = e.head.state == store::dossier_state::open;
  page.standing = e.head.owner == w.who.account ? relation::owner : e.standing;
  page.withheld = e.withheld;
  auto goals = goals_with_steps(reader_of(w, e));
  if (e.standing == relation::engaged) {
    show_to_engaged(w, page, std::move(goals));
    return page;
  }
  auto const d = store::load_dossier(w.db, e.head.id);
  if (e.may(data_group::contact)) {
    page.person = w.open("dossier.name", to_string(e.head.id), d.contact.name);
  }
  if (d.next && e.may(data_group::situation)) {
    page.next = next_step_part{open_next_step(w.from, e.head.id, d.next->step), d.next->on};
  }
  page.goals = std::move(goals);
  page.tasks = open_tasks(w, e);
  page.interests = interests_of(w, e);
  page.has_calendar = e.standing == relation::self && store::has_calendar(w.db, e.head.id);
  return page;
}

result<plan_page> reread_plan(work const& w, dossier_id id) {
  auto const e = w.enter(id, access::action::read_plan, plan_groups());
  if (!e) {
    return std::unexpected{e.error()};
  }
  return read_plan_page(w, *e);
}

result<plan_page> read_plan(office const& o, desk::caller const& asks, dossier_id id) {
  return in_transaction(o, asks, [&](work const& w) { return reread_plan(w, id); });
}

std::vector<plan_goal> goals_with_steps(plan_reader const& from) {
  auto goals = std::vector<plan_goal>{};
  for (auto& g : store::list_goals(from.db, from.id)) {
    goals.push_back({.about = std::move(g), .steps = {}, .prices = {}});
  }
  for (auto& s : open_steps(from)) {
    auto const of = [&](plan_goal const& g) { return g.about.id == s.goal; };
    auto const at = std::ranges::find_if(goals, of);
    invariant(at != goals.end(), "a step of no goal");
    at->steps.push_back(std::move(s));
  }
  for (auto& g : goals) {
    g.prices = prices_of(g.steps);
  }
  return goals;
}

result<plan_goal> find_goal(plan_reader const& from, goal_id id) {
  return goal_in(goals_with_steps(from), id);
}

result<plan_goal> goal_in(std::vector<plan_goal> const& goals, goal_id id) {
  for (auto const& g : goals) {
    if (g.about.id == id) {
      return g;
    }
  }
  return std::unexpected{error{errc::not_found, "There is no such goal in this dossier."}};
}

result<void> check_room(plan_reader const& from, occupation_id occupation, std::optional<vacancy_id> const& vacancy) {
  auto active = std::size_t{0};
  for (auto const& g : store::list_goals(from.db, from.id)) {
    if (g.state != goal_state::active) {
      continue;
    }
    ++active;
    if (g.occupation == occupation && g.vacancy == vacancy) {
      return std::unexpected{error{errc::conflict, "This goal is in the plan already: change its route there."}};
    }
  }
  if (active >= kMostGoals) {
    return std::unexpected{error{errc::conflict, "There are six goals already: drop one first."}};
  }
  return {};
}

result<entered> enter_to_plan(work const& w, dossier_id id, access::action a, std::vector<data_group> more) {
  auto e = w.enter_to_change(id, a, plan_groups(std::move(more)));
  if (e && e->head.state != store::dossier_state::open) {
    return std::unexpected{error{errc::conflict, "The dossier is closed: open it again first."}};
  }
  return e;
}

}  // namespace overstap::casework
