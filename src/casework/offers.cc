// SPDX-License-Identifier: EUPL-1.2
#include "casework/offers.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "casework/bring_back.h"
#include "casework/change_dossier.h"
#include "casework/dossier_texts.h"
#include "casework/free_text.h"
#include "casework/next_step_words.h"
#include "casework/offer_part.h"
#include "casework/person_data.h"
#include "store/account_store.h"
#include "store/assessment_store.h"
#include "store/dossier_store.h"
#include "store/ground_store.h"

namespace overstap::casework {
namespace {

using access::action;
using access::data_group;
using access::purpose;
using access::role;

constexpr auto kLongestWait = days{90};
constexpr auto kMostListed = std::size_t{200};

/// Roles that can take over a dossier, and that can do a piece of work in one.
bool can_own(role r) noexcept {
  return r == role::guide || r == role::specialist;
}
bool can_work(role r) noexcept {
  return can_own(r) || r == role::provider || r == role::employer_adviser;
}

error no_such_offer() {
  return {errc::not_found, "There is no such offer."};
}

/// The purposes for which the people of the asked organisation would use the data.
std::vector<purpose> purposes_of(std::vector<role> const& roles, offer_kind kind) {
  auto purposes = std::vector<purpose>{};
  for (auto const r : roles) {
    if (kind == offer_kind::hand_over ? can_own(r) : can_work(r)) {
      purposes.push_back(access::usual_purpose(r, action::answer_offer));
    }
  }
  return purposes;
}

std::string names_of(std::vector<data_group> const& groups) {
  auto names = std::string{};
  for (auto const g : groups) {
    names += names.empty() ? "" : ", ";
    names += access::to_string(g);
  }
  return names;
}

/// Who is asked, for what purpose; or every field that cannot be.
result<purpose> check(work const& w, entered const& e, new_offer const& f) {
  auto wrong = std::vector<field_error>{};
  auto const required = [&](std::string_view text, std::string const& pointer, std::string allowed) {
    if (trim(text).empty()) {
      wrong.push_back({pointer, std::move(allowed)});
    }
    check_free_text(wrong, pointer, text);
  };
  required(f.what, "/what", "what is asked");
  required(f.why, "/why", "why it is asked");
  if (f.answer_before <= w.today || f.answer_before > w.today + kLongestWait) {
    wrong.push_back({"/answerBefore", "a day after today, at most 90 days ahead"});
  }
  if (f.step && (f.kind == offer_kind::hand_over || !store::find_step(w.db, e.head.id, *f.step))) {
    wrong.push_back({"/step", "a step of this dossier, for a piece of work"});
  }
  auto why = std::optional<purpose>{};
  if (!store::agreement_runs(w.db, f.organisation, e.head.region, w.today)) {
    wrong.push_back({"/organisation", "an organisation whose agreement in the region runs today"});
  } else if (f.organisation == e.head.organisation && f.kind == offer_kind::work) {
    wrong.push_back({"/organisation", "another organisation: colleagues have access already"});
  } else {
    auto const purposes = purposes_of(store::active_roles(w.db, f.organisation, f.account), f.kind);
    if (purposes.empty()) {
      wrong.push_back(f.account ? field_error{"/account", "an active account there with a role that can do this"}
                                : field_error{"/organisation", "an organisation with somebody whose role can do this"});
    } else if (f.purpose && std::ranges::find(purposes, *f.purpose) == purposes.end()) {
      wrong.push_back({"/purpose", "a purpose for which the organisation works"});
    } else {
      why = f.purpose.value_or(purposes.front());
    }
  }
  if (why) {
    auto const grounds = store::load_agreed_grounds(w.db, e.head.region, f.organisation, *why, w.today);
    auto missing = std::vector<data_group>{};
    std::ranges::copy_if(f.groups, std::back_inserter(missing), [&](data_group g) {
      return !grounds[static_cast<std::size_t>(g)].ground;
    });
    if (!missing.empty()) {
      wrong.push_back({"/groups", fmt::format("groups without {}: the agreement gives no ground", names_of(missing))});
    }
  }
  if (f.account == w.who.account) {
    wrong.push_back({"/account", "somebody else"});
  }
  if (auto fine = refuse_if_any(std::move(wrong)); !fine) {
    return std::unexpected{std::move(fine.error())};
  }
  return *why;
}

std::vector<data_group> in_order(std::vector<data_group> groups) {
  std::ranges::sort(groups);
  groups.erase(std::ranges::unique(groups).begin(), groups.end());
  return groups;
}

/// The offer as it stands now.
offer_part reread(work const& w, offer_id id) {
  return open_offers(w, {store::find_offer(w.db, id).value()}).front();
}

bool hand_over_waits(std::vector<store::offer_record> const& offers) {
  return std::ranges::any_of(
      offers, [](auto const& f) { return f.kind == offer_kind::hand_over && f.state == offer_state::waiting; });
}

result<void> check(work const& w, store::offer_record const& f, offer_reply const& reply) {
  auto wrong = std::vector<field_error>{};
  check_free_text(wrong, "/text", reply.text);
  auto const takes_over = reply.accept && f.kind == offer_kind::hand_over;
  if (takes_over) {
    if (!reply.next_step) {
      wrong.push_back({"/nextStep", "what you will do next: you become the owner"});
    }
    if (!reply.next_step_on) {
      wrong.push_back({"/nextStepOn", "the day of the next step: you become the owner"});
    }
    if (reply.next_step && reply.next_step_on) {
      check(wrong, w, typed_next_step{*reply.next_step, *reply.next_step_on}, "/nextStep", "/nextStepOn");
    }
  } else if (reply.next_step || reply.next_step_on) {
    wrong.push_back({"/nextStep", "absent: only who takes over a dossier plans its next step"});
  }
  if (!reply.accept && trim(reply.text).empty()) {
    wrong.push_back({"/text", "the reason why not"});
  }
  return refuse_if_any(std::move(wrong));
}

std::string after(std::string_view text, std::string_view more) {
  return trim(more).empty() ? std::string{text} : fmt::format("{}: {}", text, trim(more));
}

void accept(work const& w, store::offer_record const& f, offer_reply const& reply) {
  if (f.kind == offer_kind::hand_over) {
    keep_next_step_as_task(w.from, w.db, f.dossier, w.now);
    store::set_owner(w.db,
                     f.dossier,
                     w.who.account,
                     w.who.organisation,
                     seal_next_step(w.from, f.dossier, std::string{trim(*reply.next_step)}, *reply.next_step_on));
    w.happened(f.dossier, "handed-over", data_group::situation, after(f.to_name, reply.text));
  } else {
    w.happened(f.dossier, "work-accepted", data_group::situation, after(f.to_name, reply.text));
  }
}

void refuse(work const& w, store::offer_record const& f, offer_reply const& reply) {
  auto const handing_over = f.kind == offer_kind::hand_over;
  bring_back(w.from,
             w.db,
             f.dossier,
             service_next_step{handing_over ? service_step::hand_over_refused : service_step::work_refused, f.to_name},
             came_back::refused,
             w.today,
             w.now);
  w.happened(f.dossier,
             handing_over ? "hand-over-refused" : "work-refused",
             data_group::situation,
             after(f.to_name, reply.text));
}

/// Locks its dossier, and reads it again under the lock.
result<store::offer_record> enter_offer(work const& w, offer_id id, action a) {
  auto const found = store::find_offer(w.db, id);
  if (!found) {
    return std::unexpected{no_such_offer()};
  }
  auto const e = w.enter_to_change(found->dossier, a, {});
  if (!e) {
    return std::unexpected{e.error().code == errc::not_found ? no_such_offer() : e.error()};
  }
  return store::find_offer(w.db, id).value();
}

/// The same by the side that is asked.
result<store::offer_record> enter_as_asked(work const& w, offer_id id) {
  auto f = enter_offer(w, id, action::answer_offer);
  if (f && f->to != w.who.organisation) {
    return std::unexpected{no_such_offer()};
  }
  return f;
}

result<void> can_be_answered(work const& w, store::offer_record const& f, bool accept) {
  if (f.state != offer_state::waiting) {
    return std::unexpected{error{errc::conflict, "This offer no longer waits for an answer."}};
  }
  if (f.answer_before <= w.today) {
    return std::unexpected{error{errc::conflict, "The day for an answer has passed: it goes back to the owner."}};
  }
  if (f.from == w.who.account) {
    return std::unexpected{error{errc::forbidden, "Somebody else has to answer what you ask."}};
  }
  if (accept && !(f.kind == offer_kind::hand_over ? can_own(w.subject.is) : can_work(w.subject.is))) {
    return std::unexpected{error{errc::forbidden, "Your role cannot take this on."}};
  }
  if (accept && access::usual_purpose(w.subject.is, action::answer_offer) != f.purpose) {
    return std::unexpected{error{errc::forbidden, "You work for another purpose than what is asked."}};
  }
  return {};
}

}  // namespace

result<made_offer> make_offer(office const& o, desk::caller const& asks, dossier_id id, new_offer const& f) {
  return in_transaction(o, asks, [&](work const& w) -> result<made_offer> {
    auto const before = w.made_before();
    if (!before) {
      return std::unexpected{before.error()};
    }
    if (*before) {
      auto const e = w.enter(id, action::hand_over, {});
      return e ? result<made_offer>{made_offer{reread(w, offer_id{**before}), e->head.version}}
               : std::unexpected{e.error()};
    }
    auto const e = enter_open(w, id, action::hand_over, {data_group::situation});
    if (!e) {
      return std::unexpected{e.error()};
    }
    auto const why = check(w, *e, f);
    if (!why) {
      return std::unexpected{why.error()};
    }
    auto const handing_over = f.kind == offer_kind::hand_over;
    if (handing_over && hand_over_waits(store::offers_of(w.db, id))) {
      return std::unexpected{
          error{errc::conflict, "A hand-over waits for an answer already: withdraw it first, or await the answer."}};
    }
    auto const offer = offer_id{w.new_id()};
    auto const row = to_string(offer);
    store::add_offer(w.db,
                     {.id = offer,
                      .dossier = id,
                      .kind = f.kind,
                      .from = w.who.account,
                      .from_name_sealed = {},
                      .from_organisation = {},
                      .from_organisation_name = {},
                      .to = f.organisation,
                      .to_name = {},
                      .to_account = f.account,
                      .to_account_name_sealed = {},
                      .what = w.seal("offer.what", row, trim(f.what)),
                      .why = w.seal("offer.why", row, trim(f.why)),
                      .purpose = *why,
                      .groups = in_order(f.groups),
                      .step = f.step,
                      .answer_before = f.answer_before,
                      .state = offer_state::waiting,
                      .answer = {},
                      .answered_at = {},
                      .made_at = w.now,
                      .region = {},
                      .municipality = {}});
    auto made = reread(w, offer);
    w.happened(id,
               handing_over ? "hand-over-asked" : "work-asked",
               data_group::situation,
               fmt::format("{}: {}", made.to.name, trim(f.what)));
    w.remember_made(offer.value());
    return made_offer{std::move(made), e->head.version};
  });
}

result<std::vector<offer_part>> list_offers(office const& o, desk::caller const& asks) {
  return in_transaction(o, asks, [&](work const& w) -> result<std::vector<offer_part>> {
    if (auto const may = w.may(action::list_dossiers, w.own_organisation()); !may) {
      return std::unexpected{may.error()};
    }
    auto const offers = store::offers_to(w.db, w.who.organisation, kMostListed);
    auto subjects = std::vector<dossier_id>{};
    for (auto const& f : offers) {
      subjects.push_back(f.dossier);
    }
    std::ranges::sort(subjects);
    subjects.erase(std::ranges::unique(subjects).begin(), subjects.end());
    w.log_list(action::list_dossiers, std::move(subjects), {data_group::situation});
    return open_offers(w, offers);
  });
}

result<offer_part> answer_offer(office const& o, desk::caller const& asks, offer_id id, offer_reply const& reply) {
  return in_transaction(o, asks, [&](work const& w) -> result<offer_part> {
    auto const f = enter_as_asked(w, id);
    if (!f) {
      return std::unexpected{f.error()};
    }
    if (auto const can = can_be_answered(w, *f, reply.accept); !can) {
      return std::unexpected{can.error()};
    }
    if (auto const fine = check(w, *f, reply); !fine) {
      return std::unexpected{fine.error()};
    }
    store::set_answer(w.db,
                      id,
                      {.state = reply.accept ? offer_state::accepted : offer_state::refused,
                       .text = seal_told(w, "offer.answer", to_string(id), trim(reply.text)),
                       .by = w.who.account,
                       .at = w.now});
    if (reply.accept) {
      accept(w, *f, reply);
    } else {
      refuse(w, *f, reply);
    }
    return reread(w, id);
  });
}

result<offer_part> withdraw_offer(office const& o, desk::caller const& asks, offer_id id) {
  return in_transaction(o, asks, [&](work const& w) -> result<offer_part> {
    auto const f = enter_offer(w, id, action::hand_over);
    if (!f) {
      return std::unexpected{f.error()};
    }
    auto const runs = f->kind == offer_kind::work && f->state == offer_state::accepted;
    if (f->state != offer_state::waiting && !runs) {
      return std::unexpected{error{errc::conflict, "This offer was answered already."}};
    }
    store::set_answer(w.db, id, {.state = offer_state::withdrawn, .text = {}, .by = w.who.account, .at = w.now});
    w.happened(f->dossier, "offer-withdrawn", data_group::situation, f->to_name);
    return reread(w, id);
  });
}

result<offer_part> finish_offer(office const& o, desk::caller const& asks, offer_id id, std::string const& text) {
  return in_transaction(o, asks, [&](work const& w) -> result<offer_part> {
    auto const f = enter_as_asked(w, id);
    if (!f) {
      return std::unexpected{f.error()};
    }
    if (f->kind != offer_kind::work || f->state != offer_state::accepted) {
      return std::unexpected{error{errc::conflict, "No work of this offer runs."}};
    }
    auto wrong = std::vector<field_error>{};
    if (trim(text).empty()) {
      wrong.push_back({"/text", "what came of it"});
    }
    check_free_text(wrong, "/text", text);
    if (auto const fine = refuse_if_any(std::move(wrong)); !fine) {
      return std::unexpected{fine.error()};
    }
    store::set_answer(w.db,
                      id,
                      {.state = offer_state::done,
                       .text = seal_told(w, "offer.answer", to_string(id), trim(text)),
                       .by = w.who.account,
                       .at = w.now});
    store::mark_returned(w.db, f->dossier, came_back::done);
    w.happened(f->dossier, "work-done", data_group::situation, after(f->to_name, text));
    return reread(w, id);
  });
}

}  // namespace overstap::casework
