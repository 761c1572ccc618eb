create table log.idempotency (
    worker_id uuid not null,
    key text not null,
    fingerprint text not null,
    answer json not null,
    at timestamptz not null default now(),
    primary key (worker_id, key)
);
