// SPDX-License-Identifier: EUPL-1.2
#include "casework/reseal.h"

#include <fmt/format.h>

#include "casework/duplicates.h"
#include "casework/work.h"
#include "store/dossier_store.h"
#include "store/sealed_columns.h"

namespace overstap::casework {
namespace {

constexpr auto kBatch = std::size_t{500};

/// Seals contact data again and finds the dossier by the current key from now on: both in one row, so that whoever
/// stops halfway goes on where it stopped.
void index_again(office const& o, store::database& db, store::dossier_contact const& c) {
  auto const row = to_string(c.id);
  auto again = store::contact_columns{};
  auto const move = [&](std::string_view column, std::string const& from, std::string& to) {
    if (from.empty()) {
      return std::string{};
    }
    auto const place = fmt::format("dossier.{}:{}", column, row);
    auto plain = o.keys.open(place, from);
    to = o.keys.seal(place, plain);
    return plain;
  };
  auto who = identity{};
  who.name = move("name", c.sealed.name, again.name);
  who.birth_date = parse_date(move("birth_date", c.sealed.birth_date, again.birth_date));
  who.email = move("email", c.sealed.email, again.email);
  who.phone = move("phone", c.sealed.phone, again.phone);
  move("address", c.sealed.address, again.address);
  store::set_contact(db, c.id, again, indexes_of(o.keys, who));
}

/// Runs `work`, which gives the number of rows of a batch, until there is none left.
template <typename Work>
std::size_t in_batches(office const& o, Work const& work) {
  auto all = std::size_t{0};
  for (auto done = std::size_t{1}; done != 0; all += done) {
    done = in_open_transaction(o, [&](store::database& db) -> result<std::size_t> { return work(db); }).value();
  }
  return all;
}

}  // namespace

reseal_report reseal_everything(office const& o, std::function<void(std::string_view, std::size_t)> const& progress) {
  auto report = reseal_report{};
  report.dossiers = in_batches(o, [&](store::database& db) {
    auto const contacts = store::contacts_of_other_keys(db, o.keys, kBatch);
    for (auto const& c : contacts) {
      index_again(o, db, c);
    }
    progress("contact data", contacts.size());
    return contacts.size();
  });
  for (auto const& table : store::sealed_tables()) {
    report.rows += in_batches(o, [&](store::database& db) {
      auto const rows = store::reseal(db, o.keys, table, kBatch);
      progress(table.table, rows);
      return rows;
    });
  }
  return report;
}

}  // namespace overstap::casework
