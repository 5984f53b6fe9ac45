-- SPDX-License-Identifier: EUPL-1.2
-- Open until the first release: it may be changed, and a database that was made before the change is then refused.
-- After the release a change is a new file, and this one stays as it is (comments excepted).
-- Statements end with a semicolon at the end of a line. Ids are RFC 9562 text, dates ISO 8601 text, money cents.

create table meta (
  name   varchar(40) primary key,
  number bigint not null
);
insert into meta (name, number) values ('version', 0);
insert into meta (name, number) values ('synthetic', 0);

create table concept (
  number     integer primary key,
  key        varchar(36) not null unique,
  kind       varchar(20) not null,
  uri        varchar(500) not null unique,
  code       varchar(40) not null,
  skill_type varchar(20) not null,
  ended      integer not null,
  source     varchar(40) not null
);

-- A language without a row has no words of its own; the other language's are lent when reading.
create table concept_words (
  concept      integer not null references concept (number),
  language     varchar(2) not null,
  preferred    text not null,
  alternatives text not null,
  description  text not null,
  primary key (concept, language)
);

create table broader_concept (
  narrower integer not null references concept (number),
  broader  integer not null references concept (number),
  primary key (narrower, broader)
);

create table occupation_skill (
  occupation integer not null references concept (number),
  skill      integer not null references concept (number),
  essential  integer not null,
  primary key (occupation, skill)
);

create table employer (
  id           varchar(36) primary key,
  name         text not null,
  municipality varchar(20) not null
);

-- skills: concept numbers, "e" or "o" behind each: "123e 456o". One column because a country has 400 000 rows.
create table vacancy (
  id             varchar(36) primary key,
  employer       varchar(36) not null references employer (id),
  occupation     integer not null references concept (number),
  title          text not null,
  skills         text not null,
  credentials    text not null,
  municipality   varchar(20) not null,
  x              integer not null,
  y              integer not null,
  hours_min      integer,
  hours_max      integer,
  hourly_pay_min bigint,
  hourly_pay_max bigint,
  start_on       varchar(10),
  closes_on      varchar(10),
  contract       varchar(20),
  shifts         integer not null,
  supported      integer not null
);

create table partner (
  id           varchar(36) primary key,
  kind         varchar(20) not null,
  name         text not null,
  region       varchar(20) not null,
  municipality varchar(20) not null
);

-- needs: atoms in text form, spaces between. gives: the same, "@weeks" behind one that holds before the end.
-- raises: "<skill id>:<from>:<to>", spaces between.
create table wagon (
  id        varchar(36) primary key,
  kind      varchar(60) not null,
  provider  varchar(36) not null references partner (id),
  title_nl  text not null,
  title_en  text not null,
  needs     text not null,
  gives     text not null,
  raises    text not null,
  in_job    integer not null,
  job       varchar(36),
  started   integer,
  completed integer
);

create table wagon_session (
  id             varchar(36) primary key,
  wagon          varchar(36) not null references wagon (id),
  start_on       varchar(10),
  weeks          integer not null,
  hours_per_week integer not null,
  x              integer,
  y              integer,
  municipality   varchar(20) not null,
  seats          integer not null,
  own_price      bigint not null,
  public_price   bigint not null,
  fund           text not null,
  decision_weeks integer not null
);

-- Synthetic people only. skills: concept numbers with "d", "w" or "p" behind each (declared, worked, proven).
create table person (
  id             varchar(36) primary key,
  skills         text not null,
  credentials    text,
  municipality   varchar(20) not null,
  x              integer,
  y              integer,
  max_km         integer,
  hours_min      integer,
  hours_max      integer,
  available_from varchar(10),
  contracts      text,
  shifts         integer,
  needs_support  integer not null,
  worked_as      text not null
);

create table desk (
  region       varchar(20) primary key,
  municipality varchar(20) not null,
  name         text not null,
  address      text not null,
  phone        text not null,
  hours_nl     text not null,
  hours_en     text not null
);
