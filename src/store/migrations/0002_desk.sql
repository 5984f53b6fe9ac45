-- SPDX-License-Identifier: EUPL-1.2
-- The desk: who works here, the shared dossiers, and the log of who did what. Open until the first release.
-- Columns whose name ends in _sealed hold sealed text (vault/key_ring.h) with "table.column:id of the row" as context; those
-- that end in _index hold blind indexes. Moments (_at) are milliseconds since 1970, days (_on) ISO 8601 text.
-- version: row version, 1 when made, one more with every change; If-Match compares it.

-- An organisation that takes part. One that also offers steps has the same id as in partner.
create table organisation (
  id           varchar(36) primary key,
  kind         varchar(20) not null,
  name         text not null,
  region       varchar(20) not null,
  municipality varchar(20) not null,
  made_at      bigint not null,
  version      bigint not null
);

-- A cooperation agreement (samenwerkingsovereenkomst). Access holds from starts_on up to and without ends_on.
create table agreement (
  id           varchar(36) primary key,
  organisation varchar(36) not null references organisation (id),
  region       varchar(20) not null,
  starts_on    varchar(10) not null,
  ends_on      varchar(10),
  given_back   integer not null,
  made_at      bigint not null,
  version      bigint not null,
  check (ends_on is null or ends_on >= starts_on)
);
create index agreement_organisation on agreement (organisation, region);

-- Per purpose: controller, joint-controller (AVG art. 26) or processor (desk-rules 9).
create table agreement_purpose (
  agreement  varchar(36) not null references agreement (id),
  purpose    varchar(20) not null,
  controller varchar(20) not null,
  primary key (agreement, purpose)
);

-- The legal ground for a group of data: public-task, legal-duty, contract or consent, with its article as text.
create table agreement_ground (
  agreement  varchar(36) not null references agreement (id),
  purpose    varchar(20) not null,
  data_group varchar(20) not null,
  ground     varchar(20) not null,
  article    text not null,
  primary key (agreement, purpose, data_group)
);

create table invitation (
  id           varchar(36) primary key,
  region       varchar(20) not null,
  kind         varchar(20) not null,
  name         text not null,
  municipality varchar(20) not null,
  starts_on    varchar(10) not null,
  ends_on      varchar(10),
  code_hash    varchar(100) not null unique,
  expires_at   bigint not null,
  used_at      bigint,
  made_by      varchar(36) not null,
  made_at      bigint not null
);

-- Somebody who can sign in. state: active or closed. login is given by the system, so that asking whether one exists
-- tells nothing about a person. dossier: of a person. password_hash is null until the first password.
create table account (
  id            varchar(36) primary key,
  login         varchar(60) not null unique,
  role          varchar(20) not null,
  name_sealed   text not null,
  organisation  varchar(36) references organisation (id),
  region        varchar(20) not null,
  state         varchar(10) not null,
  password_hash text,
  demo          integer not null,
  made_at       bigint not null,
  version       bigint not null,
  unique (id, state),
  check (state in ('active', 'closed'))
);
create index account_organisation on account (organisation);

-- Tries to prove who one is that may yet turn out wrong, for the waiting time between them. name: "password:" or "code:"
-- with the id of the account, or, for names that nobody has, with a few digits of the blind index of the name, so that
-- these rows stay few.
create table sign_in_attempt (
  name          varchar(60) primary key,
  failures      integer not null,
  blocked_until bigint not null,
  last_at       bigint not null
);

-- One-time code for the first or a forgotten password.
create table account_code (
  account    varchar(36) primary key references account (id),
  code_hash  varchar(100) not null,
  expires_at bigint not null
);

create table sign_in (
  id         varchar(36) primary key,
  account    varchar(36) not null references account (id),
  token_hash varchar(100) not null unique,
  device     varchar(80) not null,
  started_at bigint not null,
  seen_at    bigint not null,
  ends_at    bigint not null
);
create index sign_in_account on sign_in (account);

-- Who takes over at the desk of a region when nobody else is there: a guide with an active account.
create table duty (
  region        varchar(20) primary key,
  account       varchar(36) not null,
  account_state varchar(10) not null check (account_state = 'active'),
  foreign key (account, account_state) references account (id, state)
);

