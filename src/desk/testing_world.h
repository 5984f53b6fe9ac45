// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <utility>

#include "desk/desk.h"
#include "desk/testing_clock.h"
#include "snapshot/build_snapshot.h"

/// A world of a few things, for tests: two occupations that share a skill, a vacancy of each, one wagon.
namespace overstap::desk::testing {

template <typename Id>
Id numbered(std::uint64_t n) {
  return Id{make_uuid7(1, 0, n)};
}

inline auto const kSteward = numbered<occupation_id>(1);
inline auto const kAgent = numbered<occupation_id>(2);
inline auto const kListening = numbered<skill_id>(11);
inline auto const kServing = numbered<skill_id>(12);
inline auto const kTyping = numbered<skill_id>(13);
inline auto const kVacancy = numbered<vacancy_id>(21);
inline auto const kWagon = numbered<wagon_id>(31);
inline auto const kSession = numbered<session_id>(41);

inline std::shared_ptr<taxonomy::taxonomy const> small_taxonomy() {
  auto records = taxonomy_records{};
  auto const add = [&](uuid key, concept_kind kind, std::string nl, std::string en, std::string code) {
    auto const borrowed = nl.empty();
    records.concepts.push_back({.key = key,
                                .kind = kind,
                                .uri = "http://example.org/" + to_string(key),
                                .code = std::move(code),
                                .type = {},
                                .ended = false,
                                .nl = {borrowed ? en : nl, {nl + "ster"}, "Beschrijving \"" + nl + "\"", borrowed},
                                .en = {en, {}, "", false}});
  };
  add(kSteward.value(), concept_kind::occupation, "steward", "cabin crew", "5111");
  add(kAgent.value(), concept_kind::occupation, "klantadviseur", "customer agent", "4222");
  add(kListening.value(), concept_kind::skill, "luisteren", "listen", "");
  add(kServing.value(), concept_kind::skill, "serveren", "serve", "");
  add(kTyping.value(), concept_kind::skill, "", "type", "");
  auto const needs = [&](occupation_id o, skill_id s) { records.relations.push_back({o, {s, importance::essential}}); };
  needs(kSteward, kListening);
  needs(kSteward, kServing);
  needs(kAgent, kListening);
  needs(kAgent, kTyping);
  return taxonomy::build(std::move(records));
}

inline std::shared_ptr<reference_data const> small_reference() {
  auto data = reference_data{};
  data.regions = {{region_code{"AM18"}, "Groot Amsterdam", municipality_code{"GM0363"}}};
  data.municipalities = {{municipality_code{"GM0363"}, "Amsterdam", "Amsterdam", 52.37, 4.89, {121'000, 487'000}},
                         {municipality_code{"GM0394"}, "Haarlemmermeer", "Hoofddorp", 52.3, 4.69, {107'000, 480'000}}};
  data.memberships = {
      {municipality_code{"GM0363"}, "Amsterdam", region_code{"AM18"}, *parse_date("2015-01-01"), {}},
      {municipality_code{"GM0394"}, "Haarlemmermeer", region_code{"AM18"}, *parse_date("2015-01-01"), {}}};
  data.credentials = {
      {credential_code{"rijbewijs-b"}, {"Rijbewijs B", "Driving licence B"}, "licence"},
      {credential_code{"vog"}, {"Verklaring omtrent gedrag", "Certificate of conduct"}, "declaration", true},
      {credential_code{"wft"}, {"Diploma Wft", "Wft diploma"}, "diploma", false}};
  data.fact_codes = {{fact_kind::benefit, "ww", {"WW", "Unemployment benefit"}},
                     {fact_kind::runs_elsewhere, "uwv", {"UWV", "UWV"}}};
  data.barriers = {{barrier_code{"debt"}, {"Schulden", "Debts"}, {}}};
  auto kind = wagon_kind{};
  kind.code = wagon_kind_code{"course"};
  kind.name = {"Cursus", "Course"};
  kind.public_rule = {"Het loket betaalt.", "The desk pays."};
  kind.decided_by = {"het loket", "the desk"};
  data.wagon_kinds = {kind};
  return std::make_shared<reference_data const>(std::move(data));
}

inline vacancy small_vacancy(std::uint64_t n, occupation_id o) {
  auto v = vacancy{};
  v.id = numbered<vacancy_id>(n);
  v.employer = numbered<employer_id>(1);
  v.occupation = o;
  v.title = "Vacature";
  v.municipality = municipality_code{"GM0363"};
  v.at = {121'000, 487'000};
  v.hours_min = 24;
  v.hours_max = 36;
  v.hourly_pay_min = money::euros(16);
  v.contract = contract_kind::temporary;
  v.credentials = {credential_code{"vog"}};
  return v;
}

inline snapshot_records small_records() {
  auto r = snapshot_records{};
  r.synthetic = true;
  r.employers = {{numbered<employer_id>(1), "Werkgever", municipality_code{"GM0363"}}};
  r.vacancies = {small_vacancy(21, kAgent), small_vacancy(22, kSteward)};
  r.partners = {
      {numbered<partner_id>(1), partner_kind::school, "School", region_code{"AM18"}, municipality_code{"GM0363"}}};
  auto w = wagon{};
  w.id = kWagon;
  w.kind = wagon_kind_code{"course"};
  w.provider = numbered<partner_id>(1);
  w.title = {"Typen", "Typing"};
  w.gives = {{skill_atom{kTyping, evidence::proven}, std::nullopt}};
  w.completion = completion_record{.started = 80, .completed = 70};
  r.wagons = {w};
  auto s = session{};
  s.id = kSession;
  s.wagon = kWagon;
  s.weeks = 4;
  s.hours_per_week = 8;
  s.seats = 3;
  s.own_price = money::euros(50);
  s.public_price = money::euros(150);
  s.fund = "Regiofonds";
  r.sessions = {s};
  r.desks = {{region_code{"AM18"},
              municipality_code{"GM0363"},
              "Werkcentrum",
              "Plein 1",
              "020 000 00 00",
              {"ma-vr 9-17", "Mon-Fri 9-17"}}};
  return r;
}

inline std::shared_ptr<overstap::desk::world const> small_world(snapshot_records records = small_records()) {
  return make_world(build_snapshot(small_taxonomy(), small_reference(), std::move(records)));
}

}  // namespace overstap::desk::testing
