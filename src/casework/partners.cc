// SPDX-License-Identifier: EUPL-1.2
#include "casework/partners.h"

#include <algorithm>

#include <fmt/format.h>

#include "casework/agreements.h"
#include "casework/free_text.h"
#include "casework/new_account.h"
#include "casework/work.h"
#include "vault/token.h"

namespace overstap::casework {
namespace {

using access::action;

constexpr auto kInvitationCodes = std::string_view{"invitation"};

access::resource region_of(work const& w) {
  return {.person = {}, .owner = {}, .organisation = {}, .region = w.who.region, .engaged = {}, .asked = {}};
}

std::optional<region_code> only_region(work const& w) {
  return w.who.region.empty() ? std::nullopt : std::optional{w.who.region};
}

/// Sooner is nearer to what one wants to see: running, then next, then last ended.
bool shows_better(store::agreement_record const& a, store::agreement_record const& than, civil_date today) {
  auto const rank = [&](store::agreement_record const& x) {
    switch (state_on(x, today)) {
      case agreement_state::running:
        return 0;
      case agreement_state::future:
        return 1;
      case agreement_state::ended:
        return 2;
    }
    __builtin_unreachable();
  };
  if (rank(a) != rank(than)) {
    return rank(a) < rank(than);
  }
  return state_on(a, today) == agreement_state::ended ? a.starts_on > than.starts_on : a.starts_on < than.starts_on;
}

error already_there() {
  return {errc::conflict,
          "An organisation with this name works together in this region already. Give it a new agreement instead.",
          {}};
}

result<void> check_invitation(work const& w, invitation_request const& r) {
  auto wrong = std::vector<field_error>{};
  check_free_text(wrong, "/name", r.name);
  auto const reference = w.from.desk.current.get()->data->reference;
  if (reference->find_municipality(r.municipality) == nullptr) {
    wrong.push_back({"/municipality", "the code of a municipality, for example GM0363"});
  }
  if (r.ends_on && *r.ends_on <= r.starts_on) {
    wrong.push_back({"/endsOn", "a day after startsOn"});
  }
  if (auto fits = refuse_if_any(std::move(wrong)); !fits) {
    return fits;
  }
  if (store::find_organisation(w.db, w.who.region, r.name)) {
    return std::unexpected{already_there()};
  }
  return {};
}

/// The id of the organisation: that of who offers steps under this name, when no organisation has it yet.
partner_id id_for(office const& o, store::database& db, store::invitation_record const& i) {
  auto const offering = store::find_offering_partner(db, i.region, i.name);
  return offering && !store::find_organisation(db, *offering) ? *offering : partner_id{new_uuid(o.desk.time)};
}

}  // namespace

agreement_state state_on(store::agreement_record const& a, civil_date day) noexcept {
  if (a.has_ended(day)) {
    return agreement_state::ended;
  }
  return a.runs_on(day) ? agreement_state::running : agreement_state::future;
}

result<std::vector<partner_view>> list_partners(office const& o, desk::caller const& asks) {
  return in_transaction(o, asks, [&](work const& w) -> result<std::vector<partner_view>> {
    if (auto const allowed = w.may(action::read_partners, region_of(w)); !allowed) {
      return std::unexpected{allowed.error()};
    }
    auto const reference = o.desk.current.get()->data->reference;
    auto views = std::vector<partner_view>{};
    for (auto& row : store::list_organisations(w.db, only_region(w))) {
      auto const* const region = reference->find_region(row.organisation.region);
      views.push_back({std::move(row), region == nullptr ? std::string{} : region->name, {}});
    }
    for (auto& agreement : store::list_agreements(w.db, only_region(w))) {
      auto const at = std::ranges::find_if(
          views, [&](partner_view const& v) { return v.row.organisation.id == agreement.organisation; });
      if (at != views.end() && (!at->agreement || shows_better(agreement, *at->agreement, w.today))) {
        at->agreement = std::move(agreement);
      }
    }
    return views;
  });
}

result<invitation_with_code> invite_partner(office const& o, desk::caller const& asks, invitation_request const& r) {
  return in_transaction(o, asks, [&](work const& w) -> result<invitation_with_code> {
    if (auto const allowed = w.may(action::manage_partners, region_of(w)); !allowed) {
      return std::unexpected{allowed.error()};
    }
    auto const before = w.made_before();
    if (!before) {
      return std::unexpected{before.error()};
    }
    auto const code = vault::make_code();
    auto const hash = o.keys.token_hash(kInvitationCodes, code);
    auto const expires = w.now + kInvitationLasts.count();
    if (*before) {
      auto i = store::find_invitation(w.db, **before);
      invariant(i.has_value(), "an invitation that was made is gone");
      if (i->used_at) {
        return std::unexpected{already_there()};
      }
      store::renew_invitation(w.db, i->id, hash, expires);
      i->expires_at = expires;
      return invitation_with_code{*std::move(i), std::string{code.reveal()}};
    }
    if (auto const fits = check_invitation(w, r); !fits) {
      return std::unexpected{fits.error()};
    }
    auto i = store::invitation_record{.id = w.new_id(),
                                      .region = w.who.region,
                                      .kind = r.kind,
                                      .name = r.name,
                                      .municipality = r.municipality,
                                      .starts_on = r.starts_on,
                                      .ends_on = r.ends_on,
                                      .expires_at = expires,
                                      .used_at = {},
                                      .made_by = w.who.account,
                                      .made_at = w.now};
    store::add_invitation(w.db, i, hash);
    w.remember_made(i.id);
    return invitation_with_code{std::move(i), std::string{code.reveal()}};
  });
}

result<std::vector<store::invitation_record>> list_invitations(office const& o, desk::caller const& asks) {
  return in_transaction(o, asks, [&](work const& w) -> result<std::vector<store::invitation_record>> {
    if (auto const allowed = w.may(action::manage_partners, region_of(w)); !allowed) {
      return std::unexpected{allowed.error()};
    }
    return store::list_invitations(w.db, w.who.region);
  });
}

result<started_session> join_by_invitation(office const& o, desk::caller const& asks, joining_request const& r) {
  auto wrong = std::vector<field_error>{};
  check_free_text(wrong, "/administrator", r.administrator);
  if (auto const fits = refuse_if_any(std::move(wrong)); !fits) {
    return std::unexpected{fits.error()};
  }
  if (auto const fits = check_password(r.password, {}, "/password"); !fits) {
    return std::unexpected{fits.error()};
  }
  auto const refused = refuse_if_any({{"/code", "the code of an invitation that was not used and is not too old"}});
  auto const code = vault::parse_code(r.code);
  if (!code) {
    return std::unexpected{refused.error()};
  }
  auto const hash = o.passwords.hash(r.password);
  return in_open_transaction(o, [&](store::database& db) -> result<started_session> {
    auto const now = static_cast<std::int64_t>(o.desk.time.unix_milliseconds());
    auto const i = store::lock_invitation(db, o.keys.token_hashes(kInvitationCodes, *code));
    if (!i || i->used_at || now >= i->expires_at) {
      return std::unexpected{refused.error()};
    }
    if (store::find_organisation(db, i->region, i->name)) {
      return std::unexpected{already_there()};
    }
    auto const organisation = store::organisation_record{.id = id_for(o, db, *i),
                                                         .kind = i->kind,
                                                         .name = i->name,
                                                         .region = i->region,
                                                         .municipality = i->municipality,
                                                         .made_at = now};
    store::add_organisation(db, organisation);
    add_usual_agreement(o, db, organisation, {i->starts_on, i->ends_on});
    auto const admin = make_account(o,
                                    db,
                                    {.role = access::role::partner_admin,
                                     .name = r.administrator,
                                     .organisation = organisation.id,
                                     .region = organisation.region},
                                    hash);
    store::use_invitation(db, i->id, now);
    return start_session(o, db, admin.id, asks);
  });
}

}  // namespace overstap::casework
