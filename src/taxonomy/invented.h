// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/random.h"
#include "domain/taxonomy_records.h"

/// Small invented taxonomies for tests and for the self-check.
namespace overstap::taxonomy::invented {

inline uuid random_uuid(random_source& random) {
  auto u = uuid{};
  for (auto& byte : u.bytes) {
    byte = static_cast<std::uint8_t>(random.below(256));
  }
  return u;
}

inline concept_record make_concept(uuid const& key, concept_kind kind, std::string const& name) {
  auto record = concept_record{};
  record.key = key;
  record.kind = kind;
  record.uri = "urn:test:" + to_string(key);
  record.nl.preferred = name + " nl";
  record.en.preferred = name + " en";
  return record;
}

/// How large and how dense an invented taxonomy is, in maxima and percentages.
struct shape {
  std::uint64_t occupations{8};
  std::uint64_t skills{30};
  std::uint64_t groups{6};
  std::uint64_t parents{2};  ///< of a skill
  unsigned use_percent{25};
  unsigned ended_percent{10};
  unsigned twin_percent{30};  ///< of the skills: used exactly as the one before, so that scores tie
};

template <typename T>
void shuffle(std::vector<T>& rows, random_source& random) {
  for (auto i = rows.size(); i > 1; --i) {
    std::swap(rows[i - 1], rows[random.below(i)]);
  }
}

/// Unsorted, with ended concepts, unknown ends of relations, skills and groups with several parents.
inline taxonomy_records random_records(random_source& random, shape const& s) {
  auto records = taxonomy_records{};
  auto occupations = std::vector<uuid>{};
  auto skills = std::vector<uuid>{};
  auto parents = std::vector<uuid>{};
  auto const add = [&](std::vector<uuid>& to, std::uint64_t count, concept_kind kind) {
    for (auto i = std::uint64_t{0}; i < count; ++i) {
      auto record = make_concept(random_uuid(random), kind, "c" + std::to_string(records.concepts.size()));
      record.ended = random.chance(s.ended_percent);
      if (kind == concept_kind::occupation && random.chance(80)) {
        record.code = std::to_string(random.below(10)) + std::to_string(random.below(5)) + "11";
      }
      to.push_back(record.key);
      records.concepts.push_back(std::move(record));
    }
  };
  add(occupations, 1 + random.below(s.occupations), concept_kind::occupation);
  add(skills, 1 + random.below(s.skills), concept_kind::skill);
  add(parents, random.below(s.groups + 1), concept_kind::skill_group);
  parents.insert(parents.end(), skills.begin(), skills.begin() + static_cast<std::ptrdiff_t>(skills.size() / 4));
  auto is_twin = std::vector<bool>{};
  for (auto i = std::size_t{0}; i < skills.size(); ++i) {
    is_twin.push_back(random.chance(s.twin_percent));
  }
  auto const stranger = random_uuid(random);

  for (auto const& o : occupations) {
    auto const percent = random.chance(10) ? 0U : static_cast<unsigned>(random.below(2 * s.use_percent + 1));
    auto used = false;
    for (auto i = std::size_t{0}; i < skills.size(); ++i) {
      used = i > 0 && is_twin[i] ? used : random.chance(percent);
      auto const& t = skills[i];
      if (used) {
        records.relations.push_back(
            {occupation_id{o}, {skill_id{t}, random.chance(50) ? importance::essential : importance::optional}});
      }
    }
  }
  records.relations.push_back({occupation_id{stranger}, {skill_id{skills.front()}, importance::essential}});
  records.relations.push_back({occupation_id{occupations.front()}, {skill_id{stranger}, importance::essential}});

  for (auto const& t : skills) {
    for (auto n = random.below(s.parents + 1); n > 0 && !parents.empty(); --n) {
      auto const& above = random.pick(std::span<uuid const>{parents});
      auto const known = std::ranges::any_of(
          records.broader, [&](broader_record const& b) { return b.narrower == t && b.broader == above; });
      if (above != t && !known) {
        records.broader.push_back({t, above});
      }
    }
  }
  records.broader.push_back({skills.front(), stranger});
  shuffle(records.concepts, random);
  shuffle(records.relations, random);
  shuffle(records.broader, random);
  return records;
}

}  // namespace overstap::taxonomy::invented
