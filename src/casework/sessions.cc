// SPDX-License-Identifier: EUPL-1.2
#include "casework/sessions.h"

#include <algorithm>

#include "casework/back_off.h"
#include "casework/free_text.h"
#include "casework/session_token.h"
#include "casework/sign_in.h"
#include "casework/work.h"
#include "store/dossier_owner.h"
#include "store/login_store.h"
#include "vault/password_rules.h"
#include "vault/token.h"

namespace overstap::casework {
namespace {

std::int64_t now_of(office const& o) {
  return static_cast<std::int64_t>(o.desk.time.unix_milliseconds());
}

access::resource own(work const& w) {
  return {.person = w.who.account, .owner = {}, .organisation = {}, .region = {}, .engaged = {}, .asked = {}};
}

session make_session(office const& o, store::database& db, store::sign_in_record who) {
  auto const reference = o.desk.current.get()->data->reference;
  auto const* const region = reference->find_region(who.region);
  auto s = session{};
  s.name = o.keys.open("account.name:" + to_string(who.account), who.name_sealed);
  s.region_name = region == nullptr ? "" : region->name;
  if (who.role == access::role::person) {
    s.dossier = store::find_own_dossier(db, who.account);
  }
  s.ends_at = std::min(who.ends_at, now_of(o) + idle_time(o));
  s.who = std::move(who);
  return s;
}

}  // namespace

started_session start_session(office const& o, store::database& db, account_id account, desk::caller const& asks) {
  auto const token = vault::make_token();
  auto const now = now_of(o);
  store::add_sign_in(db,
                     {.id = new_uuid(o.desk.time),
                      .account = account,
                      .token_hash = o.keys.token_hash(kSessionTokens, token),
                      .device = asks.device,
                      .started_at = now,
                      .ends_at = now + std::chrono::milliseconds{o.options.sign_in_longest}.count()});
  auto as_new = desk::caller{};
  as_new.session_token = token.reveal();
  auto who = identify(o, db, as_new);
  invariant(who.has_value(), "a new sign-in is not found");
  return {make_session(o, db, *std::move(who)), std::string{token.reveal()}};
}

result<started_session> sign_in(office const& o,
                                desk::caller const& asks,
                                std::string_view login,
                                vault::secret const& password) {
  auto const account = verify_credentials(o, login, password);
  if (!account) {
    return std::unexpected{account.error()};
  }
  return in_open_transaction(
      o, [&](store::database& db) -> result<started_session> { return start_session(o, db, *account, asks); });
}

result<session> current_session(office const& o, desk::caller const& asks) {
  return in_transaction(o, asks, [&](work const& w) -> result<session> {
    if (auto const allowed = w.may(access::action::own_account, own(w)); !allowed) {
      return std::unexpected{allowed.error()};
    }
    return make_session(o, w.db, w.who);
  });
}

result<void> check_session(office const& o, desk::caller const& asks) {
  auto const db = o.db.take();
  auto const one_moment = store::read_transaction{*db};
  auto const who = find_signed_in(o, *db, asks);
  return who ? result<void>{} : std::unexpected{who.error()};
}

result<void> sign_out(office const& o, desk::caller const& asks) {
  return in_transaction(o, asks, [&](work const& w) -> result<void> {
    if (auto allowed = w.may(access::action::own_account, own(w)); !allowed) {
      return allowed;
    }
    store::end_sign_in(w.db, w.who.account, w.who.id);
    return {};
  });
}

result<session_list> list_sessions(office const& o, desk::caller const& asks) {
  return in_transaction(o, asks, [&](work const& w) -> result<session_list> {
    if (auto const allowed = w.may(access::action::own_account, own(w)); !allowed) {
      return std::unexpected{allowed.error()};
    }
    return session_list{store::list_sign_ins(w.db, w.who.account, w.now, w.now - idle_time(o)), w.who.id};
  });
}

result<void> end_session(office const& o, desk::caller const& asks, uuid const& id) {
  return in_transaction(o, asks, [&](work const& w) -> result<void> {
    if (auto allowed = w.may(access::action::own_account, own(w)); !allowed) {
      return allowed;
    }
    if (!store::end_sign_in(w.db, w.who.account, id)) {
      return std::unexpected{error{errc::not_found, "You have no such session.", {}}};
    }
    return {};
  });
}

result<void> change_password(office const& o,
                             desk::caller const& asks,
                             vault::secret const& present,
                             vault::secret const& wanted) {
  struct attempt {
    store::login_record account;
    std::string counter;
    bool counts;
  };
  auto const tried = in_transaction(o, asks, [&](work const& w) -> result<attempt> {
    if (auto const allowed = w.may(access::action::own_account, own(w)); !allowed) {
      return std::unexpected{allowed.error()};
    }
    if (auto const fits = check_password(wanted, w.who.login, "/newPassword"); !fits) {
      return std::unexpected{fits.error()};
    }
    auto const known = store::find_login(w.db, w.who.account);
    auto counter = counter_of(proof::password, o.keys, w.who.login, known);
    auto const counts = begin_password_try(w.db, counter, w.now);
    return attempt{known.value(), std::move(counter), counts};
  });
  if (!tried) {
    return std::unexpected{tried.error()};
  }
  // Outside a transaction: it is slow on purpose.
  auto const& stored = tried->account.password_hash;
  if (!stored || !o.passwords.verify(*stored, present) || !tried->counts) {
    return refuse_if_any({{"/oldPassword", "your present password; after several wrong ones, wait a little"}});
  }
  auto const hash = o.passwords.hash(wanted);
  return in_transaction(o, asks, [&](work const& w) -> result<void> {
    store::set_password(w.db, w.who.account, hash);
    store::end_sign_ins(w.db, w.who.account, w.who.id);
    store::forget_attempts(w.db, tried->counter);
    return {};
  });
}

result<void> check_password(vault::secret const& password, std::string_view login, std::string pointer) {
  auto const flaw = vault::find_flaw(password, login);
  return flaw ? refuse_if_any({{std::move(pointer), std::string{vault::allowed(*flaw)}}}) : result<void>{};
}

}  // namespace overstap::casework
