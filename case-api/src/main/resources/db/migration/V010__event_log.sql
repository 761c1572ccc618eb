create table log.domain_event (
    global_index bigint generated always as identity primary key,
    aggregate_identifier text not null,
    sequence_number bigint not null,
    type text not null,
    event_identifier text not null unique,
    payload_type text not null,
    payload_revision text,
    time_stamp text not null,
    payload bytea not null,
    meta_data bytea not null,
    unique (aggregate_identifier, sequence_number)
);

create table log.token (
    processor_name text not null,
    segment integer not null,
    token bytea,
    token_type text,
    timestamp text,
    owner text,
    primary key (processor_name, segment)
);
