create table account.account (
    worker_id uuid primary key,
    username text not null unique check (username = lower(username)),
    display_name text not null,
    password_hash text not null,
    made_at timestamptz not null default now(),
    last_sign_in timestamptz
);

-- by keyed hash of what was typed as a name, whether or not there is such an account
create table account.failed_try (
    name text primary key,
    tries integer not null,
    locked_until timestamptz,
    at timestamptz not null
);

create table authority.role_proposal (
    worker_id uuid not null,
    role text not null,
    proposed_by uuid not null,
    primary key (worker_id, role)
);

-- Spring Session's own tables
create table account.session (
    primary_id char(36) not null primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index session_expiry on account.session (expiry_time);
create index session_principal on account.session (principal_name);

create table account.session_attributes (
    session_primary_id char(36) not null references account.session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
