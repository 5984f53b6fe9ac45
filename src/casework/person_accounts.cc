// SPDX-License-Identifier: EUPL-1.2
#include "casework/person_accounts.h"

#include "casework/free_text.h"
#include "casework/new_account.h"
#include "casework/work.h"
#include "store/dossier_owner.h"

namespace overstap::casework {

result<started_session> register_person(office const& o,
                                        desk::caller const& asks,
                                        std::string const& name,
                                        vault::secret const& password) {
  auto wrong = std::vector<field_error>{};
  check_free_text(wrong, "/name", name);
  if (auto const fits = refuse_if_any(std::move(wrong)); !fits) {
    return std::unexpected{fits.error()};
  }
  if (auto const fits = check_password(password, {}, "/password"); !fits) {
    return std::unexpected{fits.error()};
  }
  auto const hash = o.passwords.hash(password);
  return in_open_transaction(o, [&](store::database& db) -> result<started_session> {
    auto const made = make_account(o, db, {.role = access::role::person, .name = name}, hash);
    return start_session(o, db, made.id, asks);
  });
}

result<person_login> give_person_account(office const& o, desk::caller const& asks, dossier_id id) {
  return in_transaction(o, asks, [&](work const& w) -> result<person_login> {
    auto const e = w.enter(id, access::action::give_account, {{access::data_group::contact}, {}});
    if (!e) {
      return std::unexpected{e.error()};
    }
    if (e->head.person) {
      auto const account = store::lock_account(w.db, *e->head.person);
      invariant(account.has_value(), "the account of a person does not exist");
      w.happened(id, "code-given", access::data_group::contact, {});
      return person_login{account->login, give_code(o, w.db, account->id)};
    }
    auto const name = w.open("dossier.name", to_string(id), store::find_sealed_name(w.db, id));
    auto const made = make_account(o, w.db, {.role = access::role::person, .name = name}, {});
    store::set_person_account(w.db, id, made.id);
    store::raise_version(w.db, id, w.now);
    w.happened(id, "account-given", access::data_group::contact, {});
    return person_login{made.login, give_code(o, w.db, made.id)};
  });
}

}  // namespace overstap::casework
