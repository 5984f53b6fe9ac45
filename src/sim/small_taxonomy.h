// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <array>
#include <memory>
#include <string>

#include <fmt/format.h>

#include "taxonomy/taxonomy.h"

namespace overstap::sim {

/// For tests: a uuid that tells what it is of.
inline uuid test_uuid(std::uint8_t kind, std::size_t number) {
  auto u = uuid{};
  u.bytes[0] = kind;
  u.bytes[14] = static_cast<std::uint8_t>(number >> 8U);
  u.bytes[15] = static_cast<std::uint8_t>(number);
  return u;
}

/// For tests: twelve occupations of different sectors and levels with ten skills each; neighbours share three.
inline std::shared_ptr<taxonomy::taxonomy const> small_taxonomy() {
  struct row {
    char const* isco;
    char const* nl;
    char const* en;
  };
  constexpr auto kRows = std::to_array<row>({
      {"5111", "stewardess of steward", "cabin crew member"},
      {"4225", "medewerker klantenservice", "customer service representative"},
      {"5414", "beveiliger luchthaven", "airport security officer"},
      {"9333", "magazijnmedewerker", "warehouse worker"},
      {"8322", "pakketbezorger", "parcel delivery driver"},
      {"7411", "elektricien woningen", "house electrician"},
      {"8211", "assemblagemedewerker auto's", "car assembly worker"},
      {"2221", "verpleegkundige", "nurse"},
      {"5321", "verzorgende IG", "care worker"},
      {"5311", "pedagogisch medewerker", "nursery worker"},
      {"3512", "medewerker ICT-helpdesk", "IT help desk agent"},
      {"8344", "heftruckchauffeur", "forklift driver"},
  });
  auto records = taxonomy_records{};
  auto const add = [&](uuid const& key, concept_kind kind, std::string code, std::string nl, std::string en) {
    records.concepts.push_back(
        {.key = key,
         .kind = kind,
         .uri = "https://overstap.example/test/" + to_string(key),
         .code = std::move(code),
         .type = {},
         .ended = false,
         .nl = {.preferred = std::move(nl), .alternatives = {}, .description = {}, .borrowed = false},
         .en = {.preferred = std::move(en), .alternatives = {}, .description = {}, .borrowed = false}});
  };
  constexpr std::size_t kStep = 7;
  constexpr std::size_t kSkillsEach = 10;
  for (auto o = std::size_t{0}; o < kRows.size(); ++o) {
    add(test_uuid(1, o), concept_kind::occupation, kRows[o].isco, kRows[o].nl, kRows[o].en);
    for (auto s = std::size_t{0}; s < kSkillsEach; ++s) {
      auto const kind = s < 6 ? importance::essential : importance::optional;
      records.relations.push_back({occupation_id{test_uuid(1, o)}, {skill_id{test_uuid(2, o * kStep + s)}, kind}});
    }
  }
  for (auto s = std::size_t{0}; s < (kRows.size() - 1) * kStep + kSkillsEach; ++s) {
    add(test_uuid(2, s), concept_kind::skill, "", fmt::format("vaardigheid {}", s), fmt::format("skill {}", s));
  }
  std::ranges::sort(records.concepts, {}, &concept_record::key);
  return taxonomy::build(std::move(records));
}

}  // namespace overstap::sim
