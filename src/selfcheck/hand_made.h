// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "selfcheck/invent.h"
#include "taxonomy/invented.h"

/// A catalogue written out by hand, for tests. Skills 0..5 are unrelated; sessions are numbered in order of `offer`.
namespace overstap::selfcheck {

class hand_made {
public:
  hand_made() {
    auto records = taxonomy_records{};
    auto const work = numbered<occupation_id>(1);
    records.concepts.push_back(taxonomy::invented::make_concept(work.value(), concept_kind::occupation, "work"));
    for (auto i = std::uint64_t{0}; i < 6; ++i) {
      auto const key = numbered<skill_id>(100 + i);
      records.concepts.push_back(taxonomy::invented::make_concept(key.value(), concept_kind::skill, "skill"));
      records.relations.push_back({work, {key, importance::essential}});
    }
    tax_ = taxonomy::build(std::move(records));
    records_.partners = {{numbered<partner_id>(1), partner_kind::school, "School", {}, {}}};
    // A Monday, so that weeks can be counted from it.
    ask.earliest = day(2026, 9, 7);
    ask.latest = day(2027, 9, 6);
    ask.hours.before = 40;
  }

  skill_atom skill(std::uint64_t n, evidence e = evidence::proven) const { return {numbered<skill_id>(100 + n), e}; }
  static credential_atom card(std::string code) { return {credential_code{std::move(code)}}; }
  static freedom_atom free_of_debt() { return {barrier_code{"debt"}}; }
  compiled_atom compiled(skill_atom const& a) const { return skill_at(tax_->find(a.skill), a.level); }
  /// b-vca 0, rijbewijs-b 1, vog 2.
  static compiled_atom compiled_card(std::uint32_t n) { return holds(credential_idx{n}); }

  wagon& offer() {
    records_.wagons.emplace_back();
    records_.wagons.back().id = numbered<wagon_id>(records_.wagons.size());
    records_.wagons.back().provider = numbered<partner_id>(1);
    return records_.wagons.back();
  }
  /// Of the last wagon: rolling, one week of 8 hours.
  session& run() {
    auto& s = records_.sessions.emplace_back();
    s.id = numbered<session_id>(records_.sessions.size());
    s.wagon = records_.wagons.back().id;
    s.weeks = 1;
    s.hours_per_week = 8;
    s.seats = 1;
    return s;
  }
  std::vector<payer>& payers() { return records_.payers; }
  civil_date week(int n) const { return ask.earliest + weeks{n}; }

  std::shared_ptr<snapshot const> world() const { return build_snapshot(tax_, small_reference(), records_); }
  using plan_list = std::vector<std::pair<std::uint32_t, civil_date>>;
  static std::vector<planning::planned_session> sessions(plan_list const& list) {
    auto out = std::vector<planning::planned_session>{};
    for (auto const& [n, start] : list) {
      out.push_back({session_idx{n}, start});
    }
    return out;
  }
  std::optional<civil_date> at_work(plan_list const& list) const {
    return planning::check(*world(), ask, sessions(list));
  }
  planning::answer plan(planning::limits const& l = {}) const {
    auto const w = world();
    return planning::plan(*w, ask, l, *planning::make_work_state(*w));
  }

  planning::query ask;

private:
  std::shared_ptr<taxonomy::taxonomy const> tax_;
  snapshot_records records_;
};

}  // namespace overstap::selfcheck
