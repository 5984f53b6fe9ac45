// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "vault/audit_chain.h"

namespace overstap::store {
class database;
}

/// The processing log as an auditor checks it (docs/adr/0008).
namespace overstap::casework {

/// The heads that an earlier export wrote down, by chain. A chain may have several.
using exported_heads = std::map<std::string, std::vector<vault::chain_head>>;

struct faulty_chain {
  std::string chain;
  vault::chain_fault fault;
};
struct audit_report {
  std::uint64_t chains{};
  std::uint64_t rows{};
  std::uint64_t erased{};  ///< rows whose private text was lawfully erased
  std::vector<faulty_chain> faults;  ///< sorted by chain; empty: the log is what was written
};

/// Checks every chain of the database, and those that only the export knows, at one moment. `progress` is told the
/// number of chains done and of all.
audit_report verify_log(store::database& db,
                        vault::key_ring const& keys,
                        exported_heads const& exported,
                        std::function<void(std::size_t, std::size_t)> const& progress);

/// One line per chain, sorted: "CHAIN NUMBER SIGNATURE". To be kept where who can change the database cannot.
std::string export_heads(store::database& db);
/// The lines of one export, or of several behind one another. What cannot be read is bad_request with `name`:LINE.
result<exported_heads> parse_heads(std::string_view text, std::string_view name);

}  // namespace overstap::casework
