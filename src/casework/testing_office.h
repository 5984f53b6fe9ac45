// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>

#include "casework/next_step_words.h"
#include "casework/office.h"
#include "casework/work.h"
#include "desk/testing_clock.h"
#include "desk/testing_world.h"
#include "store/sql_call.h"
#include "vault/token.h"

/// A desk in memory, for tests: the small world, two organisations with agreements in AM18, one account per role, one
/// dossier with a person's account that the guide owns.
namespace overstap::casework::testing {

using desk::testing::numbered;

inline auto const kDeskPartner = numbered<partner_id>(101);
inline auto const kUwv = numbered<partner_id>(102);
inline auto const kSchool = numbered<partner_id>(1);  ///< offers the wagon of the small world
inline auto const kElsewhere = numbered<partner_id>(103);  ///< a desk in AM09

inline auto const kPerson = numbered<account_id>(201);
inline auto const kGuide = numbered<account_id>(202);
inline auto const kColleague = numbered<account_id>(203);  ///< another guide
inline auto const kSpecialist = numbered<account_id>(204);
inline auto const kProvider = numbered<account_id>(205);
inline auto const kManager = numbered<account_id>(206);
inline auto const kAdmin = numbered<account_id>(207);
inline auto const kNational = numbered<account_id>(208);
inline auto const kOperator = numbered<account_id>(209);
inline auto const kStranger = numbered<account_id>(210);  ///< a guide in AM09

inline auto const kDossier = numbered<dossier_id>(301);

class test_office {
public:
  explicit test_office(store::location const& where = store::location::parse(":memory:").value()) : pool{where} {
    add_organisation(kDeskPartner, "desk", "Werkcentrum Groot Amsterdam", "AM18");
    add_organisation(kUwv, "uwv", "UWV Amsterdam", "AM18");
    add_organisation(kSchool, "school", "School", "AM18");
    add_organisation(kElsewhere, "desk", "Werkcentrum Achterhoek", "AM09");
    add_account(kPerson, access::role::person, "Petra Jansen", {}, "");
    add_account(kGuide, access::role::guide, "Gijs de Gids", kDeskPartner, "AM18");
    add_account(kColleague, access::role::guide, "Karin Collega", kDeskPartner, "AM18");
    add_account(kSpecialist, access::role::specialist, "Sam Specialist", kUwv, "AM18");
    add_account(kProvider, access::role::provider, "Docent Doornbos", kSchool, "AM18");
    add_account(kManager, access::role::region_manager, "Regiomanager", kDeskPartner, "AM18");
    add_account(kAdmin, access::role::partner_admin, "Beheerder", kUwv, "AM18");
    add_account(kNational, access::role::national, "Ministerie", {}, "");
    add_account(kOperator, access::role::operator_, "Beheer", {}, "");
    add_account(kStranger, access::role::guide, "Ver Weg", kElsewhere, "AM09");
    run("insert into duty (region, account, account_state) values ('AM18', :a, 'active')", kGuide);
    add_dossier(kDossier, kPerson, kGuide, kDeskPartner);
  }

  /// A caller that is signed in as that account, and not idle, with its own trace id.
  desk::caller as(account_id a) {
    auto& token = tokens_[a];
    if (token.empty()) {
      token = std::string{vault::make_token().reveal()};
      auto const hash = keys.token_hash("session", vault::secret{token});
      auto const now = static_cast<std::int64_t>(time.unix_milliseconds());
      run("insert into sign_in (id, account, token_hash, device, started_at, seen_at, ends_at) values (:id, :a, :h, "
          "'test', :s1, :s2, :e)",
          to_string(new_uuid(time)),
          a,
          hash,
          now,
          now,
          now + 100LL * 24 * 3600 * 1000);
    }
    run("update sign_in set seen_at = :now where account = :a", static_cast<std::int64_t>(time.unix_milliseconds()), a);
    auto c = desk::caller{};
    c.session_token = token;
    c.trace_id = "0123456789abcdef0123456789abcdef";
    return c;
  }

  /// Gives the organisation these grounds for every group, in an agreement that runs from 2026-01-01.
  void add_organisation(partner_id id, std::string kind, std::string name, std::string region) {
    run("insert into organisation (id, kind, name, region, municipality, made_at, version) values (:id, :k, :n, :r, "
        "'GM0363', 0, 1)",
        id,
        kind,
        name,
        region);
    auto const agreement = to_string(new_uuid(time));
    run("insert into agreement (id, organisation, region, starts_on, given_back, made_at, version) values (:id, :o, "
        ":r, '2026-01-01', 0, 0, 1)",
        agreement,
        id,
        region);
    for (auto const* const purpose : {"guidance", "training", "placement"}) {
      run("insert into agreement_purpose (agreement, purpose, controller) values (:a, :p, 'controller')",
          agreement,
          std::string{purpose});
      for (auto g = 0; g < access::kDataGroups; ++g) {
        auto const group = access::to_string(static_cast<access::data_group>(g));
        auto const ground = group == "sensitive" || kind == "union" ? "consent" : "public-task";
        run("insert into agreement_ground (agreement, purpose, data_group, ground, article) values (:a, :p, :g, :w, "
            "'x')",
            agreement,
            std::string{purpose},
            std::string{group},
            std::string{ground});
      }
    }
  }

