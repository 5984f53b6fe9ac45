// SPDX-License-Identifier: EUPL-1.2
#include "store/sealed_columns.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "store/database.h"
#include "store/sql.h"
#include "store/sql_call.h"
#include "store/transaction.h"

namespace overstap::store {
namespace {

std::vector<sealed_table> make_tables() {
  auto const id = std::vector<std::string_view>{"id"};
  return {
      {"account", id, {"name"}},
      {"dossier", id, {"next_step", "name", "birth_date", "email", "phone", "address", "door", "cause"}},
      {"external_ref", {"dossier", "organisation"}, {"ref"}},
      {"dossier_fact", id, {"content", "detail"}},
      {"dossier_event", {"dossier", "number"}, {"content"}},
      {"task", id, {"what"}},
      {"offer", id, {"what", "why", "answer"}},
      {"profile_skill", {"dossier", "skill"}, {"remark"}},
      {"document", id, {"name", "content"}},
      {"assessment", id, {"remark"}},
      {"assessment_skill", {"assessment", "skill"}, {"remark"}},
      {"goal_step", id, {"source", "kind", "title", "provider", "fund", "reasons", "note", "result"}},
      {"objection", id, {"reason", "decision"}},
  };
}

/// Holds for a row in which one of the columns is sealed with another key.
std::string sealed_otherwise(std::vector<std::string_view> const& columns, vault::key_ring const& keys) {
  auto conditions = std::vector<std::string>{};
  for (auto const column : columns) {
    conditions.push_back(fmt::format(
        "({0}_sealed is not null and {0}_sealed <> '' and {0}_sealed not like '{1}.%')", column, keys.current_id()));
  }
  return fmt::format("({})", fmt::join(conditions, " or "));
}

/// A row that is sealed again: its key as text, column by column, and the sealed texts.
struct sealed_row {
  std::vector<std::string> key;
  std::vector<std::string> texts;
};

/// Numbers in keys travel as text, so that one statement reads any key.
std::vector<sealed_row> rows_of_other_keys(database& db,
                                           vault::key_ring const& keys,
                                           sealed_table const& t,
                                           std::size_t limit) {
  auto rows = std::vector<sealed_row>{};
  auto selected = std::vector<std::string>{};
  for (auto const key : t.keys) {
    selected.push_back(fmt::format("cast({} as varchar(60))", key));
  }
  for (auto const column : t.columns) {
    selected.push_back(fmt::format("coalesce({}_sealed, '')", column));
  }
  // Locked, because the whole row is written back: what somebody writes meanwhile would be lost.
  auto const query = fmt::format("select {} from {} where {} order by {} limit {}{}",
                                 fmt::join(selected, ", "),
                                 t.table,
                                 sealed_otherwise(t.columns, keys),
                                 fmt::join(t.keys, ", "),
                                 limit,
                                 for_update(db));
  auto row = std::vector<std::string>(selected.size());
  auto statement = soci::statement{db.session()};
  for (auto& value : row) {
    statement.exchange(soci::into(value));
  }
  statement.alloc();
  statement.prepare(query);
  statement.define_and_bind();
  statement.execute();
  while (statement.fetch()) {
    auto const split = row.begin() + static_cast<std::ptrdiff_t>(t.keys.size());
    rows.push_back({{row.begin(), split}, {split, row.end()}});
  }
  return rows;
}

void write_row(database& db, sealed_table const& t, sealed_row& row) {
  auto changes = std::vector<std::string>{};
  for (auto const column : t.columns) {
    // What was null stays null: an empty text would be told from it.
    changes.push_back(fmt::format("{0}_sealed = case when {0}_sealed is null then null else :{0} end", column));
  }
  auto found = std::vector<std::string>{};
  for (auto const key : t.keys) {
    found.push_back(fmt::format("cast({0} as varchar(60)) = :key_{0}", key));
  }
  auto statement = soci::statement{db.session()};
  for (auto& text : row.texts) {
    statement.exchange(soci::use(text));
  }
  for (auto& key : row.key) {
    statement.exchange(soci::use(key));
  }
  statement.alloc();
  statement.prepare(
      fmt::format("update {} set {} where {}", t.table, fmt::join(changes, ", "), fmt::join(found, " and ")));
  statement.define_and_bind();
  statement.execute(true);
}

}  // namespace

std::span<sealed_table const> sealed_tables() {
  static auto const all = make_tables();
  return all;
}

std::vector<dossier_contact> contacts_of_other_keys(database& db, vault::key_ring const& keys, std::size_t limit) {
  auto found = std::vector<dossier_contact>{};
  sql::guarded("looking for contact data under an older key", [&] {
    sql::each<dossier_id, std::string, std::string, std::string, std::string, std::string>(
        db.session(),
        fmt::format(
            "select id, name_sealed, birth_date_sealed, email_sealed, phone_sealed, address_sealed from dossier "
            "where {} order by id limit {}{}",
            sealed_otherwise({"name", "birth_date", "email", "phone"}, keys),
            limit,
            for_update(db)),
        [&](dossier_id id,
            std::string name,
            std::string birth_date,
            std::string email,
            std::string phone,
            std::string address) {
          found.push_back(
              {id, {std::move(name), std::move(birth_date), std::move(email), std::move(phone), std::move(address)}});
        });
  });
  return found;
}

std::size_t reseal(database& db, vault::key_ring const& keys, sealed_table const& t, std::size_t limit) {
  return sql::guarded(fmt::format("sealing {} again", t.table), [&] {
    auto rows = rows_of_other_keys(db, keys, t, limit);
    for (auto& row : rows) {
      auto const name = fmt::format("{}", fmt::join(row.key, ":"));
      for (auto i = std::size_t{0}; i < t.columns.size(); ++i) {
        auto& text = row.texts[i];
        if (!text.empty()) {
          auto const place = fmt::format("{}.{}:{}", t.table, t.columns[i], name);
          text = keys.seal(place, keys.open(place, text));
        }
      }
      write_row(db, t, row);
    }
    return rows.size();
  });
}

}  // namespace overstap::store
