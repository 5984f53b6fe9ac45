// SPDX-License-Identifier: EUPL-1.2
#include "casework/plan_words.h"

#include <fmt/format.h>

#include "domain/date_words.h"

namespace overstap::casework {

std::string words_of(desk::world const& world, occupation_id occupation, std::optional<civil_date> at_work_on) {
  auto const& tax = *world.data->tax;
  auto const at = tax.find(occupation);
  auto name = std::string{at.has_value() ? tax.words_of(at, language::nl).preferred : "een beroep"};
  return at_work_on ? fmt::format("{}, aan het werk op {}", name, in_words(*at_work_on, language::nl)) : name;
}

}  // namespace overstap::casework
