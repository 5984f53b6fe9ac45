// SPDX-License-Identifier: EUPL-1.2
#include "access/authorise.h"

#include <algorithm>

namespace overstap::access {
namespace {

using enum action;

constexpr auto kSelf = relation::self;
constexpr auto kOwner = relation::owner;
constexpr auto kColleague = relation::colleague;
constexpr auto kEngaged = relation::engaged;
constexpr auto kAsked = relation::asked;
constexpr auto kRegion = relation::same_region;
constexpr auto kElsewhere = relation::other_region;

/// A person has every right on what is about her, and none on anything else.
void add_person(std::vector<rule>& all) {
  for (auto const a : {own_account,
                       open_dossier,
                       read_dossier,
                       write_dossier,
                       read_profile,
                       write_profile,
                       read_plan,
                       find_routes,
                       write_plan,
                       agree_to_plan,
                       keep_calendar,
                       read_log,
                       decide_grounds,
                       own_data}) {
    all.push_back({role::person, a, {kSelf}, {purpose::guidance, purpose::administration}});
  }
}

void add_guide(std::vector<rule>& all) {
  auto const add = [&](action a, std::vector<relation> standing) {
    all.push_back({role::guide, a, std::move(standing), {purpose::guidance}});
  };
  add(open_dossier, {kOwner, kColleague});
  add(list_dossiers, {kColleague, kRegion});  // of others in the region: only what is stuck, without names
  add(read_dossier, {kOwner, kColleague, kEngaged});
  add(write_dossier, {kOwner, kColleague});
  add(hand_over, {kOwner, kColleague});
  add(answer_offer, {kColleague, kEngaged, kAsked});
  add(close_dossier, {kOwner, kColleague});
  add(merge_dossiers, {kOwner, kColleague, kEngaged, kAsked, kRegion});  // desk-rules 7: only the desk's guide
  add(give_account, {kOwner, kColleague});
  add(read_profile, {kOwner, kColleague, kEngaged});
  add(write_profile, {kOwner, kColleague});
  add(read_plan, {kOwner, kColleague, kEngaged});
  add(find_routes, {kOwner, kColleague});
  add(write_plan, {kOwner, kColleague});
  add(read_log, {kOwner, kColleague});
  add(record_consent, {kOwner});
  add(decide_objection, {kOwner, kColleague});
}

void add_specialist(std::vector<rule>& all) {
  auto const add = [&](action a, std::vector<relation> standing) {
    all.push_back({role::specialist, a, std::move(standing), {purpose::guidance}});
  };
  add(open_dossier, {kOwner, kColleague});
  add(list_dossiers, {kColleague});
  add(read_dossier, {kOwner, kColleague, kEngaged});
  add(write_dossier, {kOwner, kColleague});
  add(hand_over, {kOwner});
  add(answer_offer, {kColleague, kEngaged, kAsked});
  add(close_dossier, {kOwner});
  add(give_account, {kOwner});
  add(read_profile, {kOwner, kColleague, kEngaged});
  add(write_profile, {kOwner, kColleague});
  add(assess, {kOwner, kEngaged});
  add(read_plan, {kOwner, kColleague, kEngaged});
  add(find_routes, {kOwner, kColleague});
  add(write_plan, {kOwner, kColleague});
  add(read_log, {kOwner});
  add(record_consent, {kOwner});
  add(decide_objection, {kOwner});
}

/// Who carries out a step: that step, and what was shared for it.
void add_provider(std::vector<rule>& all) {
  auto const add = [&](action a, std::vector<relation> standing) {
    all.push_back({role::provider, a, std::move(standing), {purpose::training}});
  };
  add(list_dossiers, {kColleague});
  add(read_dossier, {kEngaged});
  add(answer_offer, {kEngaged, kAsked});
  add(read_profile, {kEngaged});
  add(assess, {kEngaged});
  add(read_plan, {kEngaged});
}

void add_employers_side(std::vector<rule>& all) {
  auto const add = [&](action a, std::vector<relation> standing) {
    all.push_back({role::employer_adviser, a, std::move(standing), {purpose::placement}});
  };
  add(list_dossiers, {kColleague});
  add(read_dossier, {kEngaged});
  add(answer_offer, {kEngaged, kAsked});
  add(read_profile, {kEngaged});
  add(read_plan, {kEngaged});
}

void add_management(std::vector<rule>& all) {
  auto const add = [&](role who, action a, std::vector<relation> standing, purpose p) {
    all.push_back({who, a, std::move(standing), {p}});
  };
  add(role::partner_admin, manage_staff, {kSelf, kColleague}, purpose::administration);
  add(role::region_manager, manage_partners, {kColleague, kRegion}, purpose::administration);
  add(role::region_manager, read_statistics, {kColleague, kRegion}, purpose::statistics);
  add(role::national, read_statistics, {kRegion, kElsewhere}, purpose::statistics);
  add(role::operator_, run_service, {kRegion, kElsewhere}, purpose::administration);
  for (auto const who : {role::guide,
                         role::specialist,
                         role::provider,
                         role::employer_adviser,
                         role::employer,
                         role::partner_admin,
                         role::region_manager,
                         role::national,
                         role::operator_}) {
    add(who, own_account, {kSelf}, purpose::administration);
  }
  for (auto const who : {role::guide,
                         role::specialist,
                         role::provider,
                         role::employer_adviser,
                         role::partner_admin,
                         role::region_manager}) {
    add(who, read_partners, {kColleague, kRegion}, purpose::administration);
  }
  add(role::national, read_partners, {kRegion, kElsewhere}, purpose::administration);
}

std::vector<rule> make_rules() {
  auto all = std::vector<rule>{};
  add_person(all);
  add_guide(all);
  add_specialist(all);
  add_provider(all);
  add_employers_side(all);
  add_management(all);
  return all;
}

bool has(std::vector<partner_id> const& list, partner_id const& p) {
  return !p.is_nil() && std::ranges::find(list, p) != list.end();
}

}  // namespace

std::span<rule const> rules() {
  static auto const all = make_rules();
  return all;
}

bool needs_agreement(role r) noexcept {
  switch (r) {
    case role::guide:
    case role::specialist:
    case role::provider:
    case role::employer_adviser:
    case role::employer:
    case role::partner_admin:
      return true;
    case role::person:
    case role::region_manager:  // makes the agreements
    case role::national:
    case role::operator_:
      return false;
  }
  __builtin_unreachable();
}

relation relation_of(subject const& s, resource const& r) {
  if (r.person == s.account) {
    return relation::self;
  }
  if (r.owner == s.account) {
    return relation::owner;
  }
  if (!s.organisation.is_nil() && s.organisation == r.organisation) {
    return relation::colleague;
  }
  if (has(r.engaged, s.organisation)) {
    return relation::engaged;
  }
  if (has(r.asked, s.organisation)) {
    return relation::asked;
  }
  return r.region.empty() || s.region == r.region ? relation::same_region : relation::other_region;
}

verdict authorise(subject const& s, action a, resource const& r, purpose p) {
  if (a == action::open) {
    return verdict::allowed;
  }
  auto const standing = relation_of(s, r);
  auto found = false;
  for (auto const& row : rules()) {
    if (row.who == s.is && row.may == a && std::ranges::find(row.standing, standing) != row.standing.end()) {
      found = true;
      if (std::ranges::find(row.why, p) != row.why.end()) {
        // One's own sessions can be ended after the agreement has.
        return needs_agreement(s.is) && !s.agreement_runs && a != action::own_account ? verdict::agreement_not_running
                                                                                      : verdict::allowed;
      }
    }
  }
  return found ? verdict::wrong_purpose : verdict::no_rule;
}

verdict authorise_visitor(action a) {
  return a == action::open ? verdict::allowed : verdict::no_rule;
}

purpose usual_purpose(role r, action a) noexcept {
  for (auto const& row : rules()) {
    if (row.who == r && row.may == a) {
      return row.why.front();
    }
  }
  return purpose::administration;
}

}  // namespace overstap::access
