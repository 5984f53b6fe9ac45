// SPDX-License-Identifier: EUPL-1.2
#include "store/reference_data.h"

#include <utility>

#include <fmt/format.h>

#include "base/invariant.h"
#include "base/text.h"
#include "store/data_table.h"

namespace overstap::store {
namespace {

region read_region(row_reader& r) {
  return {.code = region_code{r.text()}, .name = r.text(), .centre = municipality_code{r.text()}};
}

municipality read_municipality(row_reader& r) {
  return {.code = municipality_code{r.text()},
          .name = r.text(),
          .main_place = r.text(),
          .latitude = r.decimal(50, 54),
          .longitude = r.decimal(3, 8),
          .at = {.x = r.integer(0, 300'000), .y = r.integer(300'000, 650'000)}};
}

membership read_membership(row_reader& r) {
  auto m = membership{.municipality = municipality_code{r.text()},
                      .name = r.text(),
                      .region = region_code{r.text()},
                      .from = r.date(),
                      .to = r.optional_date()};
  r.require(!m.to || m.from < *m.to, "after valid_from");
  return m;
}

credential read_credential(row_reader& r) {
  return {.code = credential_code{r.text()}, .name = r.texts(), .kind = r.text(), .assumed = r.yes_no()};
}

barrier read_barrier(row_reader& r) {
  auto b = barrier{.code = barrier_code{r.text()}, .name = r.texts(), .helped_by = {}};
  auto const list = r.optional_text();
  for (auto const part : split(list, ';')) {
    if (!trim(part).empty()) {
      b.helped_by.emplace_back(std::string{trim(part)});
    }
  }
  return b;
}

wagon_kind read_wagon_kind(row_reader& r) {
  auto k = wagon_kind{};
  k.code = wagon_kind_code{r.text()};
  k.name = r.texts();
  k.purpose = r.texts();
  k.tile = r.text();
  k.provided_by = r.name<partner_kind>();
  k.usual_payer = r.optional_text();
  k.weeks_min = r.integer(0, 208);
  k.weeks_max = r.optional_integer(k.weeks_min, 208);
  k.hours_min = r.integer(0, 60);
  k.hours_max = r.integer(k.hours_min, 60);
  if (auto const low = r.optional_integer(0, 100'000)) {
    k.price_min = money::euros(*low);
    k.price_max = money::euros(r.integer(*low, 100'000));
  } else {
    r.require(r.optional_text().empty(), "empty, as price_min");
  }
  k.own_share_max_percent = r.integer(0, 100);
  k.public_fund = r.optional_text();
  k.public_rule = r.optional_texts();
  k.seen_by = r.name<visibility>();
  k.in_job = r.yes_no();
  k.decided_by = r.optional_texts();
  k.decision_weeks = r.optional_integer(0, 52).value_or(0);
  k.needs_permission = r.yes_no();
  k.delivery = r.text();
  r.require(k.delivery == "place" || k.delivery == "online" || k.delivery == "either", "place, online or either");
  return k;
}

fact_code read_fact_code(row_reader& r) {
  auto const kind = r.name<fact_kind>();
  r.require(kind != fact_kind::barrier, "another kind: barriers stand in barriers.csv");
  return {.kind = kind, .code = r.text(), .name = r.texts()};
}

void check_references(reference_data const& d) {
  for (auto const& r : d.regions) {
    invariant(d.find_municipality(r.centre) != nullptr,
              fmt::format("data/regions.csv: {}: unknown centre municipality", r.code.str()));
  }
  for (auto const& m : d.memberships) {
    invariant(d.find_region(m.region) != nullptr,
              fmt::format("data/region-membership.csv: {}: unknown region", m.municipality.str()));
  }
  for (auto const& b : d.barriers) {
    for (auto const& kind : b.helped_by) {
      invariant(d.find_wagon_kind(kind) != nullptr,
                fmt::format("data/barriers.csv: {}: unknown kind {}", b.code.str(), kind.str()));
    }
  }
}

}  // namespace

reference_data load_reference_data(std::span<embedded_file const> files) {
  auto d = reference_data{};
  d.regions = read_table(files, "regions.csv", {"code", "name", "centre_municipality"}, &region::code, read_region);
  d.municipalities = read_table(files,
                                "municipalities.csv",
                                {"code", "name", "main_place", "lat", "lon", "rd_x", "rd_y"},
                                &municipality::code,
                                read_municipality);
  d.memberships = read_table(
      files,
      "region-membership.csv",
      {"municipality", "municipality_name", "region", "valid_from", "valid_to"},
      [](membership const& m) { return std::pair{m.municipality, m.from}; },
      read_membership);
  d.credentials = read_table(
      files, "credentials.csv", {"code", "name_nl", "name_en", "kind", "assumed"}, &credential::code, read_credential);
  d.barriers =
      read_table(files, "barriers.csv", {"code", "name_nl", "name_en", "helped_by"}, &barrier::code, read_barrier);
  d.wagon_kinds =
      read_table(files,
                 "wagon-kinds.csv",
                 {"code",           "name_nl",        "name_en",        "purpose_nl",       "purpose_en",
                  "tile",           "provided_by",    "usual_payer",    "weeks_min",        "weeks_max",
                  "hours_min",      "hours_max",      "price_min",      "price_max",        "own_share_max_percent",
                  "public_fund_nl", "public_rule_nl", "public_rule_en", "visibility",       "in_job",
                  "decided_by_nl",  "decided_by_en",  "decision_weeks", "needs_permission", "delivery"},
                 &wagon_kind::code,
                 read_wagon_kind);
  d.fact_codes = read_table(
      files,
      "fact-codes.csv",
      {"kind", "code", "name_nl", "name_en"},
      [](fact_code const& f) { return std::pair{f.kind, f.code}; },
      read_fact_code);
  check_references(d);
  return d;
}

reference_data load_reference_data() {
  return load_reference_data(embedded::data());
}

}  // namespace overstap::store
