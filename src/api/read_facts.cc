// SPDX-License-Identifier: EUPL-1.2
#include "api/read_facts.h"

namespace overstap::api {
namespace {

constexpr auto kAnAskedFact = "the name of a fact that a question asked for";

}  // namespace

schemes::known_facts fact_reader::facts(std::optional<told_facts> const& told,
                                        std::string const& pointer,
                                        refusal refuse) {
  auto known = book_.nothing_known();
  for (auto i = std::size_t{0}; told && i < told->items.size(); ++i) {
    auto const at = pointer + '/' + std::to_string(i);
    auto const& [name, value] = told->items[i];
    auto const f = book_.find_fact(name.value);
    if (!f) {
      wrong(at + "/fact", kAnAskedFact);
    } else if (auto const right = refuse(book_.facts[*f]); !right.empty()) {
      wrong(at + "/fact", std::string{right});
    } else if (known[*f]) {
      wrong(at + "/fact", "each fact once");
    } else if (auto const v = schemes::parse_value(book_.facts[*f], value.value)) {
      known[*f] = *v;
    } else {
      wrong(at + "/value", allowed_values(book_.facts[*f]));
    }
  }
  return known;
}

std::vector<schemes::fact_idx> fact_reader::later(std::optional<code_list> const& names, std::string const& pointer) {
  auto later = std::vector<schemes::fact_idx>{};
  for (auto i = std::size_t{0}; names && i < names->items.size(); ++i) {
    if (auto const f = book_.find_fact(names->items[i].value)) {
      later.push_back(*f);
    } else {
      wrong(pointer + '/' + std::to_string(i), kAnAskedFact);
    }
  }
  return later;
}

void fact_reader::wrong(std::string pointer, std::string allowed) {
  wrong_.push_back({std::move(pointer), std::move(allowed)});
}

std::optional<error> fact_reader::refused() const {
  return wrong_.empty() ? std::nullopt : std::optional{error{errc::bad_request, "Some fields are not valid.", wrong_}};
}

}  // namespace overstap::api