  void add_account(account_id id, access::role role, std::string name, partner_id organisation, std::string region) {
    auto const sealed = keys.seal("account.name:" + to_string(id), name);
    run("insert into account (id, login, role, name_sealed, organisation, region, state, demo, made_at, "
        "version) values (:id, :l, :r, :n, :o, :g, 'active', 0, 0, 1)",
        id,
        login_of(id),
        std::string{access::to_string(role)},
        sealed,
        organisation.is_nil() ? std::nullopt : std::optional{organisation},
        region);
  }

  std::string login_of(account_id id) const { return "login-" + to_string(id); }
  void give_password(account_id id, std::string_view password) {
    run("update account set password_hash = :h where id = :id", at.passwords.hash(vault::secret{password}), id);
  }

  /// The open next step of a dossier, in Dutch.
  std::string next_step_of(dossier_id id) {
    auto const db = pool.take();
    auto const sealed = std::get<0>(
        store::sql::first<std::string>(db->session(), "select next_step_sealed from dossier where id = :id", id)
            .value());
    return in_words(read_kept(keys.open("dossier.next_step:" + to_string(id), sealed)), language::nl);
  }

  /// Its next step was due on 2026-09-01. Without an account of the person when `person` is nil.
  void add_dossier(dossier_id id, account_id person, account_id owner, partner_id organisation) {
    auto const seal = [&](std::string const& column, std::string const& plain) {
      return keys.seal("dossier." + column + ":" + to_string(id), plain);
    };
    run("insert into dossier (id, region, municipality, state, person_account, owner, owner_state, owner_organisation, "
        "next_step_sealed, next_step_on, name_sealed, birth_date_sealed, email_sealed, phone_sealed, address_sealed, "
        "door_sealed, name_index, sound_index, surname_index, birth_date_index, email_index, phone_index, situation, "
        "cause_sealed, opened_at, opened_by, touched_at, escalation, demo, version) values (:id, 'AM18', 'GM0363', "
        "'open', :p, :o, 'active', :org, :step, '2026-09-01', :n, '', '', '', '', '', '', '', '', '', '', '', "
        "'job-seeker', '', 0, :by, 0, 0, 0, 1)",
        id,
        person.is_nil() ? std::nullopt : std::optional{person},
        owner,
        organisation,
        seal("next_step", "Eerste gesprek"),
        seal("name", "Petra Jansen"),
        owner);
  }

  /// A consent of the person that runs to 2027-01-01.
  void consent(dossier_id d, partner_id organisation, access::purpose purpose, access::data_group group) {
    run("insert into consent (id, dossier, organisation, purpose, data_group, given_at, ends_on, recorded_by) values "
        "(:id, :d, :o, :p, :g, 0, '2027-01-01', :by)",
        to_string(new_uuid(time)),
        d,
        organisation,
        std::string{access::to_string(purpose)},
        std::string{access::to_string(group)},
        kPerson);
  }

  /// An accepted piece of work of `organisation` in the dossier: it is engaged.
  void engage(dossier_id d, partner_id organisation, access::purpose purpose) {
    run("insert into offer (id, dossier, kind, from_account, to_organisation, what_sealed, why_sealed, purpose, "
        "groups, "
        "answer_before, state, answer_sealed, made_at) values (:id, :d, 'work', :f, :o, '', '', :p, 'contact "
        "situation profile plan', '2026-09-10', 'accepted', '', 0)",
        to_string(new_uuid(time)),
        d,
        kGuide,
        organisation,
        std::string{access::to_string(purpose)});
  }

  template <typename... Params>
  long long run(std::string const& statement, Params const&... params) {
    auto const db = pool.take();
    return store::sql::execute(db->session(), statement, params...);
  }
  /// The first column of the first row.
  template <typename T>
  T one(std::string const& query) {
    auto const db = pool.take();
    return std::get<0>(store::sql::first<T>(db->session(), query).value());
  }
  long long count(std::string const& query) { return one<long long>(query); }

  desk::testing::still_clock time;
  vault::key_ring keys{vault::key_ring::generate(*parse_date("2026-01-01"))};
  store::pool pool;
  desk::desk planner{published<desk::world>{desk::testing::small_world()}, time};
  office at{pool, keys, planner, {}, {}, vault::password_hasher{{.passes = 1, .memory_bytes = 8192}}};

private:
  std::map<account_id, std::string> tokens_;
};

}  // namespace overstap::casework::testing
