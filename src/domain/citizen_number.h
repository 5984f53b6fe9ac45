// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace overstap {

/// Where in a text, in bytes.
struct text_span {
  std::size_t offset;
  std::size_t size;
  friend bool operator==(text_span const&, text_span const&) = default;
};

/// Places in `utf8` that can be a citizen service number (Dutch: BSN), which Overstap must not keep (UAVG art. 46):
/// nine digits that pass the eleven-test, together or with one space, dot or dash between groups of them. Digits that
/// are part of more digits (telephone, bank account) are not meant. In order of offset.
std::vector<text_span> find_citizen_numbers(std::string_view utf8);

}  // namespace overstap
