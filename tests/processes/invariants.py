# SPDX-License-Identifier: EUPL-1.2
"""Rows that belong together, whatever happened."""

# What no moment may show: each query gives what is wrong. {demo}: when the last dossier of the demo was opened.
NEVER = {
    "a dossier without exactly one row of its opening in the log":
        "select d.id from dossier d where d.opened_at > {demo} and 1 <> (select count(*) from processing_log l "
        "where l.chain = d.id and l.action = 'open-dossier')",
    "a log of a dossier that does not exist":
        "select distinct chain from processing_log where chain not like 'list:%' and chain not in (select id from dossier)",
    "a dossier whose time line does not begin with its opening":
        "select d.id from dossier d where not exists (select 1 from dossier_event e "
        "where e.dossier = d.id and e.number = 1 and e.kind = 'opened')",
    "a time line with a gap":
        "select dossier from dossier_event group by dossier having count(*) <> max(number)",
    "a log with a gap, or whose end is not the head of its chain":
        "select h.chain from processing_head h left join (select chain, count(*) as rows, max(number) as last from processing_log "
        "group by chain) l on l.chain = h.chain where l.last is null or l.rows <> l.last or h.number <> l.last",
    "a version that is not the opening and the changes in the log":
        "select d.id from dossier d where d.opened_at > {demo} and d.version <> (select count(*) from processing_log l where l.chain = d.id "
        "and l.action in ('open-dossier', 'write-dossier', 'write-profile'))",
    "two dossiers with one address and no row that says so":
        "select a.id from dossier a join dossier b on a.email_index = b.email_index and a.id < b.id and a.email_index <> '' "
        "where not exists (select 1 from duplicate x where x.dossier = a.id and x.other = b.id)",
    "a dossier that was opened without its Idempotency-Key":
        "select id from dossier where opened_at > {demo} and id not in (select made from idempotency)",
    "an Idempotency-Key of a dossier that does not exist":
        "select made from idempotency where made not in (select id from dossier)",
}


def last_of_the_demo(database):
    return database.rows("select max(opened_at) from dossier")[0][0]


def wrong_in(database, demo):
    query = " union all ".join(f"select '{what}', x.* from ({q}) x" for what, q in NEVER.items()).format(demo=demo)
    return [f"{what}: {where}" for what, where in database.rows(query)]
