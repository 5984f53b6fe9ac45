// SPDX-License-Identifier: EUPL-1.2
// The first byte chooses wagons, sessions, vacancies or payers; the rest is the text. What was accepted goes out and in
// again unchanged.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/invariant.h"
#include "exchange/esco_import.h"
#include "exchange/payer_import.h"
#include "exchange/session_import.h"
#include "exchange/vacancy_import.h"
#include "exchange/wagon_import.h"
#include "store/reference_data.h"

namespace {

using overstap::invariant;

overstap::result<overstap::exchange::rows_report> import(unsigned what,
                                                         std::string_view text,
                                                         overstap::store::database& db) {
  static auto const reference = overstap::store::load_reference_data();
  switch (what) {
    case 0:
      return overstap::exchange::import_wagons("fuzz", text, reference, db);
    case 1:
      return overstap::exchange::import_sessions("fuzz", text, reference, db);
    case 2:
      return overstap::exchange::import_vacancies("fuzz", text, reference, db);
    default:
      return overstap::exchange::import_payers(
          "fuzz", text, {reference, {"sector-fund"}, *overstap::parse_date("2026-11-26")}, db);
  }
}

/// The wagons that the sessions of the corpus run.
constexpr auto kWagons = std::string_view{
    "id,kind,provider_id,provider_kind,provider_name,provider_region,provider_municipality,title_nl,title_en,needs,"
    "gives,raises,"
    "in_job,started,completed\n"
    "cursus-telefoon,mbo-certificate,p,school,P,AM18,GM0394,C,C,,,,no,,\n"
    "evc-klantcontact,evc,p,school,P,AM18,GM0394,E,E,,,,no,,\n"
    "schuldhulp,debt-help,p,school,P,AM18,GM0394,S,S,,,,no,,\n"};

std::string exported(unsigned what, overstap::store::database& db) {
  auto const all = overstap::store::load_catalogue(db);
  switch (what) {
    case 0:
      return overstap::exchange::export_wagons(all.partners, all.wagons);
    case 1:
      return overstap::exchange::export_sessions(all.sessions);
    case 2:
      return overstap::exchange::export_vacancies(all.employers, all.vacancies);
    default:
      return overstap::exchange::export_payers(all.payers);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  if (size == 0) {
    return 0;
  }
  static auto db = [] {
    auto opened = overstap::store::database{":memory:"};
    invariant(overstap::exchange::import_starter(opened).has_value(), "the starter taxonomy imports");
    return opened;
  }();
  auto const what = data[0] % 4U;
  auto const text = std::string{reinterpret_cast<char const*>(data) + 1, size - 1};
  overstap::store::replace_catalogue(db, {});
  if (what == 1) {
    invariant(import(0, kWagons, db)->refused_rows == 0, "the wagons of the sessions import");
  }
  auto const report = import(what, text, db);
  if (!report) {
    invariant(!report.error().fields.empty(), "a refusal names its place");
    return 0;
  }
  invariant(report->stored.inserted + report->stored.replaced == report->rows - report->refused_rows,
            "every row is stored or refused");
  auto const out = exported(what, db);
  auto const again = import(what, out, db);
  invariant(again.has_value() && again->refused_rows == 0 && again->stored.inserted == 0, "what is exported comes in");
  invariant(exported(what, db) == out, "and is the same");
  return 0;
}
