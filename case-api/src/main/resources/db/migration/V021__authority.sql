create table authority.worker_role (
    worker_id uuid not null,
    role text not null,
    address_id uuid,
    service_id uuid,
    area text,
    from_date date not null,
    to_date date,
    suspended boolean not null default false
);
create index worker_role_of_worker on authority.worker_role (worker_id);

create table authority.case_address (
    case_id uuid primary key,
    address_id uuid not null
);

create table authority.case_assignment (
    case_id uuid not null,
    worker_id uuid not null,
    primary key (case_id, worker_id)
);

create table authority.case_tie (
    case_id uuid not null,
    worker_id uuid not null,
    primary key (case_id, worker_id)
);

create table authority.referral_receiver (
    referral_id uuid primary key,
    case_id uuid not null,
    service_id uuid,
    open boolean not null
);
