-- SPDX-License-Identifier: EUPL-1.2
-- Who may pay what a step costs a person. pays_for: codes of kinds of steps, spaces between. not_with: ids of payers,
-- spaces between. starts_on and ends_on: the first and the last day on which a step that is paid for may start.
create table payer (
  id           varchar(36) primary key,
  tier         varchar(20) not null,
  name_nl      text not null,
  name_en      text not null,
  scheme       varchar(64) not null,
  pays_for     text not null,
  percent      integer not null,
  per_person   bigint,
  per_year     bigint,
  per_step     bigint,
  starts_on    varchar(10),
  ends_on      varchar(10),
  not_with     text not null,
  region       varchar(20) not null,
  municipality varchar(20) not null
);
