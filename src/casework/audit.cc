// SPDX-License-Identifier: EUPL-1.2
#include "casework/audit.h"

#include <algorithm>
#include <limits>
#include <set>

#include <fmt/format.h>

#include "base/text.h"
#include "store/log_read.h"
#include "store/transaction.h"

namespace overstap::casework {

audit_report verify_log(store::database& db,
                        vault::key_ring const& keys,
                        exported_heads const& exported,
                        std::function<void(std::size_t, std::size_t)> const& progress) {
  auto const moment = store::read_transaction{db};
  auto const stored = store::list_chains(db);
  auto chains = std::set<std::string>{stored.begin(), stored.end()};
  for (auto const& [chain, heads] : exported) {
    chains.insert(chain);
  }
  auto report = audit_report{};
  for (auto const& chain : chains) {
    auto const at = exported.find(chain);
    auto verifier = vault::chain_verifier{keys,
                                          chain,
                                          store::stored_head(db, chain),
                                          at == exported.end() ? std::vector<vault::chain_head>{} : at->second};
    store::each_log_entry(db, chain, [&](vault::log_entry const& e) { verifier.read(e); });
    auto const found = verifier.finish();
    report.rows += found.rows;
    report.erased += found.erased;
    if (found.fault) {
      report.faults.push_back({chain, *found.fault});
    }
    progress(++report.chains, chains.size());
  }
  return report;
}

std::string export_heads(store::database& db) {
  auto const moment = store::read_transaction{db};
  auto text = std::string{};
  for (auto const& chain : store::list_chains(db)) {
    auto const head = store::stored_head(db, chain);
    text += fmt::format("{} {} {}\n", chain, head.sequence, vault::to_hex(head.signature));
  }
  return text;
}

result<exported_heads> parse_heads(std::string_view text, std::string_view name) {
  auto heads = exported_heads{};
  auto wrong = std::vector<field_error>{};
  auto number = 0;
  for (auto const line : split(text, '\n')) {
    ++number;
    if (trim(line).empty()) {
      continue;
    }
    auto const parts = split(trim(line), ' ');
    auto const sequence =
        parts.size() == 3 ? parse_integer(parts[1], 0, std::numeric_limits<long long>::max()) : std::nullopt;
    auto const signature = parts.size() == 3 ? vault::parse_digest(parts[2]) : std::nullopt;
    if (!sequence || !signature) {
      wrong.push_back(
          {fmt::format("{}:{}", name, number), "CHAIN NUMBER SIGNATURE, as overstap audit export-heads writes"});
      continue;
    }
    heads[std::string{parts[0]}].push_back({static_cast<std::uint64_t>(*sequence), *signature});
  }
  if (!wrong.empty()) {
    return std::unexpected{error{errc::bad_request, "The exported heads cannot be read.", std::move(wrong)}};
  }
  for (auto& [chain, list] : heads) {
    std::ranges::sort(list, {}, &vault::chain_head::sequence);
  }
  return heads;
}

}  // namespace overstap::casework
