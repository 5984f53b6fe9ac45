// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "domain/dossier.h"
#include "domain/evidence.h"
#include "domain/payer.h"
#include "domain/plan.h"
#include "domain/profile.h"
#include "domain/taxonomy_records.h"
#include "domain/vacancy.h"
#include "domain/wagon.h"

namespace overstap::store {

/// The names of enumerators in the database, in data/*.csv and in import files. Total: every enumerator has
/// one. `names_of<E>()` lists them in the order of the enumeration.
template <typename E>
std::span<std::pair<E, std::string_view> const> names_of() noexcept;

template <>
std::span<std::pair<partner_kind, std::string_view> const> names_of<partner_kind>() noexcept;
template <>
std::span<std::pair<payer_tier, std::string_view> const> names_of<payer_tier>() noexcept;
template <>
std::span<std::pair<contract_kind, std::string_view> const> names_of<contract_kind>() noexcept;
template <>
std::span<std::pair<visibility, std::string_view> const> names_of<visibility>() noexcept;
template <>
std::span<std::pair<concept_kind, std::string_view> const> names_of<concept_kind>() noexcept;
template <>
std::span<std::pair<skill_type, std::string_view> const> names_of<skill_type>() noexcept;
template <>
std::span<std::pair<evidence, std::string_view> const> names_of<evidence>() noexcept;
template <>
std::span<std::pair<skill_answer, std::string_view> const> names_of<skill_answer>() noexcept;
template <>
std::span<std::pair<skill_source, std::string_view> const> names_of<skill_source>() noexcept;
template <>
std::span<std::pair<assessment_verdict, std::string_view> const> names_of<assessment_verdict>() noexcept;

template <>
std::span<std::pair<situation_kind, std::string_view> const> names_of<situation_kind>() noexcept;
template <>
std::span<std::pair<job_end_cause, std::string_view> const> names_of<job_end_cause>() noexcept;
template <>
std::span<std::pair<outcome, std::string_view> const> names_of<outcome>() noexcept;
template <>
std::span<std::pair<fact_kind, std::string_view> const> names_of<fact_kind>() noexcept;
template <>
std::span<std::pair<offer_kind, std::string_view> const> names_of<offer_kind>() noexcept;
template <>
std::span<std::pair<offer_state, std::string_view> const> names_of<offer_state>() noexcept;
template <>
std::span<std::pair<came_back, std::string_view> const> names_of<came_back>() noexcept;
template <>
std::span<std::pair<duplicate_reason, std::string_view> const> names_of<duplicate_reason>() noexcept;

template <>
std::span<std::pair<goal_state, std::string_view> const> names_of<goal_state>() noexcept;
template <>
std::span<std::pair<step_state, std::string_view> const> names_of<step_state>() noexcept;
template <>
std::span<std::pair<funding_state, std::string_view> const> names_of<funding_state>() noexcept;

template <typename E>
std::string_view name_of(E e) noexcept {
  return names_of<E>()[static_cast<std::size_t>(e)].second;
}
template <typename E>
std::optional<E> parse_name(std::string_view text) noexcept {
  for (auto const& [value, name] : names_of<E>()) {
    if (name == text) {
      return value;
    }
  }
  return std::nullopt;
}
/// "desk, municipality, …", for messages that say what is allowed.
template <typename E>
std::string allowed_names() {
  auto all = std::string{};
  for (auto const& [value, name] : names_of<E>()) {
    all.append(all.empty() ? "" : ", ").append(name);
  }
  return all;
}

}  // namespace overstap::store
