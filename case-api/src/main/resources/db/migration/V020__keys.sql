-- the wrapped keyset doubles as the check that a master key belongs to this database
create table keys.wrapping_key (
    id uuid primary key,
    keyset bytea not null,
    made_at timestamptz not null default now()
);

create table keys.subject_key (
    subject uuid primary key,
    wrapping_key_id uuid not null references keys.wrapping_key,
    keyset bytea not null,
    made_at timestamptz not null default now()
);

create table keys.quarter_key (
    quarter text primary key,
    subject uuid not null unique
);

create table keys.erased_subject (
    subject uuid primary key,
    erased_on date not null
);
