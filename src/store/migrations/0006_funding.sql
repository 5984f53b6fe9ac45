-- SPDX-License-Identifier: EUPL-1.2
-- Who pays what of a step, line by line; own_price is what is left for the person.
alter table goal_step add column funding_sealed text not null default '';
