// SPDX-License-Identifier: EUPL-1.2
#include "casework/change_dossier.h"

#include <fmt/format.h>

#include "base/text.h"
#include "casework/dossier_texts.h"
#include "casework/dossier_words.h"
#include "casework/free_text.h"
#include "casework/next_step_words.h"
#include "casework/person_data.h"
#include "domain/date_words.h"
#include "store/fact_store.h"
#include "store/offer_store.h"
#include "store/task_store.h"

namespace overstap::casework {
namespace {

using access::action;
using access::data_group;
using access::relation;

error forbidden(std::string detail) {
  return {errc::forbidden, std::move(detail)};
}

/// The answer to a request that was carried out before.
result<dossier_page> reread(work const& w, dossier_id id) {
  auto const e = w.enter(id, action::read_dossier, page_with({}));
  if (!e) {
    return std::unexpected{e.error()};
  }
  return read_page(w, *e);
}

/// Enters it, changes it and shows it, in one transaction. `change` gives what is wrong with the request. With an
/// Idempotency-Key, which only what adds takes, once.
template <typename Change>
result<dossier_page> change_open(office const& o,
                                 desk::caller const& asks,
                                 dossier_id id,
                                 action a,
                                 std::vector<data_group> const& needs,
                                 Change const& change) {
  return in_transaction(o, asks, [&](work const& w) -> result<dossier_page> {
    auto const before = w.made_before();
    if (!before) {
      return std::unexpected{before.error()};
    }
    if (*before) {
      return reread(w, id);
    }
    auto const e = enter_open(w, id, a, needs);
    if (!e) {
      return std::unexpected{e.error()};
    }
    if (auto const done = change(w, *e); !done) {
      return std::unexpected{done.error()};
    }
    w.remember_made(id.value());
    return read_page(w, *e);
  });
}

/// Names of what changed, for the time line: "naam, telefoon".
class changed_names {
public:
  void add(bool changed, std::string_view name) {
    if (changed) {
      text_ += text_.empty() ? "" : ", ";
      text_ += name;
    }
  }
  std::string const& text() const noexcept { return text_; }

private:
  std::string text_;
};

person_data told_before(work const& w, dossier_id id, store::dossier_record const& d) {
  auto const row = to_string(id);
  auto const birth_date = w.open("dossier.birth_date", row, d.contact.birth_date);
  return {.name = w.open("dossier.name", row, d.contact.name),
          .birth_date = birth_date.empty() ? std::nullopt : parse_date(birth_date),
          .email = w.open("dossier.email", row, d.contact.email),
          .phone = w.open("dossier.phone", row, d.contact.phone),
          .address = w.open("dossier.address", row, d.contact.address),
          .municipality = d.municipality};
}

result<void> change_person(work const& w, entered const& e, store::dossier_record const& d, person_change const& c) {
  auto const before = told_before(w, e.head.id, d);
  auto const after = person_data{.name = c.name.value_or(before.name),
                                 .birth_date = c.birth_date ? c.birth_date : before.birth_date,
                                 .email = c.email.value_or(before.email),
                                 .phone = c.phone.value_or(before.phone),
                                 .address = c.address.value_or(before.address),
                                 .municipality = c.municipality.value_or(before.municipality)};
  auto wrong = std::vector<field_error>{};
  check(wrong, w, after, "/person");
  if (auto const fine = refuse_if_any(std::move(wrong)); !fine) {
    return fine;
  }
  store::set_contact(w.db, e.head.id, seal_contact(w, e.head.id, after), indexes_of(w.from.keys, identity_of(after)));
  store::set_municipality(w.db, e.head.id, after.municipality);
  suggest_duplicates(w, e.head.id, e.head.region, e.head.person, identity_of(after));
  auto names = changed_names{};
  names.add(after.name != before.name, "naam");
  names.add(after.birth_date != before.birth_date, "geboortedatum");
  names.add(after.email != before.email, "e-mail");
  names.add(after.phone != before.phone, "telefoon");
  names.add(after.address != before.address, "adres");
  names.add(after.municipality != before.municipality, "gemeente");
  w.happened(e.head.id, "contact-changed", data_group::contact, names.text());
  return {};
}

result<void> change_situation(work const& w,
                              entered const& e,
                              store::dossier_record const& d,
                              situation_part const& s) {
  auto wrong = std::vector<field_error>{};
  check(wrong, s, "/situation");
  if (auto const fine = refuse_if_any(std::move(wrong)); !fine) {
    return fine;
  }
  auto columns = store::situation_columns{s.kind, s.job_ends_on, seal_cause(w, e.head.id, s.cause)};
  // Who may not see that health was the cause leaves it as it is by saying nothing.
  if (!s.cause && s.kind != situation_kind::exploring && !e.may(data_group::sensitive) &&
      open_cause(w.from, e.head.id, d.situation.cause) == job_end_cause::health) {
    columns.cause = d.situation.cause;
  }
  store::set_situation(w.db, e.head.id, columns);
  w.happened(e.head.id,
             "situation-changed",
             data_group::situation,
             s.job_ends_on ? fmt::format("{}, {}", words_of(s.kind).nl, in_words(*s.job_ends_on, language::nl))
                           : words_of(s.kind).nl);
  return {};
}

std::vector<data_group> groups_of(dossier_change const& c) {
  auto groups = std::vector<data_group>{};
  if (c.person) {
    groups.push_back(data_group::contact);
  }
  if (c.situation || c.external_ref) {
    groups.push_back(data_group::situation);
  }
  if (c.door || (c.situation && c.situation->cause == job_end_cause::health)) {
    groups.push_back(data_group::sensitive);
  }
  return groups;
}

result<void> change_rest(work const& w, entered const& e, dossier_change const& c) {
  auto wrong = std::vector<field_error>{};
  check_free_text(wrong, "/door", c.door.value_or(""));
  check_free_text(wrong, "/externalRef", c.external_ref.value_or(""));
  if (c.external_ref && e.standing == relation::self) {
    wrong.push_back({"/externalRef", "absent: it is a number of a partner"});
  }
  if (auto const fine = refuse_if_any(std::move(wrong)); !fine) {
    return fine;
  }
  auto const row = to_string(e.head.id);
  if (c.door) {
    store::set_door(w.db, e.head.id, seal_told(w, "dossier.door", row, trim(*c.door)));
    w.happened(e.head.id, "door-changed", data_group::sensitive, std::string{trim(*c.door)});
  }
  if (c.external_ref) {
    auto const ref_row = fmt::format("{}:{}", row, to_string(w.who.organisation));
    store::set_external_ref(
        w.db, e.head.id, w.who.organisation, w.seal("external_ref.ref", ref_row, trim(*c.external_ref)));
  }
  return {};
}

result<void> check_fact(work const& w, entered const& e, new_fact const& f) {
  auto wrong = std::vector<field_error>{};
  if (w.from.desk.current.get()->data->reference->find_fact(f.kind, f.code) == nullptr) {
    wrong.push_back({"/code", "a code of /fact-codes of this kind"});
  }
  check_free_text(wrong, "/detail", f.detail);
  if (f.seen && e.standing == relation::self) {
    wrong.push_back({"/seen", "false: somebody at the desk has to see the proof"});
  }
  return refuse_if_any(std::move(wrong));
}

/// "WW: aangevraagd".
std::string said_of(work const& w, fact_kind kind, std::string const& code, std::string_view detail) {
  auto const world = w.from.desk.current.get();
  auto const* const name = world->data->reference->find_fact(kind, code);
  auto const label = name != nullptr ? name->nl : code;
  return detail.empty() ? label : fmt::format("{}: {}", label, detail);
}

result<void> check_task(work const& w, std::optional<std::string> const& what, std::optional<civil_date> due_on) {
  constexpr auto kFarthest = days{5 * 365};
  auto wrong = std::vector<field_error>{};
  if (what) {
    if (trim(*what).empty()) {
      wrong.push_back({"/what", "what has to be done"});
    }
    check_free_text(wrong, "/what", *what);
  }
  if (due_on && *due_on > w.today + kFarthest) {
    wrong.push_back({"/dueOn", "a day at most five years ahead"});
  }
  return refuse_if_any(std::move(wrong));
}

error no_such(std::string_view what) {
  return {errc::not_found, fmt::format("There is no such {} in this dossier.", what)};
}

}  // namespace

result<entered> enter_open(work const& w, dossier_id id, action a, std::vector<data_group> needs) {
  auto e = w.enter_to_change(id, a, page_with(std::move(needs)));
  if (e && e->head.state != store::dossier_state::open) {
    return std::unexpected{error{errc::conflict, "The dossier is closed: open it again first."}};
  }
  return e;
}

result<dossier_page> change_dossier(office const& o,
                                    desk::caller const& asks,
                                    dossier_id id,
                                    dossier_change const& change) {
  return change_open(o, asks, id, action::write_dossier, groups_of(change), [&](work const& w, entered const& e) {
    auto const d = store::load_dossier(w.db, e.head.id);
    auto done = change.person ? change_person(w, e, d, *change.person) : result<void>{};
    if (done && change.situation) {
      done = change_situation(w, e, d, *change.situation);
    }
    return done ? change_rest(w, e, change) : done;
  });
}

result<dossier_page> choose_next_step(office const& o,
                                      desk::caller const& asks,
                                      dossier_id id,
                                      typed_next_step const& next) {
  return change_open(o,
                     asks,
                     id,
                     action::write_dossier,
                     {data_group::situation},
                     [&](work const& w, entered const& e) -> result<void> {
                       if (e.standing == relation::self) {
                         return std::unexpected{forbidden("Whoever looks after you plans the next step.")};
                       }
                       auto wrong = std::vector<field_error>{};
                       check(wrong, w, next, "/nextStep", "/nextStepOn");
                       if (auto const fine = refuse_if_any(std::move(wrong)); !fine) {
                         return fine;
                       }
                       auto const now = store::load_dossier(w.db, id).next.value();
                       auto const what = saved_over(open_next_step(w.from, id, now.step), trim(next.what));
                       store::set_next_step(w.db, id, seal_next_step(w.from, id, what, next.on));
                       w.happened(id,
                                  "next-step",
                                  data_group::situation,
                                  fmt::format("{} ({})", in_words(what, language::nl), to_string(next.on)));
                       return {};
                     });
}

result<dossier_page> add_fact(office const& o, desk::caller const& asks, dossier_id id, new_fact const& f) {
  return change_open(
      o, asks, id, action::write_dossier, {group_of(f.kind)}, [&](work const& w, entered const& e) -> result<void> {
        if (auto const fine = check_fact(w, e, f); !fine) {
          return fine;
        }
        for (auto const& known : store::list_facts(w.db, id)) {
          if (known.kind == f.kind && w.open("dossier_fact.content", to_string(known.id), known.content) == f.code) {
            store::end_fact(w.db, known.id, w.now);
          }
        }
        auto const fact = w.new_id();
        auto const row = to_string(fact);
        store::add_fact(w.db,
                        {.id = fact,
                         .dossier = id,
                         .kind = f.kind,
                         .content = w.seal("dossier_fact.content", row, f.code),
                         .detail = seal_told(w, "dossier_fact.detail", row, trim(f.detail)),
                         .seen_by = f.seen ? std::optional{w.who.account} : std::nullopt,
                         .seen_by_name_sealed = {},
                         .seen_on = f.seen ? std::optional{w.today} : std::nullopt,
                         .made_by = w.who.account,
                         .made_at = w.now});
        w.happened(
            id, f.seen ? "fact-seen" : "fact-added", group_of(f.kind), said_of(w, f.kind, f.code, trim(f.detail)));
        return {};
      });
}

result<dossier_page> end_fact(office const& o, desk::caller const& asks, dossier_id id, uuid const& fact) {
  return change_open(o, asks, id, action::write_dossier, {}, [&](work const& w, entered const& e) -> result<void> {
    auto const found = store::find_fact(w.db, id, fact);
    if (!found || !e.may(group_of(found->kind))) {
      return std::unexpected{no_such("fact")};
    }
    store::end_fact(w.db, fact, w.now);
    auto const row = to_string(fact);
    w.happened(id,
               "fact-ended",
               group_of(found->kind),
               said_of(w,
                       found->kind,
                       w.open("dossier_fact.content", row, found->content),
                       w.open("dossier_fact.detail", row, found->detail)));
    return {};
  });
}

result<dossier_page> add_task(office const& o, desk::caller const& asks, dossier_id id, new_task const& t) {
  return change_open(
      o, asks, id, action::write_dossier, {data_group::plan}, [&](work const& w, entered const&) -> result<void> {
        if (auto const fine = check_task(w, t.what, t.due_on); !fine) {
          return fine;
        }
        if (t.goal && !store::has_goal(w.db, id, *t.goal)) {
          return refuse_if_any({{"/goal", "a goal of this dossier"}});
        }
        auto const task = w.new_id();
        store::add_task(w.db,
                        {.id = task,
                         .dossier = id,
                         .goal = t.goal,
                         .for_person = t.for_person,
                         .what = w.seal("task.what", to_string(task), trim(t.what)),
                         .due_on = t.due_on,
                         .done_at = {},
                         .made_by = w.who.account,
                         .made_at = w.now});
        w.happened(id, "task-added", data_group::plan, std::string{trim(t.what)});
        return {};
      });
}

result<dossier_page> change_task(
    office const& o, desk::caller const& asks, dossier_id id, uuid const& task, task_change const& change) {
  return change_open(
      o, asks, id, action::write_dossier, {data_group::plan}, [&](work const& w, entered const&) -> result<void> {
        auto found = store::find_task(w.db, id, task);
        if (!found) {
          return std::unexpected{no_such("task")};
        }
        if (auto const fine = check_task(w, change.what, change.due_on); !fine) {
          return fine;
        }
        auto const was_done = found->done_at.has_value();
        auto const row = to_string(task);
        auto const what = change.what ? std::string{trim(*change.what)} : w.open("task.what", row, found->what);
        found->what = w.seal("task.what", row, what);
        found->due_on = change.due_on ? change.due_on : found->due_on;
        if (change.done && *change.done != was_done) {
          found->done_at = *change.done ? std::optional{w.now} : std::nullopt;
        }
        store::change_task(w.db, *found);
        auto const is_done = found->done_at.has_value();
        w.happened(id,
                   is_done == was_done ? "task-changed" : (is_done ? "task-done" : "task-reopened"),
                   data_group::plan,
                   what);
        return {};
      });
}

result<dossier_page> add_note(office const& o, desk::caller const& asks, dossier_id id, new_note const& n) {
  return change_open(o, asks, id, action::write_dossier, {n.group}, [&](work const& w, entered const&) -> result<void> {
    auto wrong = std::vector<field_error>{};
    if (trim(n.text).empty()) {
      wrong.push_back({"/text", "some text"});
    }
    check_free_text(wrong, "/text", n.text);
    if (auto const fine = refuse_if_any(std::move(wrong)); !fine) {
      return fine;
    }
    w.happened(id, "note", n.group, std::string{trim(n.text)});
    return {};
  });
}

result<dossier_page> close_dossier(
    office const& o, desk::caller const& asks, dossier_id id, outcome ended, std::string const& text) {
  return change_open(
      o, asks, id, action::close_dossier, {data_group::situation}, [&](work const& w, entered const&) -> result<void> {
        auto wrong = std::vector<field_error>{};
        check_free_text(wrong, "/text", text);
        if (auto const fine = refuse_if_any(std::move(wrong)); !fine) {
          return fine;
        }
        store::withdraw_waiting(w.db, id, std::nullopt, w.now);
        store::end_accepted_work(w.db, id, w.now);
        store::close_dossier(w.db, id, ended, w.now);
        auto const words = words_of(ended).nl;
        w.happened(
            id, "closed", data_group::situation, trim(text).empty() ? words : fmt::format("{}: {}", words, trim(text)));
        return {};
      });
}

result<dossier_page> reopen_dossier(
    office const& o, desk::caller const& asks, dossier_id id, typed_next_step const& next, std::string const& reason) {
  return in_transaction(o, asks, [&](work const& w) -> result<dossier_page> {
    auto const e = w.enter_to_change(id, action::close_dossier, page_with({data_group::situation}));
    if (!e) {
      return std::unexpected{e.error()};
    }
    if (e->head.state != store::dossier_state::closed) {
      return std::unexpected{error{errc::conflict, "The dossier is open."}};
    }
    if (e->head.person && store::has_open_dossier(w.db, *e->head.person)) {
      return std::unexpected{
          error{errc::conflict, "The person has another open dossier: work on in that one, or merge them."}};
    }
    auto wrong = std::vector<field_error>{};
    check(wrong, w, next, "/nextStep", "/nextStepOn");
    check_free_text(wrong, "/reason", reason);
    if (auto const fine = refuse_if_any(std::move(wrong)); !fine) {
      return std::unexpected{fine.error()};
    }
    store::set_owner(
        w.db, id, w.who.account, w.who.organisation, seal_next_step(w.from, id, std::string{trim(next.what)}, next.on));
    w.happened(id, "reopened", data_group::situation, std::string{trim(reason)});
    return read_page(w, *e);
  });
}

}  // namespace overstap::casework
