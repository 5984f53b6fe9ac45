// SPDX-License-Identifier: EUPL-1.2
#include "store/duplicate_store.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "base/text.h"
#include "store/database.h"
#include "store/names.h"
#include "store/sql.h"
#include "store/sql_call.h"

namespace overstap::store {
namespace {

/// Rows per field: more namesakes than this help nobody.
constexpr auto kMostPerField = 200;

struct candidate {
  dossier_id id;
  region_code region;
  std::string state;
  std::string name, sound, surname, birth_date, email, phone;
  std::optional<account_id> person;
};

template <typename... Params>
void find(database& db, std::string const& which, std::map<dossier_id, candidate>& found, Params const&... params) {
  sql::each<dossier_id,
            region_code,
            std::string,
            std::string,
            std::string,
            std::string,
            std::string,
            std::string,
            std::string,
            std::optional<account_id>>(
      db.session(),
      fmt::format("select id, region, state, name_index, sound_index, surname_index, birth_date_index, email_index, "
                  "phone_index, person_account from dossier where {} order by id limit {}",
                  which,
                  kMostPerField),
      [&](dossier_id id,
          region_code region,
          std::string state,
          std::string name,
          std::string sound,
          std::string surname,
          std::string birth_date,
          std::string email,
          std::string phone,
          std::optional<account_id> person) {
        found.emplace(id,
                      candidate{id,
                                std::move(region),
                                std::move(state),
                                std::move(name),
                                std::move(sound),
                                std::move(surname),
                                std::move(birth_date),
                                std::move(email),
                                std::move(phone),
                                person});
      },
      params...);
}

bool among(std::string const& index, std::vector<std::string> const& terms) {
  return std::ranges::find(terms, index) != terms.end();
}

std::string joined(std::vector<duplicate_reason> const& reasons) {
  auto text = std::string{};
  for (auto const r : reasons) {
    text += text.empty() ? "" : " ";
    text += name_of(r);
  }
  return text;
}

std::vector<duplicate_reason> parse_reasons(std::string const& text) {
  auto reasons = std::vector<duplicate_reason>{};
  for (auto const word : split(text, ' ')) {
    auto const r = parse_name<duplicate_reason>(word);
    if (!r) {
      throw infra_error{"database: a reason of a duplicate is not known"};
    }
    reasons.push_back(*r);
  }
  return reasons;
}

}  // namespace

std::vector<resemblance> find_similar(database& db,
                                      dossier_id id,
                                      region_code const& region,
                                      std::optional<account_id> person,
                                      search_terms const& terms) {
  return sql::guarded("looking for duplicates", [&] {
    auto found = std::map<dossier_id, candidate>{};
    auto const look = [&](std::string_view column, std::vector<std::string> const& indexes) {
      for (auto const& index : indexes) {
        find(db, fmt::format("{} = :index", column), found, index);
      }
    };
    // Not by the birth date: alone it says too little.
    look("name_index", terms.name);
    look("sound_index", terms.sound);
    look("surname_index", terms.surname);
    look("email_index", terms.email);
    look("phone_index", terms.phone);
    if (person) {
      find(db, "person_account = :p", found, *person);
    }
    auto similar = std::vector<resemblance>{};
    for (auto const& [other, c] : found) {
      if (other == id || c.region != region || c.state == "merged") {
        continue;
      }
      auto const both_born = !c.birth_date.empty() && !terms.birth_date.empty();
      auto const born_same = both_born && among(c.birth_date, terms.birth_date);
      similar.push_back({.other = other,
                         .name = among(c.name, terms.name),
                         .sound = among(c.sound, terms.sound) || among(c.surname, terms.surname),
                         .birth_date = born_same,
                         .email = among(c.email, terms.email),
                         .phone = among(c.phone, terms.phone),
                         .account = person && c.person == person,
                         .contradicts = both_born && !born_same});
    }
    return similar;
  });
}

void replace_suggestions(database& db,
                         dossier_id id,
                         region_code const& region,
                         std::vector<suggestion_record> const& found) {
  sql::guarded("keeping suggestions of duplicates", [&] {
    sql::execute(db.session(), "delete from duplicate where (dossier = :a or other = :b) and state = 'open'", id, id);
    for (auto const& s : found) {
      sql::execute(db.session(),
                   "insert into duplicate (dossier, other, region, reasons, state) values (:a, :b, :r, :why, 'open') "
                   "on conflict (dossier, other) do nothing",
                   std::min(id, s.other),
                   std::max(id, s.other),
                   region,
                   joined(s.reasons));
    }
  });
}

void remove_suggestions(database& db, dossier_id id) {
  sql::guarded("removing suggestions of duplicates",
               [&] { sql::execute(db.session(), "delete from duplicate where dossier = :a or other = :b", id, id); });
}

std::vector<suggested_dossier> list_suggestions(database& db, dossier_id id) {
  return sql::guarded("reading suggestions of duplicates", [&] {
    auto rows = std::vector<suggested_dossier>{};
    sql::each<dossier_id,
              std::string,
              std::string,
              municipality_code,
              std::optional<partner_id>,
              std::optional<std::string>,
              std::string>(
        db.session(),
        "select d.id, p.reasons, d.name_sealed, d.municipality, d.owner_organisation, o.name, d.state from duplicate p "
        "join dossier d on d.id = case when p.dossier = :a then p.other else p.dossier end left join organisation o on "
        "o.id = d.owner_organisation where (p.dossier = :b or p.other = :c) and p.state = 'open' order by d.id",
        [&](dossier_id other,
            std::string const& reasons,
            std::string name,
            municipality_code municipality,
            std::optional<partner_id> organisation,
            std::optional<std::string> organisation_name,
            std::string const& state) {
          rows.push_back({.id = other,
                          .reasons = parse_reasons(reasons),
                          .name_sealed = std::move(name),
                          .municipality = std::move(municipality),
                          .organisation = organisation,
                          .organisation_name = organisation_name.value_or(""),
                          .open = state == "open"});
        },
        id,
        id,
        id);
    return rows;
  });
}

bool mark_different(database& db, dossier_id a, dossier_id b, account_id by) {
  return sql::guarded("telling dossiers apart", [&] {
    return sql::execute(db.session(),
                        "update duplicate set state = 'different', decided_by = :by where dossier = :a and other = :b "
                        "and state = 'open'",
                        by,
                        std::min(a, b),
                        std::max(a, b)) != 0;
  });
}

}  // namespace overstap::store
