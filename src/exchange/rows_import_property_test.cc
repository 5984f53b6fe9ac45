// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <set>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "exchange/payer_import.h"
#include "exchange/session_import.h"
#include "exchange/vacancy_import.h"
#include "exchange/wagon_import.h"
#include "store/reference_data.h"
#include "store/testing_records.h"

namespace overstap::exchange {
namespace {

reference_data const& reference() {
  static auto const loaded = store::load_reference_data();
  return loaded;
}

RC_GTEST_PROP(rows_import_property, what_is_exported_comes_in_unchanged, (std::uint64_t seed)) {
  auto const written = store::random_records{seed, reference()}.make(10);
  auto db = store::database{":memory:"};
  RC_ASSERT(merge_taxonomy(db, store::small_taxonomy()).has_value());
  auto const wagons = import_wagons("w", export_wagons(written.partners, written.wagons), reference(), db);
  auto const sessions = import_sessions("s", export_sessions(written.sessions), reference(), db);
  auto const vacancies = import_vacancies("v", export_vacancies(written.employers, written.vacancies), reference(), db);
  auto const lists = payer_lists{reference(), {"sector-fund"}, *parse_date("2030-01-01")};
  auto const payers = import_payers("p", export_payers(written.payers), lists, db);
  RC_ASSERT(wagons->refused_rows + sessions->refused_rows + vacancies->refused_rows + payers->refused_rows == 0U);
  auto const read = store::load_catalogue(db);
  RC_ASSERT(store::same_rows(read.wagons, written.wagons));
  RC_ASSERT(store::same_rows(read.sessions, written.sessions));
  RC_ASSERT(store::same_rows(read.vacancies, written.vacancies));
  RC_ASSERT(store::same_rows(read.payers, written.payers));
  // Employers and partners travel with the rows that name them.
  auto employers = written.employers;
  std::erase_if(employers, [&](employer const& e) {
    return std::ranges::none_of(written.vacancies, [&](vacancy const& v) { return v.employer == e.id; });
  });
  RC_ASSERT(store::same_rows(read.employers, employers));
  auto partners = written.partners;
  std::erase_if(partners, [&](partner const& p) {
    return std::ranges::none_of(written.wagons, [&](wagon const& w) { return w.provider == p.id; });
  });
  RC_ASSERT(store::same_rows(read.partners, partners));
}

RC_GTEST_PROP(rows_import_property,
              a_changed_byte_never_stores_half_a_row,
              (std::uint64_t seed, std::size_t at, char byte)) {
  auto const written = store::random_records{seed, reference()}.make(10);
  auto db = store::database{":memory:"};
  RC_ASSERT(merge_taxonomy(db, store::small_taxonomy()).has_value());
  auto text = export_wagons(written.partners, written.wagons);
  text[at % text.size()] = byte;
  auto const report = import_wagons("w", text, reference(), db);
  auto const stored = store::load_catalogue(db).wagons.size();
  auto const accepted = report ? report->rows - report->refused_rows : 0U;
  RC_ASSERT(stored == accepted);
}

}  // namespace
}  // namespace overstap::exchange
