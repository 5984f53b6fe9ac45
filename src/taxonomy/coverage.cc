// SPDX-License-Identifier: EUPL-1.2
#include "taxonomy/coverage.h"

#include "taxonomy/formula.h"

namespace overstap::taxonomy {

skill_cover::skill_cover(taxonomy const& tax) : tax_{&tax}, best_(tax.skill_count()), by_(tax.skill_count()) {
}

void skill_cover::assign(std::span<held_skill const> held) {
  for (auto const s : touched_) {
    best_[s] = 0;
    by_[s] = skill_idx{};
  }
  touched_.clear();
  for (auto const& h : held) {
    raise(h);
  }
}

void skill_cover::raise(held_skill h) {
  auto const factor = evidence_factor(h.level);
  if (factor == 0) {
    return;
  }
  auto const offer = [&](skill_idx required, std::uint32_t rel) {
    auto const contribution = factor * rel;
    if (best_[required] == 0) {
      touched_.push_back(required);
    }
    if (contribution > best_[required] || (contribution == best_[required] && h.skill < by_[required])) {
      best_[required] = contribution;
      by_[required] = h.skill;
    }
  };
  offer(h.skill, formula::kRelSelf);
  for (auto const& required : tax_->near_requirements_of(h.skill)) {
    offer(required.skill, required.rel);
  }
}

std::optional<score> coverage(skill_cover const& cover, std::span<weighted_skill const> required) noexcept {
  auto total = std::uint64_t{0};
  auto covered = std::uint64_t{0};
  for (auto const& r : required) {
    total += r.weight;
    covered += std::uint64_t{r.weight} * cover.contribution(r.skill);
  }
  return total == 0 ? std::nullopt : std::optional{score{static_cast<std::uint32_t>(covered / total)}};
}

}  // namespace overstap::taxonomy
