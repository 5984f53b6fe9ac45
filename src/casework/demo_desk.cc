// SPDX-License-Identifier: EUPL-1.2
#include "casework/demo_desk.h"

#include <array>

#include <fmt/format.h>

#include "base/random.h"
#include "casework/agreements.h"
#include "casework/new_account.h"
#include "casework/open_dossier.h"
#include "casework/sessions.h"
#include "store/account_records.h"
#include "store/organisation_store.h"

namespace overstap::casework {
namespace {

struct demo_organisation {
  partner_kind kind;
  std::string_view name;  ///< before the name of the region
};
constexpr auto kOrganisations = std::array<demo_organisation, 8>{{
    {partner_kind::desk, "Werkcentrum"},
    {partner_kind::municipality, "Gemeente"},
    {partner_kind::uwv, "UWV"},
    {partner_kind::union_, "Vakbond De Brug"},
    {partner_kind::school, "ROC De Leerplaats"},
    {partner_kind::oval, "Loopbaan en Zo"},
    {partner_kind::abu, "Uitzendbureau Morgen"},
    {partner_kind::employer, "Bakkerij Van Dam"},
}};

struct demo_account {
  access::role role;
  std::string_view login, name;
  std::optional<partner_kind> at;
};
constexpr auto kAccounts = std::array<demo_account, 13>{{
    {access::role::guide, "demo-gids", "Gijs Vermeer", partner_kind::desk},
    {access::role::guide, "demo-gids-2", "Karin de Wit", partner_kind::desk},
    {access::role::employer_adviser, "demo-werkgeversadviseur", "Wim Smit", partner_kind::desk},
    {access::role::specialist, "demo-gemeente", "Samira El Amrani", partner_kind::municipality},
    {access::role::specialist, "demo-uwv", "Ute Visser", partner_kind::uwv},
    {access::role::specialist, "demo-vakbond", "Bram Bakker", partner_kind::union_},
    {access::role::provider, "demo-school", "Dora Mulder", partner_kind::school},
    {access::role::provider, "demo-loopbaan", "Lies Kok", partner_kind::oval},
    {access::role::employer, "demo-werkgever", "Henk van Dam", partner_kind::employer},
    {access::role::partner_admin, "demo-beheer", "Bea Hoekstra", partner_kind::uwv},
    {access::role::region_manager, "demo-regio", "Ria Postma", std::nullopt},
    {access::role::national, "demo-landelijk", "Lars Prins", std::nullopt},
    {access::role::operator_, "demo-techniek", "Tom Blom", std::nullopt},
}};

constexpr auto kFirstNames = std::array<std::string_view, 12>{
    "Anna", "Bilal", "Carla", "Dirk", "Esra", "Femke", "Gerrit", "Hatice", "Ivo", "Jolanda", "Kofi", "Loes"};
constexpr auto kLastNames = std::array<std::string_view, 12>{"Jansen",
                                                             "de Boer",
                                                             "Yilmaz",
                                                             "van der Meer",
                                                             "Bos",
                                                             "Kaya",
                                                             "Hendriks",
                                                             "Sarmo",
                                                             "Dekker",
                                                             "Willems",
                                                             "van den Berg",
                                                             "Peters"};
constexpr auto kSteps = std::array<std::string_view, 5>{"Eerste gesprek",
                                                        "Bellen over de vaardigheden",
                                                        "Route bespreken",
                                                        "Nagaan of de cursus begint",
                                                        "Bellen met de werkgever"};

struct made_organisation {
  demo_organisation of;
  store::organisation_record record;
};

std::vector<made_organisation> add_organisations(office const& o, store::database& db, region const& r) {
  auto made = std::vector<made_organisation>{};
  for (auto const& d : kOrganisations) {
    auto name = fmt::format("{} {}", d.name, r.name);
    auto const offers = store::find_offering_partner(db, r.code, name);
    auto const record =
        store::organisation_record{.id = offers.value_or(partner_id{new_uuid(o.desk.time)}),
                                   .kind = d.kind,
                                   .name = std::move(name),
                                   .region = r.code,
                                   .municipality = r.centre,
                                   .made_at = static_cast<std::int64_t>(o.desk.time.unix_milliseconds())};
    store::add_organisation(db, record);
    add_usual_agreement(o, db, record, {.starts_on = o.desk.time.today() - days{365}, .ends_on = std::nullopt});
    made.push_back({d, record});
  }
  return made;
}

std::vector<demo_login> add_accounts(office const& o,
                                     store::database& db,
                                     region const& r,
                                     std::vector<made_organisation> const& organisations) {
  auto const hash = o.passwords.hash(vault::secret{kDemoPassword});
  auto logins = std::vector<demo_login>{};
  for (auto const& a : kAccounts) {
    auto record = store::account_record{};
    record.id = account_id{new_uuid(o.desk.time)};
    record.login = std::string{a.login};
    record.role = a.role;
    record.name_sealed = seal_account_name(o, record.id, a.name);
    record.demo = true;
    record.made_at = static_cast<std::int64_t>(o.desk.time.unix_milliseconds());
    auto organisation = std::string{};
    for (auto const& m : organisations) {
      if (a.at == m.of.kind) {
        record.organisation = m.record.id;
        organisation = m.record.name;
      }
    }
    if (a.at || a.role == access::role::region_manager) {
      record.region = r.code;
    }
    store::add_account(db, record, hash);
    if (a.role == access::role::guide && !store::find_duty(db, r.code)) {
      store::set_duty(db, r.code, record.id);
    }
    logins.push_back({a.role, record.login, std::string{a.name}, std::move(organisation)});
  }
  return logins;
}

/// People with a dossier of the guide, due between ten days ago and three weeks ahead.
result<void> open_dossiers(office const& o, region const& r, std::size_t count) {
  auto caller = desk::caller{};
  auto const session = sign_in(o, caller, "demo-gids", vault::secret{kDemoPassword});
  if (!session) {
    return std::unexpected{session.error()};
  }
  caller.session_token = session->token;
  auto random = random_source{1};
  auto const reference = o.desk.current.get()->data->reference;
  auto places = std::vector<municipality_code>{};
  for (auto const& m : reference->municipalities) {
    if (reference->region_of(m.code, o.desk.time.today()) != nullptr &&
        reference->region_of(m.code, o.desk.time.today())->code == r.code) {
      places.push_back(m.code);
    }
  }
  constexpr auto kSituations = std::array{situation_kind::employed_at_risk,
                                          situation_kind::self_employed,
                                          situation_kind::job_seeker,
                                          situation_kind::exploring};
  for (auto i = std::size_t{0}; i < count; ++i) {
    auto request = open_request{};
    request.person.name = fmt::format("{} {}",
                                      random.pick(std::span<std::string_view const>{kFirstNames}),
                                      random.pick(std::span<std::string_view const>{kLastNames}));
    request.person.birth_date = *parse_date("1965-01-01") + days{random.between(0, 14'000)};
    request.person.phone = fmt::format("06 {:08}", random.below(100'000'000));
    request.person.municipality = random.pick(std::span<municipality_code const>{places});
    request.situation.kind = kSituations[i % kSituations.size()];
    if (request.situation.kind == situation_kind::employed_at_risk) {
      request.situation.job_ends_on = o.desk.time.today() + days{random.between(14, 180)};
    }
    request.next_step = random.pick(std::span<std::string_view const>{kSteps});
    request.next_step_on = o.desk.time.today() + days{random.between(0, 21)};
    if (auto const opened = open_dossier(o, caller, request); !opened) {
      return std::unexpected{opened.error()};
    }
  }
  return sign_out(o, caller);
}

/// A person with an account and a dossier that she opened herself.
result<demo_login> add_person(office const& o, region const& r) {
  in_open_transaction(o, [&](store::database& db) -> result<void> {
    auto record = store::account_record{};
    record.id = account_id{new_uuid(o.desk.time)};
    record.login = "demo-persoon";
    record.role = access::role::person;
    record.name_sealed = seal_account_name(o, record.id, "Petra Jansen");
    record.demo = true;
    record.made_at = static_cast<std::int64_t>(o.desk.time.unix_milliseconds());
    store::add_account(db, record, o.passwords.hash(vault::secret{kDemoPassword}));
    return {};
  }).value();
  auto caller = desk::caller{};
  auto const session = sign_in(o, caller, "demo-persoon", vault::secret{kDemoPassword});
  if (!session) {
    return std::unexpected{session.error()};
  }
  caller.session_token = session->token;
  auto request = open_request{};
  request.person.name = "Petra Jansen";
  request.person.municipality = r.centre;
  request.situation.kind = situation_kind::employed_at_risk;
  request.situation.job_ends_on = o.desk.time.today() + days{56};
  if (auto const opened = open_dossier(o, caller, request); !opened) {
    return std::unexpected{opened.error()};
  }
  if (auto const out = sign_out(o, caller); !out) {
    return std::unexpected{out.error()};
  }
  return demo_login{access::role::person, "demo-persoon", "Petra Jansen", ""};
}

}  // namespace

result<std::vector<demo_login>> make_demo_desk(office const& o, region_code const& code, std::size_t dossiers) {
  auto const reference = o.desk.current.get()->data->reference;
  auto const* const r = reference->find_region(code);
  if (r == nullptr) {
    return std::unexpected{error{errc::bad_request, "There is no such region.", {}}};
  }
  auto logins = in_open_transaction(o, [&](store::database& db) -> result<std::vector<demo_login>> {
    if (store::login_is_taken(db, "demo-gids")) {
      return std::unexpected{error{errc::conflict, "The demo desk is in this database already.", {}}};
    }
    auto const organisations = add_organisations(o, db, *r);
    return add_accounts(o, db, *r, organisations);
  });
  if (!logins) {
    return logins;
  }
  if (auto const opened = open_dossiers(o, *r, dossiers); !opened) {
    return std::unexpected{opened.error()};
  }
  auto person = add_person(o, *r);
  if (!person) {
    return std::unexpected{person.error()};
  }
  logins->insert(logins->begin(), *std::move(person));
  return logins;
}

}  // namespace overstap::casework
