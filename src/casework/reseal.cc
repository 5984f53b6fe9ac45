// SPDX-License-Identifier: EUPL-1.2
#include "casework/reseal.h"

#include "store/sealed_columns.h"
#include "store/transaction.h"

namespace overstap::casework {
namespace {

constexpr auto kBatch = std::size_t{500};

}  // namespace

reseal_report reseal_everything(office const& o, std::function<void(std::string_view, std::size_t)> const& progress) {
  auto report = reseal_report{};
  for (auto const& table : store::sealed_tables()) {
    for (auto done = std::size_t{1}; done != 0;) {
      auto const db = o.db.take();
      auto t = store::transaction{*db};
      done = store::reseal(*db, o.keys, table, kBatch);
      t.commit();
      report.rows += done;
      progress(table.table, report.rows);
    }
  }
  return report;
}

}  // namespace overstap::casework
