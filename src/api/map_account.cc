// SPDX-License-Identifier: EUPL-1.2
#include "api/map_account.h"

#include "api/csrf.h"
#include "base/invariant.h"
#include "store/names.h"

namespace overstap::api {
namespace {

/// The name of the kind in the database, where the boundary has an enumerator.
partner_kind kind_in_store(std::string const& name) {
  auto const kind = store::parse_name<partner_kind>(name);
  invariant(kind.has_value(), "an organisation of an unknown kind");
  return *kind;
}

}  // namespace

boundary::account_role to_boundary(access::role r) noexcept {
  switch (r) {
    case access::role::person:
      return boundary::account_role::person;
    case access::role::guide:
      return boundary::account_role::guide;
    case access::role::specialist:
      return boundary::account_role::specialist;
    case access::role::provider:
      return boundary::account_role::provider;
    case access::role::employer_adviser:
      return boundary::account_role::employerAdviser;
    case access::role::employer:
      return boundary::account_role::employer;
    case access::role::partner_admin:
      return boundary::account_role::partnerAdmin;
    case access::role::region_manager:
      return boundary::account_role::regionManager;
    case access::role::national:
      return boundary::account_role::national;
    case access::role::operator_:
      return boundary::account_role::serviceOperator;
  }
  __builtin_unreachable();
}

access::role to_domain(boundary::account_role r) noexcept {
  switch (r) {
    case boundary::account_role::person:
      return access::role::person;
    case boundary::account_role::guide:
      return access::role::guide;
    case boundary::account_role::specialist:
      return access::role::specialist;
    case boundary::account_role::provider:
      return access::role::provider;
    case boundary::account_role::employerAdviser:
      return access::role::employer_adviser;
    case boundary::account_role::employer:
      return access::role::employer;
    case boundary::account_role::partnerAdmin:
      return access::role::partner_admin;
    case boundary::account_role::regionManager:
      return access::role::region_manager;
    case boundary::account_role::national:
      return access::role::national;
    case boundary::account_role::serviceOperator:
      return access::role::operator_;
  }
  __builtin_unreachable();
}

boundary::organisation_kind to_boundary(partner_kind k) noexcept {
  switch (k) {
    case partner_kind::desk:
      return boundary::organisation_kind::desk;
    case partner_kind::municipality:
      return boundary::organisation_kind::municipality;
    case partner_kind::uwv:
      return boundary::organisation_kind::uwv;
    case partner_kind::union_:
      return boundary::organisation_kind::tradeUnion;
    case partner_kind::school:
      return boundary::organisation_kind::school;
    case partner_kind::nrto:
      return boundary::organisation_kind::nrto;
    case partner_kind::oval:
      return boundary::organisation_kind::oval;
    case partner_kind::abu:
      return boundary::organisation_kind::abu;
    case partner_kind::cedris:
      return boundary::organisation_kind::cedris;
    case partner_kind::employer:
      return boundary::organisation_kind::employer;
    case partner_kind::library:
      return boundary::organisation_kind::library;
    case partner_kind::sbb:
      return boundary::organisation_kind::sbb;
  }
  __builtin_unreachable();
}

partner_kind to_domain(boundary::organisation_kind k) noexcept {
  switch (k) {
    case boundary::organisation_kind::desk:
      return partner_kind::desk;
    case boundary::organisation_kind::municipality:
      return partner_kind::municipality;
    case boundary::organisation_kind::uwv:
      return partner_kind::uwv;
    case boundary::organisation_kind::tradeUnion:
      return partner_kind::union_;
    case boundary::organisation_kind::school:
      return partner_kind::school;
    case boundary::organisation_kind::nrto:
      return partner_kind::nrto;
    case boundary::organisation_kind::oval:
      return partner_kind::oval;
    case boundary::organisation_kind::abu:
      return partner_kind::abu;
    case boundary::organisation_kind::cedris:
      return partner_kind::cedris;
    case boundary::organisation_kind::employer:
      return partner_kind::employer;
    case boundary::organisation_kind::library:
      return partner_kind::library;
    case boundary::organisation_kind::sbb:
      return partner_kind::sbb;
  }
  __builtin_unreachable();
}

boundary::account_session to_boundary(casework::session const& s, std::string_view token) {
  auto out = boundary::account_session{};
  out.account = {s.who.account.value(), s.who.login, s.name, to_boundary(s.who.role)};
  if (!s.who.organisation.is_nil()) {
    out.organisation = boundary::session_organisation{
        s.who.organisation.value(), s.who.organisation_name, to_boundary(kind_in_store(s.who.organisation_kind))};
  }
  if (!s.who.region.empty()) {
    out.region = boundary::region_ref{s.who.region.str(), s.region_name};
  }
  if (s.dossier) {
    out.dossier = s.dossier->value();
  }
  out.csrfToken = csrf_token(token);
  out.endsAt = {s.ends_at};
  out.demo = s.who.demo;
  return out;
}

boundary::running_sessions to_boundary(casework::session_list const& l) {
  auto out = boundary::running_sessions{};
  for (auto const& r : l.rows) {
    out.items.push_back({r.id, r.device, {r.started_at}, {r.seen_at}, r.id == l.current});
  }
  return out;
}

boundary::staff_member to_boundary(casework::staff_member const& m) {
  auto const& a = m.row.account;
  return {.id = a.id.value(),
          .login = a.login,
          .name = m.name,
          .role = to_boundary(a.role),
          .state = a.active ? boundary::account_state::active : boundary::account_state::closed,
          .openDossiers = m.row.open_dossiers,
          .duty = m.row.on_duty,
          .version = a.version};
}

boundary::one_time_code to_boundary(casework::given_code const& c) {
  return {c.code, {c.expires_at}};
}

boundary::person_login to_boundary(casework::person_login const& p) {
  return {p.login, p.code.code, {p.code.expires_at}};
}

}  // namespace overstap::api
