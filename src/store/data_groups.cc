// SPDX-License-Identifier: EUPL-1.2
#include "store/data_groups.h"

#include "base/invariant.h"
#include "base/text.h"

namespace overstap::store {

std::string joined_groups(std::vector<access::data_group> const& groups) {
  auto text = std::string{};
  for (auto const g : groups) {
    text += text.empty() ? "" : " ";
    text += access::to_string(g);
  }
  return text;
}

std::vector<access::data_group> parse_groups(std::string_view text) {
  auto groups = std::vector<access::data_group>{};
  for (auto const word : split(text, ' ')) {
    auto const g = access::parse_data_group(word);
    if (!g && !word.empty()) {
      throw infra_error{"database: a group of data is not known"};
    }
    if (g) {
      groups.push_back(*g);
    }
  }
  return groups;
}

}  // namespace overstap::store
