// SPDX-License-Identifier: EUPL-1.2
#include "store/catalogue_text.h"

#include <algorithm>
#include <charconv>
#include <memory>

#include <fmt/format.h>

#include "base/invariant.h"
#include "base/text.h"
#include "store/names.h"
#include "store/sql.h"

namespace overstap::store {
namespace {

/// Joins the texts that `write` makes of each value with spaces.
template <typename T, typename Write>
std::string spaced(std::vector<T> const& values, Write write) {
  auto text = std::string{};
  for (auto const& value : values) {
    if (!text.empty()) {
      text.push_back(' ');
    }
    text += write(value);
  }
  return text;
}

/// Makes a value of every word between spaces.
template <typename Read>
auto words(std::string_view text, Read read) {
  auto values = std::vector<decltype(read(text))>{};
  while (!text.empty()) {
    auto const space = text.find(' ');
    values.push_back(read(text.substr(0, space)));
    text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
  }
  return values;
}

/// "123e" -> 123 and 'e'; the letter is '\0' when there is none.
std::pair<int, char> numbered(std::string_view word, row_name const& row) {
  auto number = 0;
  auto const* const end = std::to_address(word.end());
  auto const [rest, failed] = std::from_chars(std::to_address(word.begin()), end, number);
  if (failed != std::errc{} || end - rest > 1) {
    unreadable(row, "unreadable list of concepts");
  }
  return {number, rest == end ? '\0' : *rest};
}

char letter_of(evidence e) {
  invariant(e != evidence::none, "a skill that is held has evidence");
  return name_of(e).front();
}

evidence evidence_of(char letter, row_name const& row) {
  for (auto const level : {evidence::declared, evidence::worked, evidence::proven}) {
    if (letter_of(level) == letter) {
      return level;
    }
  }
  unreadable(row, "unreadable evidence");
}

void check_skill(atom const& a, concept_numbers const& numbers, row_name const& row) {
  if (auto const* const s = std::get_if<skill_atom>(&a)) {
    numbers.require(s->skill, row);
  }
}

atom read_atom(std::string_view word, concept_numbers const& numbers, row_name const& row) {
  auto const a = parse_atom(word);
  if (!a) {
    unreadable(row, a.error().detail);
  }
  check_skill(*a, numbers, row);
  return *a;
}

}  // namespace

std::string to_text(std::vector<required_skill> const& skills, concept_numbers const& numbers) {
  return spaced(skills, [&](required_skill const& r) {
    return std::to_string(numbers.of(r.skill)) + (r.weight == importance::essential ? 'e' : 'o');
  });
}

std::string to_text(std::vector<std::pair<skill_id, evidence>> const& skills, concept_numbers const& numbers) {
  return spaced(skills,
                [&](auto const& held) { return std::to_string(numbers.of(held.first)) + letter_of(held.second); });
}

std::string to_text(std::vector<occupation_id> const& occupations, concept_numbers const& numbers) {
  return spaced(occupations, [&](occupation_id o) { return std::to_string(numbers.of(o)); });
}

std::string to_text(std::vector<credential_code> const& codes) {
  return spaced(codes, [](credential_code const& c) { return c.str(); });
}

std::string to_text(std::vector<wagon_kind_code> const& codes) {
  return spaced(codes, [](wagon_kind_code const& c) { return c.str(); });
}

std::string to_text(std::vector<payer_id> const& payers) {
  return spaced(payers, [](payer_id const& p) { return to_string(p); });
}

std::string to_text(std::vector<contract_kind> const& kinds) {
  return spaced(kinds, [](contract_kind k) { return name_of(k); });
}

std::string to_text(std::vector<atom> const& atoms) {
  return spaced(atoms, [](atom const& a) { return to_string(a); });
}

std::string to_text(std::vector<gift> const& gifts) {
  return spaced(gifts, [](gift const& g) { return to_text(g); });
}

std::string to_text(std::vector<evidence_raise> const& raises) {
  return spaced(raises, [](evidence_raise const& r) { return to_text(r); });
}

std::string to_text(gift const& g) {
  return g.after_weeks ? fmt::format("{}@{}", to_string(g.gives), *g.after_weeks) : to_string(g.gives);
}

std::string to_text(evidence_raise const& r) {
  return fmt::format("{}:{}:{}", to_string(r.skill), name_of(r.from), name_of(r.to));
}

std::vector<required_skill> read_required(std::string_view text, concept_numbers const& numbers, row_name const& row) {
  return words(text, [&](std::string_view word) {
    auto const [number, letter] = numbered(word, row);
    if (letter != 'e' && letter != 'o') {
      unreadable(row, "unreadable importance of a skill");
    }
    return required_skill{numbers.skill(number, row), letter == 'e' ? importance::essential : importance::optional};
  });
}

std::vector<std::pair<skill_id, evidence>> read_held(std::string_view text,
                                                     concept_numbers const& numbers,
                                                     row_name const& row) {
  return words(text, [&](std::string_view word) {
    auto const [number, letter] = numbered(word, row);
    return std::pair{numbers.skill(number, row), evidence_of(letter, row)};
  });
}

std::vector<occupation_id> read_occupations(std::string_view text,
                                            concept_numbers const& numbers,
                                            row_name const& row) {
  return words(text, [&](std::string_view word) { return numbers.occupation(numbered(word, row).first, row); });
}

std::vector<credential_code> read_credentials(std::string_view text) {
  return words(text, [](std::string_view word) { return credential_code{std::string{word}}; });
}

std::vector<wagon_kind_code> read_wagon_kinds(std::string_view text) {
  return words(text, [](std::string_view word) { return wagon_kind_code{std::string{word}}; });
}

std::vector<payer_id> read_payer_ids(std::string_view text, row_name const& row) {
  return words(text, [&](std::string_view word) {
    auto const id = payer_id::parse(word);
    if (!id) {
      unreadable(row, "unreadable id of a payer");
    }
    return *id;
  });
}

std::vector<contract_kind> read_contracts(std::string_view text, row_name const& row) {
  return words(text, [&](std::string_view word) {
    auto const kind = parse_name<contract_kind>(word);
    if (!kind) {
      unreadable(row, "unreadable contract");
    }
    return *kind;
  });
}

std::vector<atom> read_atoms(std::string_view text, concept_numbers const& numbers, row_name const& row) {
  return words(text, [&](std::string_view word) { return read_atom(word, numbers, row); });
}

std::vector<gift> read_gifts(std::string_view text, concept_numbers const& numbers, row_name const& row) {
  return words(text, [&](std::string_view word) {
    auto const sign = word.find('@');
    auto g = gift{read_atom(word.substr(0, sign), numbers, row), std::nullopt};
    if (sign != std::string_view::npos) {
      auto const after = parse_integer(word.substr(sign + 1), 0, 208);
      if (!after) {
        unreadable(row, "unreadable weeks of a gift");
      }
      g.after_weeks = static_cast<std::int32_t>(*after);
    }
    return g;
  });
}

std::vector<evidence_raise> read_raises(std::string_view text, concept_numbers const& numbers, row_name const& row) {
  return words(text, [&](std::string_view word) {
    auto const parts = split(word, ':');
    auto const skill = parts.size() == 3 ? skill_id::parse(parts[0]) : std::nullopt;
    auto const from = skill ? parse_name<evidence>(parts[1]) : std::nullopt;
    auto const to = skill ? parse_name<evidence>(parts[2]) : std::nullopt;
    if (!from || !to) {
      unreadable(row, "unreadable raise");
    }
    numbers.require(*skill, row);
    return evidence_raise{*skill, *from, *to};
  });
}

}  // namespace overstap::store
