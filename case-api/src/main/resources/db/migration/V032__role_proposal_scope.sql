alter table authority.role_proposal
    add address_id uuid,
    add service_id uuid,
    add area text;
