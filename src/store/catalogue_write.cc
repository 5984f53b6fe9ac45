// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "store/catalogue_store.h"
#include "store/catalogue_text.h"
#include "store/change_feed.h"
#include "store/names.h"
#include "store/sql.h"

namespace overstap::store {
namespace {

using text = std::string;
using number = std::optional<int>;
using cents = std::optional<long long>;
using optional_text = std::optional<std::string>;

/// "insert into t (a, b) values (:a, :b) on conflict (a) do update set b = excluded.b"; the first column is the key.
std::string upsert(std::string_view table, std::vector<std::string_view> const& columns) {
  auto places = std::string{};
  auto updates = std::string{};
  for (auto const& c : columns) {
    places += fmt::format("{}:{}", places.empty() ? "" : ", ", c);
    if (&c != &columns.front()) {
      updates += fmt::format("{}{} = excluded.{}", updates.empty() ? "" : ", ", c, c);
    }
  }
  return fmt::format("insert into {} ({}) values ({}) on conflict ({}) do update set {}",
                     table,
                     fmt::join(columns, ", "),
                     places,
                     columns.front(),
                     updates);
}

template <typename T>
optional_text date_text(std::optional<T> const& day) {
  return day ? optional_text{to_string(*day)} : std::nullopt;
}
cents cents_of(std::optional<money> const& m) {
  return m ? cents{m->in_cents()} : std::nullopt;
}
number x_of(std::optional<place> const& p) {
  return p ? number{p->x} : std::nullopt;
}
number y_of(std::optional<place> const& p) {
  return p ? number{p->y} : std::nullopt;
}
optional_text contract_text(std::optional<contract_kind> const& c) {
  return c ? optional_text{name_of(*c)} : std::nullopt;
}

void write(soci::session& session, std::vector<employer> const& employers) {
  auto out = sql::writer<text, text, text>{session, upsert("employer", {"id", "name", "municipality"})};
  for (auto const& e : employers) {
    out.add(to_string(e.id), e.name, e.municipality.str());
  }
  out.finish();
}

/// The rows in the order of their ids, in which the index of a large table grows at its end: 400 000
/// vacancies in random order took half as long again.
template <typename Row>
std::vector<Row const*> in_id_order(std::vector<Row> const& rows) {
  auto sorted = std::vector<Row const*>{};
  sorted.reserve(rows.size());
  for (auto const& row : rows) {
    sorted.push_back(&row);
  }
  std::ranges::stable_sort(sorted, {}, [](Row const* row) { return row->id; });
  return sorted;
}

void write(soci::session& session, std::vector<vacancy> const& vacancies, concept_numbers const& numbers) {
  auto out = sql::writer<text,
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
                         int>{session,
                              upsert("vacancy",
                                     {"id",
                                      "employer",
                                      "occupation",
                                      "title",
                                      "skills",
                                      "credentials",
                                      "municipality",
                                      "x",
                                      "y",
                                      "hours_min",
                                      "hours_max",
                                      "hourly_pay_min",
                                      "hourly_pay_max",
                                      "start_on",
                                      "closes_on",
                                      "contract",
                                      "shifts",
                                      "supported"})};
  for (auto const* const v : in_id_order(vacancies)) {
    out.add(to_string(v->id),
            to_string(v->employer),
            numbers.of(v->occupation),
            v->title,
            to_text(v->skills, numbers),
            to_text(v->credentials),
            v->municipality.str(),
            v->at.x,
            v->at.y,
            v->hours_min,
            v->hours_max,
            cents_of(v->hourly_pay_min),
            cents_of(v->hourly_pay_max),
            date_text(v->start),
            date_text(v->closes),
            contract_text(v->contract),
            v->shifts ? 1 : 0,
            v->supported ? 1 : 0);
  }
  out.finish();
}

void write(soci::session& session, std::vector<partner> const& partners) {
  auto out = sql::writer<text, text, text, text, text>{
      session, upsert("partner", {"id", "kind", "name", "region", "municipality"})};
  for (auto const& p : partners) {
    out.add(to_string(p.id), text{name_of(p.kind)}, p.name, p.region.str(), p.municipality.str());
  }
  out.finish();
}

void check_skills(wagon const& w, concept_numbers const& numbers) {
  auto const check = [&](atom const& a) {
    if (auto const* const s = std::get_if<skill_atom>(&a)) {
      numbers.of(s->skill);
    }
  };
  for (auto const& a : w.needs) {
    check(a);
  }
  for (auto const& g : w.gives) {
    check(g.gives);
  }
  for (auto const& r : w.raises) {
    numbers.of(r.skill);
  }
}

void write(soci::session& session, std::vector<wagon> const& wagons, concept_numbers const& numbers) {
  auto out = sql::writer<text, text, text, text, text, text, text, text, int, optional_text, number, number>{
      session,
      upsert("wagon",
             {"id",
              "kind",
              "provider",
              "title_nl",
              "title_en",
              "needs",
              "gives",
              "raises",
              "in_job",
              "job",
              "started",
              "completed"})};
  for (auto const& w : wagons) {
    check_skills(w, numbers);
    out.add(to_string(w.id),
            w.kind.str(),
            to_string(w.provider),
            w.title.nl,
            w.title.en,
            to_text(w.needs),
            to_text(w.gives),
            to_text(w.raises),
            w.in_job ? 1 : 0,
            w.job ? optional_text{to_string(*w.job)} : std::nullopt,
            w.completion ? number{w.completion->started} : std::nullopt,
            w.completion ? number{w.completion->completed} : std::nullopt);
  }
  out.finish();
}

void write(soci::session& session, std::vector<overstap::session> const& sessions) {
  auto out =
      sql::writer<text, text, optional_text, int, int, number, number, text, int, long long, long long, text, int>{
          session,
          upsert("wagon_session",
                 {"id",
                  "wagon",
                  "start_on",
                  "weeks",
                  "hours_per_week",
                  "x",
                  "y",
                  "municipality",
                  "seats",
                  "own_price",
                  "public_price",
                  "fund",
                  "decision_weeks"})};
  for (auto const& s : sessions) {
    out.add(to_string(s.id),
            to_string(s.wagon),
            date_text(s.start),
            s.weeks,
            s.hours_per_week,
            x_of(s.at),
            y_of(s.at),
            s.municipality.str(),
            s.seats,
            s.own_price.in_cents(),
            s.public_price.in_cents(),
            s.fund,
            s.decision_weeks);
  }
  out.finish();
}

void write(soci::session& session, std::vector<payer> const& payers) {
  auto out = sql::writer<text,
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
                         text>{session,
                               upsert("payer",
                                      {"id",
                                       "tier",
                                       "name_nl",
                                       "name_en",
                                       "scheme",
                                       "pays_for",
                                       "percent",
                                       "per_person",
                                       "per_year",
                                       "per_step",
                                       "starts_on",
                                       "ends_on",
                                       "not_with",
                                       "region",
                                       "municipality",
                                       "as_of"})};
  for (auto const& p : payers) {
    out.add(to_string(p.id),
            text{name_of(p.tier)},
            p.name.nl,
            p.name.en,
            p.scheme,
            to_text(p.pays_for),
            p.percent,
            cents_of(p.per_person),
            cents_of(p.per_year),
            cents_of(p.per_step),
            date_text(p.from),
            date_text(p.until),
            to_text(p.not_with),
            p.region.str(),
            p.municipality.str(),
            to_string(p.as_of));
  }
  out.finish();
}

void write(soci::session& session, std::vector<person_record> const& people, concept_numbers const& numbers) {
  auto out = sql::writer<text,
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
                         text>{session,
                               upsert("person",
                                      {"id",
                                       "skills",
                                       "credentials",
                                       "municipality",
                                       "x",
                                       "y",
                                       "max_km",
                                       "hours_min",
                                       "hours_max",
                                       "available_from",
                                       "contracts",
                                       "shifts",
                                       "needs_support",
                                       "worked_as"})};
  for (auto const& p : people) {
    out.add(to_string(p.id),
            to_text(p.skills, numbers),
            p.credentials ? optional_text{to_text(*p.credentials)} : std::nullopt,
            p.municipality.str(),
            x_of(p.home),
            y_of(p.home),
            p.max_km,
            p.hours_min,
            p.hours_max,
            date_text(p.available_from),
            p.contracts ? optional_text{to_text(*p.contracts)} : std::nullopt,
            p.shifts ? number{*p.shifts ? 1 : 0} : std::nullopt,
            p.needs_support ? 1 : 0,
            to_text(p.worked_as, numbers));
  }
  out.finish();
}

void write(soci::session& session, std::vector<desk_contact> const& desks) {
  auto out = sql::writer<text, text, text, text, text, text, text>{
      session, upsert("desk", {"region", "municipality", "name", "address", "phone", "hours_nl", "hours_en"})};
  for (auto const& d : desks) {
    out.add(d.region.str(), d.municipality.str(), d.name, d.address, d.phone, d.hours.nl, d.hours.en);
  }
  out.finish();
}

/// Runs `work` in a transaction that makes the next version.
template <typename Work>
void write_version(database& db, std::string_view doing, Work work) {
  sql::guarded(doing, [&] {
    auto transaction = sql::write_transaction{db};
    work(db.session());
    next_version(db, "catalogue");
    transaction.commit();
  });
}

/// Runs `work` and tells from the number of rows of `table` before and after how many of `given` were new.
template <typename Work>
upsert_counts counted(database& db, std::string const& table, std::size_t given, Work work) {
  auto counts = upsert_counts{};
  write_version(db, "storing " + table, [&](soci::session& session) {
    auto const rows = "select count(*) from " + table;
    auto const before = sql::number(session, rows);
    work(session);
    counts.inserted = static_cast<std::size_t>(sql::number(session, rows) - before);
    counts.replaced = given - counts.inserted;
  });
  return counts;
}

}  // namespace

void replace_catalogue(database& db, snapshot_records const& records) {
  write_version(db, "storing the catalogue", [&](soci::session& session) {
    auto const numbers = concept_numbers{db};
    for (auto const* const table :
         {"payer", "wagon_session", "wagon", "partner", "vacancy", "employer", "person", "desk"}) {
      session << "delete from " << table;
    }
    write(session, records.employers);
    write(session, records.vacancies, numbers);
    write(session, records.partners);
    write(session, records.wagons, numbers);
    write(session, records.sessions);
    write(session, records.payers);
    write(session, records.people, numbers);
    write(session, records.desks);
    auto const synthetic = records.synthetic ? 1 : 0;
    session << "update meta set number = :synthetic where name = 'synthetic'", soci::use(synthetic);
  });
}

upsert_counts upsert_vacancies(database& db,
                               std::vector<employer> const& employers,
                               std::vector<vacancy> const& vacancies) {
  return counted(db, "vacancy", vacancies.size(), [&](soci::session& session) {
    write(session, employers);
    write(session, vacancies, concept_numbers{db});
  });
}

upsert_counts upsert_wagons(database& db, std::vector<partner> const& partners, std::vector<wagon> const& wagons) {
  return counted(db, "wagon", wagons.size(), [&](soci::session& session) {
    write(session, partners);
    write(session, wagons, concept_numbers{db});
  });
}

upsert_counts upsert_sessions(database& db, std::vector<overstap::session> const& sessions) {
  return counted(db, "wagon_session", sessions.size(), [&](soci::session& session) { write(session, sessions); });
}

upsert_counts upsert_payers(database& db, std::vector<payer> const& payers) {
  return counted(db, "payer", payers.size(), [&](soci::session& session) { write(session, payers); });
}

}  // namespace overstap::store
