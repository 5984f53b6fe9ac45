// SPDX-License-Identifier: EUPL-1.2
#include "exchange/session_import.h"

#include <algorithm>
#include <set>

namespace overstap::exchange {
namespace {

auto const& columns() {
  static auto const all = std::vector<std::string_view>{"id",
                                                        "wagon",
                                                        "start",
                                                        "weeks",
                                                        "hours_per_week",
                                                        "municipality",
                                                        "rd_x",
                                                        "rd_y",
                                                        "seats",
                                                        "own_price",
                                                        "public_price",
                                                        "fund",
                                                        "decision_weeks"};
  return all;
}

constexpr auto kMostSeats = std::int32_t{10'000};
constexpr auto kMostEuros = std::int64_t{100'000};

class session_reader {
public:
  session_reader(reference_data const& reference, store::database& db)
      : reference_{reference}, wagons_{store::load_wagon_ids(db)} {}

  void take(import_row& row) {
    auto s = session{.id = row.identity<session_id>("id", "session"),
                     .wagon = row.identity<wagon_id>("wagon", "wagon"),
                     .start = row.optional_date("start"),
                     .weeks = row.integer("weeks", 1, 208),
                     .hours_per_week = row.integer("hours_per_week", 0, 60),
                     .at = std::nullopt,
                     .municipality = {},
                     .seats = row.integer("seats", 0, kMostSeats),
                     .own_price = row.euros("own_price", kMostEuros),
                     .public_price = row.euros("public_price", kMostEuros),
                     .fund = row.text("fund", import_row::presence::optional),
                     .decision_weeks = row.integer("decision_weeks", 0, 52)};
    row.require(std::ranges::binary_search(wagons_, s.wagon), "wagon", "the id of a wagon that was imported before");
    if (row.empty("municipality")) {
      row.require(
          row.empty("rd_x") && row.empty("rd_y"), "municipality", "a municipality for the point, or no point (online)");
    } else {
      s.municipality = row.code<municipality_code>("municipality", reference_.municipalities);
      s.at = row.point(s.municipality, reference_);
    }
    row.require(!ids_.contains(s.id), "id", "an id that no earlier row has");
    if (row.accepted()) {
      ids_.insert(s.id);
      sessions_.push_back(std::move(s));
    }
  }

  store::upsert_counts store_in(store::database& db) const { return store::upsert_sessions(db, sessions_); }

private:
  reference_data const& reference_;
  std::vector<wagon_id> wagons_;
  std::set<session_id> ids_;
  std::vector<session> sessions_;
};

}  // namespace

result<rows_report> import_sessions(std::string_view file,
                                    std::string_view text,
                                    reference_data const& reference,
                                    store::database& db) {
  return import_rows(file, text, columns(), session_reader{reference, db}, db);
}

std::string export_sessions(std::vector<session> const& sessions) {
  auto out = csv_line({columns().begin(), columns().end()});
  for (auto const& s : sessions) {
    out += csv_line({to_string(s.id),
                     to_string(s.wagon),
                     s.start ? to_string(*s.start) : "",
                     std::to_string(s.weeks),
                     std::to_string(s.hours_per_week),
                     s.municipality.str(),
                     s.at ? std::to_string(s.at->x) : "",
                     s.at ? std::to_string(s.at->y) : "",
                     std::to_string(s.seats),
                     euros_text(s.own_price),
                     euros_text(s.public_price),
                     s.fund,
                     std::to_string(s.decision_weeks)});
  }
  return out;
}

}  // namespace overstap::exchange
