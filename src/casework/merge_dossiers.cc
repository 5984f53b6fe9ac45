// SPDX-License-Identifier: EUPL-1.2
#include "casework/merge_dossiers.h"

#include <algorithm>

#include <fmt/format.h>

#include "casework/dossier_texts.h"
#include "casework/dossier_words.h"
#include "casework/merge_profiles.h"
#include "casework/next_step_words.h"
#include "casework/person_data.h"
#include "domain/date_words.h"
#include "store/dossier_owner.h"
#include "store/merge_store.h"
#include "store/names.h"
#include "store/task_store.h"

namespace overstap::casework {
namespace {

using access::action;
using access::data_group;

struct side {
  dossier_id id;
  store::dossier_head head;
  store::dossier_record record;
};

/// One sealed column of a dossier under the place of another.
std::string moved(work const& w, std::string_view place, dossier_id from, dossier_id to, std::string const& sealed) {
  return seal_told(w, place, to_string(to), w.open(place, to_string(from), sealed));
}

/// Takes over what only `other` knew; what both knew differently is listed.
class person_merge {
public:
  person_merge(work const& w, side const& into, side const& from) : w_{w}, into_{into}, from_{from} {}

  void run() {
    auto c = into_.record.contact;
    auto const& others = from_.record.contact;
    take(c.name, others.name, "dossier.name", "naam");
    take(c.birth_date, others.birth_date, "dossier.birth_date", "geboortedatum");
    take(c.email, others.email, "dossier.email", "e-mail");
    take(c.phone, others.phone, "dossier.phone", "telefoon");
    take(c.address, others.address, "dossier.address", "adres");
    auto const row = to_string(into_.id);
    auto const birth_date = w_.open("dossier.birth_date", row, c.birth_date);
    auto const who = identity{.name = w_.open("dossier.name", row, c.name),
                              .birth_date = birth_date.empty() ? std::nullopt : parse_date(birth_date),
                              .email = w_.open("dossier.email", row, c.email),
                              .phone = w_.open("dossier.phone", row, c.phone)};
    store::set_contact(w_.db, into_.id, c, indexes_of(w_.from.keys, who));
    auto door = into_.record.door;
    if (door.empty()) {
      door = moved(w_, "dossier.door", from_.id, into_.id, from_.record.door);
      store::set_door(w_.db, into_.id, door);
    }
    merge_situation();
    auto const person = into_.head.person ? into_.head.person : from_.head.person;
    suggest_duplicates(w_, into_.id, into_.head.region, person, who);
    if (!differences_.empty()) {
      w_.happened(into_.id, "merged-contact", data_group::contact, differences_);
    }
  }

private:
  void take(std::string& mine, std::string const& others, std::string_view place, std::string_view name) {
    auto const theirs = w_.open(place, to_string(from_.id), others);
    if (mine.empty()) {
      mine = moved(w_, place, from_.id, into_.id, others);
    } else if (!theirs.empty() && theirs != w_.open(place, to_string(into_.id), mine)) {
      differences_ += fmt::format("{}{}: {}", differences_.empty() ? "" : "; ", name, theirs);
    }
  }

  void merge_situation() {
    auto s = into_.record.situation;
    auto const& others = from_.record.situation;
    auto given_up = std::string{};
    if (s.kind != others.kind || (s.job_ends_on && others.job_ends_on && s.job_ends_on != others.job_ends_on)) {
      given_up = words_of(others.kind).nl;
      given_up += others.job_ends_on ? ", " + in_words(*others.job_ends_on, language::nl) : "";
    }
    if (s.kind != situation_kind::exploring) {
      s.job_ends_on = s.job_ends_on ? s.job_ends_on : others.job_ends_on;
      s.cause = s.cause.empty() ? moved(w_, "dossier.cause", from_.id, into_.id, others.cause) : s.cause;
    }
    store::set_situation(w_.db, into_.id, s);
    if (!given_up.empty()) {
      w_.happened(into_.id, "merged-situation", data_group::situation, given_up);
    }
  }

