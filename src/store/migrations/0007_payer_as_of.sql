-- SPDX-License-Identifier: EUPL-1.2
-- The day on which somebody looked at what a payer pays. Of rows that are there already nobody wrote it down. They get
-- the first day on which a row could come in: never later than the true import, so that a rule looks too old rather
-- than too new. The next import of the row brings its own day.
alter table payer add column as_of varchar(10) not null default '2026-11-26';
