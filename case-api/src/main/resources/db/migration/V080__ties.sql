-- names as a keyed hash of 16 bits, under a key for each commune: enough to say "maybe", never enough to say who
create table authority.name_entry (
    area text not null,
    tag text not null,
    case_id uuid,
    person_id uuid,
    worker_id uuid,
    tie_id uuid,
    made_at timestamptz not null default now()
);
create index name_entry_tag on authority.name_entry (tag);
create index name_entry_area on authority.name_entry (area);
create index name_entry_person on authority.name_entry (person_id);
create index name_entry_worker on authority.name_entry (worker_id);

-- that somebody in a case may be somebody known elsewhere, or a worker's own kin; the supervisor of the case finds out
create table authority.likeness (
    likeness_id uuid primary key,
    case_id uuid not null,
    person_id uuid,
    other_case_id uuid,
    other_person_id uuid,
    worker_id uuid,
    tie_id uuid,
    found_at timestamptz not null default now(),
    settled boolean not null default false
);
create index likeness_of_case on authority.likeness (case_id);
create index likeness_waiting on authority.likeness (found_at) where not settled;

-- suspensions whose end waits for a second person, and who works here no more
create table authority.resumption_proposal (
    worker_id uuid primary key,
    proposed_by uuid not null
);
create table authority.ended_worker (
    worker_id uuid primary key,
    ended_on date not null
);

-- how often somebody asked whether a person is known
create index disclosure_checks on audit.disclosure (worker_id, at) where purpose = 'CHECK_DUPLICATE';
