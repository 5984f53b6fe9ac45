// SPDX-License-Identifier: EUPL-1.2
#include "store/log_read.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "store/database.h"
#include "store/log_store.h"
#include "store/sql.h"
#include "store/sql_call.h"

namespace overstap::store {
namespace {

constexpr auto kListsBack = std::int64_t{400} * 24 * 3600 * 1000;

template <typename Enum>
std::vector<Enum> parse_all(std::string_view text, std::optional<Enum> (*parse)(std::string_view) noexcept) {
  auto values = std::vector<Enum>{};
  for (auto const word : split(text, ' ')) {
    if (auto const v = parse(word)) {
      values.push_back(*v);
    }
  }
  return values;
}

vault::digest digest_of(std::string const& hex) {
  // What cannot be read is not what was signed: the verifier says so at its place.
  return vault::parse_digest(hex).value_or(vault::digest{});
}

/// The dossier and all that were merged into it, over any number of merges.
std::vector<dossier_id> with_merged(database& db, dossier_id id) {
  auto all = std::vector{id};
  for (auto i = std::size_t{0}; i < all.size(); ++i) {
    auto const into = all[i];
    sql::each<dossier_id>(
        db.session(),
        "select id from dossier where merged_into = :id order by id",
        [&](dossier_id other) { all.push_back(other); },
        into);
  }
  return all;
}

constexpr auto kLineColumns =
    "select l.at, l.role, o.name, o.kind, l.action, l.purpose, l.groups, l.grounds from processing_log l "
    "left join organisation o on o.id = l.organisation ";

template <typename... Params>
void collect(database& db, std::vector<log_line>& lines, bool list, std::string const& where, Params const&... params) {
  sql::each<std::int64_t,
            std::string,
            std::optional<std::string>,
            std::optional<std::string>,
            std::string,
            std::string,
            std::string,
            std::string>(
      db.session(),
      kLineColumns + where,
      [&](std::int64_t at,
          std::string const& role,
          std::optional<std::string> name,
          std::optional<std::string> kind,
          std::string action,
          std::string purpose,
          std::string const& groups,
          std::string const& grounds) {
        lines.push_back({.at = at,
                         .role = access::parse_role(role).value_or(access::role::operator_),
                         .organisation_name = std::move(name).value_or(""),
                         .organisation_kind = std::move(kind).value_or(""),
                         .action = std::move(action),
                         .purpose = std::move(purpose),
                         .groups = parse_all(groups, access::parse_data_group),
                         .grounds = parse_all(grounds, access::parse_ground),
                         .list = list});
      },
      params...);
}

}  // namespace

log_page read_log(database& db, dossier_id id, std::int64_t before, std::size_t limit) {
  return sql::guarded("reading the processing log", [&] {
    auto page = log_page{};
    // Two more than asked: enough to see whether a page ends between rows of one moment.
    auto const most = static_cast<std::int64_t>(limit) + 1;
    for (auto const& each : with_merged(db, id)) {
      collect(db,
              page.lines,
              false,
              "where l.chain = :c and l.at < :b order by l.at desc, l.number desc limit :n",
              chain_of(each),
              before,
              most);
      collect(db,
              page.lines,
              true,
              "where l.chain like 'list:%' and l.at < :b and l.at >= :from and l.subjects like :s "
              "order by l.at desc, l.number desc limit :n",
              before,
              before - kListsBack,
              fmt::format("%{}%", to_string(each)),
              most);
    }
    std::ranges::stable_sort(page.lines, std::ranges::greater{}, &log_line::at);
    if (page.lines.size() > limit) {
      auto end = limit;
      while (end > 1 && page.lines[end - 1].at == page.lines[end].at) {
        --end;
      }
      if (page.lines[end - 1].at == page.lines[end].at) {
        end = limit;  // more rows of one moment than a page holds
      }
      page.lines.resize(end);
      page.next = page.lines.back().at;
    }
    return page;
  });
}

std::vector<std::string> list_chains(database& db) {
  return sql::guarded("listing the chains of the log", [&] {
    auto chains = std::vector<std::string>{};
    sql::each<std::string>(db.session(),
                           "select chain from processing_log group by chain union select chain from processing_head",
                           [&](std::string chain) { chains.push_back(std::move(chain)); });
    std::ranges::sort(chains);
    return chains;
  });
}

vault::chain_head stored_head(database& db, std::string const& chain) {
  return sql::guarded("reading the head of a chain", [&]() -> vault::chain_head {
    auto const row = sql::first<std::int64_t, std::string>(
        db.session(), "select number, mac from processing_head where chain = :c", chain);
    return row ? vault::chain_head{static_cast<std::uint64_t>(std::get<0>(*row)), digest_of(std::get<1>(*row))}
               : vault::chain_head{};
  });
}

void each_log_entry(database& db, std::string const& chain, std::function<void(vault::log_entry const&)> const& take) {
  sql::guarded("reading a chain of the log", [&] {
    sql::each<std::int64_t,
              std::int64_t,
              std::string,
              std::string,
              std::string,
              std::string,
              std::string,
              std::string,
              std::string,
              std::string,
              std::string,
              std::string,
              std::string,
              std::string,
              std::string,
              std::string>(
        db.session(),
        "select number, at, account, role, organisation, action, purpose, groups, grounds, trace_id, subjects, "
        "private_text, salt, commitment, key_id, mac from processing_log where chain = :c order by number",
        [&](std::int64_t number,
            std::int64_t at,
            std::string account,
            std::string role,
            std::string organisation,
            std::string action,
            std::string purpose,
            std::string groups,
            std::string grounds,
            std::string trace_id,
            std::string subjects,
            std::string private_text,
            std::string salt,
            std::string const& commitment,
            std::string key_id,
            std::string const& mac) {
          auto entry = vault::log_entry{};
          entry.sequence = static_cast<std::uint64_t>(number);
          entry.key_id = std::move(key_id);
          // The order of `append_processing`.
          entry.fields = {std::to_string(at),
                          std::move(account),
                          std::move(role),
                          std::move(organisation),
                          std::move(action),
                          std::move(purpose),
                          std::move(groups),
                          std::move(grounds),
                          std::move(trace_id),
                          std::move(subjects)};
          entry.private_text = std::move(private_text);
          entry.salt = std::move(salt);
          entry.commitment = digest_of(commitment);
          entry.signature = digest_of(mac);
          take(entry);
        },
        chain);
  });
}

void erase_private_text(database& db, std::string const& chain) {
  sql::guarded("erasing private text of the log", [&] {
    sql::execute(db.session(), "update processing_log set private_text = '', salt = '' where chain = :c", chain);
  });
}

}  // namespace overstap::store
