-- SPDX-License-Identifier: EUPL-1.2
-- What runs by itself, one row per job: its last run and when the next is due. Moments are milliseconds since 1970.
-- A process that runs a job holds its row (holder) up to lease_until, and prolongs that while it works. When it was killed,
-- the moment passes and the job, still due, runs again.
create table job_run (
  name         varchar(60) primary key,
  due_at       bigint not null,
  holder       varchar(36),
  lease_until  bigint not null,
  started_at   bigint,
  finished_at  bigint,
  succeeded_at bigint,
  result       varchar(10) not null check (result in ('never', 'running', 'done', 'failed', 'stopped')),
  detail       text not null
);
