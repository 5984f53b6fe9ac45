// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/columns.h"
#include "base/dates.h"
#include "base/money.h"
#include "domain/evidence.h"
#include "domain/payer.h"
#include "domain/place.h"
#include "domain/reference.h"
#include "domain/vacancy.h"
#include "domain/wagon.h"
#include "snapshot/credential_set.h"
#include "snapshot/indices.h"
#include "taxonomy/coverage.h"
#include "taxonomy/taxonomy.h"

namespace overstap {

/// An atom with positions instead of ids.
struct compiled_atom {
  enum class kind : std::uint8_t { skill, credential, freedom };
  kind what;
  std::uint32_t position;  ///< skill_idx, credential_idx or barrier_idx, by `what`
  evidence level{};  ///< skills only
  friend constexpr auto operator<=>(compiled_atom const&, compiled_atom const&) = default;
};
constexpr compiled_atom skill_at(taxonomy::skill_idx s, evidence level) noexcept {
  return {compiled_atom::kind::skill, static_cast<std::uint32_t>(s.pos()), level};
}
constexpr compiled_atom holds(credential_idx c) noexcept {
  return {compiled_atom::kind::credential, static_cast<std::uint32_t>(c.pos()), {}};
}
constexpr compiled_atom free_of(barrier_idx b) noexcept {
  return {compiled_atom::kind::freedom, static_cast<std::uint32_t>(b.pos()), {}};
}

struct compiled_gift {
  compiled_atom gives;
  std::optional<std::int32_t> after_weeks;
};
struct compiled_raise {
  taxonomy::skill_idx skill;
  evidence from;
  evidence to;
};

/// A wagon as the planner reads it. `record` keeps titles, kind and provider.
struct compiled_wagon {
  wagon record;
  std::vector<compiled_atom> needs;
  std::vector<compiled_gift> gives;
  std::vector<compiled_raise> raises;
  std::size_t kind{};  ///< position among the kinds of `reference_data`
  taxonomy::occupation_idx job;  ///< in a job: the occupation that it is; none = whatever the goal is
  std::vector<session_idx> sessions;  ///< sorted
};

/// Open vacancies as columns; index order is id order.
struct vacancy_columns {
  vec_map<vacancy_idx, vacancy_id> id;
  vec_map<vacancy_idx, employer_idx> employer;
  vec_map<vacancy_idx, taxonomy::occupation_idx> occupation;
  vec_map<vacancy_idx, std::string> title;
  vec_vec<vacancy_idx, taxonomy::weighted_skill> skills;  ///< own skills, or the occupation's when it has none
  vec_map<vacancy_idx, std::uint64_t> total_weight;  ///< sum of the weights; 0 = skills unknown
  vec_map<vacancy_idx, credential_set> credentials;
  vec_map<vacancy_idx, municipality_code> municipality;
  vec_map<vacancy_idx, place> at;
  vec_map<vacancy_idx, std::optional<std::int32_t>> hours_min, hours_max;
  vec_map<vacancy_idx, std::optional<money>> pay_min, pay_max;  ///< per hour
  vec_map<vacancy_idx, std::optional<civil_date>> start, closes;
  vec_map<vacancy_idx, std::optional<contract_kind>> contract;
  vec_map<vacancy_idx, std::uint8_t> shifts, supported;  ///< 0 or 1
  std::size_t size() const noexcept { return id.size(); }
};

/// Everything a person may have told, each fact optional where "not told" means something.
struct person_facts {
  std::vector<taxonomy::held_skill> skills;  ///< sorted by skill, no duplicates
  std::optional<credential_set> credentials;  ///< nullopt = not told
  std::optional<place> home;
  std::optional<std::int32_t> max_km;
  std::optional<std::int32_t> hours_min, hours_max;  ///< wanted hours of work per week
  std::optional<civil_date> available_from;
  std::optional<std::vector<contract_kind>> contracts;  ///< accepted ones
  std::optional<bool> shifts;  ///< works shifts: yes or no
  bool needs_support{};  ///< works with a job coach or adapted hours
};

/// People who let themselves be found (in this version: synthetic ones only); index order is id order.
struct person_columns {
  vec_map<person_idx, person_id> id;
  vec_map<person_idx, person_facts> facts;
  vec_map<person_idx, municipality_code> municipality;
  vec_vec<person_idx, taxonomy::occupation_idx> worked_as;
  std::size_t size() const noexcept { return id.size(); }
};

/// The immutable world that every engine reads. Built by `snapshot_builder`; shared by pointer.
struct snapshot {
  std::uint64_t version{};
  bool synthetic{};  ///< holds demo data, which every page must say
  std::shared_ptr<taxonomy::taxonomy const> tax;
  std::shared_ptr<reference_data const> reference;
  vacancy_columns vacancies;
  vec_map<employer_idx, employer> employers;
  vec_map<partner_idx, partner> partners;
  vec_map<wagon_idx, compiled_wagon> wagons;  ///< index order is id order
  vec_map<session_idx, session> sessions;  ///< index order is id order
  vec_map<session_idx, wagon_idx> session_wagon;
  vec_map<payer_idx, payer> payers;  ///< in the order in which they pay: by tier, then id; each side says `not_with`
  person_columns people;
  std::vector<desk_contact> desks;  ///< sorted by region
  credential_set obtainable;  ///< credentials that some wagon with a session gives

  credential_idx find_credential(credential_code const& c) const noexcept;  ///< none when unknown
  barrier_idx find_barrier(barrier_code const& c) const noexcept;
  vacancy_idx find(vacancy_id const& id) const noexcept;
  wagon_idx find(wagon_id const& id) const noexcept;
  session_idx find(session_id const& id) const noexcept;
  partner_idx find(partner_id const& id) const noexcept;
  payer_idx find(payer_id const& id) const noexcept;
};

}  // namespace overstap
