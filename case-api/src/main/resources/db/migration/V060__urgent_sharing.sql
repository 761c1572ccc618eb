-- the decision a referral rests on where nobody could be asked for a consent
alter table authority.referral_receiver add column urgent_sharing_id uuid;

create index referral_receiver_urgent_sharing on authority.referral_receiver (urgent_sharing_id)
    where urgent_sharing_id is not null;
