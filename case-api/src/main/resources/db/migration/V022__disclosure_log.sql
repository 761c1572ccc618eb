create table audit.disclosure (
    id uuid primary key,
    at timestamptz not null default now(),
    worker_id uuid not null,
    about uuid not null,
    purpose text not null,
    basis text not null,
    subjects uuid[] not null,
    purposes text[] not null,
    count integer not null
);

create function audit.only_insert() returns trigger language plpgsql as $$
begin
    raise exception 'the disclosure log is insert-only';
end
$$;

create trigger disclosure_only_insert before update or delete or truncate on audit.disclosure
    for each statement execute function audit.only_insert();
