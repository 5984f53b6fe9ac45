-- SPDX-License-Identifier: EUPL-1.2
-- What changed, for readers that keep a copy: written in the transaction of the change (store/change_feed.h).
-- PostgreSQL gives numbers when they are asked for, which is not the order of the commits, so the order there is that
-- of (transaction_id, seq). at: milliseconds since 1970 by the clock of the database.
create table change (
  --sqlite: seq integer primary key autoincrement,
  --sqlite: at bigint not null default (cast((julianday('now') - 2440587.5) * 86400000 as integer)),
  --postgresql: seq bigint not null generated always as identity,
  --postgresql: transaction_id xid8 not null default pg_current_xact_id(),
  --postgresql: at bigint not null default (cast(extract(epoch from clock_timestamp()) * 1000 as bigint)),
  --postgresql: primary key (transaction_id, seq),
  kind varchar(40) not null,
  id   varchar(36) not null
);
