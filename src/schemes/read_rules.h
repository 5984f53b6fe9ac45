// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <vector>

#include "base/embedded_file.h"
#include "schemes/finding.h"
#include "schemes/rule.h"

namespace overstap::schemes {

struct read_rules_result {
  rule_book book;  ///< of use only without errors
  std::vector<finding> findings;
};

/// Reads `facts.yaml` and `rules/<scheme>/<first day>.yaml`; paths are below data/schemes. Notes what is wrong with
/// single files: not YAML, an unknown key, fact, choice or source, a condition that can not fail or hold, an amount
/// without a period, a missing text.
read_rules_result read_rules(std::span<embedded_file const> files);

/// The rules in the binary. Errors in them are a logic_bug: the build checks them.
rule_book const& built_in_rules();
/// Their files.
std::vector<embedded_file> built_in_files();

}  // namespace overstap::schemes
