// SPDX-License-Identifier: EUPL-1.2
#include "store/log_store.h"

#include <fmt/format.h>

#include "store/database.h"
#include "store/sql.h"
#include "store/sql_call.h"
#include "store/transaction.h"
#include "vault/audit_chain.h"

namespace overstap::store {
namespace {

/// Names with spaces between: "contact plan".
template <typename Enum>
std::string joined(std::vector<Enum> const& values) {
  auto text = std::string{};
  for (auto const v : values) {
    text += text.empty() ? "" : " ";
    text += access::to_string(v);
  }
  return text;
}

std::string joined(std::vector<dossier_id> const& ids) {
  auto text = std::string{};
  for (auto const& id : ids) {
    text += text.empty() ? "" : " ";
    text += to_string(id);
  }
  return text;
}

std::string or_empty(partner_id const& id) {
  return id.is_nil() ? std::string{} : to_string(id);
}

vault::chain_head head_of(database& db, std::string const& chain) {
  auto const row = sql::first<std::int64_t, std::string>(
      db.session(),
      fmt::format("select number, mac from processing_head where chain = :chain{}", for_update(db)),
      chain);
  if (!row) {
    return {};
  }
  auto const mac = vault::parse_digest(std::get<1>(*row));
  if (!mac) {
    throw infra_error{fmt::format("database: the head of the log {} cannot be read", chain)};
  }
  return {.sequence = static_cast<std::uint64_t>(std::get<0>(*row)), .signature = *mac};
}

}  // namespace

std::string chain_of(dossier_id id) {
  return to_string(id);
}

std::string list_chain_of(partner_id organisation) {
  return "list:" + to_string(organisation);
}

void append_processing(database& db, vault::key_ring const& keys, std::string const& chain, processing const& p) {
  sql::guarded("appending to the processing log", [&] {
    auto const head = head_of(db, chain);
    auto const groups = joined(p.groups);
    auto const grounds = joined(p.grounds);
    auto const subjects = joined(p.subjects);
    auto const organisation = or_empty(p.organisation);
    // The order of the fields is what the signatures cover: it stays as it is (`read_chain` gives the same).
    auto const entry = vault::next_entry(keys,
                                         chain,
                                         head,
                                         {std::to_string(p.at),
                                          to_string(p.account),
                                          std::string{access::to_string(p.role)},
                                          organisation,
                                          p.action,
                                          std::string{access::to_string(p.purpose)},
                                          groups,
                                          grounds,
                                          p.trace_id,
                                          subjects},
                                         p.private_text);
    auto const number = static_cast<std::int64_t>(entry.sequence);
    sql::execute(
        db.session(),
        "insert into processing_log (chain, number, at, account, role, organisation, action, purpose, groups, "
        "grounds, trace_id, subjects, private_text, salt, commitment, key_id, mac) values (:chain, :number, :at, "
        ":account, :role, :organisation, :action, :purpose, :groups, :grounds, :trace_id, :subjects, "
        ":private_text, :salt, :commitment, :key_id, :mac)",
        chain,
        number,
        p.at,
        p.account,
        access::to_string(p.role),
        organisation,
        p.action,
        access::to_string(p.purpose),
        groups,
        grounds,
        p.trace_id,
        subjects,
        entry.private_text,
        entry.salt,
        vault::to_hex(entry.commitment),
        entry.key_id,
        vault::to_hex(entry.signature));
    sql::execute(db.session(),
                 "insert into processing_head (chain, number, mac) values (:chain, :number, :mac) "
                 "on conflict (chain) do update set number = excluded.number, mac = excluded.mac",
                 chain,
                 number,
                 vault::to_hex(entry.signature));
  });
}

}  // namespace overstap::store
