// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/embedded_file.h"
#include "schemes/finding.h"
#include "schemes/rule.h"

namespace overstap::schemes {

struct check_question {
  civil_date today;
  std::int32_t oldest_source_days{365};  ///< a source that was read longer ago is worth a look
  std::int32_t ends_within_days{90};
};

/// What is said of a version without a line in `released.tsv`.
inline constexpr std::string_view kNotReleased = "is not released yet";

/// What `read_rules` finds, and what can be seen only with all of them: versions that overlap, a gap between two, a
/// scheme that ended without a word, a released version that was edited or is gone, a scheme in `not-with` that does
/// not exist. Worth a look, beside errors: sources read too long ago or given as a whole site, validity that ends soon,
/// a version that is not released yet. Sorted by file and line.
std::vector<finding> check_rules(std::span<embedded_file const> files, check_question const& q);

/// The content of `released.tsv` with a line (file, hash) for every version that has none yet. Lines that are there
/// stay. The hash is that of the file without the days on which sources were read.
std::string released_with_new(std::span<embedded_file const> files);

}  // namespace overstap::schemes
