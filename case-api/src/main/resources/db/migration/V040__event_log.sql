-- The names of events, numbered as they first came into this database.
create table log.event_type (
    number smallint generated always as identity primary key,
    name text not null unique
);

-- The order of the log is (tx, ordinal): an append is one transaction, and its rows are numbered.
create table log.event (
    tx xid8 not null default pg_current_xact_id(),
    ordinal int not null,
    at timestamptz not null,
    aggregate_id uuid not null,
    seq int not null,
    type smallint not null,
    payload bytea not null,
    metadata bytea not null,
    primary key (tx, ordinal),
    unique (aggregate_id, seq)
);
alter table log.event alter payload set storage external, alter metadata set storage external;

-- What was written before stands first, in its old order, as if one transaction had written it.
insert into log.event_type(name) select distinct payload_type from log.domain_event order by 1;

insert into log.event
select '1'::xid8, row_number() over (order by e.global_index), e.time_stamp::timestamptz,
    e.aggregate_identifier::uuid, e.sequence_number, t.number, '\x00'::bytea || e.payload,
    '\x00'::bytea || convert_to(
        (convert_from(e.meta_data, 'UTF8')::jsonb - 'traceId' - 'correlationId')::text, 'UTF8')
from log.domain_event e join log.event_type t on t.name = e.payload_type;

drop table log.domain_event;

-- Positions of the old log mean nothing in this one: what is read from it is built again.
truncate log.token, log.dead_letter;
drop schema read_model cascade;
create schema read_model;
