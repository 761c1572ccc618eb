-- streams that belong to a case and are seen by whoever sees the case
create table authority.case_stream (
    stream_id uuid primary key,
    case_id uuid not null
);