-- The invariant of the desk is here: an open dossier has an owner with an active account, a next step and a day.
-- An account cannot be closed while it owns an open dossier (the foreign key on id and state). A closed one keeps its
-- last owner, without owner_state, so that she can open it again.
-- came_back: a question to another organisation lies with the owner again: refused, expired or done; until she chooses
-- a next step. taken_from, taken_on: who lost it to the desk by escalation, and when. Merged ones keep what they held.
create table dossier (
  id                 varchar(36) primary key,
  region             varchar(20) not null,
  municipality       varchar(20) not null,
  state              varchar(10) not null,
  person_account     varchar(36) references account (id),
  owner              varchar(36),
  owner_state        varchar(10),
  owner_organisation varchar(36) references organisation (id),
  next_step_sealed   text,
  next_step_on       varchar(10),
  name_sealed        text not null,
  birth_date_sealed  text not null,
  email_sealed       text not null,
  phone_sealed       text not null,
  address_sealed     text not null,
  door_sealed        text not null,
  name_index         varchar(64) not null,
  sound_index        varchar(64) not null,
  surname_index      varchar(64) not null,
  birth_date_index   varchar(64) not null,
  email_index        varchar(64) not null,
  phone_index        varchar(64) not null,
  situation          varchar(30) not null,
  job_ends_on        varchar(10),
  cause_sealed       text not null,
  opened_at          bigint not null,
  opened_by          varchar(36) not null,
  touched_at         bigint not null,
  escalation         integer not null,
  escalated_on       varchar(10),
  came_back          varchar(10),
  taken_from         varchar(36) references account (id),
  taken_on           varchar(10),
  outcome            varchar(40),
  closed_at          bigint,
  notice_on          varchar(10),
  merged_into        varchar(36) references dossier (id),
  demo               integer not null,
  version            bigint not null,
  foreign key (owner, owner_state) references account (id, state),
  check (state in ('open', 'closed', 'merged')),
  check (state <> 'open' or (owner is not null and owner_state is not null and owner_state = 'active' and
    owner_organisation is not null and next_step_sealed is not null and next_step_sealed <> '' and next_step_on is not
    null and length(next_step_on) = 10)),
  check (state <> 'closed' or (outcome is not null and closed_at is not null)),
  check (state <> 'merged' or merged_into is not null)
);
create index dossier_owner on dossier (owner, state, next_step_on);
create index dossier_organisation on dossier (owner_organisation, state, next_step_on);
create index dossier_region on dossier (region, state, next_step_on);
create index dossier_escalation on dossier (region, escalation);
create index dossier_taken on dossier (taken_from, taken_on);
create index dossier_merged on dossier (merged_into);
create index dossier_person on dossier (person_account);
create index dossier_name_index on dossier (name_index);
create index dossier_sound_index on dossier (sound_index);
create index dossier_surname_index on dossier (surname_index);
create index dossier_birth_date_index on dossier (birth_date_index);
create index dossier_email_index on dossier (email_index);
create index dossier_phone_index on dossier (phone_index);

-- The number by which an organisation knows the person itself. Place: "external_ref.ref:<dossier>:<organisation>".
create table external_ref (
  dossier      varchar(36) not null references dossier (id),
  organisation varchar(36) not null references organisation (id),
  ref_sealed   text not null,
  primary key (dossier, organisation)
);

-- Two dossiers of one region that may be of one person; other is the later one. reasons: name, sound, birth-date, email,
-- phone, account, spaces between. state: open until a guide merges them or says that they are different people.
create table duplicate (
  dossier    varchar(36) not null references dossier (id),
  other      varchar(36) not null references dossier (id),
  region     varchar(20) not null,
  reasons    varchar(60) not null,
  state      varchar(10) not null check (state in ('open', 'different')),
  decided_by varchar(36),
  primary key (dossier, other),
  check (dossier < other)
);
create index duplicate_other on duplicate (other);
create index duplicate_region on duplicate (region, state);

-- kind: target-group, barrier, benefit, runs-elsewhere. content: code of the kind; detail: free text, contact.
-- seen_by and seen_on: evidence was seen ("gezien door X op datum"), no copy kept.
create table dossier_fact (
  id             varchar(36) primary key,
  dossier        varchar(36) not null references dossier (id),
  kind           varchar(20) not null,
  content_sealed text not null,
  detail_sealed  text not null,
  seen_by        varchar(36),
  seen_on        varchar(10),
  made_by        varchar(36) not null,
  made_at        bigint not null,
  ended_at       bigint
);
create index dossier_fact_dossier on dossier_fact (dossier);

-- The time line: what happened, never changed. data_group: who may see it.
create table dossier_event (
  dossier        varchar(36) not null references dossier (id),
  number         bigint not null,
  at             bigint not null,
  account        varchar(36),
  organisation   varchar(36),
  kind           varchar(40) not null,
  data_group     varchar(20) not null,
  content_sealed text not null,
  primary key (dossier, number)
);

