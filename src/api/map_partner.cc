// SPDX-License-Identifier: EUPL-1.2
#include "api/map_partner.h"

#include "api/map_account.h"
#include "api/map_dossier.h"
#include "api/map_withheld.h"
#include "base/invariant.h"

namespace overstap::api {
namespace {

boundary::controllership to_boundary(access::controllership c) noexcept {
  switch (c) {
    case access::controllership::controller:
      return boundary::controllership::controller;
    case access::controllership::joint_controller:
      return boundary::controllership::jointController;
    case access::controllership::processor:
      return boundary::controllership::processor;
  }
  __builtin_unreachable();
}

access::controllership to_domain(boundary::controllership c) noexcept {
  switch (c) {
    case boundary::controllership::controller:
      return access::controllership::controller;
    case boundary::controllership::jointController:
      return access::controllership::joint_controller;
    case boundary::controllership::processor:
      return access::controllership::processor;
  }
  __builtin_unreachable();
}

boundary::agreement_state to_boundary(casework::agreement_state s) noexcept {
  switch (s) {
    case casework::agreement_state::future:
      return boundary::agreement_state::future;
    case casework::agreement_state::running:
      return boundary::agreement_state::running;
    case casework::agreement_state::ended:
      return boundary::agreement_state::ended;
  }
  __builtin_unreachable();
}

}  // namespace

boundary::agreement to_boundary(store::agreement_record const& a, civil_date today) {
  auto out = boundary::agreement{.id = a.id,
                                 .startsOn = a.starts_on,
                                 .endsOn = a.ends_on,
                                 .state = to_boundary(casework::state_on(a, today)),
                                 .purposes = {},
                                 .grounds = {},
                                 .version = a.version};
  for (auto const& p : a.purposes) {
    out.purposes.push_back({to_boundary(p.purpose), to_boundary(p.controller)});
  }
  for (auto const& g : a.grounds) {
    out.grounds.push_back({to_boundary(g.purpose), to_boundary(g.group), to_boundary(g.ground), {g.article}});
  }
  return out;
}

boundary::partner to_boundary(casework::partner_view const& p, civil_date today) {
  auto const& o = p.row.organisation;
  auto out = boundary::partner{.id = o.id.value(),
                               .name = o.name,
                               .kind = to_boundary(o.kind),
                               .region = {o.region.str(), p.region_name},
                               .municipality = o.municipality.str(),
                               .agreement = {},
                               .staff = p.row.staff};
  if (p.agreement) {
    out.agreement = to_boundary(*p.agreement, today);
  }
  return out;
}

boundary::invitation to_boundary(store::invitation_record const& i, std::int64_t now) {
  auto const state = i.used_at             ? boundary::invitation_state::used
                     : now >= i.expires_at ? boundary::invitation_state::expired
                                           : boundary::invitation_state::open;
  return {.id = i.id,
          .name = i.name,
          .kind = to_boundary(i.kind),
          .municipality = i.municipality.str(),
          .startsOn = i.starts_on,
          .endsOn = i.ends_on,
          .state = state,
          .expiresAt = {i.expires_at},
          .code = {}};
}

boundary::board to_boundary(casework::board const& b) {
  auto out = boundary::board{.region = {},
                             .withoutGuide = {},
                             .withoutOwner = b.without_owner,
                             .open = b.open,
                             .overdue = b.overdue,
                             .stuck = b.stuck,
                             .offersWaiting = b.offers_waiting,
                             .medianDaysToFirstTalk = b.median_days_to_first_talk,
                             .closed = b.closed,
                             .outcomes = {},
                             .suppressed = !b.open || !b.overdue || !b.stuck || !b.offers_waiting ||
                                           !b.median_days_to_first_talk || !b.closed};
  if (!b.region.empty()) {
    out.region = boundary::region_ref{b.region, b.region_name};
  }
  for (auto const& r : b.without_guide) {
    out.withoutGuide.push_back({r.code.str(), r.name});
  }
  for (auto const& o : b.outcomes) {
    out.outcomes.push_back({to_boundary(o.what), o.people});
    out.suppressed = out.suppressed || !o.people;
  }
  return out;
}

casework::agreed_terms to_domain(boundary::agreement_terms const& t) {
  auto out = casework::agreed_terms{};
  for (auto const& p : t.purposes.items) {
    out.purposes.push_back({to_domain(p.purpose), to_domain(p.controller)});
  }
  for (auto const& g : t.grounds.items) {
    out.grounds.push_back({to_domain(g.purpose), to_domain(g.group), to_domain(g.ground), g.article.value});
  }
  return out;
}

}  // namespace overstap::api
