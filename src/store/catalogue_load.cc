// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "store/catalogue_store.h"
#include "store/catalogue_text.h"
#include "store/names.h"
#include "store/sql.h"

namespace overstap::store {
namespace {

using number = std::optional<int>;
using cents = std::optional<long long>;
using text = std::string;
using optional_text = std::optional<std::string>;

template <typename T>
T needed(std::optional<T> value, row_name const& row, std::string_view what) {
  if (!value) {
    unreadable(row, fmt::format("unreadable {}", what));
  }
  return std::move(*value);
}

template <typename Id>
Id read_id(std::string_view id, row_name const& row) {
  return needed(Id::parse(id), row, "id");
}
std::optional<civil_date> read_date(optional_text const& day, row_name const& row) {
  return day ? std::optional{needed(parse_date(*day), row, "date")} : std::nullopt;
}
std::optional<money> read_money(cents c) {
  return c ? std::optional{money::cents(*c)} : std::nullopt;
}
std::optional<place> read_place(number x, number y) {
  return x && y ? std::optional{place{*x, *y}} : std::nullopt;
}

void load_employers(soci::session& s, snapshot_records& out) {
  sql::fetch<text, text, text>(
      s, "select id, name, municipality from employer", [&](text const& id, text& name, text& municipality) {
        out.employers.push_back(
            {read_id<employer_id>(id, {"employer", id}), std::move(name), municipality_code{std::move(municipality)}});
      });
}

void load_vacancies(soci::session& s, concept_numbers const& numbers, snapshot_records& out) {
  out.vacancies.reserve(static_cast<std::size_t>(sql::number(s, "select count(*) from vacancy")));
  sql::fetch<text,
             text,
             int,
             text,
             text,
             text,
             text,
             int,
             int,
             number,
             number,
             cents,
             cents,
             optional_text,
             optional_text,
             optional_text,
             int,
             int>(s,
                  "select id, employer, occupation, title, skills, credentials, municipality, x, y, hours_min, "
                  "hours_max, hourly_pay_min, "
                  "hourly_pay_max, start_on, closes_on, contract, shifts, supported from vacancy",
                  [&](text const& id,
                      text const& employer,
                      int occupation,
                      text& title,
                      text const& skills,
                      text const& credentials,
                      text& municipality,
                      int x,
                      int y,
                      number hours_min,
                      number hours_max,
                      cents pay_min,
                      cents pay_max,
                      optional_text const& start,
                      optional_text const& closes,
                      optional_text const& contract,
                      int shifts,
                      int supported) {
                    auto const row = row_name{"vacancy", id};
                    auto v = vacancy{};
                    v.id = read_id<vacancy_id>(id, row);
                    v.employer = read_id<employer_id>(employer, row);
                    v.occupation = numbers.occupation(occupation, row);
                    v.title = std::move(title);
                    v.skills = read_required(skills, numbers, row);
                    v.credentials = read_credentials(credentials);
                    v.municipality = municipality_code{std::move(municipality)};
                    v.at = {x, y};
                    v.hours_min = hours_min;
                    v.hours_max = hours_max;
                    v.hourly_pay_min = read_money(pay_min);
                    v.hourly_pay_max = read_money(pay_max);
                    v.start = read_date(start, row);
                    v.closes = read_date(closes, row);
                    v.contract = contract ? std::optional{needed(parse_name<contract_kind>(*contract), row, "contract")}
                                          : std::nullopt;
                    v.shifts = shifts != 0;
                    v.supported = supported != 0;
                    out.vacancies.push_back(std::move(v));
                  });
}

void load_partners(soci::session& s, snapshot_records& out) {
  sql::fetch<text, text, text, text, text>(
      s,
      "select id, kind, name, region, municipality from partner",
      [&](text const& id, text const& kind, text& name, text& region, text& municipality) {
        auto const row = row_name{"partner", id};
        out.partners.push_back({read_id<partner_id>(id, row),
                                needed(parse_name<partner_kind>(kind), row, "kind"),
                                std::move(name),
                                region_code{std::move(region)},
                                municipality_code{std::move(municipality)}});
      });
}

void load_wagons(soci::session& s, concept_numbers const& numbers, snapshot_records& out) {
  sql::fetch<text, text, text, text, text, text, text, text, int, optional_text, number, number>(
      s,
      "select id, kind, provider, title_nl, title_en, needs, gives, raises, in_job, job, started, completed from wagon",
      [&](text const& id,
          text& kind,
          text const& provider,
          text& title_nl,
          text& title_en,
          text const& needs,
          text const& gives,
          text const& raises,
          int in_job,
          optional_text const& job,
          number started,
          number completed) {
        auto const row = row_name{"wagon", id};
        auto w = wagon{};
        w.id = read_id<wagon_id>(id, row);
        w.kind = wagon_kind_code{std::move(kind)};
        w.provider = read_id<partner_id>(provider, row);
        w.title = {std::move(title_nl), std::move(title_en)};
        w.needs = read_atoms(needs, numbers, row);
        w.gives = read_gifts(gives, numbers, row);
        w.raises = read_raises(raises, numbers, row);
        w.in_job = in_job != 0;
        if (job) {
          w.job = read_id<occupation_id>(*job, row);
        }
        if (started && completed) {
          w.completion = completion_record{*started, *completed};
        }
        out.wagons.push_back(std::move(w));
      });
}

void load_sessions(soci::session& s, snapshot_records& out) {
  sql::fetch<text, text, optional_text, int, int, number, number, text, int, long long, long long, text, int>(
      s,
      "select id, wagon, start_on, weeks, hours_per_week, x, y, municipality, seats, own_price, public_price, fund, "
      "decision_weeks "
      "from wagon_session",
      [&](text const& id,
          text const& wagon,
          optional_text const& start,
          int weeks,
          int hours,
          number x,
          number y,
          text& municipality,
          int seats,
          long long own_price,
          long long public_price,
          text& fund,
          int decision_weeks) {
        auto const row = row_name{"wagon_session", id};
        out.sessions.push_back({.id = read_id<session_id>(id, row),
                                .wagon = read_id<wagon_id>(wagon, row),
                                .start = read_date(start, row),
                                .weeks = weeks,
                                .hours_per_week = hours,
                                .at = read_place(x, y),
                                .municipality = municipality_code{std::move(municipality)},
                                .seats = seats,
                                .own_price = money::cents(own_price),
                                .public_price = money::cents(public_price),
                                .fund = std::move(fund),
                                .decision_weeks = decision_weeks});
      });
}

void load_payers(soci::session& s, std::vector<payer>& out) {
  sql::fetch<text,
             text,
             text,
             text,
             text,
             text,
             int,
             cents,
             cents,
             cents,
             optional_text,
             optional_text,
             text,
             text,
             text,
             text>(s,
                   "select id, tier, name_nl, name_en, scheme, pays_for, percent, per_person, per_year, per_step, "
                   "starts_on, ends_on, not_with, region, municipality, as_of from payer",
                   [&](text const& id,
                       text const& tier,
                       text& name_nl,
                       text& name_en,
                       text& scheme,
                       text const& pays_for,
                       int percent,
                       cents per_person,
                       cents per_year,
                       cents per_step,
                       optional_text const& from,
                       optional_text const& until,
                       text const& not_with,
                       text& region,
                       text& municipality,
                       text const& as_of) {
                     auto const row = row_name{"payer", id};
                     out.push_back({.id = read_id<payer_id>(id, row),
                                    .tier = needed(parse_name<payer_tier>(tier), row, "tier"),
                                    .name = {std::move(name_nl), std::move(name_en)},
                                    .scheme = std::move(scheme),
                                    .pays_for = read_wagon_kinds(pays_for),
                                    .percent = percent,
                                    .per_person = read_money(per_person),
                                    .per_year = read_money(per_year),
                                    .per_step = read_money(per_step),
                                    .from = read_date(from, row),
                                    .until = read_date(until, row),
                                    .not_with = read_payer_ids(not_with, row),
                                    .region = region_code{std::move(region)},
                                    .municipality = municipality_code{std::move(municipality)},
                                    .as_of = needed(parse_date(as_of), row, "as_of")});
                   });
  for (auto const& p : out) {
    for (auto const& other : p.not_with) {
      if (std::ranges::find(out, other, &payer::id) == out.end()) {
        unreadable({"payer", to_string(p.id)}, "a payer that is not there");
      }
    }
  }
}

void load_people(soci::session& s, concept_numbers const& numbers, snapshot_records& out) {
  sql::fetch<text,
             text,
             optional_text,
             text,
             number,
             number,
             number,
             number,
             number,
             optional_text,
             optional_text,
             number,
             int,
             text>(s,
                   "select id, skills, credentials, municipality, x, y, max_km, hours_min, hours_max, available_from, "
                   "contracts, shifts, "
                   "needs_support, worked_as from person",
                   [&](text const& id,
                       text const& skills,
                       optional_text const& credentials,
                       text& municipality,
                       number x,
                       number y,
                       number max_km,
                       number hours_min,
                       number hours_max,
                       optional_text const& available_from,
                       optional_text const& contracts,
                       number shifts,
                       int needs_support,
                       text const& worked_as) {
                     auto const row = row_name{"person", id};
                     auto p = person_record{};
                     p.id = read_id<person_id>(id, row);
                     p.skills = read_held(skills, numbers, row);
                     p.credentials = credentials ? std::optional{read_credentials(*credentials)} : std::nullopt;
                     p.municipality = municipality_code{std::move(municipality)};
                     p.home = read_place(x, y);
                     p.max_km = max_km;
                     p.hours_min = hours_min;
                     p.hours_max = hours_max;
                     p.available_from = read_date(available_from, row);
                     p.contracts = contracts ? std::optional{read_contracts(*contracts, row)} : std::nullopt;
                     p.shifts = shifts ? std::optional{*shifts != 0} : std::nullopt;
                     p.needs_support = needs_support != 0;
                     p.worked_as = read_occupations(worked_as, numbers, row);
                     out.people.push_back(std::move(p));
                   });
}

void load_desks(soci::session& s, snapshot_records& out) {
  sql::fetch<text, text, text, text, text, text, text>(
      s,
      "select region, municipality, name, address, phone, hours_nl, hours_en from desk",
      [&](text& region, text& municipality, text& name, text& address, text& phone, text& hours_nl, text& hours_en) {
        out.desks.push_back({region_code{std::move(region)},
                             municipality_code{std::move(municipality)},
                             std::move(name),
                             std::move(address),
                             std::move(phone),
                             {std::move(hours_nl), std::move(hours_en)}});
      });
}

}  // namespace

snapshot_records load_catalogue(database& db) {
  return sql::guarded("loading the catalogue", [&] {
    auto& s = db.session();
    auto const reading = read_transaction{db};
    auto out = snapshot_records{};
    out.version = static_cast<std::uint64_t>(sql::number(s, "select number from meta where name = 'version'"));
    out.synthetic = sql::number(s, "select number from meta where name = 'synthetic'") != 0;
    auto const numbers = concept_numbers{db};
    load_employers(s, out);
    load_vacancies(s, numbers, out);
    load_partners(s, out);
    load_wagons(s, numbers, out);
    load_sessions(s, out);
    load_payers(s, out.payers);
    load_people(s, numbers, out);
    load_desks(s, out);
    return out;
  });
}

std::vector<wagon_id> load_wagon_ids(database& db) {
  return sql::guarded("reading the wagons", [&] {
    auto ids = std::vector<wagon_id>{};
    sql::fetch<text>(db.session(), "select id from wagon order by id", [&](text const& id) {
      ids.push_back(read_id<wagon_id>(id, {"wagon", id}));
    });
    return ids;
  });
}

std::vector<payer> load_payers(database& db) {
  return sql::guarded("reading the payers", [&] {
    auto payers = std::vector<payer>{};
    load_payers(db.session(), payers);
    return payers;
  });
}

}  // namespace overstap::store