-- Things to do, by the person or by somebody at the desk. goal: null = of the whole dossier.
create table task (
  id          varchar(36) primary key,
  dossier     varchar(36) not null references dossier (id),
  goal        varchar(36),
  for_person  integer not null,
  what_sealed text not null,
  due_on      varchar(10),
  done_at     bigint,
  made_by     varchar(36) not null,
  made_at     bigint not null
);
create index task_dossier on task (dossier);

-- A question to another organisation: kind hand-over (become the owner) or work (one piece of work).
-- groups: the data groups that are shared when it is accepted, spaces between. On answer_before it is too late.
-- state: waiting, accepted, refused, expired, withdrawn, done. step: the step of the plan that it is about.
create table offer (
  id              varchar(36) primary key,
  dossier         varchar(36) not null references dossier (id),
  kind            varchar(10) not null,
  from_account    varchar(36) not null references account (id),
  to_organisation varchar(36) not null references organisation (id),
  to_account      varchar(36) references account (id),
  what_sealed     text not null,
  why_sealed      text not null,
  purpose         varchar(20) not null,
  groups          text not null,
  step            varchar(36),
  answer_before   varchar(10) not null,
  state           varchar(10) not null,
  answer_sealed   text not null,
  answered_by     varchar(36),
  answered_at     bigint,
  made_at         bigint not null,
  check (kind in ('hand-over', 'work')),
  check (state in ('waiting', 'accepted', 'refused', 'expired', 'withdrawn', 'done'))
);
create index offer_dossier on offer (dossier);
create index offer_organisation on offer (to_organisation, state);
create index offer_waiting on offer (state, answer_before);
create unique index offer_one_hand_over on offer (dossier) where kind = 'hand-over' and state = 'waiting';

-- An upload. scanned: clean (by the scanner of the settings) or none.
create table document (
  id             varchar(36) primary key,
  dossier        varchar(36) not null references dossier (id),
  name_sealed    text not null,
  media_type     varchar(60) not null,
  size           bigint not null,
  content_sealed text not null,
  scanned        varchar(20) not null,
  made_by        varchar(36) not null,
  made_at        bigint not null
);
create index document_dossier on document (dossier);

-- Profile. Absent columns are unknown, which is not no.
create table profile (
  dossier        varchar(36) primary key references dossier (id),
  max_km         integer,
  hours_min      integer,
  hours_max      integer,
  learning_hours integer,
  available_from varchar(10),
  contracts      text,
  shifts         integer,
  hourly_pay_min bigint,
  own_budget     bigint,
  credentials_told integer not null
);

create table profile_occupation (
  dossier    varchar(36) not null references dossier (id),
  occupation varchar(36) not null,
  position   integer not null,
  years      integer,
  primary key (dossier, occupation)
);

-- answer unknown: she was asked and does not know; without a row nobody asked. organisation: for which the author worked.
create table profile_skill (
  dossier       varchar(36) not null references dossier (id),
  skill         varchar(36) not null,
  answer        varchar(10) not null check (answer in ('have', 'bit', 'no', 'unknown')),
  level         varchar(10) not null check (level in ('declared', 'worked', 'proven')),
  source        varchar(20) not null check (source in ('occupation', 'card', 'assessment', 'import', 'document')),
  author        varchar(36),
  organisation  varchar(36),
  on_day        varchar(10) not null,
  document      varchar(36) references document (id),
  remark_sealed text not null,
  primary key (dossier, skill)
);

create table profile_credential (
  id           varchar(36) primary key,
  dossier      varchar(36) not null references dossier (id),
  credential   varchar(60) not null,
  valid_until  varchar(10),
  seen_by      varchar(36),
  organisation varchar(36),
  seen_on      varchar(10),
  document     varchar(36) references document (id),
  unique (dossier, credential)
);

-- Result of a validation (EVC): per skill yes, partly or no.
create table assessment (
  id            varchar(36) primary key,
  dossier       varchar(36) not null references dossier (id),
  step          varchar(36),
  assessor      varchar(36) not null references account (id),
  organisation  varchar(36) not null references organisation (id),
  on_day        varchar(10) not null,
  remark_sealed text not null,
  made_at       bigint not null
);
create index assessment_dossier on assessment (dossier);
create table assessment_skill (
  assessment    varchar(36) not null references assessment (id),
  skill         varchar(36) not null,
  verdict       varchar(10) not null check (verdict in ('yes', 'partly', 'no')),
  remark_sealed text not null,
  primary key (assessment, skill)
);

