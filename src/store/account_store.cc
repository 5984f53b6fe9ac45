// SPDX-License-Identifier: EUPL-1.2
#include "store/account_store.h"

#include "store/database.h"
#include "store/sql.h"
#include "store/sql_call.h"

namespace overstap::store {

bool has_demo_accounts(database& db) {
  return sql::guarded("looking for demo accounts", [&] {
    return sql::number(db.session(), "select count(*) from account where demo = 1 and state = 'active'") != 0;
  });
}

bool agreement_runs(database& db, partner_id organisation, region_code const& region, civil_date today) {
  return sql::first<int>(db.session(),
                         "select 1 from agreement where organisation = :o and region = :r and starts_on <= :today1 and "
                         "(ends_on is null or ends_on > :today2)",
                         organisation,
                         region,
                         today,
                         today)
      .has_value();
}

std::optional<sign_in_record> find_sign_in(database& db, std::span<std::string const> token_hashes, civil_date today) {
  return sql::guarded("finding a sign-in", [&]() -> std::optional<sign_in_record> {
    for (auto const& hash : token_hashes) {
      auto found = std::optional<sign_in_record>{};
      sql::each<std::string,
                account_id,
                std::string,
                std::string,
                std::string,
                std::optional<partner_id>,
                std::optional<std::string>,
                std::optional<std::string>,
                region_code,
                std::string,
                bool,
                std::int64_t,
                std::int64_t,
                std::int64_t>(
          db.session(),
          "select s.id, a.id, a.login, a.role, a.name_sealed, a.organisation, o.name, o.kind, a.region, a.state, "
          "a.demo, s.started_at, s.seen_at, s.ends_at from sign_in s join account a on a.id = s.account "
          "left join organisation o on o.id = a.organisation where s.token_hash = :hash",
          [&](std::string const& id,
              account_id account,
              std::string login,
              std::string const& role,
              std::string name,
              std::optional<partner_id> organisation,
              std::optional<std::string> organisation_name,
              std::optional<std::string> organisation_kind,
              region_code region,
              std::string const& state,
              bool demo,
              std::int64_t started,
              std::int64_t seen,
              std::int64_t ends) {
            auto const parsed_role = access::parse_role(role);
            auto const parsed_id = parse_uuid(id);
            if (!parsed_role || !parsed_id) {
              throw infra_error{"database: an account or sign-in cannot be read"};
            }
            found = sign_in_record{.id = *parsed_id,
                                   .account = account,
                                   .login = std::move(login),
                                   .role = *parsed_role,
                                   .name_sealed = std::move(name),
                                   .organisation = organisation.value_or(partner_id{}),
                                   .organisation_name = organisation_name.value_or(""),
                                   .organisation_kind = organisation_kind.value_or(""),
                                   .region = std::move(region),
                                   .active = state == "active",
                                   .demo = demo,
                                   .agreement_runs = true,
                                   .started_at = started,
                                   .seen_at = seen,
                                   .ends_at = ends};
          },
          hash);
      if (found) {
        if (!found->organisation.is_nil()) {
          found->agreement_runs = agreement_runs(db, found->organisation, found->region, today);
        }
        return found;
      }
    }
    return std::nullopt;
  });
}

void touch_sign_in(database& db, uuid const& id, std::int64_t now) {
  sql::guarded("marking a sign-in", [&] {
    sql::execute(db.session(), "update sign_in set seen_at = :now where id = :id", now, to_string(id));
  });
}

}  // namespace overstap::store
