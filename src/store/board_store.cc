// SPDX-License-Identifier: EUPL-1.2
#include "store/board_store.h"

#include <algorithm>

#include <fmt/format.h>

#include "store/database.h"
#include "store/names.h"
#include "store/sql.h"
#include "store/sql_call.h"

namespace overstap::store {

board_numbers count_board(database& db, board_question const& q) {
  return sql::guarded("counting for the board", [&] {
    auto const in = q.region.value_or(region_code{});
    auto const ours = std::string{"(d.region = :r1 or :r2 = '')"};
    auto n = board_numbers{};
    sql::each<std::int64_t, std::int64_t, std::int64_t, std::int64_t>(
        db.session(),
        fmt::format("select count(*), coalesce(sum(case when d.owner is null then 1 else 0 end), 0), coalesce(sum(case "
                    "when d.next_step_on < :today1 then 1 else 0 end), 0), coalesce(sum(case when d.next_step_on < "
                    ":today2 and d.escalation > 0 then 1 else 0 end), 0) from dossier d where d.state = 'open' and {}",
                    ours),
        [&](std::int64_t open, std::int64_t without_owner, std::int64_t overdue, std::int64_t stuck) {
          n.open = open;
          n.without_owner = without_owner;
          n.overdue = overdue;
          n.stuck = stuck;
        },
        q.today,
        q.today,
        in,
        in);
    sql::each<std::int64_t>(
        db.session(),
        fmt::format(
            "select count(distinct d.id) from dossier d join offer o on o.dossier = d.id where d.state = 'open' "
            "and o.state = 'waiting' and {}",
            ours),
        [&](std::int64_t waiting) { n.offers_waiting = waiting; },
        in,
        in);
    sql::each<std::string, std::int64_t>(
        db.session(),
        fmt::format(
            "select d.outcome, count(*) from dossier d where d.state = 'closed' and d.closed_at >= :since and {} "
            "group by d.outcome",
            ours),
        [&](std::string const& name, std::int64_t people) {
          auto const how = parse_name<outcome>(name);
          if (!how) {
            throw infra_error{"database: an outcome is not known"};
          }
          n.closed += people;
          n.outcomes[*how] = people;
        },
        q.closed_since,
        in,
        in);
    sql::each<std::int64_t, std::int64_t>(
        db.session(),
        fmt::format("select d.opened_at, min(e.at) from dossier d join dossier_event e on e.dossier = d.id where "
                    "d.opened_at >= :since and e.account is not null and e.organisation is not null and {} group by "
                    "d.id, d.opened_at",
                    ours),
        [&](std::int64_t opened, std::int64_t talked) { n.milliseconds_to_first_talk.push_back(talked - opened); },
        q.opened_since,
        in,
        in);
    std::ranges::sort(n.milliseconds_to_first_talk);
    return n;
  });
}

}  // namespace overstap::store
