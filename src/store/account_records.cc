// SPDX-License-Identifier: EUPL-1.2
#include "store/account_records.h"

#include <fmt/format.h>

#include "store/database.h"
#include "store/sql.h"
#include "store/sql_call.h"
#include "store/transaction.h"

namespace overstap::store {
namespace {

constexpr auto kActive = std::string_view{"active"};
constexpr auto kColumns = std::string_view{
    "a.id, a.login, a.role, a.name_sealed, a.organisation, a.region, a.state, a.demo, a.made_at, "
    "a.version"};

account_record make(account_id id,
                    std::string login,
                    std::string const& role,
                    std::string name,
                    std::optional<partner_id> organisation,
                    region_code region,
                    std::string const& state,
                    bool demo,
                    std::int64_t made_at,
                    std::int64_t version) {
  auto const parsed = access::parse_role(role);
  if (!parsed) {
    throw infra_error{"database: a role is not known"};
  }
  return {.id = id,
          .login = std::move(login),
          .role = *parsed,
          .name_sealed = std::move(name),
          .organisation = organisation.value_or(partner_id{}),
          .region = std::move(region),
          .active = state == kActive,
          .demo = demo,
          .made_at = made_at,
          .version = version};
}

}  // namespace

void add_account(database& db, account_record const& a, std::optional<std::string> const& password_hash) {
  sql::guarded("adding an account", [&] {
    sql::execute(db.session(),
                 "insert into account (id, login, role, name_sealed, organisation, region, state, password_hash, demo, "
                 "made_at, version) values (:id, :login, :role, :name, :organisation, :region, :state, :hash, :demo, "
                 ":made_at, :version)",
                 a.id,
                 a.login,
                 access::to_string(a.role),
                 a.name_sealed,
                 a.organisation.is_nil() ? std::nullopt : std::optional{a.organisation},
                 a.region,
                 a.active ? kActive : "closed",
                 password_hash,
                 a.demo,
                 a.made_at,
                 a.version);
  });
}

bool login_is_taken(database& db, std::string const& login) {
  return sql::guarded("looking up a sign-in name", [&] {
    return sql::first<int>(db.session(), "select 1 from account where login = :login", login).has_value();
  });
}

std::optional<account_record> lock_account(database& db, account_id id) {
  return sql::guarded("locking an account", [&] {
    auto found = std::optional<account_record>{};
    sql::each<account_id,
              std::string,
              std::string,
              std::string,
              std::optional<partner_id>,
              region_code,
              std::string,
              bool,
              std::int64_t,
              std::int64_t>(
        db.session(),
        fmt::format("select {} from account a where a.id = :id{}", kColumns, for_update(db)),
        [&](auto... columns) { found = make(std::move(columns)...); },
        id);
    return found;
  });
}

void change_account(database& db, account_record const& a) {
  sql::guarded("changing an account", [&] {
    sql::execute(db.session(),
                 "update account set name_sealed = :name, state = :state, version = version + 1 where id = :id",
                 a.name_sealed,
                 a.active ? kActive : "closed",
                 a.id);
  });
}

std::vector<staff_row> list_staff(database& db, partner_id organisation) {
  return sql::guarded("listing staff", [&] {
    auto rows = std::vector<staff_row>{};
    sql::each<account_id,
              std::string,
              std::string,
              std::string,
              std::optional<partner_id>,
              region_code,
              std::string,
              bool,
              std::int64_t,
              std::int64_t,
              std::int64_t,
              std::int64_t>(
        db.session(),
        fmt::format("select {}, (select count(*) from dossier d where d.owner = a.id and d.state = 'open'), (select "
                    "count(*) from duty where duty.account = a.id) from account a where a.organisation = "
                    ":organisation order by a.made_at, a.id",
                    kColumns),
        [&](account_id id,
            std::string login,
            std::string const& role,
            std::string name,
            std::optional<partner_id> o,
            region_code region,
            std::string const& state,
            bool demo,
            std::int64_t made_at,
            std::int64_t version,
            std::int64_t open,
            std::int64_t duty) {
          rows.push_back(
              {make(id, std::move(login), role, std::move(name), o, std::move(region), state, demo, made_at, version),
               open,
               duty > 0});
        },
        organisation);
    return rows;
  });
}

std::optional<duty_record> find_duty(database& db, region_code const& region) {
  return sql::guarded("finding who has duty", [&]() -> std::optional<duty_record> {
    auto const row = sql::first<account_id, partner_id>(
        db.session(),
        "select a.id, a.organisation from duty join account a on a.id = duty.account where duty.region = :region",
        region);
    return row ? std::optional{duty_record{std::get<0>(*row), std::get<1>(*row)}} : std::nullopt;
  });
}

void set_duty(database& db, region_code const& region, account_id account) {
  sql::guarded("setting who has duty", [&] {
    sql::execute(db.session(),
                 "insert into duty (region, account, account_state) values (:region, :account, 'active') "
                 "on conflict (region) do update set account = excluded.account",
                 region,
                 account);
  });
}

}  // namespace overstap::store