-- A goal of the person with the train that was chosen for it. agreed_*: the person's akkoord to plan number agreed_plan.
create table goal (
  id          varchar(36) primary key,
  dossier     varchar(36) not null references dossier (id),
  occupation  varchar(36) not null,
  vacancy     varchar(36),
  state       varchar(10) not null check (state in ('active', 'reached', 'dropped')),
  at_work_on  varchar(10),
  plan_number bigint not null,
  agreed_plan bigint,
  agreed_at   bigint,
  made_by     varchar(36) not null,
  made_at     bigint not null
);
create index goal_dossier on goal (dossier);

-- A step (wagon) of a plan. What it is can tell of debts or health, so it is sealed whatever it is. source is the wagon
-- and the session of the catalogue, empty for a step of the dossier's own making. Money in cents.
create table goal_step (
  id              varchar(36) primary key,
  goal            varchar(36) not null references goal (id),
  dossier         varchar(36) not null references dossier (id),
  source_sealed   text not null,
  kind_sealed     text not null,
  title_sealed    text not null,
  organisation    varchar(36),
  provider_sealed text not null,
  municipality    varchar(20) not null,
  start_on        varchar(10) not null,
  end_on          varchar(10) not null,
  hours_per_week  integer not null,
  own_price       bigint not null,
  public_price    bigint not null,
  fund_sealed     text not null,
  reasons_sealed  text not null,
  sensitive       integer not null,
  state           varchar(10) not null,
  note_sealed     text not null,
  result_sealed   text not null,
  check (state in ('proposed', 'agreed', 'started', 'completed', 'stopped', 'replaced')),
  check (end_on >= start_on)
);
create index goal_step_goal on goal_step (goal);
create index goal_step_dossier on goal_step (dossier);
create index goal_step_organisation on goal_step (organisation);

create table calendar_feed (
  id         varchar(36) primary key,
  dossier    varchar(36) not null references dossier (id),
  token_hash varchar(100) not null unique,
  made_at    bigint not null,
  revoked_at bigint
);

-- recorded_by: the account of the person, or of the guide to whom she gave it at the desk.
create table consent (
  id           varchar(36) primary key,
  dossier      varchar(36) not null references dossier (id),
  organisation varchar(36) not null references organisation (id),
  purpose      varchar(20) not null,
  data_group   varchar(20) not null,
  given_at     bigint not null,
  ends_on      varchar(10) not null,
  recorded_by  varchar(36) not null,
  revoked_at   bigint
);
create index consent_dossier on consent (dossier, organisation);

-- AVG art. 21. While it is open, or upheld, that organisation does not get that group for that purpose.
create table objection (
  id              varchar(36) primary key,
  dossier         varchar(36) not null references dossier (id),
  organisation    varchar(36) not null references organisation (id),
  purpose         varchar(20) not null,
  data_group      varchar(20) not null,
  reason_sealed   text not null,
  raised_at       bigint not null,
  state           varchar(10) not null check (state in ('open', 'upheld', 'rejected')),
  decision_sealed text not null,
  decided_by      varchar(36),
  decided_at      bigint,
  version         bigint not null
);
create index objection_dossier on objection (dossier, organisation);

-- Who did what with whose data (Logboek Dataverwerkingen). One chain per dossier, and one per organisation for its list
-- pages ("list:" and its id): a page is one row, subjects names the dossiers on it. mac binds the row to the one before it.
-- private_text and salt can be erased without breaking the chain: the chain holds their commitment.
create table processing_log (
  chain        varchar(60) not null,
  number       bigint not null,
  at           bigint not null,
  account      varchar(36) not null,
  role         varchar(20) not null,
  organisation varchar(36) not null,
  action       varchar(30) not null,
  purpose      varchar(20) not null,
  groups       text not null,
  grounds      text not null,
  trace_id     varchar(32) not null,
  subjects     text not null,
  private_text text not null,
  salt         varchar(64) not null,
  commitment   varchar(64) not null,
  key_id       varchar(40) not null,
  mac          varchar(64) not null,
  primary key (chain, number)
);
create table processing_head (
  chain  varchar(60) primary key,
  number bigint not null,
  mac    varchar(64) not null
);

-- What a creation with this key made, so that asking again does not make it twice.
create table idempotency (
  account     varchar(36) not null,
  key         varchar(100) not null,
  fingerprint varchar(64) not null,
  made        varchar(36) not null,
  at          bigint not null,
  primary key (account, key)
);

-- The rest that stays after erasure, for statistics: no identity, no day, no free text.
create table outcome_record (
  id           varchar(36) primary key,
  region       varchar(20) not null,
  opened_month varchar(7) not null,
  closed_month varchar(7) not null,
  situation    varchar(30) not null,
  outcome      varchar(40) not null,
  days_open    integer not null
);
