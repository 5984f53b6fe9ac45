// SPDX-License-Identifier: EUPL-1.2
#include "snapshot/build_snapshot.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "base/invariant.h"

using namespace overstap;
using taxonomy::weighted_skill;

namespace {

template <typename Id>
Id numbered(std::uint64_t n) {
  return Id{make_uuid7(1, 0, n)};
}

std::shared_ptr<taxonomy::taxonomy const> small_taxonomy() {
  auto records = taxonomy_records{};
  auto const add = [&](uuid key, concept_kind kind) {
    records.concepts.push_back({.key = key,
                                .kind = kind,
                                .uri = "u:" + to_string(key),
                                .code = {},
                                .type = {},
                                .ended = false,
                                .nl = {"x", {}, {}, false},
                                .en = {"x", {}, {}, false}});
  };
  for (auto const n : {1U, 2U}) {
    add(numbered<occupation_id>(n).value(), concept_kind::occupation);
  }
  for (auto const n : {11U, 12U, 13U}) {
    add(numbered<skill_id>(n).value(), concept_kind::skill);
  }
  for (auto const n : {11U, 12U}) {
    records.relations.push_back({numbered<occupation_id>(1), {numbered<skill_id>(n), importance::essential}});
  }
  return taxonomy::build(std::move(records));
}

std::shared_ptr<reference_data const> small_reference() {
  auto data = reference_data{};
  data.credentials = {{credential_code{"b-vca"}, {}, {}}, {credential_code{"vog"}, {}, {}}};
  data.barriers = {{barrier_code{"debt"}, {}, {}}};
  auto evc = wagon_kind{};
  evc.code = wagon_kind_code{"evc"};
  data.wagon_kinds = {evc};
  return std::make_shared<reference_data const>(std::move(data));
}

vacancy a_vacancy(std::uint64_t n) {
  auto v = vacancy{};
  v.id = numbered<vacancy_id>(n);
  v.employer = numbered<employer_id>(1);
  v.occupation = numbered<occupation_id>(1);
  return v;
}

snapshot_records one_of_each() {
  auto r = snapshot_records{};
  r.employers = {{numbered<employer_id>(1), "Werkgever", {}}};
  r.partners = {{numbered<partner_id>(1), partner_kind::school, "School", {}, {}}};
  auto w = wagon{};
  w.id = numbered<wagon_id>(1);
  w.provider = numbered<partner_id>(1);
  w.gives = {{credential_atom{credential_code{"vog"}}, std::nullopt}};
  r.wagons = {w};
  return r;
}

TEST(build_snapshot, sorts_by_id_and_resolves) {
  auto r = one_of_each();
  r.vacancies = {a_vacancy(9), a_vacancy(3)};
  r.vacancies[0].credentials = {credential_code{"vog"}};
  auto const s = build_snapshot(small_taxonomy(), small_reference(), std::move(r));
  ASSERT_EQ(s->vacancies.size(), 2U);
  EXPECT_EQ(s->vacancies.id[vacancy_idx{0U}], numbered<vacancy_id>(3));
  EXPECT_EQ(s->find(numbered<vacancy_id>(9)), vacancy_idx{1U});
  EXPECT_FALSE(s->find(numbered<vacancy_id>(4)).has_value());
  EXPECT_TRUE(s->vacancies.credentials[vacancy_idx{1U}].contains(s->find_credential(credential_code{"vog"})));
}

TEST(build_snapshot, a_vacancy_without_skills_takes_those_of_its_occupation) {
  auto r = one_of_each();
  r.vacancies = {a_vacancy(1), a_vacancy(2), a_vacancy(3)};
  r.vacancies[1].skills = {{numbered<skill_id>(13), importance::optional},
                           {numbered<skill_id>(13), importance::essential}};
  r.vacancies[2].occupation = numbered<occupation_id>(2);
  auto const s = build_snapshot(small_taxonomy(), small_reference(), std::move(r));
  EXPECT_EQ(s->vacancies.skills[vacancy_idx{0U}].size(), 2U);
  auto const own = s->vacancies.skills[vacancy_idx{1U}];
  ASSERT_EQ(own.size(), 1U);
  EXPECT_EQ(own.front().kind, importance::essential);
  EXPECT_EQ(s->vacancies.total_weight[vacancy_idx{1U}], own.front().weight);
  EXPECT_EQ(s->vacancies.total_weight[vacancy_idx{2U}], 0U);
}

TEST(build_snapshot, a_credential_is_obtainable_when_its_wagon_has_a_session) {
  auto r = one_of_each();
  EXPECT_TRUE(build_snapshot(small_taxonomy(), small_reference(), r)->obtainable.empty());
  auto x = session{};
  x.id = numbered<session_id>(1);
  x.wagon = numbered<wagon_id>(1);
  r.sessions = {x};
  auto const s = build_snapshot(small_taxonomy(), small_reference(), r);
  EXPECT_TRUE(s->obtainable.contains(s->find_credential(credential_code{"vog"})));
  EXPECT_FALSE(s->obtainable.contains(s->find_credential(credential_code{"b-vca"})));
}

payer a_payer(std::uint64_t n, payer_tier tier) {
  auto p = payer{};
  p.id = numbered<payer_id>(n);
  p.tier = tier;
  p.pays_for = {wagon_kind_code{"evc"}};
  return p;
}

TEST(build_snapshot, payers_stand_in_the_order_in_which_they_pay) {
  auto r = one_of_each();
  r.payers = {a_payer(1, payer_tier::region), a_payer(3, payer_tier::employer), a_payer(2, payer_tier::employer)};
  auto const s = build_snapshot(small_taxonomy(), small_reference(), std::move(r));
  EXPECT_EQ(s->find(numbered<payer_id>(2)), payer_idx{0U});
  EXPECT_EQ(s->find(numbered<payer_id>(3)), payer_idx{1U});
  EXPECT_EQ(s->find(numbered<payer_id>(1)), payer_idx{2U});
  EXPECT_FALSE(s->find(numbered<payer_id>(4)).has_value());
}

TEST(build_snapshot, what_one_payer_says_of_another_holds_for_both) {
  auto r = one_of_each();
  r.payers = {a_payer(1, payer_tier::region), a_payer(2, payer_tier::employer), a_payer(3, payer_tier::employer)};
  r.payers[0].not_with = {numbered<payer_id>(3), numbered<payer_id>(2)};
  r.payers[1].not_with = {numbered<payer_id>(1)};
  auto const s = build_snapshot(small_taxonomy(), small_reference(), std::move(r));
  auto const not_with = [&s](std::uint64_t n) { return s->payers[s->find(numbered<payer_id>(n))].not_with; };
  EXPECT_EQ(not_with(1), (std::vector{numbered<payer_id>(2), numbered<payer_id>(3)}));
  EXPECT_EQ(not_with(2), std::vector{numbered<payer_id>(1)});
  EXPECT_EQ(not_with(3), std::vector{numbered<payer_id>(1)});
}

TEST(build_snapshot, a_payer_that_names_what_is_not_there_is_a_bug) {
  auto unknown_payer = one_of_each();
  unknown_payer.payers = {a_payer(1, payer_tier::region)};
  unknown_payer.payers[0].not_with = {numbered<payer_id>(2)};
  EXPECT_THROW(build_snapshot(small_taxonomy(), small_reference(), unknown_payer), logic_bug);
  auto unknown_kind = one_of_each();
  unknown_kind.payers = {a_payer(1, payer_tier::region)};
  unknown_kind.payers[0].pays_for = {wagon_kind_code{"nonsense"}};
  EXPECT_THROW(build_snapshot(small_taxonomy(), small_reference(), unknown_kind), logic_bug);
}

TEST(build_snapshot, an_unknown_name_is_a_bug) {
  auto r = one_of_each();
  r.wagons[0].needs = {freedom_atom{barrier_code{"nonsense"}}};
  EXPECT_THROW(build_snapshot(small_taxonomy(), small_reference(), r), logic_bug);
}

TEST(build_snapshot, the_order_of_the_records_does_not_matter) {
  auto r = one_of_each();
  r.vacancies = {a_vacancy(1), a_vacancy(2), a_vacancy(3)};
  auto const forward = build_snapshot(small_taxonomy(), small_reference(), r);
  std::ranges::reverse(r.vacancies);
  auto const backward = build_snapshot(small_taxonomy(), small_reference(), r);
  EXPECT_EQ(forward->vacancies.id.raw(), backward->vacancies.id.raw());
}

}  // namespace
