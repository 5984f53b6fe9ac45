// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace overstap {

enum class language { nl, en };

/// The same text in both languages of the product.
struct bilingual {
  std::string nl;
  std::string en;
  std::string_view in(language l) const noexcept { return l == language::nl ? nl : en; }
  friend bool operator==(bilingual const&, bilingual const&) = default;
};

}  // namespace overstap
