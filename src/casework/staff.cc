// SPDX-License-Identifier: EUPL-1.2
#include "casework/staff.h"

#include <algorithm>

#include <fmt/format.h>

#include "access/staff_roles.h"
#include "casework/free_text.h"
#include "casework/give_to_desk.h"
#include "casework/new_account.h"
#include "casework/work.h"
#include "store/dossier_owner.h"
#include "store/login_store.h"
#include "store/organisation_store.h"
#include "store/sign_in_store.h"

namespace overstap::casework {
namespace {

using access::action;
using access::role;

access::resource own_staff(work const& w) {
  return {.person = {},
          .owner = {},
          .organisation = w.who.organisation,
          .region = w.who.region,
          .engaged = {},
          .asked = {}};
}

error conflict(std::string detail) {
  return {errc::conflict, std::move(detail), {}};
}

result<void> check_name(std::string const& name) {
  auto wrong = std::vector<field_error>{};
  check_free_text(wrong, "/name", name);
  return refuse_if_any(std::move(wrong));
}

store::organisation_record organisation_of(work const& w) {
  auto o = store::find_organisation(w.db, w.who.organisation);
  invariant(o.has_value(), "an account belongs to an organisation that does not exist");
  return *std::move(o);
}

/// One of the own accounts, after asking whether they may be managed.
result<store::account_record> manage(work const& w, account_id id) {
  if (auto const allowed = w.may(action::manage_staff, own_staff(w)); !allowed) {
    return std::unexpected{allowed.error()};
  }
  auto account = store::lock_account(w.db, id);
  if (!account || account->organisation != w.who.organisation) {
    return std::unexpected{error{errc::not_found, "Your organisation has no such account.", {}}};
  }
  return *std::move(account);
}

staff_member member_of(work const& w, account_id id) {
  auto rows = store::list_staff(w.db, w.who.organisation);
  auto const at = std::ranges::find_if(rows, [&](store::staff_row const& r) { return r.account.id == id; });
  invariant(at != rows.end(), "an account of the organisation is not in its list");
  auto name = open_account_name(w.from, at->account);
  return {std::move(*at), std::move(name)};
}

/// What stands in the way of closing it.
result<void> check_closing(work const& w, store::account_record const& a) {
  auto const duty = store::find_duty(w.db, a.region);
  if (duty && duty->account == a.id) {
    return std::unexpected{
        conflict("This guide takes over for the desk of the region. Let another guide take over first, then close the "
                 "account.")};
  }
  auto const staff = store::list_staff(w.db, a.organisation);
  auto const is_other_admin = [&](store::staff_row const& r) {
    return r.account.active && r.account.role == role::partner_admin && r.account.id != a.id;
  };
  if (a.role == role::partner_admin && std::ranges::none_of(staff, is_other_admin)) {
    return std::unexpected{
        conflict("This is the only administrator of your organisation. Make another administrator first.")};
  }
  return {};
}

/// Its open dossiers go to the desk and its sessions end, so that it can be closed.
result<void> empty_account(work const& w, store::account_record const& a) {
  auto const dossiers = store::list_open_dossiers(w.db, a.id);
  if (!dossiers.empty()) {
    auto const duty = guide_on_duty(w.db, a.region, w.today);
    if (!duty) {
      return std::unexpected{conflict(
          "This account has open dossiers and no guide takes over for the desk of the region. Hand them over first.")};
    }
    auto const by = service_work{w.from,
                                 w.db,
                                 {.action = "close-account",
                                  .account = w.who.account,
                                  .role = w.who.role,
                                  .organisation = w.who.organisation,
                                  .trace_id = w.asks.trace_id}};
    auto const is_hers = [&](store::dossier_head const& d) { return d.owner == a.id; };
    for (auto const& id : dossiers) {
      give_to_desk(by, id, is_hers, *duty, "De begeleider werkt hier niet meer.");
    }
  }
  store::end_sign_ins(w.db, a.id);
  store::remove_code(w.db, a.id);
  return {};
}

result<void> take_duty(work const& w, store::account_record const& a) {
  if (a.role != role::guide || !a.active) {
    return std::unexpected{conflict("Only a guide with an open account can take over for the desk of the region.")};
  }
  store::set_duty(w.db, a.region, a.id);
  return {};
}

}  // namespace

result<staff_list> list_staff(office const& o, desk::caller const& asks) {
  return in_transaction(o, asks, [&](work const& w) -> result<staff_list> {
    if (auto const allowed = w.may(action::manage_staff, own_staff(w)); !allowed) {
      return std::unexpected{allowed.error()};
    }
    auto list = staff_list{.members = {}, .roles = access::staff_roles(organisation_of(w).kind)};
    for (auto& row : store::list_staff(w.db, w.who.organisation)) {
      auto name = open_account_name(o, row.account);
      list.members.push_back({std::move(row), std::move(name)});
    }
    return list;
  });
}

result<staff_with_code> add_staff(office const& o, desk::caller const& asks, new_staff_request const& r) {
  return in_transaction(o, asks, [&](work const& w) -> result<staff_with_code> {
    if (auto const allowed = w.may(action::manage_staff, own_staff(w)); !allowed) {
      return std::unexpected{allowed.error()};
    }
    auto const before = w.made_before();
    if (!before) {
      return std::unexpected{before.error()};
    }
    if (*before) {
      auto const id = account_id{**before};
      return staff_with_code{member_of(w, id), give_code(o, w.db, id)};
    }
    auto wrong = std::vector<field_error>{};
    check_free_text(wrong, "/name", r.name);
    auto const fitting = access::staff_roles(organisation_of(w).kind);
    if (std::ranges::find(fitting, r.role) == fitting.end()) {
      auto names = std::string{};
      for (auto const f : fitting) {
        names += fmt::format("{}{}", names.empty() ? "" : ", ", access::to_string(f));
      }
      wrong.push_back({"/role", "a role that fits your kind of organisation: " + names});
    }
    if (auto const fits = refuse_if_any(std::move(wrong)); !fits) {
      return std::unexpected{fits.error()};
    }
    auto const made = make_account(
        o, w.db, {.role = r.role, .name = r.name, .organisation = w.who.organisation, .region = w.who.region}, {});
    if (r.role == role::guide && !store::find_duty(w.db, w.who.region)) {
      store::set_duty(w.db, w.who.region, made.id);
    }
    w.remember_made(made.id.value());
    return staff_with_code{member_of(w, made.id), give_code(o, w.db, made.id)};
  });
}

result<staff_member> change_staff(office const& o, desk::caller const& asks, account_id id, staff_change const& c) {
  return in_transaction(o, asks, [&](work const& w) -> result<staff_member> {
    auto account = manage(w, id);
    if (!account) {
      return std::unexpected{account.error()};
    }
    if (auto const fresh = w.unchanged(account->version); !fresh) {
      return std::unexpected{fresh.error()};
    }
    if (c.name) {
      if (auto const fits = check_name(*c.name); !fits) {
        return std::unexpected{fits.error()};
      }
      account->name_sealed = seal_account_name(o, id, *c.name);
    }
    auto const closes = account->active && c.active == false;
    if (closes) {
      if (auto const can = check_closing(w, *account); !can) {
        return std::unexpected{can.error()};
      }
      if (auto const emptied = empty_account(w, *account); !emptied) {
        return std::unexpected{emptied.error()};
      }
    }
    account->active = c.active.value_or(account->active);
    store::change_account(w.db, *account);
    if (c.takes_duty) {
      if (auto const taken = take_duty(w, *account); !taken) {
        return std::unexpected{taken.error()};
      }
    }
    return member_of(w, id);
  });
}

result<given_code> give_staff_code(office const& o, desk::caller const& asks, account_id id) {
  return in_transaction(o, asks, [&](work const& w) -> result<given_code> {
    auto const account = manage(w, id);
    if (!account) {
      return std::unexpected{account.error()};
    }
    if (!account->active) {
      return std::unexpected{conflict("This account is closed. Open it again first.")};
    }
    return give_code(o, w.db, id);
  });
}

}  // namespace overstap::casework
