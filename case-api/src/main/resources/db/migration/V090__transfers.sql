-- The address a case is offered to, as long as nobody has answered.
create table authority.transfer_offer (
    transfer_id uuid primary key,
    case_id uuid not null unique,
    address_id uuid not null
);
create index transfer_offer_to on authority.transfer_offer (address_id);
