-- Roles without a login that the application steps into: whoever counts can read the rows that are counted and nothing else,
-- whoever shows figures can read what was published and nothing else. They belong to all databases of the cluster.
do $$
declare
    named text;
begin
    foreach named in array array['tincay_statistics', 'tincay_statistics_reader'] loop
        begin
            if to_regrole(named) is null then
                execute format('create role %I nologin', named);
            end if;
        exception when duplicate_object or unique_violation then
            null; -- another database was quicker
        end;
        if not pg_has_role(current_user, named, 'SET') then
            execute format('grant %I to current_user', named);
        end if;
    end loop;
exception when insufficient_privilege then
    raise exception 'this account may not make roles' using errcode = 'TC001';
end $$;

grant usage on schema statistics to tincay_statistics;
grant select on all tables in schema statistics to tincay_statistics;

grant usage on schema release to tincay_statistics_reader;
grant select on release.artefact to tincay_statistics_reader;
