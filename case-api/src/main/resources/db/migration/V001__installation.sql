create schema log;
create schema keys;
create schema authority;
create schema audit;
create schema account;
create schema read_model;

-- what this database is for: 'start' (real) or 'demo'; never both
create table log.installation (
    mode text not null check (mode in ('start', 'demo')),
    made_at timestamptz not null default now()
);
