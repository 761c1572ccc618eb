-- What cases are counted from; built again from the log like every read model, and read by the count alone.
create schema statistics;

-- The keys published numbers are drawn under, each sealed by the master key.
create table keys.draw_key (
    name text primary key,
    sealed bytea not null
);

-- What was published stays, whoever asks.
create function release.never() returns trigger language plpgsql as
    $$ begin raise exception 'a release never changes'; end $$;
create trigger never before update or delete on release.artefact
    for each row execute function release.never();
create trigger never_emptied before truncate on release.artefact execute function release.never();
