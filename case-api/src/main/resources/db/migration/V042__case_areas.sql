-- The units of today an address lies in: whoever supervises one of them supervises its cases.
create table authority.address_area (
    address_id uuid not null,
    area text not null,
    primary key (address_id, area)
);

-- Who opened a case they are not assigned to, on which ground, and until when.
create table authority.case_opening (
    access_id uuid primary key,
    case_id uuid not null,
    worker_id uuid not null,
    ground text not null,
    until timestamptz not null
);
create index case_opening_of_case on authority.case_opening (case_id, worker_id);
