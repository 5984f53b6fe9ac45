// SPDX-License-Identifier: EUPL-1.2
#include "store/dossier_dump.h"

#include <algorithm>

#include <fmt/format.h>

#include "store/database.h"
#include "store/log_store.h"
#include "store/sealed_columns.h"
#include "store/sql.h"

namespace overstap::store {
namespace {

constexpr auto kSealed = std::string_view{"_sealed"};

std::string text_of(soci::row const& r, std::size_t i) {
  switch (r.get_properties(i).get_data_type()) {
    case soci::dt_string:
      return r.get<std::string>(i);
    case soci::dt_integer:
      return std::to_string(r.get<int>(i));
    case soci::dt_long_long:
      return std::to_string(r.get<long long>(i));
    case soci::dt_unsigned_long_long:
      return std::to_string(r.get<unsigned long long>(i));
    case soci::dt_double:
    case soci::dt_date:
    case soci::dt_blob:
    case soci::dt_xml:
      break;
  }
  throw logic_bug{"a column of the desk has a type that is not exported"};
}

/// What says nothing to a person: blind indexes, hashes, signatures.
bool is_left_out(std::string_view column) {
  return column.ends_with("_index") || column.ends_with("_hash") || column == "mac" || column == "commitment" ||
         column == "salt" || column == "key_id";
}

std::string place_of(sealed_table const& t, std::string_view column, soci::row const& r) {
  auto place = fmt::format("{}.{}", t.table, column);
  for (auto const key : t.keys) {
    for (auto i = std::size_t{0}; i < r.size(); ++i) {
      if (r.get_properties(i).get_name() == key) {
        place += ":" + text_of(r, i);
      }
    }
  }
  return place;
}

dumped_table dump(
    database& db, vault::key_ring const& keys, std::string table, std::string const& where, std::string const& value) {
  auto const tables = sealed_tables();
  auto const sealed = std::ranges::find(tables, std::string_view{table}, &sealed_table::table);
  auto out = dumped_table{.name = std::move(table), .rows = {}};
  auto const rows = soci::rowset<soci::row>{
      (db.session().prepare << fmt::format("select * from {} where {}", out.name, where), soci::use(value, "v"))};
  for (auto const& r : rows) {
    auto& row = out.rows.emplace_back();
    for (auto i = std::size_t{0}; i < r.size(); ++i) {
      auto name = r.get_properties(i).get_name();
      if (r.get_indicator(i) == soci::i_null || is_left_out(name)) {
        continue;
      }
      auto text = text_of(r, i);
      if (name.ends_with(kSealed)) {
        name.resize(name.size() - kSealed.size());
        invariant(sealed != tables.end(), "a sealed column that is not in the list");
        text = text.empty() ? text : keys.open(place_of(*sealed, name, r), text);
      }
      if (!text.empty()) {
        row.emplace_back(std::move(name), std::move(text));
      }
    }
  }
  return out;
}

}  // namespace

std::vector<dumped_table> dump_dossier(database& db, vault::key_ring const& keys, dossier_id id) {
  return sql::guarded("exporting a dossier", [&] {
    auto all = std::vector<dumped_table>{};
    auto const text = to_string(id);
    all.push_back(dump(db, keys, "dossier", "id = :v", text));
    for (auto const* const table : {"external_ref",
                                    "dossier_fact",
                                    "dossier_event",
                                    "task",
                                    "offer",
                                    "document",
                                    "profile",
                                    "profile_occupation",
                                    "profile_skill",
                                    "profile_credential",
                                    "assessment",
                                    "goal",
                                    "goal_step",
                                    "consent",
                                    "objection"}) {
      all.push_back(dump(db, keys, table, "dossier = :v", text));
    }
    all.push_back(
        dump(db, keys, "assessment_skill", "assessment in (select id from assessment where dossier = :v)", text));
    all.push_back(dump(db, keys, "processing_log", "chain = :v order by number", chain_of(id)));
    return all;
  });
}

}  // namespace overstap::store
