// SPDX-License-Identifier: EUPL-1.2
#include "casework/worklist.h"

#include <algorithm>
#include <map>

#include "casework/dossier_texts.h"
#include "store/ground_store.h"

namespace overstap::casework {
namespace {

using access::action;
using access::data_group;
using store::worklist_view;

/// How long the former owner reads that the desk took over.
constexpr auto kTellTakenOver = days{28};

/// Which groups of which dossiers are open to the asker's organisation.
class open_groups {
public:
  open_groups(work const& w, std::vector<std::pair<dossier_id, region_code>> const& dossiers) {
    auto by_region = std::map<region_code, std::vector<dossier_id>>{};
    for (auto const& [id, region] : dossiers) {
      by_region[region].push_back(id);
    }
    auto const why = access::usual_purpose(w.subject.is, action::list_dossiers);
    for (auto const& [region, ids] : by_region) {
      auto states = store::load_grounds(w.db, ids, region, w.who.organisation, why, w.today);
      for (auto i = std::size_t{0}; i < ids.size(); ++i) {
        states_.emplace(ids[i], std::move(states[i]));
      }
    }
  }
  bool may(dossier_id id, data_group g) const { return !why_closed(states_.at(id)[static_cast<std::size_t>(g)]); }

private:
  std::map<dossier_id, store::ground_states> states_;
};

std::vector<worklist_reason> reasons_of(store::worklist_row const& r, civil_date today, bool guide) {
  auto reasons = std::vector<worklist_reason>{};
  auto const add = [&](bool holds, worklist_reason why) {
    if (holds) {
      reasons.push_back(why);
    }
  };
  add(r.next_step_on == today, worklist_reason::due);
  add(r.next_step_on < today, worklist_reason::overdue);
  add(r.offer_waits, worklist_reason::offer_waiting);
  add(r.returned == came_back::refused, worklist_reason::offer_refused);
  add(r.returned == came_back::expired, worklist_reason::returned);
  add(r.returned == came_back::done, worklist_reason::work_done);
  add(r.next_step_on <= today - days{kStuckAfterDays} || r.offer_late, worklist_reason::stuck);
  add(r.escalation > 0, worklist_reason::escalated);
  add(guide && r.duplicate, worklist_reason::new_duplicate);
  return reasons;
}

store::worklist_query query_of(work const& w) {
  return {.me = w.who.account,
          .organisation = w.who.organisation,
          .region = w.who.region,
          .whole_region = w.subject.is == access::role::guide,
          .today = w.today,
          .stuck_after_days = kStuckAfterDays};
}

worklist_counts count(work const& w, store::worklist_query const& q) {
  auto const n = [&](worklist_view v) { return store::count_worklist(w.db, v, q); };
  return {.today = n(worklist_view::today),
          .waiting = n(worklist_view::waiting),
          .stuck = n(worklist_view::stuck),
          .mine = n(worklist_view::mine),
          .all = n(worklist_view::all)};
}

worklist_item item_of(work const& w, store::worklist_row& r, open_groups const& open) {
  auto item = worklist_item{};
  item.id = r.id;
  item.municipality = r.municipality;
  item.owner_id = r.owner;
  item.owner = open_account_name(w.from, r.owner, r.owner_name_sealed);
  item.organisation = {r.organisation, std::move(r.organisation_name)};
  item.next_step_on = r.next_step_on;
  item.days_late = std::max(0, static_cast<std::int32_t>((w.today - r.next_step_on).count()));
  item.reasons = reasons_of(r, w.today, w.subject.is == access::role::guide);
  item.version = r.version;
  if (r.organisation == w.who.organisation) {
    if (open.may(r.id, data_group::contact)) {
      item.name = w.open("dossier.name", to_string(r.id), r.name_sealed);
    }
    if (open.may(r.id, data_group::situation)) {
      item.situation = r.situation;
      item.job_ends_on = r.job_ends_on;
      item.next_step = open_next_step(w.from, r.id, r.next_step_sealed);
    }
  }
  return item;
}

}  // namespace

result<worklist> list_dossiers(office const& o, desk::caller const& asks, worklist_request const& r) {
  return in_transaction(o, asks, [&](work const& w) -> result<worklist> {
    if (auto const may = w.may(action::list_dossiers, w.own_organisation()); !may) {
      return std::unexpected{may.error()};
    }
    auto const q = query_of(w);
    auto list = worklist{.today = w.today, .counts = count(w, q), .items = {}, .next = {}, .taken_over = {}};
    auto rows = store::list_worklist(w.db, r.view, q, r.after, r.limit + 1);
    if (rows.size() > r.limit) {
      rows.pop_back();
      list.next = store::worklist_place{rows.back().next_step_on, rows.back().id};
    }
    auto const taken = r.after ? std::vector<store::taken_over_row>{}
                               : store::list_taken_over(w.db, w.who.account, w.today - kTellTakenOver);
    auto subjects = std::vector<std::pair<dossier_id, region_code>>{};
    for (auto const& row : rows) {
      subjects.emplace_back(row.id, row.region);
    }
    for (auto const& t : taken) {
      subjects.emplace_back(t.id, t.region);
    }
    std::ranges::sort(subjects);
    subjects.erase(std::ranges::unique(subjects).begin(), subjects.end());
    auto const open = open_groups{w, subjects};
    for (auto& row : rows) {
      list.items.push_back(item_of(w, row, open));
    }
    for (auto const& t : taken) {
      list.taken_over.push_back({.id = t.id,
                                 .name = open.may(t.id, data_group::contact)
                                             ? std::optional{w.open("dossier.name", to_string(t.id), t.name_sealed)}
                                             : std::nullopt,
                                 .municipality = t.municipality,
                                 .on = t.on,
                                 .organisation = t.organisation_name});
    }
    auto ids = std::vector<dossier_id>{};
    for (auto const& [id, region] : subjects) {
      ids.push_back(id);
    }
    w.log_list(action::list_dossiers, std::move(ids), {data_group::contact, data_group::situation});
    return list;
  });
}

}  // namespace overstap::casework