  work const& w_;
  side const& into_;
  side const& from_;
  std::string differences_;
};

std::string said_of(work const& w, store::profile_skill const& s) {
  auto const world = w.from.desk.current.get();
  auto const& tax = *world->data->tax;
  auto const at = tax.find(s.skill);
  auto const name = at.has_value() ? std::string{tax.words_of(at, language::nl).preferred} : to_string(s.skill);
  return fmt::format("{} ({}, {}, {})", name, store::name_of(s.answer), store::name_of(s.level), to_string(s.on));
}

std::string said_of(store::profile_credential const& c) {
  return c.valid_until ? fmt::format("{} (tot {})", c.credential.str(), in_words(*c.valid_until, language::nl))
                       : c.credential.str();
}

void merge_profile(work const& w, dossier_id into, dossier_id from) {
  auto const mine = store::load_profile(w.db, into);
  auto const others = store::load_profile(w.db, from);
  auto m = merge_profiles(mine, others);
  for (auto& s : m.profile.skills) {
    if (!s.remark_sealed.empty() && std::ranges::find(m.skills_from_other, s.skill) != m.skills_from_other.end()) {
      auto const row = [&](dossier_id d) { return fmt::format("{}:{}", to_string(d), to_string(s.skill)); };
      s.remark_sealed =
          w.seal("profile_skill.remark", row(into), w.open("profile_skill.remark", row(from), s.remark_sealed));
    }
  }
  store::save_profile(w.db, from, others, {});
  store::save_profile(w.db, into, mine, m.profile);
  auto given_up = std::string{};
  auto const add = [&](std::string const& text) {
    given_up += given_up.empty() ? "" : "; ";
    given_up += text;
  };
  std::ranges::for_each(m.skills_given_up, [&](auto const& s) { add(said_of(w, s)); });
  std::ranges::for_each(m.credentials_given_up, [&](auto const& c) { add(said_of(c)); });
  std::ranges::for_each(m.wishes_given_up, add);
  if (!given_up.empty()) {
    w.happened(into, "merged-profile", data_group::profile, given_up);
  }
}

void merge_refs(work const& w, dossier_id into, dossier_id from) {
  auto const mine = store::list_external_refs(w.db, into);
  for (auto const& r : store::list_external_refs(w.db, from)) {
    if (std::ranges::find(mine, r.organisation, &store::ref_row::organisation) == mine.end()) {
      auto const row = [&](dossier_id d) { return fmt::format("{}:{}", to_string(d), to_string(r.organisation)); };
      store::set_external_ref(
          w.db,
          into,
          r.organisation,
          w.seal("external_ref.ref", row(into), w.open("external_ref.ref", row(from), r.ref_sealed)));
    }
  }
  store::remove_external_refs(w.db, from);
}

/// What the owner of the other had planned goes on as a task.
void merge_next_step(work const& w, side const& into, side const& from) {
  if (!from.record.next) {
    return;
  }
  auto const task = w.new_id();
  store::add_task(w.db,
                  {.id = task,
                   .dossier = into.id,
                   .goal = {},
                   .for_person = false,
                   .what = w.seal("task.what",
                                  to_string(task),
                                  in_words(open_next_step(w.from, from.id, from.record.next->step), language::nl)),
                   .due_on = from.record.next->on,
                   .done_at = {},
                   .made_by = w.who.account,
                   .made_at = w.now});
  if (from.head.owner && from.head.owner != into.head.owner) {
    store::note_taken_over(w.db, into.id, *from.head.owner, w.today);
  }
}

void merge_accounts(work const& w, side const& into, side const& from) {
  if (!from.head.person || from.head.person == into.head.person) {
    return;
  }
  if (into.head.person) {
    store::close_person_account(w.db, *from.head.person);
  } else {
    store::set_person_account(w.db, into.id, *from.head.person);
  }
}

result<void> can_merge(store::dossier_head const& into, store::dossier_head const& from) {
  auto const conflict = [](std::string detail) { return std::unexpected{error{errc::conflict, std::move(detail)}}; };
  if (into.state == store::dossier_state::merged || from.state == store::dossier_state::merged) {
    return conflict("One of the dossiers was merged into another already.");
  }
  if (from.region != into.region) {
    return conflict("The dossiers belong to different regions.");
  }
  if (into.state == store::dossier_state::closed && from.state == store::dossier_state::open) {
    return conflict("Merge the closed dossier into the open one, so that its owner and next step go on.");
  }
  return {};
}

}  // namespace

result<merged> merge_dossiers(office const& o, desk::caller const& asks, dossier_id id, dossier_id other) {
  return in_transaction(o, asks, [&](work const& w) -> result<merged> {
    if (id == other) {
      return std::unexpected{error{errc::bad_request, "Some fields are not valid.", {{"/other", "another dossier"}}}};
    }
    // In one order, so that two who merge the same pair wait for each other instead of both ways.
    if (!store::lock_dossier(w.db, std::min(id, other)) || !store::lock_dossier(w.db, std::max(id, other))) {
      return std::unexpected{error{errc::not_found, "There is no such dossier."}};
    }
    auto const a = w.enter_to_change(id, action::merge_dossiers, {{data_group::contact}, {}});
    if (!a) {
      return std::unexpected{a.error()};
    }
    auto const b = w.enter(other, action::merge_dossiers, {{data_group::contact}, {}});
    if (!b) {
      return std::unexpected{b.error()};
    }
    if (auto const can = can_merge(a->head, b->head); !can) {
      return std::unexpected{can.error()};
    }
    auto const into = side{id, a->head, store::load_dossier(w.db, id)};
    auto const from = side{other, b->head, store::load_dossier(w.db, other)};
    merge_profile(w, id, other);
    store::move_parts(w.db, id, other, w.now);
    merge_next_step(w, into, from);
    merge_refs(w, id, other);
    merge_accounts(w, into, from);
    store::remove_suggestions(w.db, other);
    store::mark_merged(w.db, id, other, w.now);
    person_merge{w, into, from}.run();
    w.happened(id, "merged", data_group::situation, from.record.organisation_name);
    return merged{id, a->head.version};
  });
}

}  // namespace overstap::casework
