// SPDX-License-Identifier: EUPL-1.2
#include "api/map_concepts.h"

#include <algorithm>

namespace overstap::api {
namespace {

template <typename Idx>
boundary::concept_ref reference_to(taxonomy::taxonomy const& tax, Idx at, language l) {
  auto const words = tax.words_of(at, l);
  return {.id = tax.id_of(at).value(), .label = std::string{words.preferred}, .borrowed = words.borrowed};
}

}  // namespace

boundary::concept_ref to_boundary(taxonomy::taxonomy const& tax, taxonomy::occupation_idx o, language l) {
  return reference_to(tax, o, l);
}
boundary::concept_ref to_boundary(taxonomy::taxonomy const& tax, taxonomy::skill_idx s, language l) {
  return reference_to(tax, s, l);
}

boundary::importance to_boundary(importance i) noexcept {
  switch (i) {
    case importance::essential:
      return boundary::importance::essential;
    case importance::optional:
      return boundary::importance::optional;
  }
  __builtin_unreachable();
}

boundary::reach to_boundary(matching::reach r) noexcept {
  switch (r) {
    case matching::reach::viable:
      return boundary::reach::viable;
    case matching::reach::stretch:
      return boundary::reach::stretch;
    case matching::reach::far:
      return boundary::reach::far;
  }
  __builtin_unreachable();
}

boundary::share to_share(score s) noexcept {
  return {s.ppm()};
}
boundary::cents to_cents(money m) {
  return {m.in_cents()};
}
std::optional<boundary::cents> to_cents(std::optional<money> m) {
  return m ? std::optional{to_cents(*m)} : std::nullopt;
}

std::optional<std::int64_t> position(std::optional<std::size_t> p) noexcept {
  return p ? std::optional{static_cast<std::int64_t>(*p)} : std::nullopt;
}

std::vector<boundary::matched_skill> to_boundary(taxonomy::taxonomy const& tax,
                                                 std::span<matching::matched_skill const> matched,
                                                 std::size_t most,
                                                 language l) {
  auto out = std::vector<boundary::matched_skill>{};
  auto const shown = matched.first(std::min(most, matched.size()));
  out.reserve(shown.size());
  for (auto const& m : shown) {
    out.push_back({reference_to(tax, m.required, l), reference_to(tax, m.covered_by, l), {m.contribution}});
  }
  return out;
}
std::vector<boundary::skill_gap> to_boundary(taxonomy::taxonomy const& tax,
                                             std::span<matching::skill_gap const> gaps,
                                             std::size_t most,
                                             language l) {
  auto out = std::vector<boundary::skill_gap>{};
  auto const shown = gaps.first(std::min(most, gaps.size()));
  out.reserve(shown.size());
  for (auto const& g : shown) {
    out.push_back({reference_to(tax, g.required, l), to_boundary(g.kind), {g.lost}});
  }
  return out;
}

boundary::desk to_boundary(reference_data const& reference, desk_contact const& d, language l) {
  return {.name = d.name,
          .address = d.address,
          .phone = d.phone,
          .hours = std::string{d.hours.in(l)},
          .municipality = name_of(reference, d.municipality)};
}

std::string name_of(reference_data const& reference, municipality_code const& c) {
  auto const* const m = reference.find_municipality(c);
  return m != nullptr ? m->name : c.str();
}

}  // namespace overstap::api
