// SPDX-License-Identifier: EUPL-1.2
#include "casework/change_plan.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "casework/free_text.h"
#include "casework/funding.h"
#include "casework/plan_words.h"
#include "store/names.h"
#include "store/organisation_store.h"

namespace overstap::casework {
namespace {

using access::action;
using access::data_group;

constexpr auto kLongestStep = days{4 * 366};
constexpr auto kFarthest = days{5 * 366};

/// With an Idempotency-Key, which only what adds takes, once.
template <typename Change>
result<plan_page> change_plan(office const& o,
                              desk::caller const& asks,
                              dossier_id id,
                              action a,
                              Change const& change,
                              std::vector<data_group> const& more = {}) {
  return in_transaction(o, asks, [&](work const& w) -> result<plan_page> {
    auto const before = w.made_before();
    if (!before) {
      return std::unexpected{before.error()};
    }
    if (*before) {
      return reread_plan(w, id);
    }
    auto const e = enter_to_plan(w, id, a, more);
    if (!e) {
      return std::unexpected{e.error()};
    }
    if (auto const done = change(w, *e); !done) {
      return std::unexpected{done.error()};
    }
    w.remember_made(id.value());
    return read_plan_page(w, *e);
  });
}

void check_dates(std::vector<field_error>& wrong, civil_date start_on, civil_date end_on, civil_date today) {
  if (start_on < today - kFarthest || start_on > today + kFarthest) {
    wrong.push_back({"/startOn", "a day at most five years from today"});
  }
  if (end_on <= start_on || end_on > start_on + kLongestStep) {
    wrong.push_back({"/endOn", "the first day after the step: after startOn, at most four years"});
  }
}

void happened_to(work const& w, dossier_id id, plan_step const& s, std::string_view what, std::string_view why) {
  w.happened(
      id, fmt::format("step-{}", what), group_of(s), why.empty() ? s.title : fmt::format("{}: {}", s.title, why));
}

/// The plan is another one: what the person agreed to no longer counts.
void renumber(work const& w, store::goal_record goal) {
  ++goal.plan_number;
  store::change_goal(w.db, goal);
}

result<plan_step> make_own(work const& w, own_step const& s) {
  auto wrong = std::vector<field_error>{};
  auto made = plan_step{.id = w.new_id(),
                        .kind = s.kind,
                        .title = std::string{trim(s.title)},
                        .organisation = s.organisation,
                        .provider = std::string{trim(s.provider)},
                        .start_on = s.start_on,
                        .end_on = s.end_on,
                        .hours_per_week = s.hours_per_week,
                        .own_price = s.own_price,
                        .own_at_most = s.own_price,
                        .public_price = s.public_price,
                        .fund = std::string{trim(s.fund)},
                        .sensitive = s.sensitive,
                        .state = step_state::proposed};
  if (made.title.empty()) {
    wrong.push_back({"/title", "what the step is"});
  }
  check_free_text(wrong, "/title", s.title);
  check_free_text(wrong, "/provider", s.provider);
  check_free_text(wrong, "/fund", s.fund);
  check_dates(wrong, s.start_on, s.end_on, w.today);
  if (s.kind) {
    auto const world = w.from.desk.current.get();
    auto const* const kind = world->data->reference->find_wagon_kind(*s.kind);
    if (kind == nullptr) {
      wrong.push_back({"/kind", "a code from /v1/wagon-kinds"});
    } else {
      made.sensitive = made.sensitive || kind->seen_by == visibility::sensitive;
    }
  }
  if (s.organisation) {
    auto const partner = store::find_organisation(w.db, *s.organisation);
    if (!partner) {
      wrong.push_back({"/organisation", "the id of a partner"});
    } else {
      made.provider = partner->name;
    }
  }
  if (auto const fine = refuse_if_any(std::move(wrong)); !fine) {
    return std::unexpected{fine.error()};
  }
  return made;
}

payer_id payer_of(funding_line const& line) noexcept {
  return line.part.payer;
}

/// What was refused is the person's, until who pays is worked out again.
void answered(work const& w, dossier_id id, plan_step& s, payer_answer const& a) {
  auto const line = std::ranges::find(s.funding, a.payer, payer_of);
  auto const whole = s.own_price.in_cents() + paid_of(s).in_cents();
  line->state = a.state;
  s.own_price = money::cents(whole - paid_of(s).in_cents());
  s.own_at_most = own_without_doubtful(s);
  // Not by whom: that can tell of a benefit.
  happened_to(w, id, s, fmt::format("payment-{}", store::name_of(a.state)), "");
}

/// A plan that counted on a payer in spite of what was known has its answer.
void stop_counting(work const& w, dossier_id id, std::vector<plan_step> const& steps, goal_id goal, payer_id payer) {
  for (auto s : steps) {
    auto const line = std::ranges::find(s.funding, payer, payer_of);
    if (s.goal == goal && line != s.funding.end() && counts_on(s, *line)) {
      line->part.despite = std::nullopt;
      store::change_funding(w.db, seal_step(w.from, id, s));
    }
  }
}

/// What is wrong with the change of a step by itself.
result<void> check(work const& w, plan_step const& s, step_change const& c) {
  auto wrong = std::vector<field_error>{};
  check_free_text(wrong, "/note", c.note.value_or(""));
  check_free_text(wrong, "/result", c.result.value_or(""));
  if (c.state && *c.state != s.state && !may_follow(s.state, *c.state)) {
    wrong.push_back({"/state", fmt::format("a state that can follow on {}", store::name_of(s.state))});
  }
  if (c.state == step_state::stopped && trim(c.note.value_or(s.note)).empty()) {
    wrong.push_back({"/note", "why the step stopped"});
  }
  if (c.start_on || c.end_on) {
    if (s.wagon) {
      wrong.push_back({c.start_on ? "/startOn" : "/endOn",
                       "absent: the dates are those of the session; plan the route again for other ones"});
    } else {
      check_dates(wrong, c.start_on.value_or(s.start_on), c.end_on.value_or(s.end_on), w.today);
    }
  }
  if (c.payer && std::ranges::find(s.funding, c.payer->payer, payer_of) == s.funding.end()) {
    wrong.push_back({"/payment/payer", "the id of a payer of this step"});
  }
  return refuse_if_any(std::move(wrong));
}

}  // namespace

result<plan_page> add_own_step(
    office const& o, desk::caller const& asks, dossier_id id, goal_id goal, own_step const& s) {
  return change_plan(o, asks, id, action::write_plan, [&](work const& w, entered const& e) -> result<void> {
    auto const found = find_goal(reader_of(w, e), goal);
    if (!found) {
      return std::unexpected{found.error()};
    }
    auto made = make_own(w, s);
    if (!made) {
      return std::unexpected{made.error()};
    }
    if (made->sensitive && !e.may(data_group::sensitive)) {
      return std::unexpected{error{errc::forbidden, "Sensitive data of this person is closed to your organisation."}};
    }
    made->goal = goal;
    store::add_step(w.db, seal_step(o, id, *made));
    renumber(w, found->about);
    happened_to(w, id, *made, "added", "");
    return {};
  });
}

result<plan_page> change_step(
    office const& o, desk::caller const& asks, dossier_id id, uuid const& step, step_change const& c) {
  auto const change = [&](work const& w, entered const& e) -> result<void> {
    auto steps = open_steps(reader_of(w, e));
    auto const s = std::ranges::find(steps, step, &plan_step::id);
    if (s == steps.end()) {
      return std::unexpected{error{errc::not_found, "There is no such step in this dossier."}};
    }
    if (s->hidden) {
      return std::unexpected{error{errc::forbidden, "Sensitive data of this person is closed to your organisation."}};
    }
    if (auto const fine = check(w, *s, c); !fine) {
      return fine;
    }
    auto const before = *s;
    s->state = c.state.value_or(s->state);
    s->note = c.note ? std::string{trim(*c.note)} : s->note;
    s->result = c.result ? std::string{trim(*c.result)} : s->result;
    s->start_on = c.start_on.value_or(s->start_on);
    s->end_on = c.end_on.value_or(s->end_on);
    store::change_step(w.db, seal_step(o, id, *s));
    if (c.payer) {
      answered(w, id, *s, *c.payer);
      store::change_funding(w.db, seal_step(o, id, *s));
      if (c.payer->state == funding_state::refused) {
        stop_counting(w, id, steps, s->goal, c.payer->payer);
      }
      auto funding = funding_question_of(o, w.db, id, s->goal, {});
      if (!funding) {
        return std::unexpected{std::move(funding.error())};
      }
      if (auto const funded = fund_again(w, id, s->goal, std::move(funding->person)); !funded) {
        return funded;
      }
    }
    if (s->start_on != before.start_on || s->end_on != before.end_on) {
      renumber(w, find_goal(reader_of(w, e), s->goal).value().about);
      happened_to(w, id, *s, "moved", to_string(s->start_on));
    }
    if (s->state != before.state) {
      happened_to(w,
                  id,
                  *s,
                  store::name_of(s->state),
                  s->state == step_state::stopped ? s->note : (s->state == step_state::completed ? s->result : ""));
    } else if (s->result != before.result || s->note != before.note) {
      happened_to(w, id, *s, "remark", s->result != before.result ? s->result : s->note);
    }
    return {};
  };
  return change_plan(
      o, asks, id, action::write_plan, change, c.payer ? std::vector{data_group::profile} : std::vector<data_group>{});
}

result<plan_page> change_goal(
    office const& o, desk::caller const& asks, dossier_id id, goal_id goal, goal_state state) {
  return change_plan(o, asks, id, action::write_plan, [&](work const& w, entered const& e) -> result<void> {
    auto const from = reader_of(w, e);
    auto found = find_goal(from, goal);
    if (!found) {
      return std::unexpected{found.error()};
    }
    if (found->about.state == state) {
      return {};
    }
    if (state == goal_state::active) {
      if (auto const room = check_room(from, found->about.occupation, found->about.vacancy); !room) {
        return room;
      }
    }
    found->about.state = state;
    store::change_goal(w.db, found->about);
    w.happened(id,
               fmt::format("goal-{}", store::name_of(state)),
               data_group::plan,
               words_of(*o.desk.current.get(), found->about.occupation, {}));
    return {};
  });
}

result<plan_page> agree_to_plan(
    office const& o, desk::caller const& asks, dossier_id id, goal_id goal, std::int64_t plan_number) {
  return change_plan(o, asks, id, action::agree_to_plan, [&](work const& w, entered const& e) -> result<void> {
    auto found = find_goal(reader_of(w, e), goal);
    if (!found) {
      return std::unexpected{found.error()};
    }
    auto& about = found->about;
    if (about.plan_number != plan_number || about.state != goal_state::active) {
      return std::unexpected{error{errc::conflict, "The plan is another one by now: look at it again first."}};
    }
    about.agreed_plan = plan_number;
    about.agreed_at = w.now;
    store::change_goal(w.db, about);
    w.happened(
        id, "plan-agreed", data_group::plan, words_of(*o.desk.current.get(), about.occupation, about.at_work_on));
    return {};
  });
}

}  // namespace overstap::casework
